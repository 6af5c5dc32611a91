/** What a half says of itself in words: ids of texts. Pure. */

import { ownAnswer } from "@ui/answer";
import { phoneFace } from "@ui/kinds/phone-kinds";
import { type Model, ownOf } from "@ui/model";
import { gained, verdict } from "@ui/verdict";
import type { HalfFace } from "./half";

/** A title and a line below it; `who`: the generation that answers, where not everybody does. */
export interface Said {
  readonly title: string;
  readonly about: string;
  readonly who?: string;
}

const GAME: Readonly<Record<string, string>> = {
  lobby: "waiting-title",
  talk: "talk-title",
  break: "break-title",
  podium: "podium-title",
};

/** While nothing can be touched. */
export function waits({ stage }: Model): string {
  if (stage?.paused) return "paused-title";
  return GAME[stage?.phase ?? ""] ?? "glass-look";
}

/** In the place of the answers. `offline`: there is no line just now. */
export function answered(model: Model, face: HalfFace, offline: boolean): Said {
  const { only = false, generation = "" } = model.stage?.question ?? {};
  if (face === "late") return { title: "late", about: "late-about" };
  if (face === "other" && only) return { title: "only", about: "only-about", who: generation };
  if (face === "other") return { title: "other", about: "other-about" };
  if (ownAnswer(model).state !== "sending") return { title: "counted", about: "glass-hidden" };
  return offline ? { title: "waits", about: "waits-about" } : { title: "sending", about: "sending-about" };
}

export interface Told {
  readonly title: string;
  readonly about: string;
  readonly gain: number;
  readonly right: boolean;
}

/** How it ended for this family. */
export function told(model: Model): Told | null {
  const { stage, own } = model;
  if (!stage?.reveal || own === null) return null;
  const result = ownOf(model)?.result ?? null;
  const { answer } = ownAnswer(model);
  const face = phoneFace(stage.reveal.kind);
  const answers = answer !== null || (stage.family !== "everyone" && result?.took_part === true);
  const title = verdict(result, answers, stage.tiebreak === "asked", face);
  return {
    // The answer itself stands above; here only how it was for this family.
    title: stage.annulled ? "annulled" : title === "reveal-answer" ? "glass-look" : title,
    about: gained(own, result),
    gain: result?.gain ?? 0,
    right: title === "reveal-right" && !stage.annulled,
  };
}
