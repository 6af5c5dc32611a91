# Otro tālruņu vārdi: pults un lapa, no kuras spēles vadītājs lasa priekšā. Īsi, vienam īkšķim.

helper-title-remote = Pults
helper-title-moderator = Vadītāja lapa
helper-pair-title = Pievienot šo tālruni
helper-pair-about = Lapā, no kuras vada spēli, ir kods. Noskenējiet to vai ierakstiet šeit.
helper-pair-code = Kods
helper-pair-do = Pievienot
helper-pairing = Pievienojam…
helper-pair-short = Kodā ir 8 burti vai cipari.
helper-gone-title = Šis tālrunis nav pievienots
helper-gone = Tas ir atvienots, vai arī spēle ir beigusies. Citai spēlei palūdziet jaunu kodu.
helper-over = Paldies, ka vadījāt!
helper-more = Vairāk
helper-back = Atpakaļ uz spēli
helper-families = Ģimenes
helper-step = { $number } / { $of }
helper-answered = no { $here } tālruņiem
helper-count = { $answered } no { $here }
helper-counted = atbildējuši
helper-away = { $count ->
    [zero] { $count } māju bez savienojuma
    [one] { $count } māja bez savienojuma
   *[other] { $count } mājas bez savienojuma
}
helper-answer = Atbilde – tikai jums
helper-more-time = 15 s
helper-skip = Izlaist
helper-hold = Turiet nospiestu sekundi
helper-hold-again = Nospiediet vēlreiz, un būs izdarīts
helper-languages = Valodas
helper-sheet-first = Šīs lapas pirmā valoda
helper-sheet-second = Šīs lapas otrā valoda
helper-letters = Burti
helper-letters-0 = Parasti
helper-letters-1 = Lieli
helper-letters-2 = Ļoti lieli
helper-tell = Pastāstiet
helper-names = Nosaukumi
helper-say = Kā izrunāt
helper-next = Nākamais: { $what }
helper-looks-only = Šī lapa rāda atbildes. Spēli vada citur.
