# Explore: a map of all places, their cards, search. No game is needed.

explore-title = Ko apskatīt
explore-about = Pieskarieties vietai kartē vai izvēlieties to sarakstā
explore-languages = Valoda
explore-game = Uz spēli
explore-start = Uz sākumu
explore-failed = Šobrīd to nevar ielādēt
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
explore-scan = Noskenējiet: tālrunis rādīs ceļu
explore-source = Avots
explore-about-here = Kartē – aptuveni
explore-unmarked = Vieta kartē nav atzīmēta
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
explore-game-begins = Tūlīt te sāksies spēle visiem

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
explore-kind-ruins = Pilsdrupas
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
explore-kinds-ruins = Pilsdrupas
explore-kinds-school = Skolas
explore-kinds-sport = Sports
explore-kinds-square = Laukumi
explore-kinds-synagogue = Sinagogas
explore-kinds-town = Pilsētas
explore-kinds-tradition = Tradīcijas
explore-kinds-village = Ciemi
explore-kinds-youth = Jauniešu vietas
# Explore: places to look around in, alone or together.

## A quiz for one

solo-title = Viktorīna vienam
solo-back = Atpakaļ
solo-close = Aizvērt
solo-wait = Jautājumi jau nāk…
solo-none = Jautājumu pagaidām nav. Ielūkojieties vēlāk!
solo-send = Atbildēt
solo-tip-mappin = Pieskarieties kartei, tad atbildiet
solo-tip-number = Bīdiet vai rakstiet, tad atbildiet
solo-next = Tālāk
solo-end = Kā mums veicās?
solo-right = { $n ->
    [0] Pareizi!
    [1] Tieši tā!
   *[2] Lieliski!
}
solo-near = { $n ->
    [0] Gandrīz!
    [1] Labs minējums!
   *[2] Daļa trāpīta!
}
solo-else = { $n ->
    [0] Šoreiz citādi
    [1] Tas bija viltīgs!
   *[2] Tagad zināsiet!
}
solo-know = Vai zinājāt?
solo-stamp = Jauns zīmogs jūsu pasē!
solo-known = Šīs vietas zīmogs jums jau ir
solo-count = Pareizi: { $right } no { $of }
solo-all = Neticami! Vai jūs slepus strādājat par gidiem?
solo-most = Stārķis uz jumta klabina jums par godu!
solo-some = Labs sākums! Tagad zināt vairāk nekā pirms piecām minūtēm.
solo-few = Viltīgi jautājumi! Toties – tik daudz jauna.
solo-places = { $n ->
    [zero] Jūs iepazināt { $n } vietas
    [one] Jūs iepazināt { $n } vietu
   *[other] Jūs iepazināt { $n } vietas
}
solo-again = Vēlreiz!

## The passport: which places were met

passport-title = Iepazīto vietu pase
passport-count = { $n ->
    [0] Pase vēl tukša: { $of } vietas jūs gaida
    [zero] Jūs iepazināt { $n } vietas no { $of }
    [one] Jūs iepazināt { $n } vietu no { $of }
   *[other] Jūs iepazināt { $n } vietas no { $of }
}
passport-how = Atveriet vietu kartē vai atbildiet uz jautājumu par to, un te parādīsies zīmogs.
passport-all = Visas vietas iepazītas. Pat stārķis ir pārsteigts!
passport-of = { $n } no { $of }
passport-of-said = Iepazīts: { $n } no { $of }
passport-unmet = { $name }, vēl gaida
passport-sunday = Ieteikums svētdienai
passport-show = Apskatīt
passport-carry = Paņemiet līdzi
passport-carry-about = Noskenējiet ar tālruni vai citu ierīci: zīmogi ir pašā kodā, serverī nekas netiek glabāts.
passport-carry-picture = Noskenējiet, lai atvērtu mūsu pasi un iepazītu vēl kādu vietu!
passport-qr = Kods ar saiti uz šo pasi
passport-link = Saite uz šo pasi
passport-save = Saglabāt attēlu
passport-saved = Attēls ir pie lejupielādēm
passport-unsaved = Šajā ierīcē attēlu saglabāt neizdevās. Pamēģiniet drukāt!
passport-print = Drukāt
passport-arrived = Pase atceļojusi! Zīmogi tagad ir arī šajā ierīcē.
passport-joined = Divas pases kļuva par vienu: { $n ->
    [zero] klāt nāca { $n } zīmogi
    [one] klāt nāca { $n } zīmogs
   *[other] klāt nāca { $n } zīmogi
}.
passport-same = Visi saites zīmogi jums jau ir.
passport-broken = Šo pases saiti nevar izlasīt. Šīs ierīces zīmogi ir drošībā.
passport-map = Karte ar vietām, kuras iepazītas
passport-list = Mūsu vietas
