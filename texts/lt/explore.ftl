# Explore: a map of all places, their cards, search. No game is needed.

explore-title = Ką aplankyti
explore-about = Palieskite vietą žemėlapyje arba pasirinkite ją sąraše
explore-languages = Kalba
explore-game = Į žaidimą
explore-start = Į pradžią
explore-failed = Šiuo metu vietų įkelti nepavyksta
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
explore-kinds-school = Mokyklos
explore-kinds-sport = Sportas
explore-kinds-square = Aikštės
explore-kinds-synagogue = Sinagogos
explore-kinds-town = Miestai
explore-kinds-tradition = Tradicijos
explore-kinds-village = Kaimai
explore-kinds-youth = Jaunimo vietos
