# What a librarian prints: the page with the sheets (print-…), and the words that stand on paper (paper-…).

print-title = To print
print-about = All sheets are A4. They can be read in black and white, too. In the printer's window, choose 100 % and no margins.
print-print = Print
print-unready = The codes could not be loaded from the server. Try again in a moment.
print-for = For what
print-for-hall = For the library, for any day
print-for-game = For the game { $code }
print-for-game-day = For the game { $code } ({ $when })
print-languages = Languages on paper
print-together = All languages on one sheet
print-together-hint = Off: each language gets a sheet of its own.
print-wifi = The code of the Wi-Fi “{ $ssid }” stands on the sheet too. Whoever sees it can use this Wi-Fi.
print-no-wifi = The code of the Wi-Fi is missing: this server does not know the Wi-Fi, or you came to this page over the internet. How to tell it is written in its guide.
print-road-lan = This address holds as long as this computer keeps its place in the network. If the sheets shall hang for long, ask whoever looks after the network that the address stays.
print-road-own = This address works on this computer only. Join a network first, then print.
print-poster = Poster
print-poster-about = For the door and the wall: how to join, readable from afar.
print-tent = Table tent
print-tent-about = Fold along the line, and it stands on the table and can be read from both sides.
print-cards = Answer cards
print-cards-about = For families without a phone: they hold up a card, and you enter its letter during the game.
print-cards-letters = Which letters
print-cards-four = A to D
print-cards-six = A to F
print-cards-size = How large
print-cards-large = Large, two on a sheet
print-cards-small = Small, a set for one family on one sheet
print-diploma = Diplomas
print-diploma-about = For every family, with its house as it was at the end. Places are named for the first three only.
print-diploma-for = For whom
print-diploma-blank = To write by hand
print-diploma-game = Families of the game { $code }, { $title }
print-diploma-size = Size
print-diploma-a5 = Half a sheet, two on one
print-diploma-a4 = A whole sheet
print-diploma-date = Date
print-diploma-none = No family plays in this game yet.
print-diploma-unnamed = Families whose own name you have not allowed get an empty line.
print-diploma-lost = This game cannot be read right now. It is tried again.
print-sheets = { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
print-preview = { $what }, sheet { $number } of { $of }

paper-title = Come and play!
paper-about = A quiz for families. Scan the code – one phone is enough.
paper-wifi = Join the Wi-Fi
paper-game = Join the game
paper-code = Game code
paper-fold = Fold here
paper-diploma = Diploma
paper-family = Family
paper-rank = { $rank ->
    [1] 1st place
    [2] 2nd place
   *[3] 3rd place
}
paper-part = For taking part
paper-in = in the family quiz
paper-signature = Signature
paper-day = Date
