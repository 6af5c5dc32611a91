# Said to the family that the raffle has drawn. Only its phones load this.

won-title = You won the raffle!
won-about = Come to the big display.
