# Words on the big display. They stand large and are read from afar: short, calm, addressed to the family.

display-attract-title = Nāciet spēlēt!
display-attract-about = Ģimeņu spēle par Ludzu, Jēkabpili un Rokišķiem
display-attract-open = Atveriet tālrunī
display-attract-next = Nākamā spēle: { $when }
display-attract-explore = Ko apskatīt

display-lobby-title = Nāciet dzīvot mūsu ielā!
display-linen-wifi = Wi-Fi tīkls
display-linen-game = Ienāciet spēlē
display-linen-next = Nākamā spēle
display-no-camera = Bez kameras atveriet
display-moved-in = Ģimene „{ $name }“ ievācās!
display-light-on = gaisma iedegta
display-houses = { $count ->
    [zero] { $count } māju
    [one] { $count } māja
   *[other] { $count } mājas
}
display-plot = Te būs jūsu māja
display-starts = Sākums: { $when }
display-rehearsal = Izmēģinājums

display-round = { $round }. kārta
display-intro-look = Skatieties šeit, atbildiet tālrunī
display-intro-count =
    { $n ->
        [zero] { $n } jautājumu
        [one] { $n } jautājums
       *[other] { $n } jautājumi
    }

display-talk = Parunājiet!
display-talk-next = Atbildēt varēs pēc brīža

display-only = Šis jautājums ir { $who ->
    [child] bērniem
    [elder] vecvecākiem
   *[grownup] pieaugušajiem
}. Pārējie palīdz ar padomu, bet paši nespiež.
display-step = { $index } / { $of }
display-row = { $name }: { $count } pēc kārtas!
display-answered = Atbildējuši { $answered } no { $here }
display-last = Pēdējās atbildes…

display-right = Pareizā atbilde
display-right-many = Pareizās atbildes
display-nobody = Šis jautājums apmānīja visus!
display-everybody = Zināja visi!
display-several-tip = Var būt vairākas pareizas
display-mostsaid = Tā teica vairums ģimeņu
display-mostsaid-tip = Ko teiks vairums ģimeņu?
display-poll = Jūsu balsis: { $phones }
display-poll-tip = Pareizu atbilžu te nav
display-typed = Rakstiet atbildi tālrunī
display-number-tip = Bīdiet vai rakstiet tālrunī
display-knew = To zināja: { $knew } no { $phones }
display-whoami = Pēc pirmā mājiena zināja: { $first }
display-duel-hint = Kurš pirmais? Spiediet tālrunī!
display-duel-floor = atbild
display-mappin-hint = Atzīmējiet vietu savā tālrunī
display-mappin-nearest = Vistuvāk
display-mappin-map = Latvijas un Lietuvas karte
display-mappin-km = { $km } km
display-picpin-hint = Pieskarieties vietai savā tālrunī
display-picpin-knew = Atrada: { $knew } no { $phones }
display-picreveal = Jau sākumā zināja: { $first }
display-window = { $count ->
    [1] Logs = atbilde
    [one] Logs = { $count } atbilde
    [zero] Logs = { $count } atbilžu
   *[other] Logs = { $count } atbildes
}

display-window-family = { $count ->
    [1] Logs = ģimene
    [one] Logs = { $count } ģimene
    [zero] Logs = { $count } ģimeņu
   *[other] Logs = { $count } ģimenes
}

display-order = Pareizā secība
display-order-note = Arī daļēji pareiza secība dod punktus
display-pairs = Pareizie pāri

display-did-you-know = Vai zinājāt?
display-way = Kā nokļūt

display-standings-title = Mājas aug!
display-tallest = Augstākās mājas
display-more = un vēl { $count }

display-break-title = Starpbrīdis
display-break-text = Pēc brīža turpināsim

display-podium-title = Paldies, ka bijāt mājās!
display-ended-title = Paldies, ka spēlējāt!
display-ended-next = Uz tikšanos nākamajā spēlē!

display-paused-title = Neliela pauze
display-paused-text = Tūlīt turpināsim

display-connecting = Mirklīti…
display-connecting-text = Meklējam savienojumu
display-connecting-long = Ilgi neizdodas? Jaunā adrese ir lapā, no kuras vada spēli
display-reload = Lūdzu, ielādējiet šo lapu no jauna
display-moved = Adrese tagad ir { $address }. Ja tālrunis gaida, noskenējiet kodu vēlreiz.

display-controls = Vadība
display-controls-close = Aizvērt vadību
display-start = Sākt spēli
display-next-intro = Tālāk: nākamā kārta
display-next-talk = Tālāk: jautājums
display-next-question = Tālāk: jautājums
display-next-answers = Tālāk: atbildes
display-next-closed = Tālāk: slēgt atbildes
display-next-reveal = Tālāk: pareizā atbilde
display-next-card = Tālāk: vai zinājāt?
display-next-standings = Tālāk: mājas aug
display-next-break = Tālāk: starpbrīdis
display-next-podium = Tālāk: svinības
display-next-ended = Tālāk: atvadas
display-pause = Pauze
display-resume = Turpināt
display-more-time = 15 sekundes klāt
display-skip = Izlaist jautājumu
display-mute = Izslēgt skaņu
display-unmute = Ieslēgt skaņu
display-end = Turiet: beigt spēli
display-give-back = Atdot vadību
display-full = Pa visu ekrānu
display-full-leave = Beigt rādīt pa visu ekrānu

topic-castle = Pils
topic-church = Baznīca
topic-craft = Amati
topic-food = Ēdieni
topic-legend = Leģenda
topic-library = Bibliotēka
topic-museum = Muzejs
topic-nature = Daba
topic-neighbours = Kaimiņi
topic-numbers = Skaitļi
topic-people = Cilvēki
topic-town = Pilsēta
display-annulled = Šis jautājums neskaitās

display-tiebreak-shared = { $count ->
    [zero] Pirmo vietu dala { $count } ģimeņu
    [one] Pirmo vietu dala { $count } ģimene
   *[other] Pirmo vietu dala { $count } ģimenes
}
display-tiebreak-about = Uzvar tuvākais skaitlis

display-sound-play = Atskaņot ierakstu
display-sound-stop = Apturēt ierakstu
display-sound-touch = Pieskarieties ekrānam, lai dzirdētu skaņu

# Ekrāna pārbaudes lapa
display-test = Ekrāna pārbaude
display-test-title = Ekrāna un skaņas pārbaude
display-test-edges = Vai redzat visas četras malas ar bultiņām?
display-test-distance = No cik liela attāluma to var izlasīt?
display-test-headline = Virsraksts
display-test-question = Jautājums
display-test-answer = Atbilde
display-test-about = Paskaidrojums
display-test-name = Ģimenes vārds
display-test-code = QR kods pirms spēles
display-test-width = Attēla platums: { $metres }
display-test-narrower = Attēls ir šaurāks
display-test-wider = Attēls ir platāks
display-test-colours = Vai visas sešas var atšķirt?
display-test-sample = Otrā valoda
display-test-evening = Vakars: tumšākai telpai
display-test-daylight = Diena: saules gaismai
display-test-frames = { $count ->
    [zero] { $count } kadru sekundē.
    [one] { $count } kadrs sekundē.
   *[other] { $count } kadri sekundē.
}
display-test-smooth = Attēls kustas vienmērīgi.
display-test-jerky = Attēls raustās: aizveriet citas programmas.
display-test-scan = Noskenējiet: jāatveras lapai, kurā ienāk spēlē.
display-test-language = Šīs lapas valoda
display-test-play = Atskaņot skaņu
display-test-heard = Vai dzirdat? Ja ne, pagrieziet skaņu skaļāk.
display-test-no-sound = Šis pārlūks skaņu neatskaņo.
display-test-back = Atpakaļ


# A display that is played at without a librarian
display-kiosk-title = Pieskarieties un spēlējiet!
display-kiosk-scan = Ar tālruni
display-kiosk-one = Vienam
display-kiosk-two = Divatā
display-kiosk-duel = Duelis
display-kiosk-places = { $count ->
    [zero] { $count } vietu, kurp doties
    [one] { $count } vieta, kurp doties
   *[other] { $count } vietas, kurp doties
}
display-kiosk-today = Šodien te spēlēja
display-kiosk-beat = Vai iegūsiet vairāk par { $points }?
display-kiosk-best = Šodienas labākā māja: { $points }
display-kiosk-start = Sākt tūlīt
display-kiosk-notice = Tūlīt te sāksies spēle visiem
display-kiosk-asleep = Mājas gariņš guļ
display-kiosk-wake = Pieskarieties, un tas pamodīsies
display-kiosk-enough = Pagaidām pietiks – ejiet un apskatiet!
display-kiosk-enough-text = Jūs par to jau daudz zināt. Aplūkot visu savām acīm ir vēl jaukāk!


# Izloze
display-raffle-title = Izloze
display-raffle-winner = Laimējusi ģimene
display-raffle-come = Nāciet pie ekrāna!
