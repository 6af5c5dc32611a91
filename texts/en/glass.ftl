# Playing on the glass of the big display: what its halves say besides the words of the phone.

glass-title = Playing on this screen
glass-left = Left half
glass-right = Right half
glass-door = Play here, without a phone
glass-door-second = Another family can play here
glass-one = This screen has room for one family. More come in by phone.
glass-close = Not now
glass-look = Look up at the display!
glass-hidden = Nobody sees what you chose
glass-change = Change the answer
glass-card = House card
glass-hat-here = The hat is on this side
glass-done = Hold: we are done
glass-bye = Goodbye, and thank you!
glass-rest = Is somebody here?
glass-rest-touch = Touch to play on
glass-keys = Letters and figures
glass-space = Space
