# Words that several screens share.

family = Ģimene „{ $name }“
house-number = Mājas numurs

answer-true = Tiesa
answer-false = Nav tiesa
answer-yes = Jā
answer-no = Nē

town-ludza = Ludza
town-jekabpils = Jēkabpils
town-rokiskis = Rokišķi
town-elsewhere = Citur
town-none = Neteiksim

crest-hedgehog = Eži
crest-hare = Zaķi
crest-fox = Lapsas
crest-owl = Pūces
crest-bear = Lāči
crest-stork = Stārķi
crest-squirrel = Vāveres
crest-swan = Gulbji
crest-wolf = Vilki
crest-frog = Vardes
crest-deer = Brieži
crest-cat = Kaķi
crest-pike = Līdakas
crest-beaver = Bebri
crest-crane = Dzērves
crest-bee = Bites

colour-ochre = Dzeltenbrūna
colour-red = Sarkana
colour-moss = Sūnu zaļa
colour-blue = Zila
colour-cream = Krēmkrāsas
colour-plum = Plūmju
colour-teal = Zilganzaļa
colour-timber = Koka brūna
colour-rose = Rozā
colour-sky = Gaiši zila

# Why the server said no: refusal-<code>, with "-" for "/".
refusal-answer-too_late = Šoreiz nepaspējāt. Nākamais jautājums jau nāk.
refusal-answer-already_answered = Jūsu atbilde jau ir ieskaitīta. Šajā spēlē to vairs nevar mainīt.
refusal-answer-not_open = Uz šo jautājumu tagad neatbild. Paskatieties uz ekrānu.
refusal-answer-unknown_option = Tādas atbildes šim jautājumam nav. Izvēlieties vēlreiz.
refusal-answer-wrong_kind = Šī atbilde jautājumam neder. Izvēlieties vēlreiz.
refusal-answer-off_map = Šī vieta ir ārpus kartes. Iespraudiet kniepadatu vēlreiz.
refusal-answer-off_picture = Šī vieta ir ārpus attēla. Pieskarieties attēlam vēlreiz.
refusal-buzz-tried = Jūsu ģimene šajā jautājumā jau mēģināja.
refusal-buzz-taken = Cita ģimene bija pirmā.
refusal-answer-empty = Vispirms izvēlieties atbildi.
refusal-answer-unreadable = To nevar izlasīt: ne vairāk par 40 parastiem burtiem.
refusal-answer-not_your_turn = Šoreiz atbild cits jūsu ģimenes tālrunis. Apspriedieties!
refusal-answer-family_decided = Jūsu ģimene ir izlēmusi: vairums izvēlējās vienu un to pašu.
refusal-card-phone = Šīs ģimenes tālrunis atbild pats.
refusal-card-no_letters = Kartītēs ir tikai burti. Uz šo jautājumu atbild tālruņos.
refusal-seat-generation = Šāda izvēle nav zināma. Izvēlieties citu.
refusal-seat-first_plays = Ģimenes pirmais tālrunis vienmēr spēlē pats. Palīgs var būt cits tālrunis.
refusal-joker-off = Šajā spēlē džokera nav.
refusal-joker-used = Jūsu ģimene džokeru šajā daļā jau izmantoja.
refusal-joker-late = Džokeram šobrīd par vēlu. Pamēģiniet pirms nākamā jautājuma.
refusal-raffle-nobody = Vairs nav ko izlozēt.
refusal-seat-unknown = Šim tālrunim šajā spēlē vēl nav mājas.
refusal-seat-removed = Jūsu ģimene šajā spēlē vairs nepiedalās. Pajautājiet bibliotēkā.
refusal-team-unknown = Tādas ģimenes šajā spēlē nav. Pārbaudiet numuru pirmajā tālrunī.
refusal-team-full = Šajā mājā vairs nav brīvu logu: vienai ģimenei var būt 12 tālruņi.
refusal-team-name_empty = Ierakstiet vismaz vienu burtu.
refusal-team-name_long = Vārds ir par garu: pietiek ar 16 burtiem.
refusal-team-name_signs = Kādu no šīm zīmēm nevar parādīt. Pamēģiniet ar parastiem burtiem.
refusal-team-name_taken = Šis vārds jau dzīvo mūsu ielā. Izvēlieties citu.
refusal-team-same = Ģimeni nevar apvienot ar sevi pašu.
refusal-team-crest = Šis dzīvnieks nav pazīstams. Izvēlieties citu.
refusal-team-colour = Šī krāsa nav pazīstama. Izvēlieties citu.
refusal-team-town = Šī vieta nav pazīstama. Izvēlieties citu.
refusal-glass-closed = Šajā spēlē ģimenes spēlē savos tālruņos.
refusal-glass-name = Lielajā ekrānā ir tikai piedāvātie vārdi. Izvēlieties kādu no tiem.
refusal-glass-full = Pie šī ekrāna jau spēlē divas ģimenes. Lūdzu, noskenējiet kodu ar tālruni.
refusal-room-full = Iela ir pilna. Šajā spēlē brīvu māju vairs nav.
refusal-room-locked = Durvis jaunām ģimenēm šobrīd ir aizvērtas. Pajautājiet bibliotēkā.
refusal-room-ended = Šī spēle ir beigusies. Nākamā drīz sāksies.
refusal-room-not_found = Tādas spēles nav. Pārbaudiet spēles kodu ekrānā.
refusal-room-busy = Brīdi jāpagaida. Pamēģiniet vēlreiz.
refusal-return-unknown = Kods nav pareizs, ir jau izmantots vai novecojis. Palūdziet jaunu.
refusal-control-stale_step = Spēle jau ir pavirzījusies tālāk.
refusal-control-not_allowed = To var darīt tikai spēles vadīšanas lapā.
refusal-control-not_now = Šobrīd to nevar izdarīt.
refusal-control-points = Pieskaitiet vai atņemiet vismaz vienu punktu, bet ne vairāk kā 100 000.
refusal-control-reason = Uzrakstiet iemeslu: 1 līdz 80 burti.
refusal-control-unknown_change = Tādas izmaiņas vairs nav.
refusal-control-asked = Šis jautājums jau ir parādīts. Mainīt var tikai tos, kas vēl gaidāmi.
refusal-control-stale_programme = Programma tikko mainījās. Apskatiet sarakstu vēlreiz un tad izvēlieties.
refusal-control-not_aside = Šeit nav ko atgriezt. Apskatiet sarakstu vēlreiz.
refusal-control-round_over = Šī jautājuma kārta jau ir beigusies, tāpēc to vairs nevar atgriezt.
refusal-control-last_of_round = Kārtā paliek vismaz viens jautājums. Lieciet tā vietā citu vai izlaidiet to, kad tas pienāks.
refusal-control-unknown_display = Tāds ekrāns nav atvērts.
refusal-store-away = Serveris šobrīd neko nevar saglabāt. Mēģinām vēlreiz.
refusal-limit-slow_down = Pārāk daudz pieskārienu uzreiz. Mirkli pagaidiet.

# One number question more, where families share the first place.
tiebreak = Izšķirošais jautājums
tiebreak-decided = Vietas noteica izšķirošais jautājums
