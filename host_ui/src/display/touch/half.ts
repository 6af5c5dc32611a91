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
  "thanks",
  "rest",
  "lost",
  "gone",
  "leaving",
] as const;
/** `door`: nobody plays here. `rest`: nobody has touched it for long. `gone`: the host took the family out. */
export type HalfFace = (typeof HALF_FACES)[number];

/** What is known of a half besides its model. */
export interface Local {
  readonly resting: boolean;
  readonly leaving: boolean;
  /** The question whose answer is being changed. */
  readonly changing: number | null;
}

/** Ms without a line after which it is said. */
export const SAY_LOST = 2000;

const TALL: readonly HalfFace[] = ["choose", "moving", "question", "given", "late", "other"];
/** Whether something is touched or asked there, so that a strip is not enough. */
export const isTall = (face: HalfFace): boolean => TALL.includes(face);

/** `model`: null while nobody plays here. `at`: local ms. `roomNow`: room ms. */
export function halfFace(model: Model | null, local: Local, at: number, roomNow: number): HalfFace {
  if (model === null) return "door";
  if (local.leaving) return "leaving";
  if (model.closed !== null || model.notice?.code === "removed" || model.own?.removed) return "gone";
  if (local.resting) return "rest";
  if (model.stage?.phase === "ended") return "thanks";
  if (model.own === null) return isComing(model) ? "moving" : "choose";
  return isLost(model, at) && !isPlayable(model, roomNow) ? "lost" : played(model, local);
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
