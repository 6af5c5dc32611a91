# Words of the page from which a game is led. For librarians: calm, plain, no technical words.

host-page-title = HOME – leading the game
host-home-link = HOME, to the packs
host-tools = Display and language
host-language = Language of this page
host-loading = One moment…
host-connecting = Opening the game…
host-again = Try again
host-trouble-read = Got it
host-back = Back
host-no = No, back
host-to-packs = To the packs
host-seconds = { $seconds } s
host-seconds-long = { $seconds } s to answer
host-time-left = Time left

# No link, or an old one
host-link-title = Open the link of this page
host-link = This page leads the games, so it opens only with its own link.
host-link-old-title = This link is no longer valid
host-link-old = Somebody has made the older links void, or the link belongs to another computer. Take the newest one.
host-link-1 = Go to the computer on which HOME was started.
host-link-2 = In the window in which it runs stands a line with the link for leading games. A new one appears at every start.
host-link-3 = Open that whole link, with everything that stands after the # sign.

# Start
host-start-title = What shall we play today?
host-no-packs = No question packs were found on this computer. Put pack files into the folder “packs” and open this page again.
host-pack-problems = { $count ->
    [one] { $count } mistake was found in pack files
   *[other] { $count } mistakes were found in pack files
}
host-running = A game is on the display now: { $code }
host-to-game = Go to the game
host-setup-title = The game
host-choose-first = First choose a pack.
host-drop-round = Take out: { $title }
host-add = Add
host-add-round = Add as another round: { $title }
host-preview = Look inside
host-pack-questions = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
host-kind-count = { $kind }: { $count }
host-kind-more = { $count ->
    [one] { $count } kind more
   *[other] { $count } kinds more
}
host-kind-choice = one right answer
host-kind-several = several right answers
host-kind-truefalse = true or false
host-kind-duel = a buzzer duel
host-kind-mappin = a place on the map
host-kind-mostsaid = what most said
host-kind-number = a number
host-kind-order = an order
host-kind-pairs = pairs
host-kind-picpin = place in a picture
host-kind-picreveal = picture that clears
host-kind-poll = a poll
host-kind-typed = to write
host-kind-whoami = who am I
host-pictures-only = Answers are pictures only: for those who do not read yet
host-pack-gaps = Texts that are missing: { $parts }
host-language-lv = Latvian
host-language-lt = Lithuanian
host-language-en = English
host-language-none = None
host-language-first = Language of the display
host-language-second = Second language of the display
host-gap = “{ $title }” ({ $language }): { $missing ->
    [one] { $missing } text is missing.
   *[other] { $missing } texts are missing.
}
host-gap-all = “{ $title }” has no texts in this language: { $language }.
host-gap-then = They will appear in another language, with a small mark.
host-preset = Tempo
host-preset-calm = Calm
host-preset-calm-hint = One family, one answer. Speed does not count; until time is up it may be changed.
host-preset-race = Quick
host-preset-race-hint = The sooner the right answer comes, the more points. The first answer stands.
host-preset-duel = Duel evening
host-preset-duel-hint = The phones of a family take turns, quick answers earn more, and each round has a joker.
host-rules = More rules
host-family = Who answers for a family?
host-family-everyone = Every phone
host-family-everyone-hint = The family gets the mean of its phones. Who only helps can do no harm.
host-family-together = All together
host-family-together-hint = One answer: what most of three phones picked, each time another three.
host-family-relay = In turn
host-family-relay-hint = One phone answers, the next one at the next question.
host-family-captain = The captain
host-family-captain-hint = One phone wears the hat. Another one may take it.
host-speed = Quick answers earn more
host-speed-hint = Half of the points are for being right, half for being quick.
host-final = The first answer stands
host-final-hint = Else it may be changed until time is up.
host-joker = A joker in each round
host-joker-hint = A family may double its points for one question, before it sees it.
host-rest = Break between two rounds
host-rest-none = no break
host-rest-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
host-rest-hint = Where the game goes on by itself. Else the break lasts until you go on.
host-glass = Play on the display, too
host-glass-hint = A family without a phone plays on the big screen, by touch: two families on each, left and right.
host-streak = Right answers in a row bring more
host-streak-hint = From a family's third right answer in a row on, each brings { $percent } % more.
host-penalty = A wrong answer costs
host-penalty-none = Nothing
host-penalty-percent = { $percent } % of the points
host-penalty-hint = Only where one answer is right. Not answering costs nothing, and nobody falls below nought.
host-extra = Who takes more time has
host-extra-double = twice as long
host-extra-seconds = { $seconds } seconds more
host-talk = Time to talk before answers open
host-talk-0 = None
host-talk-10 = 10 seconds
host-talk-20 = 20 seconds
host-talk-40 = 40 seconds
host-talk-hand = Until I open the answers
host-duel-floor = { $name } answers. What was said?
host-duel-nothing = Nothing
host-duel-words = Said in other words?
host-duel-right = Right
host-duel-wrong = Not this time
host-near = Written, and not counted
host-near-count = Let it count
host-near-not = Don't count it
host-auto = Goes on by itself
host-auto-hint = After each answer the next screen follows by itself.
host-names = Own names wait for me
host-names-hint = A name that a family made up appears on the display once you allow it.
host-onward = How shall it be? Start
host-start = Start
host-starting = Starting…
host-start-instead = Another game is on the display. Shall this one take its place?
host-rehearse = Rehearse
host-rehearse-hint = Five pretend families play along.

# Prepare ahead
host-prepare = Prepare for another day
host-prepare-hint = The game gets an address at once, which you can print on a poster. Until then its page says when the game begins.
host-prepare-code = Game code
host-prepare-code-hint = 4 to 8 letters or figures, for example LAKE24
host-prepare-date = Day
host-prepare-time = Time
host-prepare-do = Prepare
host-prepared = Prepared: { $when }
host-prepared-hint = The game is in the list on this page. On the day press “Open now”.
host-prepare-another = Prepare another one
host-code-short = The code needs at least 4 letters or figures.
host-code-long = The code may have at most 8 letters or figures.
host-code-signs = Only letters A–Z and figures, please.
host-when-date = Please give the day like this: 2026-05-09.
host-when-time = Please give the time like this: 14:00.
host-when-past = This moment has passed. Choose a later one.
host-when-far = This is more than a year away. Check the year, please.

# Games that are prepared or under way
host-kept = Kept programmes
host-kept-hint = Packs in their order and the rules, to be played again or passed on to another library.
host-kept-name = Name of this programme
host-kept-keep = Keep what is chosen now
host-kept-use = Use
host-kept-file = Save as a file
host-kept-take = Take in a file
host-kept-missing = These packs are not here: { $packs }
host-kept-drop = Remove “{ $title }”
host-kept-drop-question = Remove the programme “{ $title }”? Games made of it stay.
host-kept-drop-yes = Yes, remove
host-kept-replace = Replace the one that is kept
host-games = Games that are prepared or under way
host-game-planned = Begins: { $when }
host-game-waiting = Families may come in
host-game-underway = Under way
host-open-now = Open now
host-end-short = End
host-end-game-question = End the game { $code }? It cannot be opened again.
host-families-count = { $count ->
    [one] { $count } family
   *[other] { $count } families
}
host-rehearsal = Rehearsal

# A pack from inside
host-choose-pack = Choose this pack
host-preview-language = Language of the questions
host-right = Right answer
host-fact = Did you know?
host-source = Source: { $name }
host-unread = Nobody from there has read this name yet
host-true = True
host-false = False
host-difficulty-easy = easy
host-difficulty-medium = medium
host-difficulty-hard = hard
host-generation-child = for children
host-generation-grownup = for grown-ups
host-generation-elder = for grandparents
host-only-they = only they answer
host-only = Only { $who ->
    [child] children
    [elder] grandparents
   *[grownup] grown-ups
} answer, the others help by talking. Where a family has none, all answer.

# What everybody sees now
host-question-of = Question { $number } of { $of }
host-phase-lobby = Families are coming in
host-phase-intro = A round begins
host-phase-talk = Families are talking it over
host-phase-open = Families are answering
host-phase-closed = The last answers are coming in
host-phase-reveal = The right answer
host-phase-card = Did you know?
host-phase-standings = How the houses have grown
host-phase-break = A break
host-phase-podium = The winners
host-phase-ended = The game is over
host-phase-paused = A pause
host-about-lobby = { $families ->
    [0] The display invites families to come in.
    [one] { $families } family is here. More may come in at any time.
   *[other] { $families } families are here. More may come in at any time.
}
host-about-intro = The display shows what the round is about.
host-about-card = The display shows what there is to know about it.
host-about-break = Stretch your legs. Nothing happens until you go on.
host-about-paused = The display says that it goes on in a moment. Time stands still.
host-about-ended = The display thanks the families. Tomorrow this game is erased.
host-opens-in = Answers open in
host-goes-on-in = Goes on by itself in
host-of-here = of { $here } have answered
host-mappin-nearest = Nearest pin: { $km } km from the place
host-chosen-by = { $count ->
    [one] { $count } phone
   *[other] { $count } phones
}

# The big button
host-next-start = Begin the game
host-next-intro = Next round
host-next-first = First question
host-next-question = Next question
host-next-talk = Next question
host-next-open = Open the answers
host-next-closed = Show the answer
host-next-reveal = Show the answer
host-next-card = Show “Did you know?”
host-next-standings = Show how the houses grew
host-next-break = To the break
host-next-podium = Show the winners
host-next-ended = Finish the game
host-next-resume = Go on
host-next-new = New game
host-next-on = Next
host-next-wait = The answer comes in a moment
host-hint-lobby = { $families ->
    [0] no family is here yet
    [one] { $families } family is here
   *[other] { $families } families are here
}
host-hint-open = { $left ->
    [0] everybody has answered
    [one] { $left } answer is not in yet
   *[other] { $left } answers are not in yet
}

# The small ones
host-pause = Pause
host-close = Close answers now
host-more-time = 15 seconds more
host-skip = Skip this question
host-end = End the game
host-end-question = End the game now? The winners are shown with the points so far.
host-end-lobby-question = End this game before it has begun? Families will have to come in anew.
host-end-yes = Yes, end it
host-keys = On the keyboard: N or space – next, P – pause, M – sound off and on.

# Families
host-part-families = Families
host-no-families = No family is here yet.
host-names-waiting = Names that wait for you
host-names-waiting-hint = Until you allow it the display shows the house without its name.
host-approve = Allow the name
host-phones = { $count ->
    [one] { $count } phone
   *[other] { $count } phones
}
host-phones-away = { $count } not connected
host-late-line = Weak line, or a phone that feigns one: { $ms } ms made up for
host-points = { $points } points
host-remove-name = Take the family “{ $name }” out
host-remove-question = Take the family “{ $name }” out of this game? It cannot come back.
host-remove-yes = Yes, take out
host-table = The table
host-table-place = Place
host-table-family = Family
host-table-gain = Gain
host-table-points = Points
host-rank = { $rank }.

# How to come in
host-part-join = How families come in
host-join-how = Scan it, or type on the phone:
host-code = Game code: { $code }
host-qr = QR code of the address { $address }
host-wifi = Wi-Fi: { $ssid }
host-road-reached = Phones reach this address.
host-road-unreached = No phone has reached it yet. Try it with your own phone: it must be on the same Wi-Fi.
host-no-road = This computer is in no network. Connect it to the Wi-Fi.
host-roads = Address for phones
host-roads-hint = This computer has several. If phones do not get in, choose another one.
host-road-yes = phones reach it
host-road-no = no phone has reached it yet
host-road-lan = in this network
host-road-public = from the internet
host-not-shown = The display shows another game now.
host-show = Show this game

# Displays
host-part-displays = Displays
host-open-display = Open the display
host-test-display = Test screen and sound
host-no-displays = No display is open. Open it on the big screen: press the button here, or there type the same address with /display behind it.
host-lend-hint = With lent control the game can be led from the display itself. You can take it back at any time.
host-display = Display { $number }
host-display-open = open
host-display-lent = control is on the display
host-lend = Lend control
host-take-back = Take control back
host-lent-gone = Control is lent to a display that is not open now.

# Settings during the game
host-part-settings = Settings
host-daylight = Daylight on the displays
host-daylight-hint = Black on white: for a projector in the sun, or where it is very bright.
host-door = Close the door
host-door-hint = New families can no longer come in. Those who are here stay.

# Sound of the displays
host-part-sound = Sound
host-sound = The displays are heard
host-sound-hint = Short signals and the recordings of questions. All that is heard is seen as well.
host-loop = Quiet music while people wait
host-loop-hint = A plucked tune before the game and in breaks.
host-volume = Volume
host-volume-1 = Quiet
host-volume-2 = Medium
host-volume-3 = Loud
host-speaking = I am speaking
host-speaking-hint = Hold, or tap: the displays turn quiet.
host-speaking-on = The displays are quiet. Tap to bring the sound back.

# The line and its troubles
host-lost = The connection is gone. It comes back by itself, the game waits.
host-notice-draining = The server is starting anew. One moment…
host-notice-store_away = The server cannot store anything right now. The clock stands still until it can.
host-notice-store_full = The disk or the memory of the server is full, so nothing can be stored. Make room on it; the game goes on by itself. Until then the clock stands still.
host-notice-rolled_back = The server had to go back a few moments. Please look at what is shown now.
host-moved = The address for phones has changed: it is { $address } now. The display shows the new code.
host-gone-title = This game is no longer here
host-gone = It is over and erased, or the code is a different one.
host-stopped-title = This page has to be opened anew
host-stopped = The server has another version than this page.

# Links
host-revoke = Make older links void
host-revoke-hint = Every start of HOME makes a new link to this page. Older ones stay valid.
host-revoke-question = Shall all other links to this page stop working? This page stays open.
host-revoke-yes = Yes, make them void
host-revoked = Done. Only the link of this page is valid now.

# What went wrong, and what to do
host-error-net-no_answer = The server does not answer. Look whether HOME is still running and this computer is in the network.
host-error-host-bad_token = This link is not valid. Open the newest one.
host-error-server-failed = Something went wrong in the server. Try again; if it stays, start HOME anew: no game is lost.
host-error-server-odd_answer = Something other than HOME answered. Check the address of this page.
host-error-page-failed = Something went wrong on this page. Load it anew.
host-error-pack-unknown = This pack is no longer there. Load the page anew and choose another one.
host-error-pack-broken = There is a mistake in this pack file, so it cannot be played.
host-error-room-not_found = This game is no longer there.
host-error-game-code_taken = This code belongs to another game. Choose another one.
host-error-game-code_form = A code has 4 to 8 letters or figures, without spaces or signs.
host-error-game-preset = This server does not know this tempo. Load the page anew.
host-error-programme-wrong = There is a mistake in this file, so it was not taken in.
host-error-programme-taken = A programme of this name is kept already.
host-error-programme-many = Very many programmes are kept. Remove some first.
host-error-programme-unknown = This programme is no longer there.
host-error-hall-road = This address is no longer there. Look at the list again.
host-error-request-wrong = The server did not accept this choice. Load the page anew and try again.
host-error-request-broken = The server did not understand the page. Load it anew and try again.
host-error-request-big = That was too much at once. Choose less.
host-error-store-away = The server cannot store anything right now. Try again in a moment.
host-error-store-full = The disk of this computer is full. Free some space, then try again.
host-error-store-broken = The file with the games is damaged. Start HOME anew and read what it says.
host-error-store-locked = Another HOME already works with these games. Close one of them.
host-error-limit-slow_down = That was a little fast. Wait a moment and try again.
host-error-control-stale_step = The game had already moved on. Look at the button again.
host-error-control-not_allowed = Control is not on this page. Open the newest link.
host-error-control-not_now = This cannot be done at this moment.
host-error-control-unknown_display = This display is no longer open.
host-error-team-unknown = This family is no longer in the game.
host-error-room-ended = This game is over. Start a new one.
host-error-room-busy = The server is busy. Press again in a moment.
host-error-other = That did not work ({ $code }). Try again.

host-part-mends = Changes
host-told = The last questions
host-annul = Don't count it
host-annul-not = Let it count
host-mends = What was changed
host-mend = Put right
host-mend-name = Another name
host-mend-name-do = Rename
host-mend-points = Points (+ or −)
host-mend-reason = What for?
host-mend-points-do = Change
host-mend-into = The same family as
host-mend-into-do = Merge
host-mend-phone = Phone { $number } belongs to
host-mend-phone-do = Move
host-mend-undo = Take back
host-mend-undone = taken back
host-mended-annulled = Question { $number } does not count
host-mended-points = { $name }: { $points } ({ $text })
host-mended-moved = A phone moved: { $other } → { $name }
host-mended-merged = { $name } is now { $other }
host-mended-renamed = { $was } → { $text }
host-mended-removed = { $name } plays no more

# One question more, where families share the first place
host-tiebreak = Ask a tie-break
host-tiebreak-hint = Families share first place. One number question more can settle it; nobody's points change.
host-phase-tiebreak = A tie-break
host-about-tiebreak = For first place: { $names }. Everybody answers, nobody's points change.
host-next-tiebreak = Ask the question
host-mended-annulled-tiebreak = The tie-break does not count

# Families without a phone
host-cards = Cards
host-cards-hint = Tap the letter that each family holds up. Until the answer is shown it can be changed.
host-cards-none = Cards have only letters, so this question is for phones alone.
host-cards-add = Add a family with cards
host-cards-add-hint = For a family without a phone: it holds up cards with letters, and you tap them here. Which name shall it have?
host-cards-other = Other names
host-cards-family = with cards
host-glass-family = on the display
host-hint-cards = { $left ->
    [one] { $left } card is not entered yet
   *[other] { $left } cards are not entered yet
}

# What comes next in a running game
host-part-plan = What comes next
host-plan-hint = Nobody has seen these questions yet. Another one may be asked in the place of each, or it may be left out; both can be taken back.
host-plan-none = No question is to come any more.
host-plan-next = next
host-plan-replace = Another one instead
host-plan-choose = Which question shall be number { $number }?
host-plan-pack = From the pack
host-plan-take = Ask this one
host-plan-empty = All questions of this pack are in the game already. Choose another pack.
host-plan-close = Leave it as it was
host-plan-drop = Leave out question { $number }
host-plan-drop-question = Leave out question { $number }? Those after it move up.
host-plan-drop-yes = Yes, leave out
host-plan-replaced = Question { $number } is another one now.
host-plan-dropped = Question { $number } is left out.
host-plan-was = Here stood:
host-plan-out = left out
host-plan-back = Ask it after all
host-plan-brought = Question { $number } is asked after all.
host-cards-joker = Play the joker
host-cards-joker-played = Joker: the next question counts twice
host-error-pack-no_question = This question is no longer in the pack. Choose another one.
host-error-card-phone = This family has a phone now and answers for itself.

# The programme builder: which part of a pack a round asks
host-round-which = Which questions
host-round-all = All
host-round-first = The first ones
host-round-draw = Drawn by lot
host-round-draw-hint = They are drawn when the game is made, so even you do not know which.
host-round-ticked = Ticked
host-round-tick-first = Tick at least one question.
host-round-elsewhere = in another round
host-round-count = How many
host-round-minus = One less
host-round-plus = One more
host-round-of = { $count } of { $all }
host-round-levels = How hard
host-round-up = Earlier: { $title }
host-round-down = Later: { $title }
host-length = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
host-error-part-few = A round asks for more questions than its pack has left. Ask for fewer, or take fewer in another round of this pack.
host-error-part-empty = A round has no question left. Tick at least one, choose another difficulty, or take the round out.
host-error-part-unknown = A ticked question is no longer in its pack. Tick the questions of this round anew.
host-error-part-twice = One question is ticked in two rounds. Take it out of one of them.
host-error-part-both = This round was written in a way that cannot be. Choose its questions anew.

# A question as it will look on the screens
host-faces = How the question will look
host-faces-open = See it on the screens
host-faces-display = On the display
host-faces-phone = On a phone
host-faces-moment = Question or answer
host-faces-asked = Question
host-faces-step = Step { $number }
host-faces-told = Answer
host-faces-light = How light the big display is
host-faces-evening = Evening
host-faces-day = Daylight
host-faces-before = The question before
host-faces-after = The next question
host-faces-close = Close
host-faces-keys = On the keyboard: arrows – another question, space – the answer, Esc – close.

# Second phones of whoever leads the game
host-part-helpers = Remote and moderator's sheet
host-helpers-hint = A second phone leads this game as a remote, or shows the moderator the questions with their answers.
host-invite-remote = Pair a remote
host-invite-moderator = Pair a moderator's sheet
host-invite-how = Scan it with that phone, or type there the address and the code. It works once, for five minutes. Keep it from the families' eyes.
host-invite-qr = QR code that pairs a phone, address { $address }
host-invite-hide = Hide the code
host-helper-remote = Remote { $number }
host-helper-moderator = Moderator's sheet { $number }
host-helper-leads = control is on this sheet
host-helper-drop = Take away
host-error-pair-unknown = This code is wrong, used or too old. Ask for a new one where the game is led.
host-error-pair-full = No more phones can be paired with this game. Take one away first.
host-error-pair-gone = This phone is not paired any more.

# Displays that are played at without a librarian
host-kiosks = Displays that play by themselves
host-kiosks-hint = For a display in a hall, where nobody leads the game: families touch it, or scan its code, and a short game begins and ends by itself. A game that you start here takes the display after ten seconds.
host-kiosk = Display { $number } plays by itself
host-kiosk-off = it shows the games that you start
host-kiosk-waits = this display has not answered yet; load its page anew
host-kiosk-on = it is played at without a librarian
host-kiosk-length = Questions in a game
host-kiosk-quiet = Quiet hours
host-kiosk-from = from
host-kiosk-to = to
host-kiosk-quiet-hint = Then the display is dark; a touch wakes it for three minutes. Equal times: no quiet hours.
host-kiosk-near = For small hands
host-kiosk-near-hint = what is touched lies low and in the middle
host-kiosk-packs = { $count ->
    [0] Packs: easy questions and pictures of your own town
    [one] Packs: { $count } chosen
   *[other] Packs: { $count } chosen
}
host-kiosk-packs-hint = The questions of a game are drawn by chance from these packs.
host-error-kiosk-packs = No question of this pack can be played without a librarian. Choose another one.
host-error-kiosk-many = There are as many such displays as a hall can have. Switch another one off first.

# Paper
host-print = Posters, table tents, cards, diplomas
host-print-join = Print the way in
host-print-diplomas = Print diplomas

# After the game
host-after = After the game
host-raffle = Raffle
host-raffle-hint = One of the families that took part ({ $left }) is drawn, each with the same chance. The big display shows it.
host-raffle-draw = Draw a family
host-raffle-again = Nobody answers: draw another
host-raffle-drawn = Drawn:
host-raffle-nobody = Nobody can be drawn: no family has answered a question in this game.
host-raffle-all = All families that took part have been drawn.
host-error-raffle-nobody = Nobody is left to be drawn: all families that took part were drawn, or none took part.
host-report = Report
host-report-hint = Numbers only, no names. Erased with the game a day after its end: keep what you need.
host-report-copy = Copy
host-report-copied = Copied.
host-report-select = Could not be copied. The line is selected: copy it with the keyboard.
host-report-table = Save all games as a table
host-report-cards = of them with cards: { $count }
host-report-of-child = children: { $count }
host-report-of-grownup = grown-ups: { $count }
host-report-of-elder = elders: { $count }
host-report-in-lv = in Latvian: { $count }
host-report-in-lt = in Lithuanian: { $count }
host-report-in-en = in English: { $count }
host-report-in = { $language }: { $count }
host-report-columns = Date;Library;Code;Game;Families;Phones;Families with cards;Children;Grown-ups;Elders
host-report-column-lv = Phones in Latvian
host-report-column-lt = Phones in Lithuanian
host-report-column-en = Phones in English
host-report-column = Phones: { $language }
