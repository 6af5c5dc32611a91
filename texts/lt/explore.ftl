# Explore: a map of all places, their cards, search. No game is needed.

explore-title = Ką aplankyti
explore-about = Palieskite vietą žemėlapyje arba pasirinkite ją sąraše
explore-languages = Kalba
explore-game = Į žaidimą
explore-start = Į pradžią
explore-failed = Šiuo metu įkelti nepavyksta
explore-again = Bandyti dar kartą

## The map

explore-map = Latvijos ir Lietuvos žemėlapis su vietomis. Rodyklės perkelia žemėlapį, pliusas ir minusas keičia mastelį. Po žemėlapio eina jo vietos.
explore-nearer = Priartinti
explore-farther = Nutolinti
explore-full = Didesnis žemėlapis
explore-small = Mažesnis žemėlapis
explore-mark = { $name }, { $kind }, { $town }
explore-gathered =
    { $n ->
        [one] Čia yra { $n } vieta: priartinti
        [few] Čia yra { $n } vietos: priartinti
       *[other] Čia yra { $n } vietų: priartinti
    }

## Finding

explore-search = Ieškoti vietos
explore-clear = Išvalyti
explore-area = Savivaldybė
explore-everywhere = Visur
explore-kind = Rūšis
explore-anything = Viskas
explore-list = Vietos
explore-found =
    { $n ->
        [one] { $n } vieta
        [few] { $n } vietos
       *[other] { $n } vietų
    }
explore-none = Tokios vietos čia nėra
explore-all = Rodyti visas vietas
explore-met = Antspaudas yra

## What one can do

explore-surprise = Staigmena
explore-quiz = Viktorina
explore-passport = Pasas

## A place's card

explore-close = Uždaryti
explore-previous = Ankstesnė vieta
explore-next = Kita vieta
explore-how = Kaip nuvykti
explore-way = Rodyti kelią
explore-scan = Nuskenuokite: telefonas parodys kelią
explore-source = Šaltinis
explore-about-here = Žemėlapyje – apytiksliai
explore-unmarked = Žemėlapyje nepažymėta
explore-quiz-here = Klausimai apie šią vietą
explore-quiz-town = Viktorina: { $town }
explore-family-step-free = Be laiptelių
explore-family-changing-table = Vystymo stalas
explore-family-play-corner = Vaikų kampelis

## On the big display

explore-idle =
    { $n ->
        [one] Po { $n } sekundės grįšime į pradžią
        [few] Po { $n } sekundžių grįšime į pradžią
       *[other] Po { $n } sekundžių grįšime į pradžią
    }
explore-stay = Liekame čia
explore-game-begins = Netrukus čia prasidės žaidimas visiems

## Kinds of places: one, then many

explore-kind-castle = Pilis
explore-kind-church = Bažnyčia
explore-kind-craft = Amatas
explore-kind-culture = Kultūros vieta
explore-kind-food = Valgis
explore-kind-hillfort = Piliakalnis
explore-kind-history_site = Istorinė vieta
explore-kind-information = Turizmo informacija
explore-kind-institution = Įstaiga
explore-kind-lake = Ežeras
explore-kind-library = Biblioteka
explore-kind-manor = Dvaras
explore-kind-monument = Paminklas
explore-kind-municipality = Savivaldybė
explore-kind-museum = Muziejus
explore-kind-nature = Gamta
explore-kind-park = Parkas
explore-kind-person = Asmenybė
explore-kind-river = Upė
explore-kind-ruins = Pilies griuvėsiai
explore-kind-school = Mokykla
explore-kind-sport = Sportas
explore-kind-square = Aikštė
explore-kind-synagogue = Sinagoga
explore-kind-town = Miestas
explore-kind-tradition = Tradicija
explore-kind-village = Kaimas
explore-kind-youth = Jaunimo vieta

explore-kinds-castle = Pilys
explore-kinds-church = Bažnyčios
explore-kinds-craft = Amatai
explore-kinds-culture = Kultūros vietos
explore-kinds-food = Valgiai
explore-kinds-hillfort = Piliakalniai
explore-kinds-history_site = Istorinės vietos
explore-kinds-information = Turizmo informacija
explore-kinds-institution = Įstaigos
explore-kinds-lake = Ežerai
explore-kinds-library = Bibliotekos
explore-kinds-manor = Dvarai
explore-kinds-monument = Paminklai
explore-kinds-municipality = Savivaldybės
explore-kinds-museum = Muziejai
explore-kinds-nature = Gamta
explore-kinds-park = Parkai
explore-kinds-person = Asmenybės
explore-kinds-river = Upės
explore-kinds-ruins = Pilių griuvėsiai
explore-kinds-school = Mokyklos
explore-kinds-sport = Sportas
explore-kinds-square = Aikštės
explore-kinds-synagogue = Sinagogos
explore-kinds-town = Miestai
explore-kinds-tradition = Tradicijos
explore-kinds-village = Kaimai
explore-kinds-youth = Jaunimo vietos
# Explore: places to look around in, alone or together.

## A quiz for one

solo-title = Viktorina vienam
solo-back = Atgal
solo-close = Uždaryti
solo-wait = Klausimai jau pakeliui…
solo-none = Klausimų kol kas nėra. Užsukite vėliau!
solo-send = Atsakyti
solo-tip-mappin = Palieskite žemėlapį, tada atsakykite
solo-tip-number = Slinkite arba rašykite, tada atsakykite
solo-next = Toliau
solo-end = Kaip mums sekėsi?
solo-right = { $n ->
    [0] Teisingai!
    [1] Būtent taip!
   *[2] Puiku!
}
solo-near = { $n ->
    [0] Beveik!
    [1] Geras spėjimas!
   *[2] Iš dalies teisingai!
}
solo-else = { $n ->
    [0] Šį kartą kitaip
    [1] Keblus klausimas!
   *[2] Dabar žinosite!
}
solo-know = Ar žinojote?
solo-stamp = Naujas antspaudas jūsų pase!
solo-known = Šios vietos antspaudą jau turite
solo-count = Teisingai: { $right } iš { $of }
solo-all = Neįtikėtina! Gal slapta dirbate gidais?
solo-most = Gandras ant stogo kalena jūsų garbei!
solo-some = Gera pradžia! Dabar žinote daugiau nei prieš penkias minutes.
solo-few = Keblūs klausimai! Užtat sužinojote tiek daug nauja.
solo-places = { $n ->
    [one] Pažinote { $n } vietą
    [few] Pažinote { $n } vietas
   *[other] Pažinote { $n } vietų
}
solo-again = Dar kartą!

## The passport: which places were met

passport-title = Pažintų vietų pasas
passport-count = { $n ->
    [0] Pasas dar tuščias: jūsų laukia vietos ({ $of })
    [one] Pažinote { $n } vietą iš { $of }
    [few] Pažinote { $n } vietas iš { $of }
   *[other] Pažinote { $n } vietų iš { $of }
}
passport-how = Atverkite vietą žemėlapyje arba atsakykite į klausimą apie ją, ir čia atsiras antspaudas.
passport-all = Visos vietos pažintos. Net gandras nustebo!
passport-of = { $n } iš { $of }
passport-of-said = Pažinta: { $n } iš { $of }
passport-unmet = { $name }, dar laukia
passport-sunday = Pasiūlymas sekmadieniui
passport-show = Pažiūrėti
passport-carry = Pasiimkite kartu
passport-carry-about = Nuskaitykite telefonu ar kitu įrenginiu: antspaudai yra pačiame kode, serveryje nieko nesaugome.
passport-carry-picture = Nuskaitykite ir atverkite mūsų pasą – vietų dar daug!
passport-qr = Kodas su nuoroda į šį pasą
passport-link = Nuoroda į šį pasą
passport-save = Išsaugoti paveikslėlį
passport-saved = Paveikslėlis – tarp atsisiuntimų
passport-unsaved = Šiame įrenginyje paveikslėlio išsaugoti nepavyko. Pabandykite spausdinti!
passport-print = Spausdinti
passport-arrived = Pasas atkeliavo! Antspaudai dabar ir šiame įrenginyje.
passport-joined = Du pasai tapo vienu: { $n ->
    [one] prisidėjo { $n } antspaudas
    [few] prisidėjo { $n } antspaudai
   *[other] prisidėjo { $n } antspaudų
}.
passport-same = Visus nuorodos antspaudus jau turite.
passport-broken = Šios paso nuorodos perskaityti neįmanoma. Šio įrenginio antspaudai saugūs.
passport-map = Žemėlapis su pažintomis vietomis
passport-list = Mūsų vietos
