/** The rounds of the next game as values: which part of its pack each asks, how many, and how long it will take. */

import { DIFFICULTIES, type Pack, type RoundEntry, type RoundPart, type Rules } from "./shapes";

/** How a round's questions are chosen. */
export const WAYS = ["all", "first", "draw", "ticked"] as const;
export type Way = (typeof WAYS)[number];

/** So many questions, where somebody has not yet said how many. */
const USUAL = 5;

export const partOf = (entry: RoundEntry): RoundPart => (typeof entry === "string" ? { pack: entry } : entry);

/** As the server and a file take it: a pack's id where nothing is left out. */
export function entryOf(part: RoundPart): RoundEntry {
  const said = [part.first, part.draw, part.difficulty, part.questions];
  return said.every((one) => one === undefined) ? part.pack : { ...part };
}

export function wayOf({ first, draw, questions }: RoundPart): Way {
  if (questions !== undefined) return "ticked";
  if (first !== undefined) return "first";
  return draw === undefined ? "all" : "draw";
}

/** Questions of a pack that are of the round's difficulty. */
export function fitting({ difficulty }: RoundPart, pack: Pack): number {
  if (difficulty === undefined) return pack.questions;
  return difficulty.reduce((sum, one) => sum + (pack.difficulties[one] ?? 0), 0);
}

/** How many questions a round asks. */
export function countOf(part: RoundPart, pack: Pack): number {
  if (part.questions !== undefined) return part.questions.length;
  return Math.min(part.first ?? part.draw ?? Number.POSITIVE_INFINITY, fitting(part, pack));
}

/** The same round in another way; what was said of how many and how hard stays. */
export function inWay(part: RoundPart, way: Way, pack: Pack): RoundPart {
  const { pack: id, difficulty } = part;
  const level = difficulty === undefined ? {} : { difficulty };
  const count = Math.max(1, Math.min(part.first ?? part.draw ?? USUAL, fitting(part, pack)));
  if (way === "ticked") return { pack: id, questions: [] };
  if (way === "all") return { pack: id, ...level };
  return way === "first" ? { pack: id, first: count, ...level } : { pack: id, draw: count, ...level };
}

/** With another number of questions, at least one and not more than there are. */
export function withCount(part: RoundPart, wanted: number, pack: Pack): RoundPart {
  const count = Math.max(1, Math.min(Math.round(wanted) || 1, fitting(part, pack)));
  return part.first !== undefined ? { ...part, first: count } : { ...part, draw: count };
}

/** With questions of this difficulty, or without; all three are none in particular. The last one stays. */
export function withLevel(part: RoundPart, level: string, on: boolean, pack: Pack): RoundPart {
  const before: readonly string[] = part.difficulty ?? DIFFICULTIES;
  const wanted = DIFFICULTIES.filter((one) => (one === level ? on : before.includes(one)));
  if (wanted.length === 0) return part;
  const { difficulty: _, ...rest } = part;
  const next = wanted.length === DIFFICULTIES.length ? rest : { ...rest, difficulty: wanted };
  const asks = wayOf(next) === "first" || wayOf(next) === "draw";
  return asks ? withCount(next, next.first ?? next.draw ?? USUAL, pack) : next;
}

/** With a question ticked, or not any more. */
export function withTick(part: RoundPart, question: string, on: boolean): RoundPart {
  const others = (part.questions ?? []).filter((one) => one !== question);
  return { pack: part.pack, questions: on ? [...others, question] : others };
}

/** A further round of a pack that is in the game already: drawn from what is left of it; null if nothing is. */
export function another(rounds: readonly RoundPart[], pack: Pack): RoundPart | null {
  const taken = rounds
    .filter((one) => one.pack === pack.id)
    .reduce((sum, one) => sum + countOf(one, pack), 0);
  const left = pack.questions - taken;
  if (taken === 0) return { pack: pack.id };
  return left > 0 ? { pack: pack.id, draw: Math.min(USUAL, left) } : null;
}

/** The round at `from` in another place. */
export function moved(rounds: readonly RoundPart[], from: number, to: number): RoundPart[] {
  const others = rounds.filter((_, at) => at !== from);
  const one = rounds[from];
  return one === undefined ? [...rounds] : [...others.slice(0, to), one, ...others.slice(to)];
}

export interface Chosen {
  part: RoundPart;
  pack: Pack;
}

/** Seconds for what follows a question, for a round's beginning and table, and for talk that somebody ends by hand. */
const AFTER = 20;
const AROUND = 20;
const TALK = 30;
/** Families are mostly ready before the time is up. */
const USED = 0.8;

/** About how many minutes a game takes: whole ones, from a quarter of an hour on in fives. */
export function minutesOf(chosen: readonly Chosen[], rules: Pick<Rules, "talk" | "rest"> | null): number {
  const talk = (rules?.talk ?? 0) < 0 ? TALK : (rules?.talk ?? 0);
  const seconds = chosen.reduce((sum, { part, pack }) => {
    const each = (USED * pack.seconds) / Math.max(1, pack.questions) + talk + AFTER;
    return sum + AROUND + countOf(part, pack) * each;
  }, 0);
  const breaks = Math.max(0, chosen.length - 1) * (rules?.rest ?? 0);
  const minutes = seconds / 60 + breaks;
  return minutes < 15 ? Math.max(1, Math.round(minutes)) : 5 * Math.round(minutes / 5);
}
