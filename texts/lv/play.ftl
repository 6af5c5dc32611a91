# The phone once a family lives in its house: the game itself.

## Intro and talk

intro-round = { $round }. kārta no { $rounds }
intro-look = Skatieties uz lielo ekrānu!
talk-title = Parunājiet!
talk-about = Ko saka lielie? Ko saka mazie?
talk-until = Līdz atbildēm
talk-soon = Atbildes – pēc brīža

## The question

question-down = Skatieties lielajā ekrānā!
listen = Klausīties
question-unknown = Šis jautājums redzams lielajā ekrānā
question-answers = Atbildes
question-keys = Spiediet taustiņus 1–{ $count }
mostsaid-tip = Atbildiet tā, kā, jūsuprāt, atbildēs vairums ģimeņu
poll-tip = Šeit nav pareizu vai nepareizu atbilžu
poll-thanks = Paldies, tā bija jūsu balss!
poll-look = Skatieties, kā izvēlējās ģimenes!
number-tip = Bīdiet vai rakstiet, tad sūtiet
number-less = Mazāk
number-more = Vairāk
number-line = Skala
number-range = No { $low } līdz { $high }
order-tip = Sakārtojiet, tad sūtiet
order-up = Uz augšu
order-down = Uz leju
pairs-tip = Izvēlieties kreisajā pusē, pēc tam pāri labajā
pairs-with = { $one }. Pārī: { $other }
pairs-none = { $one }. Vēl bez pāra
pairs-left = Vēl bez pāra: { $left }
typed-tip = Uzrakstiet. Sīkas kļūdas netraucē
typed-field = Jūsu atbilde
whoami-tip = Viens mēģinājums. Jo agrāk, jo vairāk punktu
whoami-next = Nākamais mājiens pēc
several-tip = Var būt vairākas pareizas
several-send = Sūtīt
several-again = Sūtīt vēlreiz
several-none = Izvēlieties vismaz vienu

duel-press = Spiediet!
duel-first = Kas pirmie nospiež, tie atbild
duel-pressed = Nospiests…
duel-taken = Atbild cita ģimene
duel-family = Atbild jūsu ģimene!
duel-tried = Jūsu ģimene jau mēģināja
duel-tip = Sakiet skaļi vai pieskarieties!
mappin-tip = Jo tuvāk, jo vairāk punktu
mappin-map = Latvijas un Lietuvas karte. Bultiņas pārvieto kniepadatu, plus un mīnus maina tuvumu.
mappin-nearer = Tuvāk
mappin-farther = Tālāk
mappin-none = Pieskarieties kartei
mappin-near = Tuvākā pilsēta: { $town }. Kniepadata ir { $km } km uz { $way ->
    [n] ziemeļiem
    [ne] ziemeļaustrumiem
    [e] austrumiem
    [se] dienvidaustrumiem
    [s] dienvidiem
    [sw] dienvidrietumiem
    [w] rietumiem
   *[nw] ziemeļrietumiem
} no tās.
mappin-away = Jūsu kniepadata: { $km } km attālumā
mappin-told = Karte ar īsto vietu un jūsu kniepadatu
picpin-tip = Pieskarieties vietai attēlā
picpin-none = Pieskarieties attēlam
picpin-names = Izvēlēties no saraksta
picpin-picture = Atpakaļ pie attēla
picpin-keys = Bultiņas pārvieto kniepadatu, ievades taustiņš nosūta.
picpin-at = Kniepadata ir { $left } % no kreisās malas un { $top } % no augšas
picreveal-next = Skaidrāks pēc
sound-play = Atskaņot ierakstu
sound-stop = Apturēt ierakstu
picture-large = Palielināt attēlu
picture-small = Samazināt attēlu
sending-about = Atbilde ceļā
sending-short = Sūtām…
counted-change = Vēl drīkst pārdomāt
counted-wait = Tūlīt uzzināsim
counted-short = Ieskaitīta
late-about = Nākamais jautājums jau nāk
late-short = Nepaspējāt
other-about = Apspriedieties!
other-short = Tagad atbild cits
only = Šis ir { $who ->
    [child] bērniem
    [elder] vecvecākiem
   *[grownup] pieaugušajiem
}
only-about = Palīdziet ar padomu!
only-short = { $who ->
    [child] Bērniem
    [elder] Vecvecākiem
   *[grownup] Pieaugušajiem
}
only-mine = Šis ir jums. Pārējie palīdz ar padomu
only-all = Šis ir { $who ->
    [child] bērniem
    [elder] vecvecākiem
   *[grownup] pieaugušajiem
}, jūsu ģimenē – visiem
hat-take = Cepuri man
decided = Ģimene ir izlēmusi
decided-about = Vairums izvēlējās vienu un to pašu
decided-short = Ģimene ir izlēmusi
family-picks = Jūsu ģimenē:
offline-about = Droši atbildiet: atbilde aizies pati
offline-short = Nav savienojuma
waits = Atbilde gaida
waits-about = Nav savienojuma: tā aizies pati
waits-short = Atbilde gaida
back-again = Lūdzu, atbildiet vēlreiz
back-short = Atbildiet vēlreiz
ready-about = Tūlīt turpināsim

## The reveal

reveal-right = Pareizi!
reveal-part = Daļēji pareizi!
reveal-else = Šoreiz citādi
reveal-answer = Pareizā atbilde
reveal-yours = jūsu atbilde
reveal-tick = pareizā
reveal-storey = Mājai jauns stāvs!
reveal-row = { $count } pareizas pēc kārtas!
reveal-less = −{ $points }
reveal-less-said = Ģimenei atņemti punkti: { $points }
reveal-look = Paskatieties uz lielo ekrānu
reveal-good = Māja aug!
reveal-joined = Prieks, ka esat ar mums!
reveal-points = +{ $points }
reveal-points-said = Ģimenei pieskaitīti punkti: { $points }
add-flowers = Pie loga uzziedēja puķes!
add-hollyhock = Pie mājas uzziedēja kāršrozes!
add-lamp = Pie durvīm iedegās lampa!
add-cat = Pie jums atnāca kaķis!
add-bench = Pie mājas parādījās soliņš!
add-tree = Iestādījāt ābeli!
add-smoke = Krāsnī sprakšķ uguns!
add-stork = Uz jumta ligzdo stārķis!

## Card, standings, break, podium, end

card-know = Vai zinājāt?
card-stamped = Jauns zīmogs jūsu pasē!
card-known = Šīs vietas zīmogs jums jau ir
card-way = Rādīt ceļu
card-map = Karte ar vietu
card-source = Avots: { $site }
standings-title = Mūsu māja
standings-gain = Par pēdējo jautājumu
standings-points = Punkti kopā
standings-look = Visa iela redzama lielajā ekrānā
rank = { $rank }. vieta!
joker-about = Nākamais jautājums skaitās divreiz
joker-on = Džokers izspēlēts: skaitās divreiz!
break-title = Starpbrīdis
break-about = Izstaipieties un padzerieties ūdeni. Māja un punkti gaida.
podium-title = Iela mirdz!
podium-about = Paldies, ka spēlējāt kopā
ended-title = Paldies!
ended-about = Jūsu māja gaidīs nākamajā spēlē.
met = { $n ->
    [zero] Šodien iepazināt { $n } vietas
    [one] Šodien iepazināt { $n } vietu
   *[other] Šodien iepazināt { $n } vietas
}
met-passport = Jūsu pase

## Put right by the host

annulled = Šis jautājums neskaitās
given = { $points } punkti: { $reason }

tiebreak-rival = Jūs dalāt pirmo vietu. To iegūs tuvākais skaitlis.
tiebreak-other = Dažas ģimenes dala pirmo vietu. Atbildiet arī jūs: punktu par to nav.
tiebreak-told = Kurš bija tuvāk?
