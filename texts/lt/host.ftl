# Žodžiai puslapiui, iš kurio vedamas žaidimas. Bibliotekininkams: ramiai, paprastai, be techninių žodžių.

host-page-title = HOME – žaidimo vedimas
host-home-link = HOME, į klausimų rinkinius
host-tools = Ekranas ir kalba
host-language = Šio puslapio kalba
host-loading = Akimirką…
host-connecting = Atveriame žaidimą…
host-again = Bandyti dar kartą
host-trouble-read = Supratau
host-back = Atgal
host-no = Ne, atgal
host-to-packs = Į rinkinius
host-seconds = { $seconds } s
host-seconds-long = { $seconds } s atsakyti
host-time-left = Likęs laikas

# Nėra nuorodos arba ji sena
host-link-title = Atverkite šio puslapio nuorodą
host-link = Iš šio puslapio vedami žaidimai, todėl jis atsiveria tik su savo nuoroda.
host-link-old-title = Ši nuoroda nebegalioja
host-link-old = Senesnės nuorodos panaikintos arba ši nuoroda priklauso kitam kompiuteriui. Imkite naujausią.
host-link-1 = Eikite prie kompiuterio, kuriame paleista HOME.
host-link-2 = Lange, kuriame ji veikia, yra eilutė su žaidimų vedimo nuoroda. Kaskart paleidus atsiranda nauja.
host-link-3 = Atverkite visą tą nuorodą, taip pat ir tai, kas parašyta po ženklo #.

# Pradžia
host-start-title = Ką šiandien žaisime?
host-no-packs = Šiame kompiuteryje nerasta klausimų rinkinių. Įdėkite rinkinių failus į aplanką „packs“ ir vėl atverkite šį puslapį.
host-pack-problems = { $count ->
    [one] Rinkinių failuose rasta { $count } klaida
    [few] Rinkinių failuose rastos { $count } klaidos
   *[other] Rinkinių failuose rasta { $count } klaidų
}
host-running = Ekrane dabar rodomas žaidimas: { $code }
host-to-game = Eiti į žaidimą
host-setup-title = Žaidimas
host-choose-first = Pirmiausia pasirinkite rinkinį.
host-drop-round = Išimti: { $title }
host-add = Pridėti
host-add-round = Pridėti kaip dar vieną turą: { $title }
host-preview = Peržiūrėti
host-pack-questions = { $count ->
    [one] { $count } klausimas
    [few] { $count } klausimai
   *[other] { $count } klausimų
}
host-kind-count = { $kind }: { $count }
host-kind-more = { $count ->
    [one] dar { $count } rūšis
    [few] dar { $count } rūšys
   *[other] dar { $count } rūšių
}
host-kind-choice = vienas teisingas atsakymas
host-kind-several = keli teisingi atsakymai
host-kind-truefalse = tiesa ar netiesa
host-kind-duel = dvikova: kas pirmas
host-kind-mappin = vieta žemėlapyje
host-kind-mostsaid = ką sakė dauguma
host-kind-number = skaičius
host-kind-order = tvarka
host-kind-pairs = poros
host-kind-picpin = vieta paveikslėlyje
host-kind-picreveal = ryškėjantis paveikslėlis
host-kind-poll = apklausa
host-kind-typed = reikia rašyti
host-kind-whoami = kas aš
host-pictures-only = Atsakymai – vien paveikslėliai: gali žaisti ir tie, kurie dar neskaito
host-pack-gaps = Trūksta tekstų: { $parts }
host-language-lv = Latvių
host-language-lt = Lietuvių
host-language-en = Anglų
host-language-none = Nėra
host-language-first = Ekrano kalba
host-language-second = Antroji ekrano kalba
host-gap = „{ $title }“ ({ $language }): { $missing ->
    [one] trūksta { $missing } teksto.
    [few] trūksta { $missing } tekstų.
   *[other] trūksta { $missing } tekstų.
}
host-gap-all = Rinkinyje „{ $title }“ nėra tekstų šia kalba: { $language }.
host-gap-then = Jie bus rodomi kita kalba, su mažu ženkliuku.
host-preset = Tempas
host-preset-calm = Ramiai
host-preset-calm-hint = Viena šeima, vienas atsakymas. Greitis nesvarbus; kol nesibaigė laikas, jį galima keisti.
host-preset-race = Greitai
host-preset-race-hint = Kuo greitesnis teisingas atsakymas, tuo daugiau taškų. Pirmasis atsakymas galutinis.
host-preset-duel = Dvikovų vakaras
host-preset-duel-hint = Šeimos telefonai atsako paeiliui, greitis duoda taškų, o kiekvienoje dalyje yra džokeris.
host-rules = Kitos taisyklės
host-family = Kas atsako už šeimą?
host-family-everyone = Kiekvienas telefonas
host-family-everyone-hint = Šeima gauna savo telefonų vidurkį. Kas tik padeda, nepakenks.
host-family-together = Visi kartu
host-family-together-hint = Vienas atsakymas: ką pasirinko dauguma iš trijų telefonų, kaskart kiti trys.
host-family-relay = Paeiliui
host-family-relay-hint = Atsako vienas telefonas, kitą klausimą – kitas.
host-family-captain = Kapitonas
host-family-captain-hint = Kepurę dėvi vienas telefonas. Kitas gali ją paimti.
host-speed = Greitas atsakymas duoda daugiau
host-speed-hint = Pusė taškų už teisingumą, pusė už greitį.
host-final = Pirmasis atsakymas galutinis
host-final-hint = Kitaip jį galima keisti, kol nesibaigė laikas.
host-joker = Džokeris kiekvienoje dalyje
host-joker-hint = Šeima gali padvigubinti vieno klausimo taškus, kol jo dar nemato.
host-rest = Pertrauka tarp turų
host-rest-none = be pertraukos
host-rest-minutes =
    { $minutes ->
        [one] { $minutes } minutė
        [few] { $minutes } minutės
       *[other] { $minutes } minučių
    }
host-rest-hint = Kai žaidimas tęsiasi pats. Kitaip pertrauka trunka, kol tęsite jūs.
host-glass = Žaisti ir didžiajame ekrane
host-glass-hint = Šeima be telefono žaidžia liesdama didįjį ekraną. Prie kiekvieno ekrano – dvi šeimos: kairėje ir dešinėje.
host-streak = Teisingi atsakymai iš eilės duoda daugiau
host-streak-hint = Nuo trečio šeimos teisingo atsakymo iš eilės kiekvienas duoda { $percent } % daugiau.
host-penalty = Neteisingas atsakymas kainuoja
host-penalty-none = Nieko
host-penalty-percent = { $percent } % taškų
host-penalty-hint = Tik ten, kur teisingas vienas atsakymas. Kas neatsako, nieko nepraranda; taškų niekada nebūna mažiau už nulį.
host-extra = Kas ima daugiau laiko, turi
host-extra-double = dvigubai daugiau laiko
host-extra-seconds = { $seconds } s daugiau
host-talk = Laikas pasitarti prieš atsakymus
host-talk-0 = Be jo
host-talk-10 = 10 sekundžių
host-talk-20 = 20 sekundžių
host-talk-40 = 40 sekundžių
host-talk-hand = Kol atversiu atsakymus
host-duel-floor = Atsako { $name }. Ką pasakė?
host-duel-nothing = Nieko
host-duel-words = Pasakyta kitais žodžiais?
host-duel-right = Teisingai
host-duel-wrong = Šįkart ne
host-near = Parašyta, bet neįskaityta
host-near-count = Įskaityti
host-near-not = Neįskaityti
host-auto = Žaidimas tęsiasi pats
host-auto-hint = Po kiekvieno atsakymo kitas vaizdas pasirodo pats.
host-names = Pačių sugalvoti vardai laukia mano leidimo
host-names-hint = Šeimos sugalvotas vardas pasirodo ekrane, kai jį leidžiate.
host-onward = Kaip žaisime? Pradėti
host-start = Pradėti
host-starting = Pradedame…
host-start-instead = Ekrane jau rodomas kitas žaidimas. Ar rodyti šį vietoj jo?
host-rehearse = Išbandyti
host-rehearse-hint = Kartu žaidžia penkios išgalvotos šeimos.

# Paruošti iš anksto
host-prepare = Paruošti kitai dienai
host-prepare-hint = Žaidimas iškart gauna adresą, kurį galite išspausdinti plakate. Iki tos dienos jo puslapyje parašyta, kada žaidimas prasidės.
host-prepare-code = Žaidimo kodas
host-prepare-code-hint = 4–8 raidės arba skaitmenys, pavyzdžiui, EZERAS24
host-prepare-date = Diena
host-prepare-time = Laikas
host-prepare-do = Paruošti
host-prepared = Paruošta: { $when }
host-prepared-hint = Žaidimas yra šio puslapio sąraše. Tą dieną spauskite „Atverti dabar“.
host-prepare-another = Paruošti dar vieną
host-code-short = Kode turi būti bent 4 raidės arba skaitmenys.
host-code-long = Kode gali būti ne daugiau kaip 8 raidės arba skaitmenys.
host-code-signs = Prašom rašyti tik raides A–Z ir skaitmenis.
host-when-date = Prašom rašyti dieną taip: 2026-05-09.
host-when-time = Prašom rašyti laiką taip: 14:00.
host-when-past = Šis laikas jau praėjo. Pasirinkite vėlesnį.
host-when-far = Iki tol daugiau nei metai. Prašom patikrinti metus.

# Paruošti ir vykstantys žaidimai
host-kept = Išsaugotos programos
host-kept-hint = Klausimų rinkiniai iš eilės ir taisyklės: galima žaisti dar kartą arba perduoti kitai bibliotekai.
host-kept-name = Šios programos pavadinimas
host-kept-keep = Išsaugoti tai, kas dabar pasirinkta
host-kept-use = Naudoti
host-kept-file = Išsaugoti faile
host-kept-take = Įkelti iš failo
host-kept-missing = Čia nėra šių rinkinių: { $packs }
host-kept-drop = Ištrinti „{ $title }“
host-kept-drop-question = Ištrinti programą „{ $title }“? Iš jos sukurti žaidimai lieka.
host-kept-drop-yes = Taip, ištrinti
host-kept-replace = Pakeisti išsaugotąją
host-games = Paruošti ir vykstantys žaidimai
host-game-planned = Prasidės: { $when }
host-game-waiting = Šeimos gali ateiti
host-game-underway = Vyksta
host-open-now = Atverti dabar
host-end-short = Baigti
host-end-game-question = Baigti žaidimą { $code }? Jo nebebus galima atverti.
host-families-count = { $count ->
    [one] { $count } šeima
    [few] { $count } šeimos
   *[other] { $count } šeimų
}
host-rehearsal = Bandomasis žaidimas

# Rinkinio turinys
host-choose-pack = Pasirinkti šį rinkinį
host-preview-language = Klausimų kalba
host-right = Teisingas atsakymas
host-fact = Ar žinojote?
host-source = Šaltinis: { $name }
host-unread = Šio pavadinimo dar nepatikrino niekas iš to krašto
host-true = Tiesa
host-false = Netiesa
host-difficulty-easy = lengvas
host-difficulty-medium = vidutinis
host-difficulty-hard = sunkus
host-generation-child = vaikams
host-generation-grownup = suaugusiesiems
host-generation-elder = seneliams
host-only-they = atsako tik jie
host-only = Atsako tik { $who ->
    [child] vaikai
    [elder] seneliai
   *[grownup] suaugusieji
}, kiti padeda patarimu. Jei šeimoje tokių nėra, atsako visi.

# Ką visi mato dabar
host-question-of = { $number } klausimas iš { $of }
host-phase-lobby = Šeimos renkasi
host-phase-intro = Prasideda turas
host-phase-talk = Šeimos tariasi
host-phase-open = Šeimos atsakinėja
host-phase-closed = Ateina paskutiniai atsakymai
host-phase-reveal = Teisingas atsakymas
host-phase-card = Ar žinojote?
host-phase-standings = Kaip užaugo namai
host-phase-break = Pertrauka
host-phase-podium = Nugalėtojai
host-phase-ended = Žaidimas baigėsi
host-phase-paused = Pauzė
host-about-lobby = { $families ->
    [0] Ekranas kviečia šeimas užeiti.
    [one] Čia yra { $families } šeima. Kitos gali prisijungti bet kada.
    [few] Čia yra { $families } šeimos. Kitos gali prisijungti bet kada.
   *[other] Čia yra { $families } šeimų. Kitos gali prisijungti bet kada.
}
host-about-intro = Ekrane rodoma, apie ką bus šis turas.
host-about-card = Ekrane rodoma, ką apie tai verta žinoti.
host-about-break = Pramankštinkite kojas. Niekas nevyksta, kol netęsite.
host-about-paused = Ekrane parašyta, kad tuoj tęsime. Laikas stovi vietoje.
host-about-ended = Ekranas dėkoja šeimoms. Rytoj šis žaidimas bus ištrintas.
host-opens-in = Atsakymai atsivers po
host-goes-on-in = Tęsis savaime po
host-of-here = iš { $here } jau atsakė
host-mappin-nearest = Artimiausias smeigtukas: { $km } km iki tikrosios vietos
host-chosen-by = { $count ->
    [one] { $count } telefonas
    [few] { $count } telefonai
   *[other] { $count } telefonų
}

# Didysis mygtukas
host-next-start = Pradėti žaidimą
host-next-intro = Kitas turas
host-next-first = Pirmasis klausimas
host-next-question = Kitas klausimas
host-next-talk = Kitas klausimas
host-next-open = Atverti atsakymus
host-next-closed = Rodyti atsakymą
host-next-reveal = Rodyti atsakymą
host-next-card = Rodyti „Ar žinojote?“
host-next-standings = Rodyti, kaip užaugo namai
host-next-break = Į pertrauką
host-next-podium = Rodyti nugalėtojus
host-next-ended = Užbaigti žaidimą
host-next-resume = Tęsti
host-next-new = Naujas žaidimas
host-next-on = Toliau
host-next-wait = Atsakymas bus po akimirkos
host-hint-lobby = { $families ->
    [0] dar nėra nė vienos šeimos
    [one] čia yra { $families } šeima
    [few] čia yra { $families } šeimos
   *[other] čia yra { $families } šeimų
}
host-hint-open = { $left ->
    [0] visi atsakė
    [one] dar laukiame { $left } atsakymo
    [few] dar laukiame { $left } atsakymų
   *[other] dar laukiame { $left } atsakymų
}

# Mažieji mygtukai
host-pause = Pauzė
host-close = Užverti atsakymus dabar
host-more-time = Dar 15 sekundžių
host-skip = Praleisti šį klausimą
host-end = Baigti žaidimą
host-end-question = Baigti žaidimą dabar? Nugalėtojai bus rodomi pagal iki šiol surinktus taškus.
host-end-lobby-question = Baigti šį žaidimą jam neprasidėjus? Šeimoms teks ateiti iš naujo.
host-end-yes = Taip, baigti
host-keys = Klaviatūra: N arba tarpas – toliau, P – pauzė, M – išjungti ir įjungti garsą.

# Šeimos
host-part-families = Šeimos
host-no-families = Dar nėra nė vienos šeimos.
host-names-waiting = Vardai, laukiantys jūsų
host-names-waiting-hint = Kol vardas neleistas, ekrane namas rodomas be jo.
host-approve = Leisti vardą
host-phones = { $count ->
    [one] { $count } telefonas
    [few] { $count } telefonai
   *[other] { $count } telefonų
}
host-phones-away = { $count } be ryšio
host-late-line = Silpnas ryšys arba telefonas, kuris tokį vaizduoja: kompensuota { $ms } milisekundžių
host-points = { $points ->
    [one] { $points } taškas
    [few] { $points } taškai
   *[other] { $points } taškų
}
host-remove-name = Pašalinti šeimą „{ $name }“
host-remove-question = Pašalinti šeimą „{ $name }“ iš šio žaidimo? Ji nebegalės grįžti.
host-remove-yes = Taip, pašalinti
host-table = Lentelė
host-table-place = Vieta
host-table-family = Šeima
host-table-gain = Pridėta
host-table-points = Taškai
host-rank = { $rank }.

# Kaip ateiti
host-part-join = Kaip šeimos ateina
host-join-how = Nuskaitykite arba įrašykite telefone:
host-code = Žaidimo kodas: { $code }
host-qr = Adreso { $address } QR kodas
host-wifi = Wi-Fi: { $ssid }
host-road-reached = Telefonai šį adresą pasiekia.
host-road-unreached = Dar nė vienas telefonas jo nepasiekė. Pabandykite savo telefonu: jis turi būti tame pačiame Wi-Fi.
host-no-road = Šis kompiuteris nėra jokiame tinkle. Prijunkite jį prie Wi-Fi.
host-roads = Adresas telefonams
host-roads-hint = Šis kompiuteris turi kelis. Jei telefonai neprisijungia, pasirinkite kitą.
host-road-yes = telefonai jį pasiekia
host-road-no = dar nė vienas telefonas jo nepasiekė
host-road-lan = šiame tinkle
host-road-public = iš interneto
host-not-shown = Ekrane dabar rodomas kitas žaidimas.
host-show = Rodyti šį žaidimą

# Ekranai
host-part-displays = Ekranai
host-open-display = Atverti ekraną
host-test-display = Patikrinti ekraną ir garsą
host-no-displays = Neatvertas nė vienas ekranas. Atverkite jį didžiajame ekrane: spauskite mygtuką čia arba ten įrašykite tą patį adresą, o gale /display.
host-lend-hint = Paskolinus valdymą, žaidimą galima vesti iš paties ekrano. Valdymą galite atsiimti bet kada.
host-display = { $number } ekranas
host-display-open = atvertas
host-display-lent = valdymas – ekrane
host-lend = Paskolinti valdymą
host-take-back = Atsiimti valdymą
host-lent-gone = Valdymas paskolintas ekranui, kuris dabar neatvertas.

# Nustatymai žaidimo metu
host-part-settings = Nustatymai
host-daylight = Ekranuose dienos vaizdas
host-daylight-hint = Juoda ant balto: projektoriui saulėje ar labai šviesioje patalpoje.
host-door = Uždaryti duris
host-door-hint = Naujos šeimos nebegali ateiti. Tos, kurios jau čia, lieka.

# Ekranų garsas
host-part-sound = Garsas
host-sound = Ekranuose įjungtas garsas
host-sound-hint = Trumpi signalai ir klausimų įrašai. Viskas, kas girdima, yra ir matoma.
host-loop = Tyli muzika, kol visi laukia
host-loop-hint = Kanklių melodija prieš žaidimą ir per pertraukas.
host-volume = Garsumas
host-volume-1 = Tyliai
host-volume-2 = Vidutiniškai
host-volume-3 = Garsiai
host-speaking = Aš kalbu
host-speaking-hint = Laikykite arba palieskite: ekranai pritils.
host-speaking-on = Ekranai pritildyti. Palieskite, kad garsas grįžtų.

# Ryšys ir jo bėdos
host-lost = Ryšys nutrūko. Jis grįš pats, žaidimas palauks.
host-notice-draining = Serveris paleidžiamas iš naujo. Akimirką…
host-notice-store_away = Serveris dabar nieko negali išsaugoti. Kol negalės, laikrodis stovės.
host-notice-store_full = Serverio diskas arba atmintis pilna, todėl nieko negalima išsaugoti. Atlaisvinkite vietos, ir žaidimas tęsis pats. Iki tol laikrodis stovi.
host-notice-rolled_back = Serveriui teko grįžti keliomis akimirkomis atgal. Prašom pažiūrėti, kas rodoma dabar.
host-moved = Telefonams skirtas adresas pasikeitė: dabar jis { $address }. Naujas kodas – ekrane.
host-gone-title = Šio žaidimo nebėra
host-gone = Jis baigėsi ir ištrintas, arba kodas yra kitas.
host-stopped-title = Šį puslapį reikia atverti iš naujo
host-stopped = Serverio versija kita nei šio puslapio.

# Nuorodos
host-revoke = Panaikinti senesnes nuorodas
host-revoke-hint = Kaskart paleidus HOME, šis puslapis gauna naują nuorodą. Senesnės lieka galioti.
host-revoke-question = Ar visos kitos šio puslapio nuorodos turi nustoti veikti? Šis puslapis liks atvertas.
host-revoke-yes = Taip, panaikinti
host-revoked = Atlikta. Dabar galioja tik šio puslapio nuoroda.

# Kas nepavyko ir ką daryti
host-error-net-no_answer = Serveris neatsako. Pažiūrėkite, ar HOME dar veikia ir ar šis kompiuteris yra tinkle.
host-error-host-bad_token = Ši nuoroda negalioja. Atverkite naujausią.
host-error-server-failed = Serveryje kažkas nepavyko. Bandykite dar kartą; jei nepadės, paleiskite HOME iš naujo: nė vienas žaidimas nedings.
host-error-server-odd_answer = Atsakė kažkas kitas, ne HOME. Patikrinkite šio puslapio adresą.
host-error-page-failed = Šiame puslapyje kažkas nepavyko. Įkelkite jį iš naujo.
host-error-pack-unknown = Šio rinkinio nebėra. Įkelkite puslapį iš naujo ir pasirinkite kitą.
host-error-pack-broken = Šio rinkinio faile yra klaida, todėl jo žaisti negalima.
host-error-room-not_found = Šio žaidimo nebėra.
host-error-game-code_taken = Šis kodas priklauso kitam žaidimui. Pasirinkite kitą.
host-error-game-code_form = Kode yra 4–8 raidės arba skaitmenys, be tarpų ir ženklų.
host-error-game-preset = Serveris tokio tempo nepažįsta. Įkelkite puslapį iš naujo.
host-error-programme-wrong = Šiame faile yra klaida, todėl jis neįkeltas.
host-error-programme-taken = Programa tokiu pavadinimu jau išsaugota.
host-error-programme-many = Išsaugota labai daug programų. Pirmiausia kelias ištrinkite.
host-error-programme-unknown = Šios programos nebėra.
host-error-hall-road = Šio adreso nebėra. Dar kartą pažiūrėkite į sąrašą.
host-error-request-wrong = Serveris šio pasirinkimo nepriėmė. Įkelkite puslapį iš naujo ir bandykite dar kartą.
host-error-request-broken = Serveris puslapio nesuprato. Įkelkite jį iš naujo ir bandykite dar kartą.
host-error-request-big = Tai buvo per daug vienu kartu. Pasirinkite mažiau.
host-error-store-away = Serveris dabar nieko negali išsaugoti. Po akimirkos bandykite dar kartą.
host-error-store-full = Šio kompiuterio diskas pilnas. Atlaisvinkite vietos ir bandykite dar kartą.
host-error-store-broken = Žaidimų failas sugadintas. Paleiskite HOME iš naujo ir perskaitykite, ką ji sako.
host-error-store-locked = Su šiais žaidimais jau dirba kita HOME. Uždarykite vieną iš jų.
host-error-limit-slow_down = Tai buvo truputį per greitai. Palaukite akimirką ir bandykite dar kartą.
host-error-control-stale_step = Žaidimas jau buvo pažengęs toliau. Dar kartą pažiūrėkite į mygtuką.
host-error-control-not_allowed = Valdymas ne šiame puslapyje. Atverkite naujausią nuorodą.
host-error-control-not_now = Šiuo metu to padaryti negalima.
host-error-control-unknown_display = Šis ekranas nebeatvertas.
host-error-team-unknown = Šios šeimos žaidime nebėra.
host-error-room-ended = Šis žaidimas baigėsi. Pradėkite naują.
host-error-room-busy = Serveris užimtas. Po akimirkos spauskite dar kartą.
host-error-other = Nepavyko ({ $code }). Bandykite dar kartą.

host-part-mends = Pataisymai
host-told = Paskutiniai klausimai
host-annul = Neskaičiuoti
host-annul-not = Vis dėlto skaičiuoti
host-mends = Kas pataisyta
host-mend = Taisyti
host-mend-name = Kitas pavadinimas
host-mend-name-do = Pervadinti
host-mend-points = Taškai (+ arba −)
host-mend-reason = Už ką?
host-mend-points-do = Keisti
host-mend-into = Ta pati šeima kaip
host-mend-into-do = Sujungti
host-mend-phone = { $number } telefonas priklauso šeimai
host-mend-phone-do = Perkelti
host-mend-undo = Atšaukti
host-mend-undone = atšaukta
host-mended-annulled = { $number } klausimas neskaičiuojamas
host-mended-points = { $name }: { $points } ({ $text })
host-mended-moved = Telefonas perkeltas: { $other } → { $name }
host-mended-merged = { $name } dabar yra { $other }
host-mended-renamed = { $was } → { $text }
host-mended-removed = { $name } nebežaidžia

# One question more, where families share the first place
host-tiebreak = Užduoti lemiamą klausimą
host-tiebreak-hint = Šeimos dalijasi pirmąja vieta. Ją gali nulemti dar vienas skaičiaus klausimas; taškai nesikeičia.
host-phase-tiebreak = Lemiamas klausimas
host-about-tiebreak = Dėl pirmosios vietos: { $names }. Atsako visi, taškai nesikeičia.
host-next-tiebreak = Užduoti klausimą
host-mended-annulled-tiebreak = Lemiamas klausimas neskaičiuojamas

# Šeimos be telefono
host-cards = Kortelės
host-cards-hint = Palieskite raidę, kurią šeima laiko iškėlusi. Kol atsakymas neparodytas, ją galima pakeisti.
host-cards-none = Kortelėse yra tik raidės, todėl į šį klausimą atsakoma tik telefonais.
host-cards-add = Pridėti šeimą su kortelėmis
host-cards-add-hint = Šeimai be telefono: ji pakelia kortelę su raide, o jūs ją pažymite čia. Koks bus jos vardas?
host-cards-other = Kiti vardai
host-cards-family = su kortelėmis
host-glass-family = didžiajame ekrane
host-hint-cards = { $left ->
    [one] dar nepažymėta { $left } kortelė
    [few] dar nepažymėtos { $left } kortelės
   *[other] dar nepažymėta { $left } kortelių
}

# Kas žaidime dar laukia
host-part-plan = Kas laukia toliau
host-plan-hint = Šių klausimų dar niekas nematė. Kiekvieno vietoje galima užduoti kitą arba jį praleisti; abu veiksmus galima atšaukti.
host-plan-none = Daugiau klausimų nebelaukia.
host-plan-next = artimiausias
host-plan-replace = Kitas vietoj jo
host-plan-choose = Koks bus { $number } klausimas?
host-plan-pack = Iš rinkinio
host-plan-take = Užduoti šį
host-plan-empty = Visi šio rinkinio klausimai jau yra žaidime. Pasirinkite kitą rinkinį.
host-plan-close = Palikti, kaip buvo
host-plan-drop = Praleisti { $number } klausimą
host-plan-drop-question = Ar praleisti { $number } klausimą? Tolesni pasislinks į priekį.
host-plan-drop-yes = Taip, praleisti
host-plan-replaced = { $number } klausimas dabar kitas.
host-plan-dropped = { $number } klausimas praleistas.
host-plan-was = Čia buvo:
host-plan-out = praleistas
host-plan-back = Vis dėlto užduoti
host-plan-brought = { $number } klausimas vis dėlto bus užduotas.
host-cards-joker = Panaudoti džokerį
host-cards-joker-played = Džokeris: kitas klausimas skaičiuojamas dvigubai
host-error-pack-no_question = Šio klausimo rinkinyje nebėra. Pasirinkite kitą.
host-error-card-phone = Ši šeima dabar turi telefoną ir atsako pati.

# Programos kūrimas: kurią rinkinio dalį užduoda turas
host-round-which = Kurie klausimai
host-round-all = Visi
host-round-first = Pirmieji
host-round-draw = Atsitiktiniai
host-round-draw-hint = Jie parenkami kuriant žaidimą, todėl ir jūs nežinote, kurie bus.
host-round-ticked = Pažymėti
host-round-tick-first = Pažymėkite bent vieną klausimą.
host-round-elsewhere = jau kitame ture
host-round-count = Kiek
host-round-minus = Vienu mažiau
host-round-plus = Vienu daugiau
host-round-of = { $count } iš { $all }
host-round-levels = Sunkumas
host-round-up = Anksčiau: { $title }
host-round-down = Vėliau: { $title }
host-length = { $questions ->
    [one] { $questions } klausimas
    [few] { $questions } klausimai
   *[other] { $questions } klausimų
}, maždaug { $minutes ->
    [one] { $minutes } minutė
    [few] { $minutes } minutės
   *[other] { $minutes } minučių
}
host-error-part-few = Kažkuriame ture prašoma daugiau klausimų, negu rinkinyje liko. Prašykite mažiau čia arba kitame šio rinkinio ture.
host-error-part-empty = Kažkuriame ture nebeliko klausimų. Pažymėkite bent vieną, pasirinkite kitą sunkumą arba išimkite turą.
host-error-part-unknown = Pažymėto klausimo rinkinyje nebėra. Pažymėkite šio turo klausimus iš naujo.
host-error-part-twice = Vienas klausimas pažymėtas dviejuose turuose. Išimkite jį iš vieno.
host-error-part-both = Šis turas užrašytas taip, kaip negali būti. Pasirinkite jo klausimus iš naujo.

# Klausimas, koks jis bus ekranuose
host-faces = Kaip klausimas atrodys
host-faces-open = Pažiūrėti ekranuose
host-faces-display = Didžiajame ekrane
host-faces-phone = Telefone
host-faces-moment = Klausimas ar atsakymas
host-faces-asked = Klausimas
host-faces-step = { $number } žingsnis
host-faces-told = Atsakymas
host-faces-light = Didžiojo ekrano vaizdas
host-faces-evening = Vakaras
host-faces-day = Diena
host-faces-before = Ankstesnis klausimas
host-faces-after = Kitas klausimas
host-faces-close = Uždaryti
host-faces-keys = Klaviatūroje: rodyklės – kitas klausimas, tarpas – atsakymas, Esc – uždaryti.

# Antrieji žaidimo vedėjo telefonai
host-part-helpers = Pultelis ir vedėjo lapas
host-helpers-hint = Antras telefonas veda šį žaidimą kaip pultelis arba rodo vedėjui klausimus su atsakymais.
host-invite-remote = Susieti pultelį
host-invite-moderator = Susieti vedėjo lapą
host-invite-how = Nuskaitykite antru telefonu arba įrašykite jame adresą ir kodą. Kodas tinka vieną kartą ir penkias minutes. Nerodykite jo šeimoms.
host-invite-qr = QR kodas telefonui susieti, adresas { $address }
host-invite-hide = Paslėpti kodą
host-helper-remote = Pultelis { $number }
host-helper-moderator = Vedėjo lapas { $number }
host-helper-leads = valdymas – šiame lape
host-helper-drop = Atsieti
host-error-pair-unknown = Šis kodas neteisingas, panaudotas arba per senas. Paprašykite naujo ten, kur vedamas žaidimas.
host-error-pair-full = Daugiau telefonų su šiuo žaidimu susieti negalima. Pirmiausia kurį nors atsiekite.
host-error-pair-gone = Šis telefonas jau atsietas.

# Displays that are played at without a librarian
host-kiosks = Ekranai, kurie žaidžia patys
host-kiosks-hint = Ekranui salėje, kur žaidimo niekas neveda: šeimos jį paliečia arba nuskaito kodą, ir trumpas žaidimas pats prasideda ir pats baigiasi. Čia pradėtas žaidimas perima ekraną po dešimties sekundžių.
host-kiosk = { $number } ekranas žaidžia pats
host-kiosk-off = rodo jūsų pradėtus žaidimus
host-kiosk-waits = šis ekranas dar neatsiliepė; įkelkite jo puslapį iš naujo
host-kiosk-on = žaidžia be vedėjo
host-kiosk-length = Klausimų žaidime
host-kiosk-quiet = Tylos valandos
host-kiosk-from = nuo
host-kiosk-to = iki
host-kiosk-quiet-hint = Tada ekranas tamsus; palietus jis pabunda trims minutėms. Jei laikai vienodi, tylos valandų nėra.
host-kiosk-near = Mažoms rankoms
host-kiosk-near-hint = viskas, kas liečiama, yra žemai ir viduryje
host-kiosk-packs = { $count ->
    [0] Klausimų rinkiniai: lengvi savo miesto klausimai ir paveikslėliai
    [one] Pasirinktas { $count } klausimų rinkinys
    [few] Pasirinkti { $count } klausimų rinkiniai
    [many] Pasirinkta { $count } klausimų rinkinio
   *[other] Pasirinkta { $count } klausimų rinkinių
}
host-kiosk-packs-hint = Žaidimo klausimai iš šių rinkinių parenkami atsitiktinai.
host-error-kiosk-packs = Šiame rinkinyje nėra klausimų, kuriuos būtų galima žaisti be vedėjo. Pasirinkite kitą.
host-error-kiosk-many = Daugiau tokių ekranų salėje būti negali. Pirmiausia išjunkite kurį nors kitą.

# Spaudiniai
host-print = Plakatai, stalo ir atsakymų kortelės, diplomai
host-print-join = Išspausdinti, kaip ateiti
host-print-diplomas = Spausdinti diplomus

# Po žaidimo
host-after = Po žaidimo
host-raffle = Loterija
host-raffle-hint = Traukiama viena iš dalyvavusių šeimų (jų { $left }), visų galimybės vienodos. Ją parodo didysis ekranas.
host-raffle-draw = Ištraukti šeimą
host-raffle-again = Niekas neatsiliepia: traukti kitą
host-raffle-drawn = Ištraukta šeima
host-raffle-nobody = Nėra iš ko traukti: šiame žaidime neatsakė nė viena šeima.
host-raffle-all = Visos dalyvavusios šeimos jau ištrauktos.
host-error-raffle-nobody = Nebėra iš ko traukti: visos dalyvavusios šeimos jau ištrauktos arba nė viena nedalyvavo.
host-report = Ataskaita
host-report-hint = Tik skaičiai, be vardų. Bus ištrinta kartu su žaidimu praėjus dienai po jo pabaigos: išsisaugokite, ko reikia.
host-report-copy = Kopijuoti
host-report-copied = Nukopijuota.
host-report-select = Nepavyko nukopijuoti. Eilutė pažymėta: nukopijuokite ją klaviatūra.
host-report-table = Išsaugoti visus žaidimus lentelėje
host-report-cards = iš jų su kortelėmis: { $count }
host-report-of-child = vaikai: { $count }
host-report-of-grownup = suaugusieji: { $count }
host-report-of-elder = seneliai: { $count }
host-report-in-lv = latviškai: { $count }
host-report-in-lt = lietuviškai: { $count }
host-report-in-en = angliškai: { $count }
host-report-in = { $language }: { $count }
host-report-columns = Data;Biblioteka;Kodas;Žaidimas;Šeimos;Telefonai;Šeimos su kortelėmis;Vaikai;Suaugusieji;Seneliai
host-report-column-lv = Telefonai latviškai
host-report-column-lt = Telefonai lietuviškai
host-report-column-en = Telefonai angliškai
host-report-column = Telefonai: { $language }
