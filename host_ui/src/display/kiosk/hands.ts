/** Where playing with hands on the display is joined to the kiosk: whoever can do it says so here, and gets a door. */

/** `seats`: how many take part side by side on the glass; `code`: the kiosk's game, which they join. */
export interface PlayHere {
  readonly seats: number;
  readonly code: string;
}

let player: ((wish: PlayHere) => void) | null = null;

/** Lets families play on this display: called with each wish to begin. */
export const playHere = (begin: (wish: PlayHere) => void): void => {
  player = begin;
};

/** What begins it; null where nobody has said that it can be done: then there is no door. */
export const hands = (): ((wish: PlayHere) => void) | null => player;
