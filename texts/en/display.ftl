# Words on the big display. They stand large and are read from afar: short, calm, addressed to the family.

display-attract-title = Come and play!
display-attract-about = A family game about Ludza, Jēkabpils and Rokiškis
display-attract-open = Open on your phone
display-attract-next = Next game: { $when }
display-attract-explore = Explore

display-lobby-title = Come and live in our street!
display-linen-wifi = Join the Wi-Fi
display-linen-game = Join the game
display-linen-next = The next game
display-no-camera = No camera? Open
display-moved-in = The family “{ $name }” has moved in!
display-light-on = the light is on
display-houses = { $count ->
    [one] { $count } house
   *[other] { $count } houses
}
display-plot = Your house will be here
display-starts = Starts: { $when }
display-rehearsal = Rehearsal

display-round = Round { $round }
display-intro-look = Look here, answer on your phone
display-intro-count =
    { $n ->
        [one] { $n } question
       *[other] { $n } questions
    }

display-talk = Talk it over!
display-talk-next = You can answer in a moment

display-only = This one is for the { $who ->
    [child] children
    [elder] grandparents
   *[grownup] grown-ups
}. The others help by talking, not by tapping.
display-step = { $index } / { $of }
display-row = { $name }: { $count } in a row!
display-answered = { $answered } of { $here } have answered
display-last = Last answers…

display-right = The right answer
display-right-many = The right answers
display-nobody = This question fooled everybody!
display-everybody = Everybody knew!
display-several-tip = More than one may be right
display-mostsaid = Most families said
display-mostsaid-tip = What will most families say?
display-poll = Your voices: { $phones }
display-poll-tip = Nothing is right or wrong here
display-typed = Write the answer on your phone
display-number-tip = Slide or write on your phone
display-knew = Knew it: { $knew } of { $phones }
display-whoami = Known by the first clue: { $first }
display-duel-hint = Who is first? Press on your phone!
display-duel-floor = answers
display-mappin-hint = Mark the spot on your phone
display-mappin-nearest = Nearest
display-mappin-map = Map of Latvia and Lithuania
display-mappin-km = { $km } km
display-picpin-hint = Tap the place on your phone
display-picpin-knew = Found it: { $knew } of { $phones }
display-picreveal = Known at first sight: { $first }
display-window = { $count ->
    [1] A window = an answer
   *[other] A window = { $count } answers
}

display-window-family = { $count ->
    [1] A window = a family
   *[other] A window = { $count } families
}

display-order = The right order
display-order-note = A partly right order scores, too
display-pairs = The right pairs

display-did-you-know = Did you know?
display-way = The way there

display-standings-title = The houses are growing!
display-tallest = The tallest houses
display-more = and { $count } more

display-break-title = A break
display-break-text = We go on in a moment

display-podium-title = Thank you for being at home!
display-ended-title = Thank you for playing!
display-ended-next = See you at the next game!

display-paused-title = A little pause
display-paused-text = We go on in a moment

display-connecting = One moment…
display-connecting-text = Looking for the connection
display-connecting-long = Taking long? The page that leads the game shows the new address
display-reload = Please load this page anew
display-moved = The address is { $address } now. If your phone waits, scan the code anew.

display-controls = Controls
display-controls-close = Close the controls
display-start = Start the game
display-next-intro = Next: another round
display-next-talk = Next: the question
display-next-question = Next: the question
display-next-answers = Next: the answers
display-next-closed = Next: close the answers
display-next-reveal = Next: the right answer
display-next-card = Next: did you know?
display-next-standings = Next: the houses grow
display-next-break = Next: a break
display-next-podium = Next: the celebration
display-next-ended = Next: goodbye
display-pause = Pause
display-resume = Go on
display-more-time = 15 seconds more
display-skip = Skip the question
display-mute = Sound off
display-unmute = Sound on
display-end = Hold: end the game
display-give-back = Give back control
display-full = Full screen
display-full-leave = Leave full screen

topic-castle = Castle
topic-church = Church
topic-craft = Crafts
topic-food = Food
topic-legend = Legend
topic-library = Library
topic-museum = Museum
topic-nature = Nature
topic-neighbours = Neighbours
topic-numbers = Numbers
topic-people = People
topic-town = Town
display-annulled = This question does not count

display-tiebreak-shared = { $count ->
    [one] { $count } family shares first place
   *[other] { $count } families share first place
}
display-tiebreak-about = The nearest number wins

display-sound-play = Play the recording
display-sound-stop = Stop the recording
display-sound-touch = Touch once to hear the sound

# The page for testing the display
display-test = Screen test
display-test-title = Screen and sound test
display-test-edges = Do you see all four edges with their arrows?
display-test-distance = From how far can this be read?
display-test-headline = Headline
display-test-question = Question
display-test-answer = Answer
display-test-about = Explanation
display-test-name = Name of a family
display-test-code = QR code before the game
display-test-width = The picture is { $metres } wide
display-test-narrower = The picture is narrower
display-test-wider = The picture is wider
display-test-colours = Can you tell all six apart?
display-test-sample = The second language
display-test-evening = Evening, for a darker room
display-test-daylight = Daylight, for the sun
display-test-frames = { $count ->
    [one] { $count } frame a second.
   *[other] { $count } frames a second.
}
display-test-smooth = Movement looks smooth.
display-test-jerky = Movement looks jerky: close other programs.
display-test-scan = Scan this: the page for joining must open.
display-test-language = Language of this page
display-test-play = Play a sound
display-test-heard = Do you hear it? If not, turn up the loudspeaker.
display-test-no-sound = This browser makes no sound.
display-test-back = Back


# A display that is played at without a librarian
display-kiosk-title = Touch a door and play!
display-kiosk-scan = With a phone
display-kiosk-one = On your own
display-kiosk-two = We two
display-kiosk-duel = Duel
display-kiosk-places = { $count ->
    [one] { $count } place worth a trip
   *[other] { $count } places worth a trip
}
display-kiosk-today = Played here today
display-kiosk-beat = Can you get more than { $points }?
display-kiosk-best = The best house today: { $points }
display-kiosk-start = Begin now
display-kiosk-notice = A game for everybody begins here in a moment
display-kiosk-asleep = The house spirit is asleep
display-kiosk-wake = Touch, and it wakes up
display-kiosk-enough = Enough for now: go and see it!
display-kiosk-enough-text = You know a lot about it already. With your own eyes it is even better!


# Raffle
display-raffle-title = Raffle
display-raffle-winner = The winner is the family
display-raffle-come = Come to the display!
