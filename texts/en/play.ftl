# The phone once a family lives in its house: the game itself.

## Intro and talk

intro-round = Part { $round } of { $rounds }
intro-look = Look at the big display!
talk-title = Talk it over!
talk-about = What do the big ones say? And the little ones?
talk-until = Answers in
talk-soon = Answers come soon

## The question

question-down = Look at the big display!
listen = Listen
question-unknown = This question is on the big display
question-answers = Answers
question-keys = Press keys 1–{ $count }
mostsaid-tip = Answer as you think most families will
poll-tip = There is no right or wrong here
poll-thanks = Thank you, that was your vote!
poll-look = Look how families chose!
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

duel-press = Press!
duel-first = Whoever presses first answers
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
picpin-names = Pick from a list
picpin-picture = Back to the picture
picpin-keys = Arrows move the pin, Enter sends.
picpin-at = The pin is { $left } percent from the left and { $top } percent from the top
picreveal-next = Clearer in
sound-play = Play the recording
sound-stop = Stop the recording
picture-large = Make the picture larger
picture-small = Make the picture smaller
sending-about = On its way
sending-short = Sending…
counted-change = You may still change it
counted-wait = We'll know in a moment
counted-short = Counted
late-about = The next one is coming
late-short = Too late
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
offline-about = Answer all the same: it goes by itself
offline-short = No connection
waits = Your answer waits
waits-about = No connection: it goes by itself
waits-short = Your answer waits
back-again = Please answer once more
back-short = Answer once more
ready-about = We go on at once

## The reveal

reveal-right = Right!
reveal-part = Partly right!
reveal-else = Not this time
reveal-answer = The right answer
reveal-yours = your answer
reveal-tick = right
reveal-storey = A new storey!
reveal-row = { $count } right in a row!
reveal-less = −{ $points }
reveal-less-said = { $points } points less for your family
reveal-look = Look at the big display
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
standings-gain = For the last question
standings-points = Points in all
standings-look = The whole street is on the display
rank = { $rank ->
    [1] 1st place!
    [2] 2nd place!
   *[other] { $rank }rd place!
}
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

## Put right by the host

annulled = This question does not count
given = { $points } points: { $reason }

tiebreak-rival = You share first place. The nearest number wins it.
tiebreak-other = Some families share first place. Play along: it brings no points.
tiebreak-told = Who came nearest?
