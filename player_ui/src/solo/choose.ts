/** Which questions make a round: those of the place first, then of its municipality, then all others. Pure. */

import { random } from "@ui/art/random";
import type { SoloQuestion } from "./question";

/** So many questions a round has at most. */
export const ROUND = 8;
const ORDER = ["easy", "medium", "hard"];

/** What is known of a place. */
interface Known {
  readonly number: number;
  readonly municipality: string;
}

/** Where somebody is: at a place, in a municipality, or anywhere. */
export type From = number | string | null;

export interface Choosing {
  readonly questions: readonly SoloQuestion[];
  readonly places: readonly Known[];
  readonly from: From;
  /** Ids that were asked before, the oldest first: they come again only where nothing else is left. */
  readonly asked: readonly string[];
  readonly seed: number;
}

/** The ids of a round, from easy to hard. */
export function chooseRound({ questions, places, from, asked, seed }: Choosing): string[] {
  const ring = ringsOf(places, from);
  const chance = random(seed);
  const left = questions.map((question) => ({
    question,
    // Never asked, then by how long ago.
    ago: asked.lastIndexOf(question.id),
    ring: ring(question.place),
    dice: chance(),
  }));
  const chosen: SoloQuestion[] = [];
  while (chosen.length < ROUND && left.length > 0) {
    const rank = (one: (typeof left)[number]): number[] => [
      one.ago + 1,
      one.ring,
      // Many places and many kinds, as far as there are.
      chosen.filter(({ place }) => place === one.question.place).length,
      chosen.filter(({ ask }) => ask.kind === one.question.ask.kind).length,
      one.dice,
    ];
    const ranked = left.map((one) => ({ one, rank: rank(one) })).sort((a, b) => compare(a.rank, b.rank));
    const best = ranked[0]?.one;
    if (!best) break;
    left.splice(left.indexOf(best), 1);
    chosen.push(best.question);
  }
  return bySteps(chosen).map(({ id }) => id);
}

/** 0: what was asked for; 1: near it; 2: the rest. */
function ringsOf(places: readonly Known[], from: From): (place: number) => number {
  const home = new Map(places.map(({ number, municipality }) => [number, municipality]));
  const area = typeof from === "number" ? home.get(from) : (from ?? undefined);
  return (place) => {
    if (from === null || place === from) return 0;
    return area !== undefined && home.get(place) === area ? 1 : 2;
  };
}

const step = ({ difficulty }: SoloQuestion): number => {
  const at = ORDER.indexOf(difficulty ?? "");
  return at < 0 ? 1 : at;
};

/** From easy to hard; equals stay as they were chosen. */
const bySteps = (list: readonly SoloQuestion[]): SoloQuestion[] =>
  list
    .map((question, at) => ({ question, at }))
    .sort((a, b) => step(a.question) - step(b.question) || a.at - b.at)
    .map(({ question }) => question);

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
