# Words that several screens share.

family = Family “{ $name }”
house-number = House number

answer-true = True
answer-false = Not true
answer-yes = Yes
answer-no = No

town-ludza = Ludza
town-jekabpils = Jēkabpils
town-rokiskis = Rokiškis
town-elsewhere = Elsewhere
town-none = Rather not say

crest-hedgehog = Hedgehogs
crest-hare = Hares
crest-fox = Foxes
crest-owl = Owls
crest-bear = Bears
crest-stork = Storks
crest-squirrel = Squirrels
crest-swan = Swans
crest-wolf = Wolves
crest-frog = Frogs
crest-deer = Deer
crest-cat = Cats
crest-pike = Pikes
crest-beaver = Beavers
crest-crane = Cranes
crest-bee = Bees

colour-ochre = Ochre
colour-red = Red
colour-moss = Moss green
colour-blue = Blue
colour-cream = Cream
colour-plum = Plum
colour-teal = Teal
colour-timber = Timber brown
colour-rose = Rose
colour-sky = Sky blue

# Why the server said no: refusal-<code>, with "-" for "/".
refusal-answer-too_late = Too late this time. The next question is coming.
refusal-answer-already_answered = Your answer is already counted. It cannot be changed in this game.
refusal-answer-not_open = This question is not open now. Look at the display.
refusal-answer-unknown_option = This question has no such answer. Please choose again.
refusal-answer-wrong_kind = This answer does not fit the question. Please choose again.
refusal-answer-off_map = This place lies outside the map. Please set the pin anew.
refusal-answer-off_picture = This place lies outside the picture. Please tap the picture again.
refusal-buzz-tried = Your family has had its try at this question.
refusal-buzz-taken = Another family was first.
refusal-answer-empty = Choose an answer first.
refusal-answer-unreadable = This cannot be read: at most 40 ordinary letters.
refusal-answer-not_your_turn = Another phone of your family answers this time. Talk it over!
refusal-answer-family_decided = Your family has decided: most of you picked the same.
refusal-card-phone = This family's phone answers for itself.
refusal-card-no_letters = Cards have only letters. This question is answered on phones.
refusal-seat-generation = This choice is not known. Choose another.
refusal-seat-first_plays = The family's first phone always plays itself. Let another phone help.
refusal-joker-off = There is no joker in this game.
refusal-joker-used = Your family has played its joker in this part already.
refusal-joker-late = Too late for the joker now. Try before the next question.
refusal-raffle-nobody = Nobody is left to draw.
refusal-seat-unknown = This phone has no house in this game yet.
refusal-seat-removed = Your family is no longer part of this game. Please ask in the library.
refusal-team-unknown = There is no such family in this game. Check the number on the first phone.
refusal-team-full = This house has no free window: one family may have 12 phones.
refusal-team-name_empty = Write at least one letter.
refusal-team-name_long = The name is too long: 16 letters are enough.
refusal-team-name_signs = One of these signs cannot be shown. Try ordinary letters.
refusal-team-name_taken = This name already lives in our street. Choose another.
refusal-team-same = A family cannot be made one with itself.
refusal-team-crest = This animal is not known. Choose another.
refusal-team-colour = This colour is not known. Choose another.
refusal-team-town = This place is not known. Choose another.
refusal-glass-closed = In this game families play on their phones.
refusal-glass-name = On the display there are only the offered names. Choose one of them.
refusal-glass-full = Two families play on this display already. Please scan the code with a phone.
refusal-room-full = The street is full. There is no free place in this game.
refusal-room-locked = The door is closed for new families just now. Please ask in the library.
refusal-room-ended = This game is over. The next one starts soon.
refusal-room-not_found = There is no such game. Check the game code on the display.
refusal-room-busy = One moment, please. Try again.
refusal-return-unknown = The code is wrong, used or too old. Ask for a new one.
refusal-control-stale_step = The game has already moved on.
refusal-control-not_allowed = Only the page that leads the game can do this.
refusal-control-not_now = This cannot be done right now.
refusal-control-points = Give at least one point or take one; at most 100,000.
refusal-control-reason = Write why, in 1 to 80 letters.
refusal-control-unknown_change = There is no such change any more.
refusal-control-asked = This question has been shown already. Only those to come can be changed.
refusal-control-stale_programme = The programme was changed a moment ago. Look at the list again, then choose.
refusal-control-not_aside = There is nothing to bring back here. Look at the list again.
refusal-control-round_over = The round of this question is over, so it cannot be brought back.
refusal-control-last_of_round = A round keeps at least one question. Put another one in its place, or skip it when it comes.
refusal-control-unknown_display = No such display is open.
refusal-store-away = The server cannot save anything right now. Trying again.
refusal-limit-slow_down = Too many taps at once. One moment, please.

# One number question more, where families share the first place.
tiebreak = Tie-break
tiebreak-decided = The tie-break decided the places
