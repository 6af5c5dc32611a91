# Vārdi, ko serveris pats ieraksta lapā, pirms tai ir savi.

in-app-title = Jūs esat { $app } logā
in-app-about = Spēlēt var arī te. Bet, šo logu aizverot, tas var aizmirst jūsu māju. Pārlūks to atceras:
in-app-menu = Loga stūrī pieskarieties ⋯ vai ⋮
in-app-open = Izvēlieties „Atvērt pārlūkā“
in-app-address = Vai ierakstiet pārlūkā: { $address }
