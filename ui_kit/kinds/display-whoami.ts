/** Who am I, on the big display: the newest clue large above the boards beside the one before, and who it was. */

import { html } from "lit";
import type { WhoAmIReveal, WhoAmIView } from "../protocol";
import { asBoard, asResult } from "./display-choice";
import type { DisplayFace } from "./display-face";
import { boards, resultRows, rightWords, windowUnit } from "./display-options";
import { both, spoken } from "./display-words";

/** So many clues are shown; more would be too small to be read from afar, and phones have them all. */
const shown = ({ options }: WhoAmIView): number => (options.length > 3 ? 1 : 2);

export const whoAmIFace: DisplayFace<WhoAmIView, WhoAmIReveal> = {
  rows: (ask) => Math.ceil(ask.options.length / 3) + 1, // boards side by side, and the clues
  ask: (ask, help) =>
    html`<div class="whoami of-${ask.options.length}"><ol class="clues fit" data-steps="58 52 46 40 36 32">${ask.clues
      .slice(-shown(ask))
      .map(
        (clue, i, all) =>
          html`<li class=${`plain cut-${(i % 4) + 1} ${i === all.length - 1 ? "latest" : ""}`}><p class="holds">${both(clue, help.languages)}</p></li>`,
      )}</ol>${boards(ask.options.map(asBoard), help)}</div>`,
  news: (ask) => spoken(ask.clues[ask.clues.length - 1] ?? []),
  reveal: (reveal, help) => resultRows(reveal.options.map(asResult), help),
  title: (_reveal, help) => help.say("display-right"),
  told: ({ knew: [first = 0] }, help) => (first > 0 ? help.say("display-whoami", { first }) : null),
  right: (reveal) => rightWords(reveal.options.map(asResult)),
  unit: (reveal) => windowUnit(reveal.options.map((option) => option.count)),
};
