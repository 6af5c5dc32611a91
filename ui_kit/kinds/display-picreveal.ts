/** A picture that clears, on the big display: large beside its options; at the reveal clear, beside who chose what. */

import { html } from "lit";
import { framed } from "../pictures/shown";
import type { PicRevealReveal, PicRevealView } from "../protocol";
import { asBoard, asResult } from "./display-choice";
import type { DisplayFace } from "./display-face";
import { boards, resultRows, rightWords } from "./display-options";

export const picRevealFace: DisplayFace<PicRevealView, PicRevealReveal> = {
  rows: () => 4,
  ask: (ask, help) =>
    html`<div class="pictured-ask clears of-${ask.options.length}">${framed(ask.picture, ask.clear ? "" : "veiled")}${boards(ask.options.map(asBoard), help)}</div>`,
  reveal: (reveal, help) =>
    html`<div class="pictured-ask clears told">${framed(reveal.picture)}${resultRows(reveal.options.map(asResult), help)}</div>`,
  title: (_reveal, help) => help.say("display-right"),
  told: ({ knew: [first = 0] }, help) => (first > 0 ? help.say("display-picreveal", { first }) : null),
  right: (reveal) => rightWords(reveal.options.map(asResult)),
  // Beside the picture there is room for words and counts, not for bars.
  unit: () => 0,
};
