# Explore: places to look around in, alone or together.

## A quiz for one

solo-title = Viktorina vienam
solo-back = Atgal
solo-close = Užverti
solo-wait = Klausimai jau pakeliui…
solo-none = Klausimų kol kas nėra. Užsukite vėliau!
solo-send = Atsakyti
solo-tip-mappin = Palieskite žemėlapį, tada atsakykite
solo-tip-number = Slinkite arba rašykite, tada atsakykite
solo-next = Toliau
solo-end = Kaip mums sekėsi?
solo-right = { $n ->
    [0] Teisingai!
    [1] Būtent taip!
   *[2] Puiku!
}
solo-near = { $n ->
    [0] Beveik!
    [1] Visai arti!
   *[2] Iš dalies taip!
}
solo-else = { $n ->
    [0] Šį kartą kitaip
    [1] Keblus klausimas!
   *[2] Užtat dabar žinosite
}
solo-know = Ar žinojote?
solo-stamp = Naujas antspaudas jūsų pase!
solo-known = Šios vietos antspaudą jau turite
solo-count = Teisingai: { $right } iš { $of }
solo-all = Neįtikėtina! Gal slapta dirbate gidais?
solo-most = Gandras ant stogo kalena jūsų garbei!
solo-some = Gera pradžia! Dabar žinote daugiau nei prieš penkias minutes.
solo-few = Keblūs klausimai! Užtat – tiek daug nauja.
solo-places = { $n ->
    [one] Pažinote { $n } vietą
    [few] Pažinote { $n } vietas
   *[other] Pažinote { $n } vietų
}
solo-again = Dar kartą!

## The passport: which places were met

passport-title = Pažintų vietų pasas
passport-count = { $n ->
    [0] Pasas dar tuščias: jūsų laukia vietos ({ $of })
    [one] Pažinote { $n } vietą iš { $of }
    [few] Pažinote { $n } vietas iš { $of }
   *[other] Pažinote { $n } vietų iš { $of }
}
passport-how = Atverkite vietą žemėlapyje arba atsakykite į klausimą apie ją, ir čia atsiras antspaudas.
passport-all = Visos vietos pažintos. Net gandras nustebo!
passport-of = { $n } iš { $of }
passport-of-said = Pažinta: { $n } iš { $of }
passport-unmet = { $name }, dar laukia
passport-sunday = O ši – sekmadieniui
passport-show = Pažiūrėti
passport-carry = Pasiimkite kartu
passport-carry-about = Nuskaitykite telefonu ar kitu įrenginiu: antspaudai yra pačiame kode, serveryje nieko nesaugome.
passport-carry-picture = Nuskaitykite ir atverkite mūsų pasą – vietų dar daug!
passport-qr = Kodas su nuoroda į šį pasą
passport-link = Nuoroda į šį pasą
passport-save = Išsaugoti paveikslėlį
passport-saved = Paveikslėlis – tarp atsisiuntimų
passport-unsaved = Šiame įrenginyje paveikslėlio išsaugoti nepavyko. Pabandykite spausdinti!
passport-print = Spausdinti
passport-arrived = Pasas atkeliavo! Antspaudai dabar ir šiame įrenginyje.
passport-joined = Du pasai tapo vienu: { $n ->
    [one] prisidėjo { $n } antspaudas
    [few] prisidėjo { $n } antspaudai
   *[other] prisidėjo { $n } antspaudų
}.
passport-same = Visus nuorodos antspaudus jau turite.
passport-broken = Šios paso nuorodos perskaityti neįmanoma. Šio įrenginio antspaudai saugūs.
passport-map = Žemėlapis su pažintomis vietomis
passport-list = Mūsų vietos
