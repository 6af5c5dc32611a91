/** What the big button does next, and which of the small ones make sense: read from the stage, nothing else. */

import type { Stage } from "@ui/protocol";

/** `wish`: the control's `do`; "new" leads to a new game, "" means that nothing is to be pressed. */
export interface BigButton {
  wish: "start" | "next" | "resume" | "new" | "";
  /** Name of the text that says what it will do. */
  label: string;
}

/** The name of the words for where Next leads. */
export function nextLabel(stage: Pick<Stage, "phase" | "next" | "tiebreak">): string {
  const next = stage.next ?? "";
  const asks = next === "talk" || next === "open";
  if (asks && stage.phase === "intro") return stage.tiebreak ? "host-next-tiebreak" : "host-next-first";
  if (asks && stage.phase !== "talk") return "host-next-question";
  return next ? `host-next-${next}` : "host-next-on";
}

export function bigButton(stage: Stage): BigButton {
  const can = stage.can ?? [];
  if (stage.phase === "ended") return { wish: "new", label: "host-next-new" };
  if (stage.paused && can.includes("resume")) return { wish: "resume", label: "host-next-resume" };
  if (can.includes("start")) return { wish: "start", label: "host-next-start" };
  if (can.includes("next")) return { wish: "next", label: nextLabel(stage) };
  return { wish: "", label: "host-next-wait" };
}

/** Whether this control would not be refused now. */
export const may = (stage: Stage, wish: string): boolean => (stage.can ?? []).includes(wish);

/** Whole seconds until `until` (room ms), at least 0; null where nothing ends by itself. */
export function secondsLeft(until: number | null | undefined, now: number): number | null {
  return until === null || until === undefined ? null : Math.max(0, Math.ceil((until - now) / 1000));
}
