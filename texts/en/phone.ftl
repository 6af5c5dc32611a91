# The phone: what a family reads in its hand.

## The first screen

first-hello = Hello!
first-languages = Language
first-play = Play
first-play-about = We build your family a house
first-join = My family is already playing
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
waiting-place = Your house: count { $place } from the left
waiting-sign = Your house stands by the road sign “{ $town }”. Wave, and look for it!
waiting-crowd = Wave, and look for the window that waves!
waiting-name = Your name comes to the display in a moment: the library reads it first.
waiting-wave = Wave
waiting-waved = Your window is waving!
waiting-second = For a second phone
waiting-number = scan this, or type in the house number
waiting-qr = Code for a second phone

## The question

step = { $n } / { $of }
step-said = Question { $n } of { $of }
time-left = 
    { $n ->
        [one] { $n } second left
       *[other] { $n } seconds left
    }

sending = Sending…
counted = Counted
late = Too late this time
other = Another one's turn
offline = No connection just now
back-title = We went back a moment
back-now = This is how it stands now.
ready = Get ready!

## Card, standings, break, podium, end

joker = Play the joker

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
menu-return-how = On the other phone: “My family is already playing”, then “Come-back code”.
menu-return-making = Making the code…
menu-leave = Leave the game
menu-leave-sure = Leave now?
menu-leave-yes = Yes, leave
menu-leave-no = Stay
menu-close = Back to the game

tiebreak-step = Tie-break
