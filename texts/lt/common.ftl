# Words that several screens share.

family = Šeima „{ $name }“
house-number = Namo numeris

answer-true = Tiesa
answer-false = Netiesa
answer-yes = Taip
answer-no = Ne

town-ludza = Liudza
town-jekabpils = Jėkabpilis
town-rokiskis = Rokiškis
town-elsewhere = Kitur
town-none = Nesakysime

crest-hedgehog = Ežiai
crest-hare = Kiškiai
crest-fox = Lapės
crest-owl = Pelėdos
crest-bear = Lokiai
crest-stork = Gandrai
crest-squirrel = Voverės
crest-swan = Gulbės
crest-wolf = Vilkai
crest-frog = Varlės
crest-deer = Elniai
crest-cat = Katinai
crest-pike = Lydekos
crest-beaver = Bebrai
crest-crane = Gervės
crest-bee = Bitės

colour-ochre = Gelsvai ruda
colour-red = Raudona
colour-moss = Samanų žalia
colour-blue = Mėlyna
colour-cream = Kreminė
colour-plum = Slyvų
colour-teal = Melsvai žalia
colour-timber = Medžio ruda
colour-rose = Rožinė
colour-sky = Žydra

# Why the server said no: refusal-<code>, with "-" for "/".
refusal-answer-too_late = Šį kartą nespėjote. Kitas klausimas jau netrukus.
refusal-answer-already_answered = Jūsų atsakymas jau įskaitytas. Šiame žaidime jo pakeisti nebegalima.
refusal-answer-not_open = Į šį klausimą dabar neatsakoma. Pažvelkite į ekraną.
refusal-answer-unknown_option = Šis klausimas tokio atsakymo neturi. Rinkitės dar kartą.
refusal-answer-wrong_kind = Šis atsakymas klausimui netinka. Rinkitės dar kartą.
refusal-answer-off_map = Ši vieta yra už žemėlapio ribų. Įsmeikite smeigtuką iš naujo.
refusal-answer-off_picture = Ši vieta yra už paveikslėlio ribų. Palieskite paveikslėlį iš naujo.
refusal-buzz-tried = Jūsų šeima į šį klausimą jau bandė atsakyti.
refusal-buzz-taken = Kita šeima buvo pirmoji.
refusal-answer-empty = Pirmiau pasirinkite atsakymą.
refusal-answer-unreadable = To neįmanoma perskaityti: ne daugiau kaip 40 paprastų raidžių.
refusal-answer-not_your_turn = Šį kartą atsako kitas jūsų šeimos telefonas. Pasitarkite!
refusal-answer-family_decided = Jūsų šeima nusprendė: dauguma pasirinko tą patį.
refusal-card-phone = Šios šeimos telefonas atsako pats.
refusal-card-no_letters = Kortelėse yra tik raidės. Į šį klausimą atsakoma telefonais.
refusal-seat-generation = Tokio pasirinkimo nėra. Rinkitės kitą.
refusal-seat-first_plays = Pirmasis šeimos telefonas visada žaidžia pats. Padėti gali kitas telefonas.
refusal-joker-off = Šiame žaidime džokerio nėra.
refusal-joker-used = Jūsų šeima džokerį šioje dalyje jau panaudojo.
refusal-joker-late = Džokeriui dabar per vėlu. Pabandykite prieš kitą klausimą.
refusal-raffle-nobody = Nebėra iš ko traukti.
refusal-seat-unknown = Šis telefonas šiame žaidime dar neturi namo.
refusal-seat-removed = Jūsų šeima šiame žaidime nebedalyvauja. Paklauskite bibliotekoje.
refusal-team-unknown = Tokios šeimos šiame žaidime nėra. Patikrinkite numerį pirmame telefone.
refusal-team-full = Šiame name nebėra laisvų langų: viena šeima gali turėti 12 telefonų.
refusal-team-name_empty = Įrašykite bent vieną raidę.
refusal-team-name_long = Vardas per ilgas: užtenka 16 raidžių.
refusal-team-name_signs = Kurio nors iš šių ženklų parodyti negalime. Pabandykite įprastomis raidėmis.
refusal-team-name_taken = Šis vardas jau gyvena mūsų gatvėje. Rinkitės kitą.
refusal-team-same = Šeimos negalima sujungti su ja pačia.
refusal-team-crest = Šis gyvūnas nepažįstamas. Rinkitės kitą.
refusal-team-colour = Ši spalva nepažįstama. Rinkitės kitą.
refusal-team-town = Ši vieta nepažįstama. Rinkitės kitą.
refusal-glass-closed = Šiame žaidime šeimos žaidžia savo telefonuose.
refusal-glass-name = Didžiajame ekrane galimi tik siūlomi vardai. Rinkitės vieną iš jų.
refusal-glass-full = Prie šio ekrano jau žaidžia dvi šeimos. Nuskaitykite kodą telefonu.
refusal-room-full = Gatvė pilna. Laisvų namų šiame žaidime nebėra.
refusal-room-locked = Naujoms šeimoms durys šiuo metu uždarytos. Paklauskite bibliotekoje.
refusal-room-ended = Šis žaidimas baigėsi. Kitas netrukus prasidės.
refusal-room-not_found = Tokio žaidimo nėra. Patikrinkite žaidimo kodą ekrane.
refusal-room-busy = Reikia truputį palaukti. Pabandykite dar kartą.
refusal-return-unknown = Kodas neteisingas, jau panaudotas arba pasenęs. Paprašykite naujo.
refusal-control-stale_step = Žaidimas jau pažengė toliau.
refusal-control-not_allowed = Tai galima tik žaidimo vedimo puslapyje.
refusal-control-not_now = Šiuo metu to padaryti negalima.
refusal-control-points = Pridėkite arba atimkite bent vieną tašką, bet ne daugiau kaip 100 000.
refusal-control-reason = Parašykite priežastį: nuo 1 iki 80 raidžių.
refusal-control-unknown_change = Tokio pakeitimo nebėra.
refusal-control-asked = Šis klausimas jau parodytas. Keisti galima tik tuos, kurie dar laukia.
refusal-control-stale_programme = Programa ką tik pasikeitė. Peržiūrėkite sąrašą iš naujo ir tada rinkitės.
refusal-control-not_aside = Čia nėra ko grąžinti. Peržiūrėkite sąrašą iš naujo.
refusal-control-round_over = Šio klausimo turas jau baigėsi, todėl jo nebegalima grąžinti.
refusal-control-last_of_round = Ture lieka bent vienas klausimas. Įdėkite kitą vietoj jo arba praleiskite jį, kai ateis eilė.
refusal-control-unknown_display = Toks ekranas neatidarytas.
refusal-store-away = Serveris šiuo metu nieko negali išsaugoti. Bandome dar kartą.
refusal-limit-slow_down = Per daug palietimų iš karto. Truputį palaukite.

# One number question more, where families share the first place.
tiebreak = Lemiamas klausimas
tiebreak-decided = Vietas paskirstė lemiamas klausimas
