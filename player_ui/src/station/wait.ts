/** How long a station waits for a key before it asks whether anybody is there, and then begins anew. */

import type { Screen } from "../screen";

/** Seconds that are counted aloud before a station begins anew. */
export const COUNTED = 30;

const SECONDS: Readonly<Partial<Record<Screen, number>>> = {
  first: 120,
  house: 120,
  number: 120,
  search: 120,
  return: 120,
  waiting: 600,
  intro: 600,
  talk: 600,
  question: 600,
  reveal: 600,
  card: 600,
  standings: 600,
  podium: 180,
  ended: 120,
  nogame: 120,
  removed: 120,
  moved: 120,
};

/**
 * Seconds without a key on this screen. `used`: somebody has a house here, or has begun to choose one.
 * In a break or a pause families go for coffee, and without a line there is nothing to begin: for ever.
 */
export const waitsFor = (screen: Screen | "", used: boolean): number =>
  used && screen ? (SECONDS[screen] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
