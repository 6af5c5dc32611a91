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
    [1] Pavisam tuvu!
   *[2] Daļa trāpīta!
}
solo-else = { $n ->
    [0] Šoreiz citādi
    [1] Tas bija viltīgs!
   *[2] Bet tagad zināsiet
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
passport-sunday = Un šī – svētdienai
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
