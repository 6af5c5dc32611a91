# The phone: what a family reads in its hand.

## The first screen

first-hello = Laba diena!
first-languages = Kalba
first-play = Žaisti
first-play-about = Pastatysime jūsų šeimai namą
first-join = Mūsiškiai jau žaidžia
first-join-about = Eiti į šeimos namą
first-free = Be paskyros, be slaptažodžio, nemokamai
first-return = Jūsų namas laukia
first-return-go = Grįžti į savo namą
first-return-other = Mes – kita šeima
moving = Įsikeliame…
back = Atgal

## Our house

house-title = Kas jūs esate?
house-other = Kitas namas
house-own = Savas vardas
house-offered = Rinktis siūlomą
house-name = Jūsų šeimos vardas
house-name-hint = Iki 16 raidžių. Pasirinkite ir gyvūną.
house-colour = Namo spalva
house-town = Iš kur esate?
house-go = Įsikeliame!
house-quoted = „{ $name }“
house-yours = Šeima

## Into a house that stands

number-title = Nuskaitykite kodą pirmajame šeimos telefone
number-or = arba įveskite namo numerį
number-go = Įeiti į namą
number-left = 
    { $n ->
        [one] Dar { $n } skaitmuo
        [few] Dar { $n } skaitmenys
       *[other] Dar { $n } skaitmenų
    }
number-erase = Ištrinti
number-search = Ieškoti pagal vardą
number-return = Grįžimo kodas
number-typed = Įvesta: { $digits }
search-title = Kaip vadinasi jūsų šeima?
search-hint = Užtenka pirmųjų dviejų raidžių
search-none = Tokios šeimos gatvėje dar nėra
search-results = Rastos šeimos
return-title = Įveskite grįžimo kodą
return-about = Jį rodo telefonas, kuriuo žaidėte: Aā, tada „Tęsti kitame telefone“.
return-code = Kodas
return-go = Grįžti

## Waiting

waiting-title = Žaidimas netrukus prasidės
waiting-today = Žaidimas prasidės { $time } val.
waiting-day = Žaidimas prasidės { $weekday ->
    [0] sekmadienį
    [1] pirmadienį
    [2] antradienį
    [3] trečiadienį
    [4] ketvirtadienį
    [5] penktadienį
   *[6] šeštadienį
} { $time } val.
waiting-date = Žaidimas prasidės { $date }, { $time } val.
waiting-place = Jūsų namo vieta iš kairės: { $place }
waiting-sign = Jūsų namas – prie kelio ženklo „{ $town }“. Pamojuokite ir ieškokite!
waiting-crowd = Pamojuokite ir ieškokite mojuojančio lango!
waiting-name = Vardas ekrane pasirodys netrukus: pirmiau jį perskaitys bibliotekoje.
waiting-wave = Pamojuoti
waiting-waved = Jūsų langas mojuoja!
waiting-second = Antram šeimos telefonui
waiting-number = skenuokite arba įveskite šį namo numerį
waiting-qr = Kodas antram telefonui

## The question

step = { $n } / { $of }
step-said = { $n } klausimas iš { $of }
time-left = 
    { $n ->
        [one] Liko { $n } sekundė
        [few] Liko { $n } sekundės
       *[other] Liko { $n } sekundžių
    }

sending = Siunčiame…
counted = Atsakymas įskaitytas
late = Šį kartą nespėjote
other = Dabar atsako kitas
offline = Trumpam nėra ryšio
back-title = Grįžome akimirką atgal
back-now = Dabar yra taip, kaip matote čia.
ready = Pasiruoškite!

## Card, standings, break, podium, end

joker = Panaudoti džokerį

## Calm screens

paused-title = Trumpa pauzė
paused-about = Laikas sustojo. Niekas nedings.
opening-title = Atveriame duris…
moment-title = Akimirką…
moment-about = Nieko nespauskite: tuoj tęsime
lost-title = Ieškome ryšio…
lost-about = Nieko nespauskite: grįšime patys
lost-long = Galite ir iš naujo nuskaityti kodą didžiajame ekrane. Namo numeris: { $number }
lost-house = Namas ir taškai – saugūs
lost-answer = Namas, taškai ir atsakymas – saugūs
lost-waits = Atsakymas laukia šiame telefone
lost-help = Ilgai nepavyksta? Padėsime
help-head = Pagalba
help-title = Gal telefonas ne mūsų tinkle
help-settings = Atverkite telefono nustatymus, tada „Wi-Fi“
help-network = Pasirinkite bibliotekos tinklą: jo pavadinimas – didžiajame ekrane
help-named = Pasirinkite tinklą „{ $name }“
help-return = Grįžkite į šį puslapį
help-scan = Arba iš naujo nuskaitykite kodą didžiajame ekrane
help-number = Namo numeris: { $number }
help-roads = Arba kitu adresu:
help-again = Bandyti dar kartą
removed-title = Jūsų šeima šiame žaidime nebedalyvauja
removed-about = Jei tai klaida, paklauskite bibliotekoje.
moved-title = Dabar žaidžiate kitame telefone
moved-about = Namas ir taškai – ten.
moved-go = Prijungti ir šį telefoną
nogame-title = Žaidimo dar nėra
nogame-about = Pažvelkite į didįjį ekraną: kai žaidimas prasidės, šis puslapis tai pastebės pats.
nogame-explore = Ką aplankyti apylinkėse
wrong-title = Tokio žaidimo nėra
wrong-about = Gal jis jau baigėsi. Patikrinkite kodą didžiajame ekrane.
wrong-go = Į dabartinį žaidimą
old-title = Šis puslapis paseno
old-about = Atverkite jį iš naujo: namas ir taškai laukia.
old-go = Atverti iš naujo

## Behind Aā

menu = Kalba, raidės, pagalba
menu-language = Kalba
menu-letters = Raidės
menu-letters-0 = Įprastos raidės
menu-letters-1 = Didesnės raidės
menu-letters-2 = Labai didelės raidės
menu-house = Namo numeris { $number }
menu-house-about = Pagal jį prisijungia antras telefonas
who = Kas laiko šį telefoną?
who-none = Nesakysiu
who-child = Vaikas
who-grownup = Suaugęs
who-elder = Senjoras
helps = Aš tik padedu
helps-about = Klaidingas atsakymas šeimai nieko nekainuoja
slow = Man reikia daugiau laiko
slow-about = Dvigubai ilgiau nuo kito klausimo
slow-extra-about = { $seconds } s daugiau nuo kito klausimo
menu-return = Tęsti kitame telefone
menu-return-about = Galioja vieną kartą, 10 minučių
menu-return-how = Kitame telefone: „Mūsiškiai jau žaidžia“, tada „Grįžimo kodas“.
menu-return-making = Ruošiame kodą…
menu-leave = Išeiti iš žaidimo
menu-leave-sure = Tikrai išeiti?
menu-leave-yes = Taip, išeiti
menu-leave-no = Likti
menu-close = Atgal į žaidimą

tiebreak-step = Lemiamas
