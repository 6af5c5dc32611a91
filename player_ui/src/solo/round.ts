/** A round for one: which question stands, what was answered. Pure state. */

import type { Given } from "@ui/answer";
import { marks } from "./marks";
import type { Answered, SoloQuestion } from "./question";

export interface Round {
  readonly ids: readonly string[];
  /** The question that stands, from 0; as many as there are once the round is over. */
  readonly at: number;
  /** What was answered to it; null while it is asked. */
  readonly given: Given | null;
  /** What is picked and not said yet. */
  readonly draft: readonly string[] | null;
  readonly done: readonly Answered[];
}

export const begun = (ids: readonly string[]): Round => ({ ids, at: 0, given: null, draft: null, done: [] });

export const isOver = ({ ids, at }: Round): boolean => at >= ids.length;

export const drafted = (round: Round, draft: readonly string[]): Round =>
  round.given === null ? { ...round, draft } : round;

/** An answer counts once. */
export function answered(round: Round, question: SoloQuestion, given: Given): Round {
  if (round.given !== null || isOver(round)) return round;
  const { id, place } = question;
  const done = [...round.done, { id, place, given, marks: marks(question, given) }];
  return { ...round, given, draft: null, done };
}

/** On to the next question, once this one was answered. */
export const advanced = (round: Round): Round =>
  round.given === null ? round : { ...round, at: round.at + 1, given: null, draft: null };

/** How many answers were right in full. */
export const rightOf = ({ done }: Round): number => done.filter((one) => one.marks >= 1).length;

/** The places that were met, in the order of meeting, each once. */
export const metIn = ({ done }: Round): number[] => Array.from(new Set(done.map(({ place }) => place)));

export type Verdict = "right" | "near" | "else";

export const verdictOf = (marked: number): Verdict => (marked >= 1 ? "right" : marked > 0 ? "near" : "else");

export type Cheer = "all" | "most" | "some" | "few";

/** How a round went, for the words at its end. */
export function cheerOf(right: number, of: number): Cheer {
  if (right >= of) return "all";
  const share = right / of;
  return share >= 0.6 ? "most" : share >= 0.25 ? "some" : "few";
}
