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

/** `at`: local ms; `help`: somebody asked for help while the line is lost. */
export function screenOf(model: Model, page: Page, help: boolean, at: number): Screen {
  if (model.closed !== null) return CLOSED[model.closed] ?? "old";
  if (model.notice?.code === "removed" || model.own?.removed) return "removed";
  if (model.notice?.code === "moved") return "moved";
  if (model.lostSince !== null && at - model.lostSince >= SAY_LOST) return help ? "help" : "lost";
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
