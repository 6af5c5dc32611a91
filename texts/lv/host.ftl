# Vārdi lapai, no kuras vada spēli. Bibliotekāriem: mierīgi, vienkārši, bez tehniskiem vārdiem.

host-page-title = HOME – spēles vadīšana
host-home-link = HOME, uz jautājumu komplektiem
host-tools = Ekrāns un valoda
host-language = Šīs lapas valoda
host-loading = Mirklīti…
host-connecting = Atveram spēli…
host-again = Mēģināt vēlreiz
host-trouble-read = Skaidrs
host-back = Atpakaļ
host-no = Nē, atpakaļ
host-to-packs = Uz komplektiem
host-seconds = { $seconds } s
host-seconds-long = { $seconds } s atbildei
host-time-left = Atlikušais laiks

# Nav saites vai tā ir veca
host-link-title = Atveriet šīs lapas saiti
host-link = No šīs lapas vada spēles, tāpēc tā atveras tikai ar savu saiti.
host-link-old-title = Šī saite vairs neder
host-link-old = Vecākās saites ir atceltas, vai arī šī saite pieder citam datoram. Ņemiet jaunāko.
host-link-1 = Ejiet pie datora, kurā palaista HOME.
host-link-2 = Logā, kurā tā darbojas, ir rinda ar saiti spēļu vadīšanai. Katrā palaišanas reizē parādās jauna.
host-link-3 = Atveriet visu šo saiti, arī to, kas rakstīts aiz zīmes #.

# Sākums
host-start-title = Ko šodien spēlēsim?
host-no-packs = Šajā datorā nav atrasts neviens jautājumu komplekts. Ielieciet komplektu failus mapē „packs“ un atveriet šo lapu vēlreiz.
host-pack-problems = { $count ->
    [zero] Komplektu failos atrastas { $count } kļūdas
    [one] Komplektu failos atrasta { $count } kļūda
   *[other] Komplektu failos atrastas { $count } kļūdas
}
host-running = Ekrānā šobrīd ir spēle: { $code }
host-to-game = Iet uz spēli
host-setup-title = Spēle
host-choose-first = Vispirms izvēlieties komplektu.
host-drop-round = Izņemt: { $title }
host-add = Pievienot
host-add-round = Pievienot kā vēl vienu kārtu: { $title }
host-preview = Apskatīt
host-pack-questions = { $count ->
    [zero] { $count } jautājumu
    [one] { $count } jautājums
   *[other] { $count } jautājumi
}
host-kind-count = { $kind }: { $count }
host-kind-more = { $count ->
    [zero] vēl { $count } veidu
    [one] vēl { $count } veids
   *[other] vēl { $count } veidi
}
host-kind-choice = viena pareiza atbilde
host-kind-several = vairākas pareizas atbildes
host-kind-truefalse = tiesa vai nav tiesa
host-kind-duel = duelis: kurš pirmais
host-kind-mappin = vieta kartē
host-kind-mostsaid = ko teica vairums
host-kind-number = skaitlis
host-kind-order = secība
host-kind-pairs = pāri
host-kind-picpin = vieta attēlā
host-kind-picreveal = attēls, kas noskaidrojas
host-kind-poll = aptauja
host-kind-typed = jāraksta
host-kind-whoami = kas es esmu
host-pictures-only = Atbildes ir tikai attēli: var spēlēt arī tie, kas vēl nelasa
host-pack-gaps = Trūkst tekstu: { $parts }
host-language-lv = Latviešu
host-language-lt = Lietuviešu
host-language-en = Angļu
host-language-none = Nav
host-language-first = Ekrāna valoda
host-language-second = Ekrāna otrā valoda
host-gap = „{ $title }“ ({ $language }): { $missing ->
    [zero] trūkst { $missing } tekstu.
    [one] trūkst { $missing } teksta.
   *[other] trūkst { $missing } tekstu.
}
host-gap-all = Komplektā „{ $title }“ nav tekstu šajā valodā: { $language }.
host-gap-then = Tie būs redzami citā valodā, ar nelielu norādi.
host-preset = Temps
host-preset-calm = Mierīgi
host-preset-calm-hint = Viena ģimene, viena atbilde. Ātrums nav svarīgs; kamēr laiks nav beidzies, to drīkst mainīt.
host-preset-race = Ātri
host-preset-race-hint = Jo ātrāka pareizā atbilde, jo vairāk punktu. Pirmā atbilde ir galīga.
host-preset-duel = Dueļu vakars
host-preset-duel-hint = Ģimenes tālruņi atbild pēc kārtas, ātrums dod punktus, un katrā daļā ir džokers.
host-rules = Citi noteikumi
host-family = Kurš atbild ģimenes vārdā?
host-family-everyone = Katrs tālrunis
host-family-everyone-hint = Ģimene saņem savu tālruņu vidējo. Kas tikai palīdz, nevar kaitēt.
host-family-together = Visi kopā
host-family-together-hint = Viena atbilde: ko izvēlas vairums no trim tālruņiem, katrreiz citi trīs.
host-family-relay = Pēc kārtas
host-family-relay-hint = Atbild viens tālrunis, nākamajā jautājumā – nākamais.
host-family-captain = Kapteinis
host-family-captain-hint = Cepure ir vienam tālrunim. Cits to var paņemt.
host-speed = Ātra atbilde dod vairāk
host-speed-hint = Puse punktu ir par pareizu, puse par ātru atbildi.
host-final = Pirmā atbilde ir galīga
host-final-hint = Citādi to drīkst mainīt, kamēr laiks nav beidzies.
host-joker = Džokers katrā daļā
host-joker-hint = Ģimene var dubultot punktus par vienu jautājumu, pirms to redz.
host-rest = Pārtraukums starp kārtām
host-rest-none = bez pārtraukuma
host-rest-minutes =
    { $minutes ->
        [zero] { $minutes } minūtes
        [one] { $minutes } minūte
       *[other] { $minutes } minūtes
    }
host-rest-hint = Ja spēle turpinās pati. Citādi pārtraukums ilgst, līdz turpināt jūs.
host-glass = Spēlēt var arī lielajā ekrānā
host-glass-hint = Ģimene bez tālruņa spēlē, pieskaroties lielajam ekrānam. Pie katra ekrāna var spēlēt divas ģimenes: kreisajā un labajā pusē.
host-streak = Pareizas atbildes pēc kārtas dod vairāk
host-streak-hint = Sākot ar ģimenes trešo pareizo atbildi pēc kārtas, katra dod par { $percent } % vairāk.
host-penalty = Nepareiza atbilde maksā
host-penalty-none = Neko
host-penalty-percent = { $percent } % no punktiem
host-penalty-hint = Tikai tur, kur pareiza ir viena atbilde. Neatbildēt nemaksā neko, un zem nulles neviens nenonāk.
host-extra = Kam vajag vairāk laika, tam ir
host-extra-double = divreiz vairāk laika
host-extra-seconds = par { $seconds } sekundēm vairāk
host-talk = Laiks sarunai pirms atbildēm
host-talk-0 = Bez
host-talk-10 = 10 sekundes
host-talk-20 = 20 sekundes
host-talk-40 = 40 sekundes
host-talk-hand = Kamēr es atveru atbildes
host-duel-floor = Atbild { $name }. Ko teica?
host-duel-nothing = Neko
host-duel-words = Teikts citiem vārdiem?
host-duel-right = Pareizi
host-duel-wrong = Šoreiz ne
host-near = Uzrakstīts, bet nav ieskaitīts
host-near-count = Ieskaitīt
host-near-not = Neieskaitīt
host-auto = Spēle turpinās pati
host-auto-hint = Pēc katras atbildes nākamais skats atnāk pats.
host-names = Pašu izdomāti vārdi gaida manu atļauju
host-names-hint = Ģimenes izdomāts vārds parādās ekrānā, kad to atļaujat.
host-onward = Kā spēlēsim? Sākt
host-start = Sākt
host-starting = Sākam…
host-start-instead = Ekrānā jau ir cita spēle. Vai likt šo tās vietā?
host-rehearse = Izmēģināt
host-rehearse-hint = Līdzi spēlē piecas iedomātas ģimenes.

# Sagatavot iepriekš
host-prepare = Sagatavot citai dienai
host-prepare-hint = Spēle uzreiz iegūst adresi, ko var drukāt uz plakāta. Līdz noteiktajai dienai tās lapā rakstīts, kad spēle sāksies.
host-prepare-code = Spēles kods
host-prepare-code-hint = 4 līdz 8 burti vai cipari, piemēram, EZERS24
host-prepare-date = Diena
host-prepare-time = Laiks
host-prepare-do = Sagatavot
host-prepared = Sagatavota: { $when }
host-prepared-hint = Spēle ir šīs lapas sarakstā. Noteiktajā dienā spiediet „Atvērt tagad“.
host-prepare-another = Sagatavot vēl vienu
host-code-short = Kodā jābūt vismaz 4 burtiem vai cipariem.
host-code-long = Kodā drīkst būt ne vairāk kā 8 burti vai cipari.
host-code-signs = Lūdzu, tikai burti A–Z un cipari.
host-when-date = Lūdzu, rakstiet dienu šādi: 2026-05-09.
host-when-time = Lūdzu, rakstiet laiku šādi: 14:00.
host-when-past = Šis brīdis jau ir pagājis. Izvēlieties vēlāku.
host-when-far = Līdz tam ir vairāk nekā gads. Lūdzu, pārbaudiet gadu.

# Sagatavotās un notiekošās spēles
host-kept = Saglabātās programmas
host-kept-hint = Jautājumu komplekti to secībā un noteikumi: lai spēlētu vēlreiz vai nodotu citai bibliotēkai.
host-kept-name = Šīs programmas nosaukums
host-kept-keep = Saglabāt tagad izvēlēto
host-kept-use = Lietot
host-kept-file = Saglabāt failā
host-kept-take = Ielādēt no faila
host-kept-missing = Šeit nav šo komplektu: { $packs }
host-kept-drop = Dzēst „{ $title }“
host-kept-drop-question = Dzēst programmu „{ $title }“? No tās izveidotās spēles paliek.
host-kept-drop-yes = Jā, dzēst
host-kept-replace = Aizstāt saglabāto
host-games = Sagatavotās un notiekošās spēles
host-game-planned = Sāksies: { $when }
host-game-waiting = Ģimenes var nākt iekšā
host-game-underway = Notiek
host-open-now = Atvērt tagad
host-end-short = Beigt
host-end-game-question = Beigt spēli { $code }? To vairs nevarēs atvērt.
host-families-count = { $count ->
    [zero] { $count } ģimeņu
    [one] { $count } ģimene
   *[other] { $count } ģimenes
}
host-rehearsal = Izmēģinājums

# Komplekta saturs
host-choose-pack = Izvēlēties šo komplektu
host-preview-language = Jautājumu valoda
host-right = Pareizā atbilde
host-fact = Vai zinājāt?
host-source = Avots: { $name }
host-unread = Šo nosaukumu vēl nav izlasījis neviens no turienes
host-true = Tiesa
host-false = Nav tiesa
host-difficulty-easy = viegls
host-difficulty-medium = vidējs
host-difficulty-hard = grūts
host-generation-child = bērniem
host-generation-grownup = pieaugušajiem
host-generation-elder = vecvecākiem
host-only-they = atbild tikai viņi
host-only = Atbild tikai { $who ->
    [child] bērni
    [elder] vecvecāki
   *[grownup] pieaugušie
}, pārējie palīdz ar padomu. Ja ģimenē tādu nav, atbild visi.

# Ko visi redz šobrīd
host-question-of = { $number }. jautājums no { $of }
host-phase-lobby = Ģimenes nāk iekšā
host-phase-intro = Sākas kārta
host-phase-talk = Ģimenes apspriežas
host-phase-open = Ģimenes atbild
host-phase-closed = Pienāk pēdējās atbildes
host-phase-reveal = Pareizā atbilde
host-phase-card = Vai zinājāt?
host-phase-standings = Kā izaugušas mājas
host-phase-break = Starpbrīdis
host-phase-podium = Uzvarētāji
host-phase-ended = Spēle ir beigusies
host-phase-paused = Pauze
host-about-lobby = { $families ->
    [0] Ekrāns aicina ģimenes iekšā.
    [zero] Šeit ir { $families } ģimeņu. Citas var pievienoties jebkurā brīdī.
    [one] Šeit ir { $families } ģimene. Citas var pievienoties jebkurā brīdī.
   *[other] Šeit ir { $families } ģimenes. Citas var pievienoties jebkurā brīdī.
}
host-about-intro = Ekrānā redzams, par ko būs šī kārta.
host-about-card = Ekrānā redzams, ko par to ir vērts zināt.
host-about-break = Izlociet kājas. Nekas nenotiek, kamēr neturpināt.
host-about-paused = Ekrānā rakstīts, ka tūlīt turpināsim. Laiks stāv uz vietas.
host-about-ended = Ekrāns pateicas ģimenēm. Rīt šī spēle tiks dzēsta.
host-opens-in = Atbildes atvērsies pēc
host-goes-on-in = Turpināsies pati pēc
host-of-here = no { $here } jau atbildējuši
host-mappin-nearest = Tuvākā kniepadata: { $km } km no pareizās vietas
host-chosen-by = { $count ->
    [zero] { $count } tālruņu
    [one] { $count } tālrunis
   *[other] { $count } tālruņi
}

# Lielā poga
host-next-start = Sākt spēli
host-next-intro = Nākamā kārta
host-next-first = Pirmais jautājums
host-next-question = Nākamais jautājums
host-next-talk = Nākamais jautājums
host-next-open = Atvērt atbildes
host-next-closed = Rādīt atbildi
host-next-reveal = Rādīt atbildi
host-next-card = Rādīt „Vai zinājāt?“
host-next-standings = Rādīt, kā izaugušas mājas
host-next-break = Uz starpbrīdi
host-next-podium = Rādīt uzvarētājus
host-next-ended = Pabeigt spēli
host-next-resume = Turpināt
host-next-new = Jauna spēle
host-next-on = Tālāk
host-next-wait = Atbilde būs pēc mirkļa
host-hint-lobby = { $families ->
    [0] vēl nav nevienas ģimenes
    [zero] šeit ir { $families } ģimeņu
    [one] šeit ir { $families } ģimene
   *[other] šeit ir { $families } ģimenes
}
host-hint-open = { $left ->
    [0] visi ir atbildējuši
    [zero] vēl gaidām { $left } atbildes
    [one] vēl gaidām { $left } atbildi
   *[other] vēl gaidām { $left } atbildes
}

# Mazās pogas
host-pause = Pauze
host-close = Slēgt atbildes tagad
host-more-time = 15 sekundes klāt
host-skip = Izlaist šo jautājumu
host-end = Beigt spēli
host-end-question = Beigt spēli tagad? Uzvarētājus rādīs pēc līdzšinējiem punktiem.
host-end-lobby-question = Beigt šo spēli, pirms tā sākusies? Ģimenēm būs jāienāk no jauna.
host-end-yes = Jā, beigt
host-keys = Tastatūrā: N vai atstarpe – tālāk, P – pauze, M – izslēgt un ieslēgt skaņu.

# Ģimenes
host-part-families = Ģimenes
host-no-families = Vēl nav nevienas ģimenes.
host-names-waiting = Vārdi, kas gaida jūs
host-names-waiting-hint = Kamēr vārds nav atļauts, ekrānā māja redzama bez tā.
host-approve = Atļaut vārdu
host-phones = { $count ->
    [zero] { $count } tālruņu
    [one] { $count } tālrunis
   *[other] { $count } tālruņi
}
host-phones-away = { $count } bez savienojuma
host-late-line = Vājš savienojums vai tālrunis, kas tādu izliek: atdotas { $ms } milisekundes
host-points = { $points ->
    [zero] { $points } punktu
    [one] { $points } punkts
   *[other] { $points } punkti
}
host-remove-name = Izņemt ģimeni „{ $name }“
host-remove-question = Izņemt ģimeni „{ $name }“ no šīs spēles? Tā nevarēs atgriezties.
host-remove-yes = Jā, izņemt
host-table = Tabula
host-table-place = Vieta
host-table-family = Ģimene
host-table-gain = Klāt
host-table-points = Punkti
host-rank = { $rank }.

# Kā ienākt
host-part-join = Kā ģimenes ienāk
host-join-how = Noskenējiet vai ierakstiet tālrunī:
host-code = Spēles kods: { $code }
host-qr = QR kods adresei { $address }
host-wifi = Wi-Fi: { $ssid }
host-road-reached = Tālruņi šo adresi sasniedz.
host-road-unreached = Vēl neviens tālrunis to nav sasniedzis. Pamēģiniet ar savu tālruni: tam jābūt tajā pašā Wi-Fi.
host-no-road = Šis dators nav nevienā tīklā. Pievienojiet to Wi-Fi.
host-roads = Adrese tālruņiem
host-roads-hint = Šim datoram ir vairākas. Ja tālruņi netiek iekšā, izvēlieties citu.
host-road-yes = tālruņi to sasniedz
host-road-no = vēl neviens tālrunis to nav sasniedzis
host-road-lan = šajā tīklā
host-road-public = no interneta
host-not-shown = Ekrānā šobrīd ir cita spēle.
host-show = Rādīt šo spēli

# Ekrāni
host-part-displays = Ekrāni
host-open-display = Atvērt ekrānu
host-test-display = Pārbaudīt ekrānu un skaņu
host-no-displays = Neviens ekrāns nav atvērts. Atveriet to lielajā ekrānā: spiediet pogu šeit vai ierakstiet tur to pašu adresi ar /display galā.
host-lend-hint = Ja aizdodat vadību, spēli var vadīt no paša ekrāna. Vadību jebkurā brīdī varat paņemt atpakaļ.
host-display = { $number }. ekrāns
host-display-open = atvērts
host-display-lent = vadība ir ekrānā
host-lend = Aizdot vadību
host-take-back = Paņemt vadību atpakaļ
host-lent-gone = Vadība aizdota ekrānam, kas šobrīd nav atvērts.

# Iestatījumi spēles laikā
host-part-settings = Iestatījumi
host-daylight = Ekrānos dienas izskats
host-daylight-hint = Melns uz balta: projektoram saulē vai ļoti gaišā telpā.
host-door = Aizvērt durvis
host-door-hint = Jaunas ģimenes vairs nevar ienākt. Tās, kas jau ir šeit, paliek.

# Ekrānu skaņa
host-part-sound = Skaņa
host-sound = Ekrānos ir skaņa
host-sound-hint = Īsi signāli un jautājumu ieraksti. Viss, ko dzird, ir arī redzams.
host-loop = Klusa mūzika, kamēr visi gaida
host-loop-hint = Kokles skaņas pirms spēles un starpbrīžos.
host-volume = Skaļums
host-volume-1 = Klusi
host-volume-2 = Vidēji
host-volume-3 = Skaļi
host-speaking = Es runāju
host-speaking-hint = Turiet vai pieskarieties: ekrāni kļūst klusāki.
host-speaking-on = Ekrāni ir klusāki. Pieskarieties, lai skaņa atgrieztos.

# Savienojums un tā likstas
host-lost = Savienojums pazudis. Tas atgriezīsies pats, spēle pagaidīs.
host-notice-draining = Serveris sāk darbu no jauna. Mirklīti…
host-notice-store_away = Serveris šobrīd neko nevar saglabāt. Kamēr nevarēs, pulkstenis stāvēs.
host-notice-store_full = Servera disks vai atmiņa ir pilna, tāpēc neko nevar saglabāt. Atbrīvojiet vietu – spēle turpināsies pati. Līdz tam pulkstenis stāv.
host-notice-rolled_back = Serverim bija jāatgriežas dažus mirkļus atpakaļ. Lūdzu, apskatiet, kas redzams tagad.
host-moved = Adrese tālruņiem ir mainījusies: tagad tā ir { $address }. Jaunais kods ir ekrānā.
host-gone-title = Šīs spēles vairs nav
host-gone = Tā ir beigusies un dzēsta, vai arī kods ir cits.
host-stopped-title = Šī lapa jāatver no jauna
host-stopped = Serverim ir cita versija nekā šai lapai.

# Saites
host-revoke = Atcelt vecākās saites
host-revoke-hint = Katru reizi, kad palaiž HOME, šai lapai rodas jauna saite. Vecākās paliek derīgas.
host-revoke-question = Vai visām citām šīs lapas saitēm jābeidz darboties? Šī lapa paliks atvērta.
host-revoke-yes = Jā, atcelt
host-revoked = Gatavs. Tagad der tikai šīs lapas saite.

# Kas neizdevās un ko darīt
host-error-net-no_answer = Serveris neatbild. Paskatieties, vai HOME joprojām darbojas un vai šis dators ir tīklā.
host-error-host-bad_token = Šī saite neder. Atveriet jaunāko.
host-error-server-failed = Serverī kaut kas nogāja greizi. Mēģiniet vēlreiz; ja tas nepalīdz, palaidiet HOME no jauna: neviena spēle nepazudīs.
host-error-server-odd_answer = Atbildēja kaut kas cits, ne HOME. Pārbaudiet šīs lapas adresi.
host-error-page-failed = Šajā lapā kaut kas nogāja greizi. Ielādējiet to no jauna.
host-error-pack-unknown = Šī komplekta vairs nav. Ielādējiet lapu no jauna un izvēlieties citu.
host-error-pack-broken = Šī komplekta failā ir kļūda, tāpēc to nevar spēlēt.
host-error-room-not_found = Šīs spēles vairs nav.
host-error-game-code_taken = Šis kods pieder citai spēlei. Izvēlieties citu.
host-error-game-code_form = Kodā ir 4 līdz 8 burti vai cipari, bez atstarpēm un zīmēm.
host-error-game-preset = Serveris šādu tempu nepazīst. Ielādējiet lapu no jauna.
host-error-programme-wrong = Šajā failā ir kļūda, tāpēc tas nav ielādēts.
host-error-programme-taken = Programma ar šādu nosaukumu jau ir saglabāta.
host-error-programme-many = Saglabāts ļoti daudz programmu. Vispirms dažas izdzēsiet.
host-error-programme-unknown = Šīs programmas vairs nav.
host-error-hall-road = Šīs adreses vairs nav. Apskatiet sarakstu vēlreiz.
host-error-request-wrong = Serveris šo izvēli nepieņēma. Ielādējiet lapu no jauna un mēģiniet vēlreiz.
host-error-request-broken = Serveris lapu nesaprata. Ielādējiet to no jauna un mēģiniet vēlreiz.
host-error-request-big = Tas bija par daudz vienā reizē. Izvēlieties mazāk.
host-error-store-away = Serveris šobrīd neko nevar saglabāt. Pēc mirkļa mēģiniet vēlreiz.
host-error-store-full = Šī datora disks ir pilns. Atbrīvojiet vietu un mēģiniet vēlreiz.
host-error-store-broken = Spēļu fails ir bojāts. Palaidiet HOME no jauna un izlasiet, ko tā saka.
host-error-store-locked = Ar šīm spēlēm jau strādā cita HOME. Aizveriet vienu no tām.
host-error-limit-slow_down = Tas bija mazliet par ātru. Brīdi pagaidiet un mēģiniet vēlreiz.
host-error-control-stale_step = Spēle jau bija pagājusi uz priekšu. Paskatieties uz pogu vēlreiz.
host-error-control-not_allowed = Vadība nav šajā lapā. Atveriet jaunāko saiti.
host-error-control-not_now = Šobrīd tas nav iespējams.
host-error-control-unknown_display = Šis ekrāns vairs nav atvērts.
host-error-team-unknown = Šīs ģimenes spēlē vairs nav.
host-error-room-ended = Šī spēle ir beigusies. Sāciet jaunu.
host-error-room-busy = Serveris ir aizņemts. Pēc mirkļa spiediet vēlreiz.
host-error-other = Tas neizdevās ({ $code }). Mēģiniet vēlreiz.

host-part-mends = Labojumi
host-told = Pēdējie jautājumi
host-annul = Neskaitīt
host-annul-not = Tomēr skaitīt
host-mends = Kas ir labots
host-mend = Labot
host-mend-name = Cits nosaukums
host-mend-name-do = Pārdēvēt
host-mend-points = Punkti (+ vai −)
host-mend-reason = Par ko?
host-mend-points-do = Mainīt
host-mend-into = Tā pati ģimene kā
host-mend-into-do = Apvienot
host-mend-phone = { $number }. tālrunis pieder ģimenei
host-mend-phone-do = Pārcelt
host-mend-undo = Atsaukt
host-mend-undone = atsaukts
host-mended-annulled = { $number }. jautājums neskaitās
host-mended-points = { $name }: { $points } ({ $text })
host-mended-moved = Tālrunis pārcelts: { $other } → { $name }
host-mended-merged = { $name } tagad ir { $other }
host-mended-renamed = { $was } → { $text }
host-mended-removed = { $name } vairs nespēlē

# One question more, where families share the first place
host-tiebreak = Uzdot izšķirošo jautājumu
host-tiebreak-hint = Ģimenes dala pirmo vietu. To var izšķirt vēl viens jautājums ar skaitli; punkti nemainās.
host-phase-tiebreak = Izšķirošais jautājums
host-about-tiebreak = Par pirmo vietu: { $names }. Atbild visi, punkti nemainās.
host-next-tiebreak = Uzdot jautājumu
host-mended-annulled-tiebreak = Izšķirošais jautājums neskaitās

# Ģimenes bez tālruņa
host-cards = Kartītes
host-cards-hint = Pieskarieties burtam, ko katra ģimene tur paceltu. Līdz atbildes parādīšanai to var mainīt.
host-cards-none = Kartītēs ir tikai burti, tāpēc uz šo jautājumu atbild tikai tālruņos.
host-cards-add = Pievienot ģimeni ar kartītēm
host-cards-add-hint = Ģimenei bez tālruņa: tā paceļ kartīti ar burtu, un jūs to šeit ievadāt. Kāds vārds tai būs?
host-cards-other = Citi vārdi
host-cards-family = ar kartītēm
host-glass-family = lielajā ekrānā
host-hint-cards = { $left ->
    [zero] vēl nav ievadītas { $left } kartītes
    [one] vēl nav ievadīta { $left } kartīte
   *[other] vēl nav ievadītas { $left } kartītes
}

# Kas notiekošā spēlē vēl gaidāms
host-part-plan = Kas vēl gaidāms
host-plan-hint = Šos jautājumus vēl neviens nav redzējis. Katra vietā var uzdot citu, vai arī to var izlaist; abus var atcelt.
host-plan-none = Vairāk jautājumu nebūs.
host-plan-next = nākamais
host-plan-replace = Cits tā vietā
host-plan-choose = Kurš jautājums būs { $number }.?
host-plan-pack = No komplekta
host-plan-take = Uzdot šo
host-plan-empty = Visi šī komplekta jautājumi jau ir spēlē. Izvēlieties citu komplektu.
host-plan-close = Atstāt, kā bija
host-plan-drop = Izlaist { $number }. jautājumu
host-plan-drop-question = Vai izlaist { $number }. jautājumu? Nākamie pavirzīsies uz priekšu.
host-plan-drop-yes = Jā, izlaist
host-plan-replaced = { $number }. jautājums tagad ir cits.
host-plan-dropped = { $number }. jautājums ir izlaists.
host-plan-was = Šeit bija:
host-plan-out = izlaists
host-plan-back = Tomēr uzdot
host-plan-brought = { $number }. jautājumu tomēr uzdos.
host-cards-joker = Izspēlēt džokeru
host-cards-joker-played = Džokers: nākamais jautājums skaitās divreiz
host-error-pack-no_question = Šī jautājuma komplektā vairs nav. Izvēlieties citu.
host-error-card-phone = Šai ģimenei tagad ir tālrunis, un tā atbild pati.

# Programmas veidotājs: kuru komplekta daļu kārtā jautā
host-round-which = Kuri jautājumi
host-round-all = Visi
host-round-first = Pirmie
host-round-draw = Pēc izlozes
host-round-draw-hint = Tos izlozē, kad spēli izveido, tāpēc arī jūs nezināt, kuri tie būs.
host-round-ticked = Atzīmētie
host-round-tick-first = Atzīmējiet vismaz vienu jautājumu.
host-round-elsewhere = jau citā kārtā
host-round-count = Cik
host-round-minus = Par vienu mazāk
host-round-plus = Par vienu vairāk
host-round-of = { $count } no { $all }
host-round-levels = Cik grūti
host-round-up = Agrāk: { $title }
host-round-down = Vēlāk: { $title }
host-length = { $questions ->
    [zero] { $questions } jautājumu
    [one] { $questions } jautājums
   *[other] { $questions } jautājumi
}, apmēram { $minutes ->
    [zero] { $minutes } minūtes
    [one] { $minutes } minūte
   *[other] { $minutes } minūtes
}
host-error-part-few = Kādā kārtā prasīts vairāk jautājumu, nekā komplektā atlicis. Prasiet mazāk šeit vai citā šī komplekta kārtā.
host-error-part-empty = Kādā kārtā vairs nav jautājumu. Atzīmējiet vismaz vienu, izvēlieties citu grūtību vai izņemiet kārtu.
host-error-part-unknown = Kāda atzīmētā jautājuma komplektā vairs nav. Atzīmējiet šīs kārtas jautājumus no jauna.
host-error-part-twice = Viens jautājums atzīmēts divās kārtās. Izņemiet to no vienas.
host-error-part-both = Šī kārta pierakstīta nepareizi. Izvēlieties tās jautājumus no jauna.

# Jautājums, kāds tas būs ekrānos
host-faces = Kā jautājums izskatīsies
host-faces-open = Apskatīt ekrānos
host-faces-display = Lielajā ekrānā
host-faces-phone = Tālrunī
host-faces-moment = Jautājums vai atbilde
host-faces-asked = Jautājums
host-faces-step = { $number }. solis
host-faces-told = Atbilde
host-faces-light = Lielā ekrāna izskats
host-faces-evening = Vakars
host-faces-day = Diena
host-faces-before = Iepriekšējais jautājums
host-faces-after = Nākamais jautājums
host-faces-close = Aizvērt
host-faces-keys = Uz tastatūras: bultiņas – cits jautājums, atstarpe – atbilde, Esc – aizvērt.

# Spēles vadītāja otrie tālruņi
host-part-helpers = Pults un vadītāja lapa
host-helpers-hint = Otrs tālrunis vada šo spēli kā pults vai rāda spēles vadītājam jautājumus ar atbildēm.
host-invite-remote = Pievienot pulti
host-invite-moderator = Pievienot vadītāja lapu
host-invite-how = Noskenējiet ar otru tālruni vai ierakstiet tajā adresi un kodu. Kods der vienu reizi un piecas minūtes. Nerādiet to ģimenēm.
host-invite-qr = QR kods, kas pievieno tālruni, adrese { $address }
host-invite-hide = Paslēpt kodu
host-helper-remote = { $number }. pults
host-helper-moderator = { $number }. vadītāja lapa
host-helper-leads = vadība ir šajā lapā
host-helper-drop = Atvienot
host-error-pair-unknown = Šis kods ir nepareizs, izlietots vai par vecu. Palūdziet jaunu tur, kur spēli vada.
host-error-pair-full = Šai spēlei vairāk tālruņu pievienot nevar. Vispirms kādu atvienojiet.
host-error-pair-gone = Šis tālrunis vairs nav pievienots.

# Displays that are played at without a librarian
host-kiosks = Ekrāni, kas spēlē paši
host-kiosks-hint = Ekrānam zālē, kur spēli neviens nevada: ģimenes tam pieskaras vai skenē kodu, un īsa spēle pati sākas un pati beidzas. Spēle, ko sākat šeit, pārņem ekrānu pēc desmit sekundēm.
host-kiosk = { $number }. ekrāns spēlē pats
host-kiosk-off = tas rāda spēles, ko sākat jūs
host-kiosk-waits = šis ekrāns vēl nav atbildējis; ielādējiet tā lapu no jauna
host-kiosk-on = tas spēlē bez vadītāja
host-kiosk-length = Jautājumu skaits spēlē
host-kiosk-quiet = Klusās stundas
host-kiosk-from = no
host-kiosk-to = līdz
host-kiosk-quiet-hint = Tad ekrāns ir tumšs; pieskāriens to pamodina uz trim minūtēm. Ja laiki vienādi, kluso stundu nav.
host-kiosk-near = Mazām rokām
host-kiosk-near-hint = viss, kam pieskaras, ir zemu un pa vidu
host-kiosk-packs = { $count ->
    [0] Jautājumu komplekti: savas pilsētas vieglie jautājumi un attēli
    [zero] Izvēlēti { $count } jautājumu komplekti
    [one] Izvēlēts { $count } jautājumu komplekts
   *[other] Izvēlēti { $count } jautājumu komplekti
}
host-kiosk-packs-hint = Spēles jautājumus no šiem komplektiem izlozē.
host-error-kiosk-packs = Šajā komplektā nav jautājumu, ko spēlēt bez vadītāja. Izvēlieties citu.
host-error-kiosk-many = Tādu ekrānu zālē vairāk būt nevar. Vispirms izslēdziet kādu citu.

# Izdrukas
host-print = Plakāti, galda zīmes, kartītes, diplomi
host-print-join = Izdrukāt, kā ienākt
host-print-diplomas = Izdrukāt diplomus

# Pēc spēles
host-after = Pēc spēles
host-raffle = Izloze
host-raffle-hint = Izlozē vienu no ģimenēm, kas piedalījās (to ir { $left }), visām ir vienādas izredzes. To rāda lielais ekrāns.
host-raffle-draw = Izlozēt ģimeni
host-raffle-again = Neviens neatsaucas: izlozēt citu
host-raffle-drawn = Izlozēta ģimene
host-raffle-nobody = Nav ko izlozēt: šajā spēlē neviena ģimene nav atbildējusi.
host-raffle-all = Visas ģimenes, kas piedalījās, jau ir izlozētas.
host-error-raffle-nobody = Vairs nav ko izlozēt: visas ģimenes, kas piedalījās, jau ir izlozētas, vai arī neviena nepiedalījās.
host-report = Atskaite
host-report-hint = Tikai skaitļi, bez vārdiem. Dzēsīs kopā ar spēli dienu pēc tās beigām: saglabājiet, kas vajadzīgs.
host-report-copy = Kopēt
host-report-copied = Nokopēts.
host-report-select = Neizdevās nokopēt. Rinda ir iezīmēta: nokopējiet to ar tastatūru.
host-report-table = Saglabāt visas spēles tabulā
host-report-cards = no tām ar kartītēm: { $count }
host-report-of-child = bērni: { $count }
host-report-of-grownup = pieaugušie: { $count }
host-report-of-elder = vecvecāki: { $count }
host-report-in-lv = latviski: { $count }
host-report-in-lt = lietuviski: { $count }
host-report-in-en = angliski: { $count }
host-report-in = { $language }: { $count }
host-report-columns = Datums;Bibliotēka;Kods;Spēle;Ģimenes;Tālruņi;Ģimenes ar kartītēm;Bērni;Pieaugušie;Vecvecāki
host-report-column-lv = Tālruņi latviski
host-report-column-lt = Tālruņi lietuviski
host-report-column-en = Tālruņi angliski
host-report-column = Tālruņi: { $language }
