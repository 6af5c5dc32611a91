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
waiting-sign = Jūsu māja ir pie ceļa zīmes „{ $town }“. Pamājiet un meklējiet to!
waiting-crowd = Pamājiet un meklējiet logu, kas māj!
waiting-name = Vārds ekrānā parādīsies pēc brīža: vispirms to izlasīs bibliotēkā.
waiting-wave = Pamāt
waiting-waved = Jūsu logs māj!
waiting-second = Otram ģimenes tālrunim
waiting-number = noskenējiet vai ievadiet šo mājas numuru
waiting-qr = Kods otram tālrunim

## The question

step = { $n } / { $of }
step-said = { $n }. jautājums no { $of }
time-left = 
    { $n ->
        [zero] Atlikušas { $n } sekundes
        [one] Atlikusi { $n } sekunde
       *[other] Atlikušas { $n } sekundes
    }

sending = Sūtām…
counted = Atbilde ieskaitīta
late = Šoreiz nepaspējāt
other = Tagad atbild cits
offline = Savienojuma mirkli nav
back-title = Atgriezāmies mirkli atpakaļ
back-now = Tagad ir tā, kā redzat šeit.
ready = Sagatavojieties!

## Card, standings, break, podium, end

joker = Izspēlēt džokeru

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

tiebreak-step = Izšķirošais
