# Žodžiai, kuriuos serveris pats įrašo į puslapį, kol šis dar neturi savų.

in-app-title = Jūs esate „{ $app }“ lange
in-app-about = Žaisti galima ir čia. Tačiau uždarytas šis langas gali pamiršti jūsų namą. Naršyklė jį prisimena:
in-app-menu = Lango kampe palieskite ⋯ arba ⋮
in-app-open = Pasirinkite „Atidaryti naršyklėje“
in-app-address = Arba įrašykite naršyklėje: { $address }
