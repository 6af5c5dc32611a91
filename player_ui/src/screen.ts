/** Which screen a phone shows: a pure function of the model, the local page and the time. */

import { ownAnswer } from "@ui/answer";
import type { Model } from "@ui/model";

/** Where somebody without a house is. */
export type Page = "first" | "house" | "number" | "search" | "return";

export type Screen =
  | Page
  | "opening"
  | "waiting"
  | "intro"
  | "talk"
  | "question"
  | "reveal"
  | "card"
  | "standings"
  | "break"
  | "podium"
  | "ended"
  | "paused"
  | "moment"
  | "lost"
  | "help"
  | "removed"
  | "moved"
  | "nogame"
  | "wrong"
  | "old";

/** Ms without a line after which the phone says so, and after which it offers help. */
export const SAY_LOST = 2000;
export const OFFER_HELP = 20_000;
/** Ms for which the phone says that the game went back, and that it goes on. */
export const SAY_BACK = 12_000;
export const SAY_READY = 3000;

const CLOSED: Readonly<Record<number, Screen>> = { 4503: "wrong", 4505: "removed" };

const PHASES: Readonly<Record<string, Screen>> = {
  lobby: "waiting",
  intro: "intro",
  talk: "talk",
  open: "question",
  closed: "question",
  reveal: "reveal",
  card: "card",
  standings: "standings",
  break: "break",
  podium: "podium",
  ended: "ended",
};

/** Whether the line has been lost for so long (ms) that it is said. */
const isLost = ({ lostSince }: Model, at: number, ms = SAY_LOST): boolean =>
  lostSince !== null && at - lostSince >= ms;

/** A question that is known here may be answered without a line: the answer waits in the phone. */
function playable({ stage, own }: Model, roomNow: number): boolean {
  return own !== null && stage?.phase === "open" && !stage.paused && (stage.until ?? 0) > roomNow;
}

export type Note = "offline" | "back" | "ready";

/** What is to be said beside the game: no line, the game went back, or it goes on after a stop. */
export function noteOf(model: Model, at: number): Note | null {
  const { notice, ready } = model;
  if (isLost(model, at)) return "offline";
  if (notice?.code === "rolled_back" && at - notice.at < SAY_BACK) return "back";
  return ready !== null && at - ready < SAY_READY ? "ready" : null;
}

/** `at`: local ms; `roomNow`: room ms; `help`: somebody asked for help while the line is lost. */
export function screenOf(model: Model, page: Page, help: boolean, at: number, roomNow = Infinity): Screen {
  if (model.closed !== null) return CLOSED[model.closed] ?? "old";
  if (model.notice?.code === "removed" || model.own?.removed) return "removed";
  if (model.notice?.code === "moved") return "moved";
  if (isLost(model, at)) {
    if (help) return "help";
    return playable(model, roomNow) && !isLost(model, at, OFFER_HELP) ? "question" : "lost";
  }
  if (model.notice?.code === "store_away") return "moment";
  return played(model, page);
}

function played(model: Model, page: Page): Screen {
  const { stage, own, welcome } = model;
  if (stage === null) return model.room === "" ? "nogame" : "opening";
  if (own === null) {
    if (stage.phase === "ended") return "nogame";
    return welcome?.seat ? "opening" : page;
  }
  if (stage.paused) return "paused";
  return PHASES[stage.phase] ?? "waiting";
}

/** What can truly be said of this family's things while the line is lost. */
export function keptSafe(model: Model): "lost-waits" | "lost-answer" | "lost-house" {
  if (model.pending.some(({ t }) => t === "answer")) return "lost-waits";
  return ownAnswer(model).answer === null ? "lost-house" : "lost-answer";
}

/** Whether a wish to get a house is on its way. */
export const isMoving = (model: Model): boolean =>
  model.pending.some(({ t }) => t === "found" || t === "join" || t === "return");
