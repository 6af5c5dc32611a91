/** The quiet loop of the waiting: a kokle that somebody plays for themselves, made bar by bar. Pure. */

import { pick, random } from "@ui/art/random";
import { type Note, run } from "./notes";

/** Seconds of a bar, and how many places for notes it has. */
export const BAR = 4;
const PLACES = 8;
/** Phrases of four bars: the last one rests. After so many phrases the tune begins again. */
const PHRASE = 4;
const PHRASES = 16;
const LOWEST = -1;
const HIGHEST = 7;
const LOUD = 0.2;

/** The low string under each bar of a phrase: g, d, e, g. */
const DRONE = [-5, -2, -1, -5] as const;
/** Places where a melody note is likely: on the beats more than between them. */
const LIKELY = [0.9, 0.25, 0.6, 0.3, 0.75, 0.25, 0.5, 0.15] as const;

/** Small moves, so that the tune strolls. */
const MOVES: readonly [number, ...number[]] = [-2, -1, -1, 1, 1, 2];

const clamp = (step: number): number => Math.min(HIGHEST, Math.max(LOWEST, step));

/** The notes of the bar with this number (from 0); `after` counts from the beginning of the bar. */
export function barOf(number: number): Note[] {
  const bar = number % (PHRASE * PHRASES);
  const inPhrase = bar % PHRASE;
  const drone = run([DRONE[inPhrase] ?? -5], { loud: LOUD * 0.8 });
  if (inPhrase === PHRASE - 1) return [...drone, ...run([0, 2], { from: 1, every: 0.5, loud: LOUD * 0.6 })];
  // The second bar of a phrase answers the first with the same rhythm, so that the ear has something to hold.
  const rhythm = random(1 + (inPhrase === 1 ? bar - 1 : bar) * 31);
  const tune = random(7 + bar * 97);
  let step = 2 + Math.floor(tune() * 4);
  const melody: Note[] = [];
  for (let place = 0; place < PLACES; place += 1) {
    if (rhythm() >= (LIKELY[place] ?? 0)) continue;
    melody.push({ after: (place * BAR) / PLACES, step, voice: "string", loud: LOUD * (0.7 + tune() * 0.3) });
    step = clamp(step + pick(tune, MOVES));
  }
  return [...drone, ...melody];
}
