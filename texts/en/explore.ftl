# Explore: a map of all places, their cards, search. No game is needed.

explore-title = Explore
explore-about = Touch a place on the map, or choose one from the list
explore-languages = Language
explore-game = To the game
explore-start = Home
explore-failed = This cannot be loaded right now
explore-again = Try again

## The map

explore-map = Map of Latvia and Lithuania with places. Arrows move the map, plus and minus zoom. Its places come next.
explore-nearer = Zoom in
explore-farther = Zoom out
explore-full = Larger map
explore-small = Smaller map
explore-mark = { $name }, { $kind }, { $town }
explore-gathered =
    { $n ->
        [one] { $n } place here: zoom in
       *[other] { $n } places here: zoom in
    }

## Finding

explore-search = Search for a place
explore-clear = Clear
explore-area = Municipality
explore-everywhere = Everywhere
explore-kind = Kind
explore-anything = All kinds
explore-list = Places
explore-found =
    { $n ->
        [one] { $n } place
       *[other] { $n } places
    }
explore-none = There is no such place here
explore-all = Show all places
explore-met = Stamped

## What one can do

explore-surprise = Surprise me
explore-quiz = Quiz
explore-passport = Passport

## A place's card

explore-close = Close
explore-previous = Previous place
explore-next = Next place
explore-how = How to get there
explore-way = Show the way
explore-scan = Scan this: your phone shows the way
explore-source = Source
explore-about-here = On the map: roughly here
explore-unmarked = Not marked on the map
explore-quiz-here = Quiz me on this
explore-quiz-town = Quiz: { $town }
explore-family-step-free = Step-free
explore-family-changing-table = Changing table
explore-family-play-corner = Play corner

## On the big display

explore-idle =
    { $n ->
        [one] Back to the start in { $n } second
       *[other] Back to the start in { $n } seconds
    }
explore-stay = Stay here
explore-game-begins = A game for everybody begins here in a moment

## Kinds of places: one, then many

explore-kind-castle = Castle
explore-kind-church = Church
explore-kind-craft = Craft
explore-kind-culture = Culture
explore-kind-food = Food
explore-kind-hillfort = Hill fort
explore-kind-history_site = Historic site
explore-kind-information = Tourist information
explore-kind-institution = Institution
explore-kind-lake = Lake
explore-kind-library = Library
explore-kind-manor = Manor
explore-kind-monument = Monument
explore-kind-municipality = Municipality
explore-kind-museum = Museum
explore-kind-nature = Nature
explore-kind-park = Park
explore-kind-person = Person
explore-kind-river = River
explore-kind-ruins = Castle ruins
explore-kind-school = School
explore-kind-sport = Sport
explore-kind-square = Square
explore-kind-synagogue = Synagogue
explore-kind-town = Town
explore-kind-tradition = Tradition
explore-kind-village = Village
explore-kind-youth = Place for the young

explore-kinds-castle = Castles
explore-kinds-church = Churches
explore-kinds-craft = Crafts
explore-kinds-culture = Culture
explore-kinds-food = Food
explore-kinds-hillfort = Hill forts
explore-kinds-history_site = Historic sites
explore-kinds-information = Tourist information
explore-kinds-institution = Institutions
explore-kinds-lake = Lakes
explore-kinds-library = Libraries
explore-kinds-manor = Manors
explore-kinds-monument = Monuments
explore-kinds-municipality = Municipalities
explore-kinds-museum = Museums
explore-kinds-nature = Nature
explore-kinds-park = Parks
explore-kinds-person = People
explore-kinds-river = Rivers
explore-kinds-ruins = Castle ruins
explore-kinds-school = Schools
explore-kinds-sport = Sport
explore-kinds-square = Squares
explore-kinds-synagogue = Synagogues
explore-kinds-town = Towns
explore-kinds-tradition = Traditions
explore-kinds-village = Villages
explore-kinds-youth = Places for the young
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
    [1] A good guess!
   *[2] Partly right!
}
solo-else = { $n ->
    [0] Not this time
    [1] That was a tricky one!
   *[2] Now you know!
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
passport-sunday = An idea for Sunday
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
