/** A question for somebody alone, as the server or a file gives it: what a phone of a game gets, and its reveal along. */

import type { Given } from "@ui/answer";
import type { Ask, Reveal } from "@ui/kinds/phone-face";
import type { Words } from "@ui/protocol";

export interface SoloQuestion {
  readonly id: string;
  /** The number of the place that it is about. */
  readonly place: number;
  readonly text: readonly Words[];
  readonly ask: Ask;
  readonly reveal: Reveal;
  readonly fact?: readonly Words[];
  /** `easy`, `medium`, `hard` or nothing. */
  readonly difficulty?: string;
  /** How far off earns nothing any more: km, or whole parts of a number. */
  readonly far?: number;
}

/** A question of a round with what was answered. */
export interface Answered {
  readonly id: string;
  readonly place: number;
  readonly given: Given;
  /** 0 to 1. */
  readonly marks: number;
}
