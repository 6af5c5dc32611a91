# Spēle uz lielā ekrāna: ko ekrāna puses saka papildus tālruņa vārdiem.

glass-title = Spēle pie šī ekrāna
glass-left = Kreisā puse
glass-right = Labā puse
glass-door = Spēlējiet šeit, bez tālruņa
glass-door-second = Šeit var spēlēt vēl viena ģimene
glass-one = Pie šī ekrāna var spēlēt viena ģimene. Citas spēlē ar tālruni.
glass-close = Ne tagad
glass-look = Skatieties augšup!
glass-hidden = Jūsu izvēli neviens neredz
glass-change = Mainīt atbildi
glass-card = Mājas karte
glass-hat-here = Cepure ir šajā pusē
glass-done = Turiet: beidzam spēlēt
glass-bye = Uz redzēšanos, un paldies!
glass-rest = Vai te kāds ir?
glass-rest-touch = Pieskarieties, lai spēlētu tālāk
glass-keys = Burti un cipari
glass-space = Atstarpe
