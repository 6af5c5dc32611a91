# Explore: places to look around in, alone or together.

## A quiz for one

solo-title = A quiz for one
solo-back = Back
solo-close = Close
solo-wait = The questions are on their way…
solo-none = No questions just now. Do look in again later!
solo-send = Answer
solo-tip-mappin = Tap the map, then answer
solo-tip-number = Slide or type, then answer
solo-next = Next
solo-end = How did we do?
solo-right = { $n ->
    [0] Right!
    [1] Exactly!
   *[2] Splendid!
}
solo-near = { $n ->
    [0] Nearly!
    [1] Quite close!
   *[2] Partly right!
}
solo-else = { $n ->
    [0] Not this time
    [1] That was a tricky one!
   *[2] Now you know
}
solo-know = Did you know?
solo-stamp = A new stamp in your passport!
solo-known = You have this stamp already
solo-count = { $right } of { $of } right
solo-all = Incredible! Are you secretly tour guides?
solo-most = The stork on the roof is clapping for you!
solo-some = A good start! You know more than five minutes ago.
solo-few = Tricky questions! But so much that is new.
solo-places = { $n ->
    [one] You met { $n } place
   *[other] You met { $n } places
}
solo-again = Once more!

## The passport: which places were met

passport-title = Passport of places
passport-count = { $n ->
    [0] An empty passport: { $of } places are waiting
   *[other] You met { $n } of { $of } places
}
passport-how = Open a place on the map or answer a question about it, and a stamp appears here.
passport-all = You met every place. Even the stork is amazed!
passport-of = { $n } of { $of }
passport-of-said = Met: { $n } of { $of }
passport-unmet = { $name }, still waiting
passport-sunday = And here is one for Sunday
passport-show = Have a look
passport-carry = Take it along
passport-carry-about = Scan it with a phone or another device: the stamps are in the code itself, nothing is kept on the server.
passport-carry-picture = Scan to open our passport and meet one more place!
passport-qr = Code with the link to this passport
passport-link = Link to this passport
passport-save = Save as a picture
passport-saved = The picture is in your downloads
passport-unsaved = This device could not save the picture. Try printing!
passport-print = Print
passport-arrived = The passport has arrived! Its stamps are on this device now.
passport-joined = Two passports became one: { $n ->
    [one] { $n } stamp came along
   *[other] { $n } stamps came along
}.
passport-same = You have all stamps of this link already.
passport-broken = This passport link cannot be read. The stamps of this device are safe.
passport-map = Map of the places you met
passport-list = Our places
