/** A question on a phone, drawn by the phone's own screens. Nothing of it can be pressed. */

import { RoomClock } from "@ui/clock";
import { initial } from "@ui/model";
import type { Own, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import type { TemplateResult } from "lit";
import type { Actions, Context } from "../../../../player_ui/src/context";
import { fitQuestion } from "../../../../player_ui/src/fit";
import { question } from "../../../../player_ui/src/screens/question";
import { reveal } from "../../../../player_ui/src/screens/reveal";
import { freshUi } from "../../../../player_ui/src/ui";
import "@ui/pictures/board";
import "@ui/pictures/large";
import "@ui/sound";
import type { Frame } from "./frame";

const REM = 16;
/** Whatever a finger could do does nothing. */
const IDLE = new Proxy({} as Actions, { get: () => () => undefined });
/** Its time stands at the moment in which the question opens. */
const STANDS = new RoomClock();
STANDS.roomNow = () => 0;

function contextOf(frame: Frame, stage: Stage, own: Own, texts: Texts, taken: Context["taken"]): Context {
  const model = { ...initial(), line: "open" as const, lostSince: null, stage, own };
  return {
    model,
    ui: freshUi(0),
    screen: stage.reveal ? "reveal" : "question",
    note: null,
    roads: [],
    wifi: "",
    t: texts.t,
    texts,
    clock: STANDS,
    own,
    stage,
    kept: null,
    view: { ...frame.size, rem: REM },
    taken,
    at: 0,
    act: IDLE,
  };
}

/** What words and controls take from the picture behind a reveal, CSS px. */
function takenIn(frame: Frame): NonNullable<Context["taken"]> {
  const edges = (selector: string, side: "top" | "bottom"): number[] =>
    Array.from(frame.root.querySelectorAll(selector), (one) => one.getBoundingClientRect()[side]);
  const { height } = frame.size;
  const head = Math.max(0, ...edges(".dusk > .top, .dusk > .shout, .dusk > .shown", "bottom"));
  return { head, foot: height - Math.min(height, ...edges(".dusk > .band", "top")) };
}

/** Draws it and fits its words. */
export function drawPhone(frame: Frame, stage: Stage, own: Own, texts: Texts): void {
  const screen: (ctx: Context) => TemplateResult = stage.reveal ? reveal : question;
  const draw = (taken: Context["taken"]): void =>
    frame.draw(screen(contextOf(frame, stage, own, texts, taken)), texts.lang);
  draw(null);
  // A map or a picture has its height only after it was drawn.
  if (stage.reveal) frame.later(() => draw(takenIn(frame)));
  const play = frame.root.querySelector<HTMLElement>(".play");
  if (play) fitQuestion(play, play.querySelectorAll(".a").length, REM);
}
