/** A question on the big display, drawn by the display's own pictures. */

import type { Live, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html } from "lit";
import { fitAll } from "../../display/fit";
import type { Look } from "../../display/look";
import { drawn, pictureOf } from "../../display/picture";
import { type Size, sizeOf } from "../../display/size";
import { sayIn } from "../../display/words";
import "../../display/sun";
import type { Frame } from "./frame";

function lookOf(stage: Stage, live: Live, texts: Texts, size: Size, day: boolean): Look {
  return {
    size,
    stage,
    live,
    hall: null,
    say: sayIn([texts]),
    town: () => "",
    isWaving: () => false,
    address: location.host,
    page: 0,
    day,
    plain: false,
    roomNow: () => 0,
    today: Date.now(),
    stopped: false,
    long: false,
  };
}

/** How the display is set. `fonts` rises when letters have come. */
export interface Setting {
  readonly day: boolean;
  readonly fonts: number;
}

/** Draws it and fits its words. */
export function drawDisplay(
  frame: Frame,
  stage: Stage,
  live: Live,
  texts: Texts,
  { day, fonts }: Setting,
): void {
  const { width, height } = frame.size;
  const size = sizeOf(width, height);
  const face = stage.reveal ? "reveal" : "question";
  const picture = pictureOf(face, lookOf(stage, live, texts, size, day));
  frame.draw(html`<main class="stage">${drawn(picture)}</main>`, texts.lang);
  const main = frame.root.querySelector<HTMLElement>(".stage");
  if (!main) return;
  const measures = { width: size.width, height: size.height, touch: size.touch, ...picture.measures };
  for (const [name, value] of Object.entries(measures)) main.style.setProperty(`--${name}`, `${value}px`);
  main.style.setProperty("--scale", String(size.scale));
  Object.assign(main.dataset, { face, shape: size.shape, phase: stage.phase, look: day ? "day" : "evening" });
  fitAll(frame.root, fonts);
}
