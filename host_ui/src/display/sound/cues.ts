/**
 * What there is to hear: a pure function from two moments of the game to cues.
 *
 * Nothing is told by sound alone. What is seen with each: `join` a house that rises and its name; `wave` an arm in
 * a window; `opens` the boards and the sun; `answer` a window that lights up and the count; `tick` the sun's
 * numeral, which breathes; `closed` the words for last answers; `reveal` the right board with its tick; `storeys`
 * the new floors; `standings` the table and its tags; `podium` the houses that light up.
 */

import type { Live, Stage } from "@ui/protocol";
import { podiumSteps } from "../podium";

/** `share`: 0 to 1 of those who are here. `count`: storeys that are new. `turns`: how many steps light up in turn. */
export type Cue =
  | { readonly name: "join" | "wave" | "opens" | "tick" | "closed" | "reveal" | "standings" }
  | { readonly name: "answer"; readonly share: number }
  | { readonly name: "storeys"; readonly count: number }
  | { readonly name: "podium"; readonly turns: number };

/** What a display knows at one moment. */
export interface Moment {
  readonly stage: Stage | null;
  readonly live: Live | null;
}

/** The last seconds of a question are counted aloud. */
const LAST_SECONDS = 5;

/** What is heard as the second moment follows the first. A page that has just come says nothing of what was before. */
export function cuesBetween(before: Moment, after: Moment): Cue[] {
  const [was, now] = [before.stage, after.stage];
  if (was === null || now === null || was.code !== now.code || was.stamp.epoch !== now.stamp.epoch) return [];
  return [...phaseCues(was, now), ...streetCues(before, after, now)];
}

function phaseCues(was: Stage, now: Stage): Cue[] {
  if (was.phase === now.phase && was.question?.index === now.question?.index) return [];
  switch (now.phase) {
    case "open":
      return [{ name: "opens" }];
    case "closed":
      return [{ name: "closed" }];
    case "reveal":
      return [{ name: "reveal" }];
    case "standings":
      return [{ name: "standings" }];
    case "podium":
      return [{ name: "podium", turns: Math.max(1, podiumSteps(now.rows ?? []).length) }];
    default:
      return [];
  }
}

function streetCues({ live: was, stage }: Moment, { live }: Moment, now: Stage): Cue[] {
  if (was === null || live === null) return [];
  const cues: Cue[] = [];
  const known = new Map(was.houses.map((house) => [house.id, house.waves ?? 0]));
  if (live.houses.some(({ id }) => !known.has(id))) cues.push({ name: "join" });
  if (live.houses.some(({ id, waves = 0 }) => waves > (known.get(id) ?? waves))) cues.push({ name: "wave" });
  const same = stage?.question?.index === now.question?.index;
  const plays = now.phase === "open" || now.phase === "closed";
  if (plays && same && live.answered > was.answered) {
    cues.push({ name: "answer", share: Math.min(1, live.answered / Math.max(1, live.here)) });
  }
  const [stood, grown] = [fresh(was), fresh(live)];
  if (now.phase === "reveal" && stood === 0 && grown > 0) cues.push({ name: "storeys", count: grown });
  return cues;
}

const fresh = ({ houses }: Live): number => houses.reduce((sum, house) => sum + (house.fresh ?? 0), 0);

/** Room ms of the next of the last seconds after `now`, or null. Whoever has the floor in a duel is not hurried. */
export function nextTick(stage: Stage | null, now: number): number | null {
  if (stage === null || stage.phase !== "open" || stage.paused || stage.question?.floor) return null;
  const { until } = stage;
  if (typeof until !== "number") return null;
  for (let left = LAST_SECONDS; left > 0; left -= 1)
    if (until - left * 1000 > now) return until - left * 1000;
  return null;
}

/** While people wait for a game, or for it to go on, there may be music. */
export const waits = (stage: Stage | null): boolean =>
  stage !== null && !stage.paused && (stage.phase === "lobby" || stage.phase === "break");

/** Least ms between two cues of one name: sixty answers at once are a few drops, no hail. */
const APART: Readonly<Partial<Record<Cue["name"], number>>> = { answer: 280, wave: 900, join: 700 };

/** Lets through what is far enough from the last of its name. */
export class Pace {
  private readonly last = new Map<Cue["name"], number>();

  /** `at`: local ms. */
  lets({ name }: Cue, at: number): boolean {
    if (at - (this.last.get(name) ?? Number.NEGATIVE_INFINITY) < (APART[name] ?? 0)) return false;
    this.last.set(name, at);
    return true;
  }
}
