# Spēļu dators bibliotēkā, pie kura ģimenes spēlē bez tālruņa. Tas runā tālruņa vārdiem un šiem.

station-press = Spiediet
station-or = vai
station-then = tad
station-type = Rakstiet
station-tab = izvēlas
station-enter = nospiež
station-other = Tagad spēlē cita ģimene
station-ask = Vai tagad spēlēs cita ģimene?
station-ask-about = Šeit viss sāksies no jauna. Māja ar punktiem paliek ielā: tajā var atgriezties ar mājas numuru.
station-other-yes = Spēlēs cita ģimene
station-stay = Spēlējam tālāk
station-idle = Vai te kāds spēlē?
station-idle-about = { $n ->
    [zero] Pēc { $n } sekundēm šeit varēs spēlēt cita ģimene.
    [one] Pēc { $n } sekundes šeit varēs spēlēt cita ģimene.
   *[other] Pēc { $n } sekundēm šeit varēs spēlēt cita ģimene.
}
