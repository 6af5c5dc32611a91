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
waiting-place = Jūsų namas – { $place } iš kairės
waiting-name = Vardas ekrane pasirodys netrukus: pirmiau jį perskaitys bibliotekoje.
waiting-wave = Pamojuoti
waiting-waved = Jūsų langas mojuoja!
waiting-second = Antram šeimos telefonui
waiting-number = arba namo numeris
waiting-qr = Kodas antram telefonui

## Intro and talk

intro-round = { $round } turas iš { $rounds }
intro-look = Žiūrėkite į didįjį ekraną!
talk-title = Pasitarkite!
talk-about = Ką sako didieji? O ką mažieji?
talk-until = Iki atsakymų
talk-soon = Atsakymai – netrukus

## The question

step = { $n } / { $of }
step-said = { $n } klausimas iš { $of }
time-left = 
    { $n ->
        [one] Liko { $n } sekundė
        [few] Liko { $n } sekundės
       *[other] Liko { $n } sekundžių
    }
question-down = Žiūrėkite į didįjį ekraną!
listen = Klausytis
question-unknown = Šis klausimas – didžiajame ekrane
question-answers = Atsakymai
question-keys = Spauskite klavišus 1–{ $count }
mostsaid-tip = Atsakykite taip, kaip, jūsų manymu, atsakys dauguma šeimų
poll-tip = Čia nėra teisingų ar klaidingų atsakymų
poll-thanks = Ačiū, tai buvo jūsų balsas!
number-tip = Slinkite arba rašykite, tada siųskite
number-less = Mažiau
number-more = Daugiau
number-line = Skalė
number-range = Nuo { $low } iki { $high }
order-tip = Išdėliokite ir siųskite
order-up = Aukštyn
order-down = Žemyn
pairs-tip = Pasirinkite kairėje, tada porą – dešinėje
pairs-with = { $one }. Poroje: { $other }
pairs-none = { $one }. Dar be poros
pairs-left = Dar be poros: { $left }
typed-tip = Parašykite. Smulkios klaidos netrukdo
typed-field = Jūsų atsakymas
whoami-tip = Vienas bandymas. Kuo anksčiau, tuo daugiau taškų
whoami-next = Kita užuomina po
several-tip = Gali būti keli teisingi
several-send = Siųsti
several-again = Siųsti dar kartą
several-none = Pasirinkite bent vieną

# A pin on the map
duel-press = Spauskite!
duel-pressed = Paspausta …
duel-taken = Atsako kita šeima
duel-family = Atsako jūsų šeima!
duel-tried = Jūsų šeima jau bandė
duel-tip = Sakykite garsiai arba palieskite!
mappin-tip = Kuo arčiau, tuo daugiau taškų
mappin-map = Latvijos ir Lietuvos žemėlapis. Rodyklės perkelia smeigtuką, pliusas ir minusas keičia mastelį.
mappin-nearer = Priartinti
mappin-farther = Nutolinti
mappin-none = Palieskite žemėlapį
mappin-near = Artimiausias miestas: { $town }. Smeigtukas yra { $km } km į { $way ->
    [n] šiaurę
    [ne] šiaurės rytus
    [e] rytus
    [se] pietryčius
    [s] pietus
    [sw] pietvakarius
    [w] vakarus
   *[nw] šiaurės vakarus
} nuo jo.
mappin-away = Jūsų smeigtukas – už { $km } km
mappin-told = Žemėlapis su tikrąja vieta ir jūsų smeigtuku
picpin-tip = Palieskite vietą paveikslėlyje
picpin-none = Palieskite paveikslėlį
picpin-names = Rinktis žodžiais
picpin-picture = Atgal prie paveikslėlio
picpin-keys = Rodyklės perkelia smeigtuką, Enter siunčia.
picpin-at = Smeigtukas yra { $left } procentų nuo kairės ir { $top } procentų nuo viršaus
picreveal-next = Ryškiau po
sound-play = Paleisti įrašą
sound-stop = Sustabdyti įrašą
picture-large = Padidinti paveikslėlį
picture-small = Sumažinti paveikslėlį
sending = Siunčiame…
sending-about = Atsakymas pakeliui
sending-short = Siunčiame…
counted = Atsakymas įskaitytas
counted-change = Dar galite persigalvoti
counted-wait = Tuoj sužinosime
counted-short = Įskaitytas
late = Šį kartą nespėjote
late-about = Kitas klausimas jau netrukus
late-short = Nespėjote
other = Dabar atsako kitas
other-about = Pasitarkite!
other-short = Dabar atsako kitas
only = Šis – { $who ->
    [child] vaikams
    [elder] seneliams
   *[grownup] suaugusiesiems
}
only-about = Padėkite patarimu!
only-short = { $who ->
    [child] Vaikams
    [elder] Seneliams
   *[grownup] Suaugusiesiems
}
only-mine = Šis – jums. Kiti padeda patarimu
only-all = Šis – { $who ->
    [child] vaikams
    [elder] seneliams
   *[grownup] suaugusiesiems
}, jūsų šeimoje – visiems
hat-take = Kepurė man
decided = Šeima nusprendė
decided-about = Dauguma pasirinko tą patį
decided-short = Šeima nusprendė
family-picks = Jūsų šeimoje:
offline = Trumpam nėra ryšio
offline-about = Drąsiai atsakykite: atsakymas išeis pats
offline-short = Nėra ryšio
waits = Atsakymas laukia
waits-about = Ryšio nėra: jis išeis pats
waits-short = Atsakymas laukia
back-title = Grįžome akimirką atgal
back-again = Prašom atsakyti dar kartą
back-short = Atsakykite dar kartą
back-now = Dabar yra taip, kaip matote čia.
ready = Pasiruoškite!
ready-about = Tuoj tęsime

## The reveal

reveal-right = Teisingai!
reveal-part = Iš dalies taip!
reveal-else = Šį kartą kitaip
reveal-answer = Teisingas atsakymas
reveal-yours = jūsų
reveal-tick = teisingas
reveal-storey = Namui – naujas aukštas!
reveal-row = { $count } iš eilės teisingai!
reveal-less = −{ $points }
reveal-less-said = Jūsų šeimai { $points } taškais mažiau
reveal-look = Pažvelkite į gatvę
reveal-good = Namas auga!
reveal-joined = Džiugu, kad esate kartu!
reveal-points = +{ $points }
reveal-points-said = Šeimai pridėta taškų: { $points }
add-flowers = Prie lango pražydo gėlės!
add-hollyhock = Prie namo pražydo piliarožės!
add-lamp = Prie durų užsidegė žibintas!
add-cat = Pas jus atėjo katė!
add-bench = Prie namo atsirado suoliukas!
add-tree = Pasodinote obelį!
add-smoke = Krosnyje spragsi ugnis!
add-stork = Ant stogo apsigyveno gandras!

## Card, standings, break, podium, end

card-know = Ar žinojote?
card-stamped = Naujas antspaudas jūsų pase!
card-known = Šios vietos antspaudą jau turite
card-way = Rodyti kelią
card-map = Žemėlapis su vieta
card-source = Šaltinis: { $site }
standings-title = Mūsų namas
standings-gain = Paskutinis klausimas
standings-points = Iš viso taškų
standings-look = Visa gatvė – didžiajame ekrane
rank = { $rank } vieta!
joker = Panaudoti džokerį
joker-about = Kitas klausimas skaičiuojamas dvigubai
joker-on = Džokeris panaudotas: skaičiuojama dvigubai!
break-title = Pertrauka
break-about = Pasimankštinkite ir atsigerkite. Namas ir taškai palauks.
podium-title = Gatvė švyti!
podium-about = Ačiū, kad žaidėte kartu
ended-title = Ačiū!
ended-about = Jūsų namas lauks kito žaidimo.
met = { $n ->
    [one] Šiandien susipažinote su { $n } vieta
    [few] Šiandien susipažinote su { $n } vietomis
   *[other] Šiandien susipažinote su { $n } vietų
}
met-passport = Jūsų pasas

## Calm screens

paused-title = Trumpa pauzė
paused-about = Laikas sustojo. Niekas nedings.
opening-title = Atveriame duris…
moment-title = Akimirką…
moment-about = Nieko nespauskite: tuoj tęsime
lost-title = Ieškome ryšio…
lost-about = Nieko nespauskite: grįšime patys
lost-long = Galite ir iš naujo nuskenuoti kodą didžiajame ekrane. Namo numeris: { $number }
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
help-scan = Arba iš naujo nuskenuokite kodą didžiajame ekrane
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
slow-extra-about = { $seconds } sekundžių daugiau, nuo kito klausimo
menu-return = Tęsti kitame telefone
menu-return-about = Galioja vieną kartą, 10 minučių
menu-return-how = Kitame telefone: „Mūsiškiai jau žaidžia“, tada „Grįžimo kodas“.
menu-return-making = Ruošiame kodą…
menu-leave = Išeiti iš žaidimo
menu-leave-sure = Tikrai išeiti?
menu-leave-yes = Taip, išeiti
menu-leave-no = Likti
menu-close = Atgal į žaidimą
annulled = Šis klausimas neskaičiuojamas
given = { $points } taškų: { $reason }

tiebreak-step = Lemiamas
tiebreak-rival = Dalijatės pirmąja vieta. Ją laimės artimiausias skaičius.
tiebreak-other = Kelios šeimos dalijasi pirmąja vieta. Atsakykite ir jūs: taškų už tai nėra.
tiebreak-told = Kas buvo arčiausiai?
