# Words of second phones: the remote, and the sheet from which a moderator reads aloud. Short, for one thumb.

helper-title-remote = Remote
helper-title-moderator = Moderator's sheet
helper-pair-title = Pair this phone
helper-pair-about = The page from which the game is led shows a code. Scan it, or type it here.
helper-pair-code = Code
helper-pair-do = Pair
helper-pairing = Pairing…
helper-pair-short = The code has 8 letters or figures.
helper-gone-title = This phone is not paired
helper-gone = It was taken away, or the game is over. For another game ask for a new code.
helper-over = Thank you for leading it!
helper-more = More
helper-back = Back to the game
helper-families = Families
helper-step = { $number } / { $of }
helper-answered = of { $here } phones
helper-count = { $answered } of { $here }
helper-counted = answered
helper-away = { $count ->
    [one] { $count } house without connection
   *[other] { $count } houses without connection
}
helper-answer = The answer, for your eyes only
helper-more-time = 15 s
helper-skip = Skip
helper-hold = Hold for a second
helper-hold-again = Press once more, and it is done
helper-languages = Languages
helper-sheet-first = First language of this sheet
helper-sheet-second = Second language of this sheet
helper-letters = Letters
helper-letters-0 = Normal
helper-letters-1 = Large
helper-letters-2 = Very large
helper-tell = Tell them
helper-names = Names
helper-say = How to say it
helper-next = Next: { $what }
helper-looks-only = This sheet shows the answers. The game is led elsewhere.
