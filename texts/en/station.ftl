# A station: a laptop on which families play without a phone. It says the phone's words, and these.

station-press = Press
station-or = or
station-then = then
station-type = Type
station-tab = chooses
station-enter = presses
station-other = Another family plays now
station-ask = Does another family play now?
station-ask-about = This place begins anew. The house stands on in the street with its points: go back to it by its house number.
station-other-yes = Another family plays
station-stay = We play on
station-idle = Is anybody playing here?
station-idle-about = { $n ->
    [one] In { $n } second this place is free for another family.
   *[other] In { $n } seconds this place is free for another family.
}
