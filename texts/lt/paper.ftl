# Ką spausdina bibliotekininkai: puslapis su lapais (print-…) ir žodžiai ant popieriaus (paper-…).

print-title = Spaudiniai
print-about = Visi spaudiniai yra A4 lapai. Juos galima perskaityti ir nespalvotus. Spausdinimo lange pasirinkite 100 % ir be paraščių.
print-print = Spausdinti
print-unready = Kodų nepavyksta įkelti iš serverio. Netrukus bandykite dar kartą.
print-for = Kam
print-for-hall = Bibliotekai, bet kuriai dienai
print-for-game = Žaidimui { $code }
print-for-game-day = Žaidimui { $code } ({ $when })
print-languages = Kalbos ant popieriaus
print-together = Visos kalbos viename lape
print-together-hint = Jei išjungta, kiekviena kalba turi savo lapą.
print-wifi = Lape yra ir Wi-Fi „{ $ssid }“ kodas. Kas jį mato, gali naudotis šiuo Wi-Fi.
print-no-wifi = Wi-Fi kodo lape nėra: serveris jo nežino arba šį puslapį atvėrėte iš interneto. Kaip jį nurodyti, parašyta serverio vadove.
print-road-lan = Šis adresas galioja, kol šis kompiuteris tinkle lieka savo vietoje. Jei spaudiniai kabės ilgai, paprašykite tinklo prižiūrėtojų, kad adresas nesikeistų.
print-road-own = Šis adresas veikia tik šiame kompiuteryje. Pirma prijunkite jį prie tinklo ir tik tada spausdinkite.
print-poster = Plakatas
print-poster-about = Durims ir sienai: kaip ateiti žaisti. Įskaitomas iš toli.
print-tent = Stalo kortelė
print-tent-about = Sulenkite per liniją: ji stovės ant stalo ir bus skaitoma iš abiejų pusių.
print-cards = Atsakymų kortelės
print-cards-about = Šeimoms be telefono: jos pakelia kortelę, o jūs žaidimo metu pažymite raidę.
print-cards-letters = Kurios raidės
print-cards-four = Nuo A iki D
print-cards-six = Nuo A iki F
print-cards-size = Kokio dydžio
print-cards-large = Didelės, dvi viename lape
print-cards-small = Mažos, rinkinys vienai šeimai viename lape
print-diploma = Diplomai
print-diploma-about = Kiekvienai šeimai, su jos namu žaidimo pabaigoje. Vietos nurodytos tik pirmosioms trims.
print-diploma-for = Kam
print-diploma-blank = Užpildyti ranka
print-diploma-game = Žaidimo { $code } šeimoms, { $title }
print-diploma-size = Dydis
print-diploma-a5 = Pusė lapo, du viename
print-diploma-a4 = Visas lapas
print-diploma-date = Data
print-diploma-none = Šiame žaidime dar nėra nė vienos šeimos.
print-diploma-unnamed = Šeimoms, kurių pačių sugalvoto vardo neleidote, vietoj vardo yra tuščia linija.
print-diploma-lost = Šio žaidimo dabar nepavyksta perskaityti. Bandome dar kartą.
print-sheets = { $count ->
    [one] { $count } lapas
    [few] { $count } lapai
    [many] { $count } lapo
   *[other] { $count } lapų
}
print-preview = { $what }, { $number } lapas iš { $of }

paper-title = Ateikite žaisti!
paper-about = Viktorina šeimoms. Nuskenuokite – užtenka vieno telefono.
paper-wifi = Junkitės prie Wi-Fi
paper-game = Junkitės prie žaidimo
paper-code = Žaidimo kodas
paper-fold = Lenkti čia
paper-diploma = Diplomas
paper-family = Šeima
paper-rank = { $rank } vieta
paper-part = Už dalyvavimą
paper-in = šeimų viktorinoje
paper-signature = Parašas
paper-day = Data
