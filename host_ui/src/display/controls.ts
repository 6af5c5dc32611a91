/** Controls on the glass: which buttons make sense now, and what each will do. Pure. */

import type { Both } from "@ui/kinds/display-words";
import type { Control, Stage } from "@ui/protocol";
import type { Say } from "./words";

export type Action = "next" | "pause" | "resume" | "skip" | "tiebreak" | "end" | "back";

/** What a wish says besides its id and step. */
export type Wish = Pick<Control, "do" | "display">;

const can = (stage: Stage, action: string): boolean => (stage.can ?? []).includes(action);

/** The buttons in their order. Giving back is always possible. */
export function actions(stage: Stage): Action[] {
  const next: Action[] = can(stage, "start") || can(stage, "next") ? ["next"] : [];
  const others = (["pause", "resume", "skip", "tiebreak", "end"] as const).filter((action) =>
    can(stage, action),
  );
  return [...next, ...others, "back"];
}

/** The message for a button. */
export function wishOf(action: Action, stage: Stage): Wish {
  if (action === "back") return { do: "lend", display: "" };
  if (action === "next") return { do: can(stage, "start") ? "start" : "next" };
  return { do: action };
}

/** Where Next leads, in words: it never says just "next". */
export function nextWords(stage: Stage, say: Say): Both {
  if (can(stage, "start")) return say("display-start");
  const { next = "", phase } = stage;
  if (next === "open") return say(phase === "talk" ? "display-next-answers" : "display-next-question");
  return say.maybe(`display-next-${next}`) ?? say("display-next-question");
}

/** The button that a key presses: space for Next, P for a pause or its end. */
export function keyAction(key: string, stage: Stage): Action | null {
  if (key === " ") return actions(stage).find((action) => action === "next") ?? null;
  if (key.toLowerCase() !== "p") return null;
  return actions(stage).find((action) => action === "pause" || action === "resume") ?? null;
}
