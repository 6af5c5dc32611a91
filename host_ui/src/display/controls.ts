/** Controls on the glass: which buttons make sense now, and what each will do. Pure. */

import type { Both } from "@ui/kinds/display-words";
import type { Control, Stage } from "@ui/protocol";
import type { Say } from "./words";

export type Action =
  | "next"
  | "pause"
  | "resume"
  | "more_time"
  | "skip"
  | "tiebreak"
  | "mute"
  | "unmute"
  | "end"
  | "back";

/** What a wish says besides its id and step. */
export type Wish = Pick<Control, "do" | "display" | "on_off">;

const can = (stage: Stage, action: string): boolean => (stage.can ?? []).includes(action);

/** The buttons in their order. Silence and giving back are always possible. `sounds`: the displays are heard. */
export function actions(stage: Stage, sounds: boolean): Action[] {
  const next: Action[] = can(stage, "start") || can(stage, "next") ? ["next"] : [];
  const others = (["pause", "resume", "more_time", "skip", "tiebreak"] as const).filter((action) =>
    can(stage, action),
  );
  // Once it is over nothing is to be heard, and nothing is changed any more.
  const rest: Action[] = can(stage, "end") ? [sounds ? "mute" : "unmute", "end"] : [];
  return [...next, ...others, ...rest, "back"];
}

/** The message for a button. */
export function wishOf(action: Action, stage: Stage): Wish {
  if (action === "back") return { do: "lend", display: "" };
  if (action === "next") return { do: can(stage, "start") ? "start" : "next" };
  if (action === "mute" || action === "unmute") return { do: "sound", on_off: action === "unmute" };
  return { do: action };
}

/** Where Next leads, in words: it never says just "next". */
export function nextWords(stage: Stage, say: Say): Both {
  if (can(stage, "start")) return say("display-start");
  const { next = "", phase } = stage;
  if (next === "open") return say(phase === "talk" ? "display-next-answers" : "display-next-question");
  return say.maybe(`display-next-${next}`) ?? say("display-next-question");
}

/** The buttons that a key may press: space for Next, P for a pause or its end, M for silence or its end. */
const KEYS: Readonly<Record<string, readonly Action[]>> = {
  " ": ["next"],
  p: ["pause", "resume"],
  m: ["mute", "unmute"],
};

/** The button that a key presses now. */
export function keyAction(key: string, stage: Stage, sounds: boolean): Action | null {
  const meant = KEYS[key.toLowerCase()] ?? [];
  return actions(stage, sounds).find((action) => meant.includes(action)) ?? null;
}
