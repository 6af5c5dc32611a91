# Žaidimas prie didžiojo ekrano: ką ekrano pusės sako be telefono žodžių.

glass-title = Žaidimas prie šio ekrano
glass-left = Kairioji pusė
glass-right = Dešinioji pusė
glass-door = Žaiskite čia, be telefono
glass-door-second = Čia gali žaisti dar viena šeima
glass-one = Prie šio ekrano gali žaisti viena šeima. Kitos žaidžia telefonu.
glass-close = Ne dabar
glass-look = Žiūrėkite aukštyn!
glass-hidden = Jūsų pasirinkimo niekas nemato
glass-change = Keisti atsakymą
glass-card = Namo kortelė
glass-hat-here = Kepurė šioje pusėje
glass-done = Laikykite: baigiame žaisti
glass-bye = Iki pasimatymo ir ačiū!
glass-rest = Ar čia kas nors yra?
glass-rest-touch = Palieskite ir žaiskite toliau
glass-keys = Raidės ir skaičiai
glass-space = Tarpas
