# The phone: what a family reads in its hand.

## The first screen

first-hello = Labdien!
first-languages = Valoda
first-play = Spēlēt
first-play-about = Celsim jūsu ģimenei māju
first-join = Mūsējie jau spēlē
first-join-about = Iet uz ģimenes māju
first-free = Bez konta, bez paroles, bez maksas
first-return = Jūsu māja gaida
first-return-go = Atgriezties mājā
first-return-other = Mēs esam cita ģimene
moving = Ievācamies…
back = Atpakaļ

## Our house

house-title = Kas jūs esat?
house-other = Cita māja
house-own = Savs vārds
house-offered = Izvēlēties gatavu
house-name = Jūsu ģimenes vārds
house-name-hint = Līdz 16 burtiem. Izvēlieties arī dzīvnieku.
house-colour = Mājas krāsa
house-town = No kurienes esat?
house-go = Ievācamies!
house-quoted = „{ $name }“
house-yours = Ģimene

## Into a house that stands

number-title = Noskenējiet kodu no ģimenes pirmā tālruņa
number-or = vai ievadiet mājas numuru
number-go = Ieiet mājā
number-left = 
    { $n ->
        [zero] Vēl { $n } ciparu
        [one] Vēl { $n } cipars
       *[other] Vēl { $n } cipari
    }
number-erase = Dzēst
number-search = Meklēt pēc vārda
number-return = Atgriešanās kods
number-typed = Ievadīts: { $digits }
search-title = Kā sauc jūsu ģimeni?
search-hint = Pietiek ar pirmajiem diviem burtiem
search-none = Tādas ģimenes ielā vēl nav
search-results = Atrastās ģimenes
return-title = Ievadiet atgriešanās kodu
return-about = To rāda tālrunis, kurā spēlējāt: Aā, tad „Turpināt citā tālrunī“.
return-code = Kods
return-go = Atgriezties

## Waiting

waiting-title = Spēle drīz sāksies
waiting-today = Spēle sāksies plkst. { $time }
waiting-day = Spēle sāksies { $weekday ->
    [0] svētdien
    [1] pirmdien
    [2] otrdien
    [3] trešdien
    [4] ceturtdien
    [5] piektdien
   *[6] sestdien
} plkst. { $time }
waiting-date = Spēle sāksies { $date } plkst. { $time }
waiting-place = Jūsu māja – { $place }. no kreisās
waiting-name = Vārds ekrānā parādīsies pēc brīža: vispirms to izlasīs bibliotēkā.
waiting-wave = Pamāt
waiting-waved = Jūsu logs māj!
waiting-second = Otram ģimenes tālrunim
waiting-number = vai mājas numurs
waiting-qr = Kods otram tālrunim

## Intro and talk

intro-round = { $round }. kārta no { $rounds }
intro-look = Skatieties uz lielo ekrānu!
talk-title = Parunājiet!
talk-about = Ko saka lielie? Ko saka mazie?
talk-until = Līdz atbildēm
talk-soon = Atbildes – pēc brīža

## The question

step = { $n } / { $of }
step-said = { $n }. jautājums no { $of }
time-left = 
    { $n ->
        [zero] Atlikušas { $n } sekundes
        [one] Atlikusi { $n } sekunde
       *[other] Atlikušas { $n } sekundes
    }
question-down = Skatieties lielajā ekrānā!
listen = Klausīties
question-unknown = Šis jautājums redzams lielajā ekrānā
question-answers = Atbildes
question-keys = Spiediet taustiņus 1–{ $count }
mostsaid-tip = Atbildiet tā, kā, jūsuprāt, atbildēs vairums ģimeņu
poll-tip = Šeit nav pareizu vai nepareizu atbilžu
poll-thanks = Paldies, tā bija jūsu balss!
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

# A pin on the map
duel-press = Spiediet!
duel-pressed = Nospiests …
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
picpin-names = Izvēlēties vārdos
picpin-picture = Atpakaļ pie attēla
picpin-keys = Bultiņas pārvieto kniepadatu, ievades taustiņš nosūta.
picpin-at = Kniepadata ir { $left } procentus no kreisās malas un { $top } procentus no augšas
picreveal-next = Skaidrāks pēc
sound-play = Atskaņot ierakstu
sound-stop = Apturēt ierakstu
picture-large = Palielināt attēlu
picture-small = Samazināt attēlu
sending = Sūtām…
sending-about = Atbilde ceļā
sending-short = Sūtām…
counted = Atbilde ieskaitīta
counted-change = Vēl drīkst pārdomāt
counted-wait = Tūlīt uzzināsim
counted-short = Ieskaitīta
late = Šoreiz nepaspējāt
late-about = Nākamais jautājums jau nāk
late-short = Nepaspējāt
other = Tagad atbild cits
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
offline = Savienojuma mirkli nav
offline-about = Droši atbildiet: atbilde aizies pati
offline-short = Nav savienojuma
waits = Atbilde gaida
waits-about = Nav savienojuma: tā aizies pati
waits-short = Atbilde gaida
back-title = Atgriezāmies mirkli atpakaļ
back-again = Lūdzu, atbildiet vēlreiz
back-short = Atbildiet vēlreiz
back-now = Tagad ir tā, kā redzat šeit.
ready = Sagatavojieties!
ready-about = Tūlīt turpināsim

## The reveal

reveal-right = Pareizi!
reveal-part = Daļēji pareizi!
reveal-else = Šoreiz citādi
reveal-answer = Pareizā atbilde
reveal-yours = jūsu
reveal-tick = pareizā
reveal-storey = Mājai jauns stāvs!
reveal-row = { $count } pareizas pēc kārtas!
reveal-less = −{ $points }
reveal-less-said = Jūsu ģimenei par { $points } punktiem mazāk
reveal-look = Paskatieties uz ielu
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
standings-gain = Pēdējais jautājums
standings-points = Punkti kopā
standings-look = Visa iela redzama lielajā ekrānā
rank = { $rank }. vieta!
joker = Izspēlēt džokeru
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

## Calm screens

paused-title = Neliela pauze
paused-about = Laiks stāv uz vietas. Nekas nepazudīs.
opening-title = Atveram durvis…
moment-title = Mirklīti…
moment-about = Neko nespiediet: tūlīt turpināsim
lost-title = Meklējam savienojumu…
lost-about = Neko nespiediet: atgriezīsimies paši
lost-long = Varat arī vēlreiz noskenēt kodu lielajā ekrānā. Mājas numurs: { $number }
lost-house = Māja un punkti – drošībā
lost-answer = Māja, punkti un atbilde – drošībā
lost-waits = Atbilde gaida šajā tālrunī
lost-help = Ilgi neizdodas? Palīdzēsim
help-head = Palīdzība
help-title = Varbūt tālrunis nav mūsu tīklā
help-settings = Atveriet tālruņa iestatījumus, tad „Wi-Fi“
help-network = Izvēlieties bibliotēkas tīklu: tā nosaukums ir lielajā ekrānā
help-named = Izvēlieties tīklu „{ $name }“
help-return = Atgriezieties šajā lapā
help-scan = Vai vēlreiz noskenējiet kodu lielajā ekrānā
help-number = Mājas numurs: { $number }
help-roads = Vai ar citu adresi:
help-again = Mēģināt vēlreiz
removed-title = Jūsu ģimene šajā spēlē vairs nepiedalās
removed-about = Ja tā ir kļūda, pajautājiet bibliotēkā.
moved-title = Jūs tagad spēlējat citā tālrunī
moved-about = Māja un punkti ir tur.
moved-go = Pievienot arī šo tālruni
nogame-title = Spēles vēl nav
nogame-about = Paskatieties uz lielo ekrānu: kad spēle sāksies, šī lapa to pamanīs pati.
nogame-explore = Ko apskatīt apkārtnē
wrong-title = Tādas spēles nav
wrong-about = Varbūt tā jau beigusies. Pārbaudiet kodu lielajā ekrānā.
wrong-go = Uz pašreizējo spēli
old-title = Šī lapa ir novecojusi
old-about = Atveriet to no jauna: māja un punkti gaida.
old-go = Atvērt no jauna

## Behind Aā

menu = Valoda, burti, palīdzība
menu-language = Valoda
menu-letters = Burti
menu-letters-0 = Parasti burti
menu-letters-1 = Lielāki burti
menu-letters-2 = Ļoti lieli burti
menu-house = Mājas numurs { $number }
menu-house-about = Ar to pievienojas otrs tālrunis
who = Kurš tur šo tālruni?
who-none = Neteikšu
who-child = Bērns
who-grownup = Pieaugušais
who-elder = Seniors
helps = Es tikai palīdzu
helps-about = Nepareiza atbilde ģimenei neko nemaksā
slow = Man vajag vairāk laika
slow-about = Divreiz ilgāk, sākot ar nākamo jautājumu
slow-extra-about = Par { $seconds } sekundēm vairāk, sākot ar nākamo jautājumu
menu-return = Turpināt citā tālrunī
menu-return-about = Der vienreiz, 10 minūtes
menu-return-how = Otrā tālrunī: „Mūsējie jau spēlē“, tad „Atgriešanās kods“.
menu-return-making = Gatavojam kodu…
menu-leave = Aiziet no spēles
menu-leave-sure = Tiešām aiziet?
menu-leave-yes = Jā, aiziet
menu-leave-no = Palikt
menu-close = Atpakaļ uz spēli
annulled = Šis jautājums neskaitās
given = { $points } punkti: { $reason }

tiebreak-step = Izšķirošais
tiebreak-rival = Jūs dalāt pirmo vietu. To iegūs tuvākais skaitlis.
tiebreak-other = Dažas ģimenes dala pirmo vietu. Atbildiet arī jūs: punktu par to nav.
tiebreak-told = Kurš bija tuvāk?
