# Explore: a map of all places, their cards, search. No game is needed.

explore-title = Ko apskatīt
explore-about = Pieskarieties vietai kartē vai izvēlieties to sarakstā
explore-languages = Valoda
explore-game = Uz spēli
explore-start = Uz sākumu
explore-failed = Vietas šobrīd nevar ielādēt
explore-again = Mēģināt vēlreiz

## The map

explore-map = Latvijas un Lietuvas karte ar vietām. Bultiņas pārvieto karti, plus un mīnus maina tuvumu. Nākamās pēc kartes ir tās vietas.
explore-nearer = Tuvāk
explore-farther = Tālāk
explore-full = Lielāka karte
explore-small = Mazāka karte
explore-mark = { $name }, { $kind }, { $town }
explore-gathered =
    { $n ->
        [zero] { $n } vietu kopā: pietuvināt
        [one] { $n } vieta kopā: pietuvināt
       *[other] { $n } vietas kopā: pietuvināt
    }

## Finding

explore-search = Meklēt vietu
explore-clear = Notīrīt
explore-area = Novads
explore-everywhere = Visur
explore-kind = Veids
explore-anything = Viss
explore-list = Vietas
explore-found =
    { $n ->
        [zero] { $n } vietu
        [one] { $n } vieta
       *[other] { $n } vietas
    }
explore-none = Tādas vietas te nav
explore-all = Rādīt visas vietas
explore-met = Zīmogs ir

## What one can do

explore-surprise = Pārsteigums
explore-quiz = Viktorīna
explore-passport = Pase

## A place's card

explore-close = Aizvērt
explore-previous = Iepriekšējā vieta
explore-next = Nākamā vieta
explore-how = Kā nokļūt
explore-way = Rādīt ceļu
explore-source = Avots
explore-about-here = Kartē – aptuveni
explore-unmarked = Kartē nav atzīmēts
explore-quiz-here = Jautājumi par šo vietu
explore-quiz-town = Viktorīna: { $town }
explore-family-step-free = Bez pakāpieniem
explore-family-changing-table = Pārtinamais galdiņš
explore-family-play-corner = Bērnu stūrītis

## On the big display

explore-idle =
    { $n ->
        [zero] Pēc { $n } sekundēm atgriezīsimies sākumā
        [one] Pēc { $n } sekundes atgriezīsimies sākumā
       *[other] Pēc { $n } sekundēm atgriezīsimies sākumā
    }
explore-stay = Paliekam šeit

## Kinds of places: one, then many

explore-kind-castle = Pils
explore-kind-church = Baznīca
explore-kind-craft = Amats
explore-kind-culture = Kultūras vieta
explore-kind-food = Ēdiens
explore-kind-hillfort = Pilskalns
explore-kind-history_site = Vēsturiska vieta
explore-kind-information = Tūrisma informācija
explore-kind-institution = Iestāde
explore-kind-lake = Ezers
explore-kind-library = Bibliotēka
explore-kind-manor = Muiža
explore-kind-monument = Piemineklis
explore-kind-municipality = Pašvaldība
explore-kind-museum = Muzejs
explore-kind-nature = Daba
explore-kind-park = Parks
explore-kind-person = Personība
explore-kind-river = Upe
explore-kind-school = Skola
explore-kind-sport = Sports
explore-kind-square = Laukums
explore-kind-synagogue = Sinagoga
explore-kind-town = Pilsēta
explore-kind-tradition = Tradīcija
explore-kind-village = Ciems
explore-kind-youth = Jauniešu vieta

explore-kinds-castle = Pilis
explore-kinds-church = Baznīcas
explore-kinds-craft = Amati
explore-kinds-culture = Kultūras vietas
explore-kinds-food = Ēdieni
explore-kinds-hillfort = Pilskalni
explore-kinds-history_site = Vēsturiskas vietas
explore-kinds-information = Tūrisma informācija
explore-kinds-institution = Iestādes
explore-kinds-lake = Ezeri
explore-kinds-library = Bibliotēkas
explore-kinds-manor = Muižas
explore-kinds-monument = Pieminekļi
explore-kinds-municipality = Pašvaldības
explore-kinds-museum = Muzeji
explore-kinds-nature = Daba
explore-kinds-park = Parki
explore-kinds-person = Personības
explore-kinds-river = Upes
explore-kinds-school = Skolas
explore-kinds-sport = Sports
explore-kinds-square = Laukumi
explore-kinds-synagogue = Sinagogas
explore-kinds-town = Pilsētas
explore-kinds-tradition = Tradīcijas
explore-kinds-village = Ciemi
explore-kinds-youth = Jauniešu vietas
