/** Where playing with hands on the display is joined to the kiosk: whoever can do it says so here, and gets a door. */

export interface PlayHere {
  /** Begins it for so many families side by side. */
  readonly begin: (families: number) => void;
  /** How many families there is room for. */
  readonly most: () => number;
}

let player: PlayHere | null = null;

/** Lets families play on this display: called with each wish to begin. */
export const playHere = (play: PlayHere): void => {
  player = play;
};

/** What begins it; null where nobody has said that it can be done: then there is no door. */
export const hands = (): PlayHere | null => player;
