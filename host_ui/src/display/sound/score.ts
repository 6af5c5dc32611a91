/** How each cue sounds: short, calm, and all in one scale. Pure. */

import type { Cue } from "./cues";
import { type Note, run } from "./notes";

/** Most knocks of houses that grow at once. */
const MOST_STOREYS = 4;
/** As the steps of the podium light up (motion.css): the first after 0.8 s, the others 2.2 s apart. */
const PODIUM_FIRST = 0.8;
const PODIUM_EVERY = 2.2;

const FANFARES = [
  [0, 3, 5],
  [2, 5, 7],
] as const;
const LAST_FANFARE = [0, 2, 3, 5, 7, 8, 10] as const;

const knock = (after: number, loud: number): Note => ({ after, step: 0, voice: "wood", loud });

/** Each answer a drop on the water, the higher the fewer are missing. */
const drop = (share: number): Note[] => run([5 + Math.round(share * 5)], { loud: 0.26 });

const storeys = (count: number): Note[] =>
  Array.from({ length: Math.min(count, MOST_STOREYS) }, (_, i) => [
    knock(0.7 + i * 0.22, 0.3),
    ...run([5 + i], { from: 0.74 + i * 0.22, loud: 0.4 }),
  ]).flat();

function podium(turns: number): Note[] {
  return Array.from({ length: turns }, (_, turn) => {
    const from = PODIUM_FIRST + turn * PODIUM_EVERY;
    if (turn < turns - 1) return run(FANFARES[turn % 2] ?? FANFARES[0], { from, every: 0.14, voice: "bell" });
    const rise = run(LAST_FANFARE, { from, every: 0.11, voice: "bell" });
    return [...rise, ...run([0, 3, 5, 7], { from: from + 0.9, every: 0.03, loud: 0.45 })];
  }).flat();
}

/** All notes that any cue may need, for whoever wants them ready before they are due. */
export const allNotes = (): Note[] =>
  [
    ...(["join", "wave", "opens", "tick", "closed", "reveal", "standings"] as const).map((name) => ({
      name,
    })),
    ...[0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => ({ name: "answer" as const, share })),
    { name: "storeys" as const, count: MOST_STOREYS },
    { name: "podium" as const, turns: 3 },
  ].flatMap(notesOf);

/** The notes of a cue. */
export function notesOf(cue: Cue): Note[] {
  switch (cue.name) {
    case "join":
      return [knock(0, 0.5), knock(0.15, 0.42), ...run([2, 5], { from: 0.38, every: 0.12, loud: 0.42 })];
    case "wave":
      return run([7, 8, 7], { every: 0.08, loud: 0.24 });
    case "opens":
      return run([0, 2, 3, 5], { every: 0.09, loud: 0.52 });
    case "answer":
      return drop(cue.share);
    case "tick":
      return [knock(0, 0.26), ...run([3], { loud: 0.2 })];
    case "closed":
      return run([3, 0], { every: 0.17, loud: 0.46 });
    case "reveal":
      return [
        ...run([0, 2, 3, 5, 7], { every: 0.05, loud: 0.46 }),
        ...run([10], { from: 0.3, voice: "bell", loud: 0.2 }),
      ];
    case "storeys":
      return storeys(cue.count);
    case "standings":
      return run([5, 7, 6, 8, 7, 9, 8, 10], { every: 0.08, loud: 0.3 });
    case "podium":
      return podium(cue.turns);
  }
}
