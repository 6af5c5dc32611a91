# Žodžiai, kuriuos serveris pats įrašo į puslapį, kol šis dar neturi savų.

in-app-title = Jūs esate „{ $app }“ lange
in-app-about = Žaisti galima ir čia. Tačiau jei šį langą uždarysite, jis gali pamiršti jūsų namą. Naršyklė namą prisimins:
in-app-menu = Lango kampe palieskite ⋯ arba ⋮
in-app-open = Pasirinkite „Atidaryti naršyklėje“
in-app-address = Arba įrašykite naršyklėje: { $address }
