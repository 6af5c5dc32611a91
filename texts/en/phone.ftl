# The phone: what a family reads in its hand.

## The first screen

first-hello = Hello!
first-languages = Language
first-play = Play
first-play-about = We build your family a house
first-join = My family is playing
first-join-about = Go to the family's house
first-free = No account, no password, free
first-return = Your house is waiting
first-return-go = Move back in
first-return-other = We are another family
moving = Moving in…
back = Back

## Our house

house-title = Who are you?
house-other = Another house
house-own = Own name
house-offered = Choose a name
house-name = Your family's name
house-name-hint = Up to 16 letters. Choose an animal too.
house-colour = Colour of the house
house-town = Where are you from?
house-go = Move in!
house-quoted = “{ $name }”
house-yours = Family

## Into a house that stands

number-title = Scan the code on your family's first phone
number-or = or type the house number
number-go = Enter the house
number-left = 
    { $n ->
        [one] { $n } more figure
       *[other] { $n } more figures
    }
number-erase = Erase
number-search = Search by name
number-return = Come-back code
number-typed = Typed: { $digits }
search-title = What is your family called?
search-hint = The first two letters are enough
search-none = There is no such family in the street yet
search-results = Families found
return-title = Type the come-back code
return-about = The phone you played on shows it: Aā, then “Go on with another phone”.
return-code = Code
return-go = Come back

## Waiting

waiting-title = The game starts soon
waiting-today = The game starts at { $time }
waiting-day = The game starts on { $weekday ->
    [0] Sunday
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
   *[6] Saturday
} at { $time }
waiting-date = The game starts on { $date } at { $time }
waiting-place = Your house – number { $place } from the left
waiting-name = Your name comes to the display in a moment: the library reads it first.
waiting-wave = Wave
waiting-waved = Your window is waving!
waiting-second = For a second phone
waiting-number = or the house number
waiting-qr = Code for a second phone

## Intro and talk

intro-round = Part { $round } of { $rounds }
intro-look = Look at the big display!
talk-title = Talk it over!
talk-about = What do the big ones say? And the little ones?
talk-until = Answers in
talk-soon = Answers come soon

## The question

step = { $n } / { $of }
step-said = Question { $n } of { $of }
time-left = 
    { $n ->
        [one] { $n } second left
       *[other] { $n } seconds left
    }
question-down = Look at the big display!
listen = Listen
question-unknown = This question is on the big display
question-answers = Answers
question-keys = Press keys 1–{ $count }
mostsaid-tip = Answer as you think most families will
poll-tip = There is no right or wrong here
poll-thanks = Thank you, that was your voice!
number-tip = Slide or type, then send
number-less = Less
number-more = More
number-line = The line
number-range = From { $low } to { $high }
order-tip = Put them in order, then send
order-up = Up
order-down = Down
pairs-tip = Choose on the left, then its partner on the right
pairs-with = { $one }: goes with { $other }
pairs-none = { $one }: not paired yet
pairs-left = Still to pair: { $left }
typed-tip = Write it. Small slips don't matter
typed-field = Your answer
whoami-tip = One try. The earlier, the more points
whoami-next = Next clue in
several-tip = More than one may be right
several-send = Send
several-again = Send again
several-none = Choose at least one

# A pin on the map
duel-press = Press!
duel-pressed = Pressed …
duel-taken = Another family answers
duel-family = Your family answers!
duel-tried = Your family has had its try
duel-tip = Say it aloud, or tap it!
mappin-tip = The nearer, the more points
mappin-map = Map of Latvia and Lithuania. Arrows move the pin, plus and minus zoom.
mappin-nearer = Zoom in
mappin-farther = Zoom out
mappin-none = Touch the map
mappin-near = The pin is { $km } km { $way ->
    [n] north
    [ne] north-east
    [e] east
    [se] south-east
    [s] south
    [sw] south-west
    [w] west
   *[nw] north-west
} of { $town }.
mappin-away = Your pin: { $km } km away
mappin-told = Map with the true place and your pin
picpin-tip = Tap the place in the picture
picpin-none = Tap the picture
picpin-names = Pick by name
picpin-picture = Back to the picture
picpin-keys = Arrows move the pin, Enter sends.
picpin-at = The pin is { $left } percent from the left and { $top } percent from the top
picreveal-next = Clearer in
sound-play = Play the recording
sound-stop = Stop the recording
picture-large = Make the picture larger
picture-small = Make the picture smaller
sending = Sending…
sending-about = On its way
sending-short = Sending…
counted = Counted
counted-change = You may still change it
counted-wait = We'll know in a moment
counted-short = Counted
late = Too late this time
late-about = The next one is coming
late-short = Too late
other = Another one's turn
other-about = Talk it over!
other-short = Another one's turn
only = For the { $who ->
    [child] children
    [elder] grandparents
   *[grownup] grown-ups
}
only-about = Help by talking!
only-short = { $who ->
    [child] For children
    [elder] For grandparents
   *[grownup] For grown-ups
}
only-mine = This one is yours. The others help
only-all = For the { $who ->
    [child] children
    [elder] grandparents
   *[grownup] grown-ups
}; in your family, for all
hat-take = I take the hat
decided = Your family has decided
decided-about = Most of you picked the same
decided-short = Your family has decided
family-picks = In your family:
offline = No connection just now
offline-about = Answer all the same: it goes by itself
offline-short = No connection
waits = Your answer waits
waits-about = No connection: it goes by itself
waits-short = Your answer waits
back-title = We went back a moment
back-again = Please answer once more
back-short = Answer once more
back-now = This is how it stands now.
ready = Get ready!
ready-about = We go on at once

## The reveal

reveal-right = Right!
reveal-part = Partly right!
reveal-else = Not this time
reveal-answer = The right answer
reveal-yours = yours
reveal-tick = right
reveal-storey = A new storey!
reveal-row = { $count } right in a row!
reveal-less = −{ $points }
reveal-less-said = { $points } points less for your family
reveal-look = Look at the street
reveal-good = The house is growing!
reveal-joined = Good to have you with us!
reveal-points = +{ $points }
reveal-points-said = { $points } more points for the family
add-flowers = Flowers at the window!
add-hollyhock = Hollyhocks by the wall!
add-lamp = A lamp at the door!
add-cat = A cat moved in!
add-bench = A bench by the house!
add-tree = You planted an apple tree!
add-smoke = A fire in the stove!
add-stork = A stork on the roof!

## Card, standings, break, podium, end

card-know = Did you know?
card-stamped = Stamped into your passport!
card-known = You have this place's stamp already
card-way = Show the way
card-map = Map with the place
card-source = Source: { $site }
standings-title = Our house
standings-gain = The last question
standings-points = Points in all
standings-look = The whole street is on the display
rank = Place { $rank }!
joker = Play the joker
joker-about = The next question counts twice
joker-on = The joker is played: it counts twice!
break-title = A break
break-about = Stretch and have a drink. House and points are waiting.
podium-title = The street is shining!
podium-about = Thank you for playing together
ended-title = Thank you!
ended-about = Your house will be waiting at the next game.
met = { $n ->
    [one] You met { $n } place today
   *[other] You met { $n } places today
}
met-passport = Your passport

## Calm screens

paused-title = A short pause
paused-about = Time stands still. Nothing is lost.
opening-title = Opening the door…
moment-title = One moment…
moment-about = Press nothing: we'll go on at once
lost-title = Looking for the connection…
lost-about = Press nothing, we'll be back
lost-long = You may also scan the code on the big display anew. Your house number: { $number }
lost-house = House and points are safe
lost-answer = House, points and answer are safe
lost-waits = Your answer waits in this phone
lost-help = Taking long? We can help
help-head = Help
help-title = Perhaps this phone is not on our network
help-settings = Open the phone's settings, then Wi-Fi
help-network = Choose the library's network: it is on the big display
help-named = Choose the network “{ $name }”
help-return = Come back to this page
help-scan = Or scan the code on the big display anew
help-number = House number: { $number }
help-roads = Or by another address:
help-again = Try again
removed-title = Your family is no longer part of this game
removed-about = If this is a mistake, please ask in the library.
moved-title = You are playing on another phone now
moved-about = House and points are there.
moved-go = Add this phone as well
nogame-title = No game yet
nogame-about = Look at the big display: when a game begins, this page notices.
nogame-explore = Explore places nearby
wrong-title = There is no such game
wrong-about = Perhaps it is over. Check the code on the big display.
wrong-go = To the present game
old-title = This page is too old
old-about = Open it anew: house and points are waiting.
old-go = Open anew

## Behind Aā

menu = Language, letters, help
menu-language = Language
menu-letters = Letters
menu-letters-0 = Ordinary letters
menu-letters-1 = Larger letters
menu-letters-2 = Very large letters
menu-house = House number { $number }
menu-house-about = A second phone joins with it
who = Who holds this phone?
who-none = I won't say
who-child = A child
who-grownup = A grown-up
who-elder = An elder
helps = I only help
helps-about = Wrong answers cost my family nothing
slow = More time for me
slow-about = Twice as long, from the next question on
slow-extra-about = { $seconds } seconds more, from the next question on
menu-return = Go on with another phone
menu-return-about = Works once, for 10 minutes
menu-return-how = On the other phone: “My family is playing”, then “Come-back code”.
menu-return-making = Making the code…
menu-leave = Leave the game
menu-leave-sure = Leave now?
menu-leave-yes = Yes, leave
menu-leave-no = Stay
menu-close = Back to the game
annulled = This question does not count
given = { $points } points: { $reason }

tiebreak-step = Tie-break
tiebreak-rival = You share first place. The nearest number wins it.
tiebreak-other = Some families share first place. Play along: it brings no points.
tiebreak-told = Who came nearest?
