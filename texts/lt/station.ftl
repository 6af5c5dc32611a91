# Žaidimų kompiuteris bibliotekoje, prie kurio šeimos žaidžia be telefono. Jis kalba telefono žodžiais ir šiais.

station-press = Spauskite
station-or = arba
station-then = tada
station-type = Rašykite
station-tab = pasirenka
station-enter = paspaudžia
station-other = Dabar žaidžia kita šeima
station-ask = Ar dabar žais kita šeima?
station-ask-about = Čia viskas prasidės iš naujo. Namas su taškais lieka gatvėje: į jį galima grįžti įvedus namo numerį.
station-other-yes = Žais kita šeima
station-stay = Žaidžiame toliau
station-idle = Ar čia kas nors žaidžia?
station-idle-about = { $n ->
    [one] Po { $n } sekundės čia galės žaisti kita šeima.
    [few] Po { $n } sekundžių čia galės žaisti kita šeima.
   *[other] Po { $n } sekundžių čia galės žaisti kita šeima.
}
