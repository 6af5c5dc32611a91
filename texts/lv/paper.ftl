# Ko drukā bibliotekārs: lapa ar izdrukām (print-…) un vārdi uz papīra (paper-…).

print-title = Izdrukas
print-about = Visas izdrukas ir A4 lapas. Tās var salasīt arī melnbaltas. Drukas logā izvēlieties 100 % un bez malām.
print-print = Drukāt
print-unready = Kodus nevar ielādēt no servera. Pēc brīža mēģiniet vēlreiz.
print-for = Kam
print-for-hall = Bibliotēkai, jebkurai dienai
print-for-game = Spēlei { $code }
print-for-game-day = Spēlei { $code } ({ $when })
print-languages = Valodas uz papīra
print-together = Visas valodas vienā lapā
print-together-hint = Ja izslēgts, katrai valodai ir sava lapa.
print-wifi = Lapā ir arī Wi-Fi „{ $ssid }“ kods. Ikviens, kas to redz, var lietot šo Wi-Fi.
print-no-wifi = Wi-Fi koda lapā nav: serveris to nezina, vai arī jūs šo lapu atvērāt no interneta. Kā to norādīt, rakstīts servera pamācībā.
print-road-lan = Šī adrese der, kamēr šis dators tīklā paliek savā vietā. Ja izdrukas karāsies ilgi, palūdziet tīkla uzturētājiem, lai adrese nemainās.
print-road-own = Šī adrese darbojas tikai šajā datorā. Vispirms pievienojiet to tīklam un tikai tad drukājiet.
print-poster = Plakāts
print-poster-about = Durvīm un sienai: kā ienākt spēlē. Salasāms no tālienes.
print-tent = Galda zīme
print-tent-about = Salokiet pa līniju: tā stāvēs uz galda un būs lasāma no abām pusēm.
print-cards = Atbilžu kartītes
print-cards-about = Ģimenēm bez tālruņa: tās paceļ kartīti, un jūs spēles laikā atzīmējat burtu.
print-cards-letters = Kuri burti
print-cards-four = No A līdz D
print-cards-six = No A līdz F
print-cards-size = Cik lielas
print-cards-large = Lielas, divas vienā lapā
print-cards-small = Mazas, komplekts vienai ģimenei vienā lapā
print-diploma = Diplomi
print-diploma-about = Katrai ģimenei, ar tās māju spēles beigās. Vietas nosauktas tikai pirmajām trim.
print-diploma-for = Kam
print-diploma-blank = Aizpildīšanai ar roku
print-diploma-game = Spēles { $code } ģimenēm, { $title }
print-diploma-size = Izmērs
print-diploma-a5 = Puse lapas, divi vienā
print-diploma-a4 = Vesela lapa
print-diploma-date = Datums
print-diploma-none = Šajā spēlē vēl nav nevienas ģimenes.
print-diploma-unnamed = Ģimenēm, kuru pašu izdomāto vārdu neesat atļāvuši, vārda vietā ir tukša līnija.
print-diploma-lost = Šo spēli pašlaik nevar nolasīt. Mēģinām vēlreiz.
print-sheets = { $count ->
    [zero] { $count } lapu
    [one] { $count } lapa
   *[other] { $count } lapas
}
print-preview = { $what }, { $number }. lapa no { $of }

paper-title = Nāciet spēlēt!
paper-about = Viktorīna ģimenēm. Noskenējiet – pietiek ar vienu tālruni.
paper-wifi = Pieslēdzieties Wi-Fi
paper-game = Ienāciet spēlē
paper-code = Spēles kods
paper-fold = Locīt šeit
paper-diploma = Diploms
paper-family = Ģimene
paper-rank = { $rank }. vieta
paper-part = Par piedalīšanos
paper-in = ģimeņu viktorīnā
paper-signature = Paraksts
paper-day = Datums
