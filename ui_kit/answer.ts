/** The truth about a phone's answer: sending, counted, too late. "Counted" is never said before the ack. */

import { type Model, ownOf, waitingAnswer } from "./model";
import type { Answer, Stage } from "./protocol";

export type Given = Answer["answer"];
/** `other`: another phone of the family answers this question. */
export type AnswerState = "open" | "sending" | "counted" | "late" | "closed" | "other";

export interface OwnAnswer {
  state: AnswerState;
  /** What this phone answered, as far as it is known. */
  answer: Given | null;
  /** Whether an answer may be given or changed now. */
  may: boolean;
}

/** Refusals after which this question is over for this phone. */
const OVER = ["answer/too_late", "answer/not_open"];

/** The state of this phone's answer to the question in play. */
export function ownAnswer(model: Model): OwnAnswer {
  const stage = model.stage;
  const question = stage?.question;
  if (!stage || !question) return { state: "closed", answer: null, may: false };
  const own = ownOf(model);
  if (own?.plays === false) return { state: "other", answer: null, may: false };
  const waiting = waitingAnswer(model, question.index);
  const answer = waiting?.answer ?? countedAnswer(model, stage, question.index);
  const counted = answer !== null || refusedWith(model, question.index, ["answer/already_answered"]);
  const over = refusedWith(model, question.index, OVER);
  const runs = stage.phase === "open" || (stage.phase === "closed" && own?.until != null && !over);
  const state = stateOf(runs, waiting !== null, counted, over);
  const changeable =
    state === "open" || (stage.final !== true && (state === "sending" || state === "counted"));
  return { state, answer, may: runs && !stage.paused && !own?.decided && changeable };
}

/** `runs`: the question may be answered, by all or by this phone in its own time. */
function stateOf(runs: boolean, waiting: boolean, counted: boolean, over: boolean): AnswerState {
  if (waiting) return "sending";
  if (counted) return runs ? "counted" : "closed";
  return over || !runs ? "late" : "open";
}

/** What the server holds: the acked answer, unless the own part is newer (another tab may have answered). */
function countedAnswer(model: Model, stage: Stage, question: number): Given | null {
  const own = ownOf(model);
  const theirs = own?.answer ?? null;
  const acked = model.answered;
  const command = acked?.command;
  const mine = command?.t === "answer" && command.question === question ? command.answer : null;
  if (mine === null || acked === null) return theirs;
  const newer =
    theirs !== null &&
    own !== null &&
    own.stamp.epoch === stage.stamp.epoch &&
    own.stamp.version > acked.version;
  return newer ? theirs : mine;
}

function refusedWith({ refused }: Model, question: number, codes: readonly string[]): boolean {
  const command = refused?.command;
  return command?.t === "answer" && command.question === question && codes.includes(refused?.code ?? "");
}
