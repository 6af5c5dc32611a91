/** How much of the display the halves take, and how large things are in them: pure measures in CSS px. */

export type Side = "left" | "right";

export interface Plan {
  /** How many families there is room for. */
  readonly sides: readonly Side[];
  /** Height of the halves while something is touched in them, and of the strip that says who plays here. */
  readonly tall: number;
  readonly strip: number;
  /** Px of the root's letters: what a phone draws in rem is as large as the hand and the eye before it need. */
  readonly rem: number;
  /** Least height and width of what is touched. */
  readonly touch: number;
  /** Width of one half. */
  readonly width: number;
}

/** What is touched is at least so large, and larger on screens that are read from farther away. */
const TOUCH = 64;
const READ_AT = 1080;
/** Two halves stand side by side where each has room for a row of keys; smaller displays have room for one family. */
const TWO = { touches: 21, height: 600 };
/** Four rows of keys, the field above them and the head above that. */
const LEAST_TALL = 428;
const MOST_SHARE = 0.64;
const STRIPS = 1.5;
const LETTERS_HIGH = 24;
const LEAST_LETTERS = 14;

/** `width`, `height`: of the display. */
export function planOf(width: number, height: number): Plan {
  const touch = Math.ceil(Math.max(TOUCH, (TOUCH * height) / READ_AT));
  const two = width >= TWO.touches * touch && height >= TWO.height;
  const tall = Math.round(Math.max(height / 2, Math.min(MOST_SHARE * height, LEAST_TALL)));
  return {
    sides: two ? ["left", "right"] : ["left"],
    tall,
    strip: Math.round(touch * STRIPS),
    rem: Math.max(LEAST_LETTERS, Math.round((tall / LETTERS_HIGH) * 2) / 2),
    touch,
    width: Math.floor(width / (two ? 2 : 1)),
  };
}
