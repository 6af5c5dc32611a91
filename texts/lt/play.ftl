# The phone once a family lives in its house: the game itself.

## Intro and talk

intro-round = { $round } turas iš { $rounds }
intro-look = Žiūrėkite į didįjį ekraną!
talk-title = Pasitarkite!
talk-about = Ką sako didieji? O ką mažieji?
talk-until = Iki atsakymų
talk-soon = Atsakymai – netrukus

## The question

question-down = Žiūrėkite į didįjį ekraną!
listen = Klausytis
question-unknown = Šis klausimas – didžiajame ekrane
question-answers = Atsakymai
question-keys = Spauskite klavišus 1–{ $count }
mostsaid-tip = Atsakykite taip, kaip, jūsų manymu, atsakys dauguma šeimų
poll-tip = Čia nėra teisingų ar klaidingų atsakymų
poll-thanks = Ačiū, tai buvo jūsų balsas!
poll-look = Pažiūrėkite, ką pasirinko šeimos!
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

duel-press = Spauskite!
duel-first = Kas pirmi paspaus, tie atsakys
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
picpin-names = Rinktis iš sąrašo
picpin-picture = Atgal prie paveikslėlio
picpin-keys = Rodyklės perkelia smeigtuką, Enter siunčia.
picpin-at = Smeigtukas yra { $left } procentų nuo kairės ir { $top } procentų nuo viršaus
picreveal-next = Ryškiau po
sound-play = Paleisti įrašą
sound-stop = Sustabdyti įrašą
picture-large = Padidinti paveikslėlį
picture-small = Sumažinti paveikslėlį
sending-about = Atsakymas pakeliui
sending-short = Siunčiame…
counted-change = Dar galite persigalvoti
counted-wait = Tuoj sužinosime
counted-short = Įskaitytas
late-about = Kitas klausimas jau netrukus
late-short = Nespėjote
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
offline-about = Drąsiai atsakykite: atsakymas išeis pats
offline-short = Nėra ryšio
waits = Atsakymas laukia
waits-about = Ryšio nėra: jis išeis pats
waits-short = Atsakymas laukia
back-again = Prašom atsakyti dar kartą
back-short = Atsakykite dar kartą
ready-about = Tuoj tęsime

## The reveal

reveal-right = Teisingai!
reveal-part = Iš dalies teisingai!
reveal-else = Šį kartą kitaip
reveal-answer = Teisingas atsakymas
reveal-yours = jūsų atsakymas
reveal-tick = teisingas
reveal-storey = Namui – naujas aukštas!
reveal-row = { $count } iš eilės teisingai!
reveal-less = −{ $points }
reveal-less-said = Iš šeimos atimta taškų: { $points }
reveal-look = Pažvelkite į didįjį ekraną
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
standings-gain = Už paskutinį klausimą
standings-points = Iš viso taškų
standings-look = Visa gatvė – didžiajame ekrane
rank = { $rank } vieta!
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

## Put right by the host

annulled = Šis klausimas neskaičiuojamas
given = Taškai { $points }: { $reason }

tiebreak-rival = Dalijatės pirmąja vieta. Ją laimės artimiausias skaičius.
tiebreak-other = Kelios šeimos dalijasi pirmąja vieta. Atsakykite ir jūs: taškų už tai nėra.
tiebreak-told = Kas buvo arčiausiai?
