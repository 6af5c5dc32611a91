# Antrųjų telefonų žodžiai: pultelis ir lapas, iš kurio vedėjas skaito balsu. Trumpai, vienam nykščiui.

helper-title-remote = Pultelis
helper-title-moderator = Vedėjo lapas
helper-pair-title = Susieti šį telefoną
helper-pair-about = Puslapyje, iš kurio vedamas žaidimas, rodomas kodas. Nuskaitykite jį arba įrašykite čia.
helper-pair-code = Kodas
helper-pair-do = Susieti
helper-pairing = Susiejame…
helper-pair-short = Kode yra 8 raidės arba skaitmenys.
helper-gone-title = Šis telefonas nesusietas
helper-gone = Jis atsietas arba žaidimas baigėsi. Kitam žaidimui paprašykite naujo kodo.
helper-over = Ačiū, kad vedėte!
helper-more = Daugiau
helper-back = Atgal į žaidimą
helper-families = Šeimos
helper-step = { $number } / { $of }
helper-answered = iš { $here } telefonų
helper-count = { $answered } iš { $here }
helper-counted = atsakė
helper-away = { $count ->
    [one] { $count } namas be ryšio
    [few] { $count } namai be ryšio
   *[other] { $count } namų be ryšio
}
helper-answer = Atsakymas, tik jūsų akims
helper-more-time = 15 s
helper-skip = Praleisti
helper-hold = Palaikykite nuspaudę sekundę
helper-hold-again = Paspauskite dar kartą, ir bus padaryta
helper-languages = Kalbos
helper-sheet-first = Pirmoji šio lapo kalba
helper-sheet-second = Antroji šio lapo kalba
helper-letters = Raidės
helper-letters-0 = Įprastos
helper-letters-1 = Didelės
helper-letters-2 = Labai didelės
helper-tell = Papasakokite
helper-names = Pavadinimai
helper-say = Kaip ištarti
helper-next = Toliau: { $what }
helper-looks-only = Šis lapas rodo atsakymus. Žaidimas vedamas kitur.
