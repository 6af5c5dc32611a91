# Words on the big display. They stand large and are read from afar: short, calm, addressed to the family.

display-attract-title = Ateikite žaisti!
display-attract-about = Šeimų žaidimas apie Liudzą, Jėkabpilį ir Rokiškį
display-attract-open = Atverkite telefone
display-attract-next = Kitas žaidimas: { $when }
display-attract-explore = Ką aplankyti

display-lobby-title = Apsigyvenkite mūsų gatvėje!
display-linen-wifi = Wi-Fi tinklas
display-linen-game = Ateikite žaisti
display-linen-next = Kitas žaidimas
display-no-camera = Be kameros atverkite
display-moved-in = Šeima „{ $name }“ įsikėlė!
display-light-on = šviesa uždegta
display-houses = { $count ->
    [one] { $count } namas
    [few] { $count } namai
    [many] { $count } namo
   *[other] { $count } namų
}
display-plot = Čia bus jūsų namas
display-starts = Pradžia: { $when }
display-rehearsal = Bandomasis žaidimas

display-round = { $round } turas
display-intro-look = Žiūrėkite čia, atsakykite telefone
display-intro-count =
    { $n ->
        [one] { $n } klausimas
        [few] { $n } klausimai
       *[other] { $n } klausimų
    }

display-talk = Pasitarkite!
display-talk-next = Atsakyti galėsite netrukus

display-only = Šis klausimas – { $who ->
    [child] vaikams
    [elder] seneliams
   *[grownup] suaugusiesiems
}. Kiti padeda patarimu, bet patys nespaudžia.
display-step = { $index } / { $of }
display-row = { $name }: { $count } iš eilės!
display-answered = Atsakė { $answered } iš { $here }
display-last = Paskutiniai atsakymai…

display-right = Teisingas atsakymas
display-right-many = Teisingi atsakymai
display-nobody = Šis klausimas apgavo visus!
display-everybody = Žinojo visi!
display-several-tip = Gali būti keli teisingi
display-mostsaid = Taip sakė dauguma šeimų
display-mostsaid-tip = Ką sakys dauguma šeimų?
display-poll = Jūsų balsai: { $phones }
display-poll-tip = Teisingų atsakymų čia nėra
display-typed = Rašykite atsakymą telefone
display-number-tip = Slinkite arba rašykite telefone
display-knew = Žinojo: { $knew } iš { $phones }
display-whoami = Po pirmos užuominos žinojo: { $first }
display-duel-hint = Kas pirmas? Spauskite telefone!
display-duel-floor = atsako
display-mappin-hint = Pažymėkite vietą savo telefone
display-mappin-nearest = Arčiausiai
display-mappin-map = Latvijos ir Lietuvos žemėlapis
display-mappin-km = { $km } km
display-picpin-hint = Palieskite vietą savo telefone
display-picpin-knew = Rado: { $knew } iš { $phones }
display-picreveal = Iš karto žinojo: { $first }
display-window = { $count ->
    [1] Langas = atsakymas
    [one] Langas = { $count } atsakymas
    [few] Langas = { $count } atsakymai
   *[other] Langas = { $count } atsakymų
}

display-window-family = { $count ->
    [1] Langas = šeima
    [one] Langas = { $count } šeima
    [few] Langas = { $count } šeimos
   *[other] Langas = { $count } šeimų
}

display-order = Teisinga tvarka
display-order-note = Taškų duoda ir iš dalies teisinga tvarka
display-pairs = Teisingos poros

display-did-you-know = Ar žinojote?
display-way = Kaip nuvykti

display-standings-title = Namai auga!
display-tallest = Aukščiausi namai
display-more = ir dar { $count }

display-break-title = Pertrauka
display-break-text = Netrukus tęsime

display-podium-title = Ačiū, kad buvote namie!
display-ended-title = Ačiū, kad žaidėte!
display-ended-next = Iki kito žaidimo!

display-paused-title = Trumpa pauzė
display-paused-text = Netrukus tęsime

display-connecting = Akimirką…
display-connecting-text = Ieškome ryšio
display-connecting-long = Ilgai nepavyksta? Naujas adresas – puslapyje, iš kurio vedamas žaidimas
display-reload = Prašom įkelti šį puslapį iš naujo
display-moved = Dabar adresas yra { $address }. Jei telefonas laukia, nuskaitykite kodą iš naujo.

display-controls = Valdymas
display-controls-close = Uždaryti valdymą
display-start = Pradėti žaidimą
display-next-intro = Toliau: kitas turas
display-next-talk = Toliau: klausimas
display-next-question = Toliau: klausimas
display-next-answers = Toliau: atsakymai
display-next-closed = Toliau: užverti atsakymus
display-next-reveal = Toliau: teisingas atsakymas
display-next-card = Toliau: ar žinojote?
display-next-standings = Toliau: namai auga
display-next-break = Toliau: pertrauka
display-next-podium = Toliau: šventė
display-next-ended = Toliau: atsisveikinimas
display-pause = Pauzė
display-resume = Tęsti
display-more-time = Dar 15 sekundžių
display-skip = Praleisti klausimą
display-mute = Išjungti garsą
display-unmute = Įjungti garsą
display-end = Laikykite: baigti žaidimą
display-give-back = Grąžinti valdymą
display-full = Visas ekranas
display-full-leave = Išjungti visą ekraną

topic-castle = Pilis
topic-church = Bažnyčia
topic-craft = Amatai
topic-food = Valgiai
topic-legend = Legenda
topic-library = Biblioteka
topic-museum = Muziejus
topic-nature = Gamta
topic-neighbours = Kaimynai
topic-numbers = Skaičiai
topic-people = Žmonės
topic-town = Miestas
display-annulled = Šis klausimas neskaičiuojamas

display-tiebreak-shared = { $count ->
    [one] Pirmąja vieta dalijasi { $count } šeima
    [few] Pirmąja vieta dalijasi { $count } šeimos
   *[other] Pirmąja vieta dalijasi { $count } šeimų
}
display-tiebreak-about = Laimi artimiausias skaičius

display-sound-play = Paleisti įrašą
display-sound-stop = Sustabdyti įrašą
display-sound-touch = Palieskite ekraną, kad girdėtumėte garsą

# Ekrano patikros puslapis
display-test = Ekrano patikra
display-test-title = Ekrano ir garso patikra
display-test-edges = Ar matote visus keturis kraštus su rodyklėmis?
display-test-distance = Iš kokio atstumo įskaitoma?
display-test-headline = Antraštė
display-test-question = Klausimas
display-test-answer = Atsakymas
display-test-about = Paaiškinimas
display-test-name = Šeimos vardas
display-test-code = QR kodas prieš žaidimą
display-test-width = Vaizdo plotis: { $metres }
display-test-narrower = Vaizdas siauresnis
display-test-wider = Vaizdas platesnis
display-test-colours = Ar galima atskirti visas šešias spalvas?
display-test-sample = Antroji kalba
display-test-evening = Vakaras: tamsesnei patalpai
display-test-daylight = Diena: saulės šviesai
display-test-frames = { $count ->
    [one] { $count } kadras per sekundę.
    [few] { $count } kadrai per sekundę.
    [many] { $count } kadro per sekundę.
   *[other] { $count } kadrų per sekundę.
}
display-test-smooth = Judesys sklandus.
display-test-jerky = Judesys trūkčioja: uždarykite kitas programas.
display-test-scan = Nuskaitykite: turi atsiverti prisijungimo puslapis.
display-test-language = Šio puslapio kalba
display-test-play = Paleisti garsą
display-test-heard = Ar girdite? Jei ne, pagarsinkite garsiakalbį.
display-test-no-sound = Ši naršyklė garso neatkuria.
display-test-back = Atgal


# A display that is played at without a librarian
display-kiosk-title = Palieskite ir žaiskite!
display-kiosk-scan = Su telefonu
display-kiosk-one = Vienam
display-kiosk-two = Dviese
display-kiosk-duel = Dvikova
display-kiosk-places = { $count ->
    [one] { $count } vieta, kur verta nuvykti
    [few] { $count } vietos, kur verta nuvykti
    [many] { $count } vietos, kur verta nuvykti
   *[other] { $count } vietų, kur verta nuvykti
}
display-kiosk-today = Šiandien čia žaidė
display-kiosk-beat = Ar surinksite daugiau nei { $points }?
display-kiosk-best = Geriausias šios dienos namas: { $points }
display-kiosk-start = Pradėti dabar
display-kiosk-notice = Netrukus čia prasidės žaidimas visiems
display-kiosk-asleep = Namų dvasia miega
display-kiosk-wake = Palieskite, ir ji pabus
display-kiosk-enough = Kol kas užteks: eikite ir pamatykite!
display-kiosk-enough-text = Jau daug apie tai žinote. Pamatyti savo akimis – dar geriau!


# Loterija
display-raffle-title = Loterija
display-raffle-winner = Laimėjo šeima
display-raffle-come = Ateikite prie ekrano!
