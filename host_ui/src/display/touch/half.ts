/** What one half of the display shows: a pure choice from the family's model and what its fingers have done. */

import { ownAnswer } from "@ui/answer";
import { type Model, ownOf } from "@ui/model";

export const HALF_FACES = [
  "door",
  "choose",
  "moving",
  "wait",
  "question",
  "given",
  "late",
  "other",
  "told",
  "homecard",
  "thanks",
  "rest",
  "lost",
  "moved",
  "gone",
  "leaving",
] as const;
/**
 * `door`: nobody plays here. `rest`: nobody has touched it for long. `homecard`: the family's house card. `moved`: the
 * family goes on on a phone. `gone`: the host took the family out.
 */
export type HalfFace = (typeof HALF_FACES)[number];

/** What is known of a half besides its model. */
export interface Local {
  readonly resting: boolean;
  readonly leaving: boolean;
  /** The question whose answer is being changed. */
  readonly changing: number | null;
  /** The house card lies open. */
  readonly card: boolean;
}

/** Ms without a line after which it is said. */
export const SAY_LOST = 2000;

const TALL: readonly HalfFace[] = ["choose", "moving", "question", "given", "late", "other", "homecard"];
/** Whether something is touched or asked there, so that a strip is not enough. */
export const isTall = (face: HalfFace): boolean => TALL.includes(face);

/** Phases in which nothing is asked: there the halves may take a part of the picture. */
export const CALM: readonly string[] = ["lobby", "intro", "card", "standings", "break"];
const ANSWERED: readonly HalfFace[] = ["given", "late", "other"];

/** Whether the house card may be opened: nothing is left to do here, and the display shows nothing to be read. */
export function hasCard({ stage }: Model, face: HalfFace): boolean {
  if (ANSWERED.includes(face) || face === "homecard") return true;
  return face === "wait" && (stage?.paused === true || CALM.includes(stage?.phase ?? ""));
}

/** `model`: null while nobody plays here. `at`: local ms. `roomNow`: room ms. */
export function halfFace(model: Model | null, local: Local, at: number, roomNow: number): HalfFace {
  if (model === null) return "door";
  if (local.leaving) return "leaving";
  if (model.closed !== null || model.notice?.code === "removed" || model.own?.removed) return "gone";
  if (model.notice?.code === "moved") return "moved";
  if (local.resting) return "rest";
  if (model.stage?.phase === "ended") return "thanks";
  if (model.own === null) return isComing(model) ? "moving" : "choose";
  return isLost(model, at) && !isPlayable(model, roomNow) ? "lost" : carded(model, local);
}

function carded(model: Model, local: Local): HalfFace {
  const face = played(model, local);
  return local.card && hasCard(model, face) ? "homecard" : face;
}

/** Whether the family has a seat, or a wish for one, that is not shown yet. */
function isComing({ welcome, stage, pending }: Model): boolean {
  return stage === null || Boolean(welcome?.seat) || pending.some(({ t }) => t === "found");
}

const isLost = ({ lostSince }: Model, at: number): boolean =>
  lostSince !== null && at - lostSince >= SAY_LOST;

/** A question that is known here may be answered without a line: the answer waits. */
const isPlayable = ({ stage }: Model, roomNow: number): boolean =>
  stage?.phase === "open" && !stage.paused && (stage.until ?? 0) > roomNow;

function played(model: Model, { changing }: Local): HalfFace {
  const { stage } = model;
  if (!stage || stage.paused) return "wait";
  if (stage.phase === "reveal") return "told";
  return stage.phase === "open" || stage.phase === "closed" ? answering(model, changing) : "wait";
}

function answering(model: Model, changing: number | null): HalfFace {
  const { state, may } = ownAnswer(model);
  const question = model.stage?.question;
  if (!question) return "wait";
  if (state === "other") return "other";
  if (state === "late") return "late";
  // A duel is played aloud: its one button says by itself how it stands.
  if (question.ask.kind === "duel") return "question";
  if (ownOf(model)?.decided && state !== "sending") return "given";
  if (state === "open" || (may && changing === question.index)) return "question";
  return "given";
}
