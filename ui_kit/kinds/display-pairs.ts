/** Things that belong together, on the big display: letters left, numbers right; at the reveal side by side, and how many knew. */

import { html, nothing, type TemplateResult } from "lit";
import type { PairsReveal, PairsView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { letterSign } from "./display-options";
import { type Both, both, spoken } from "./display-words";

interface Board {
  /** Whose colour it has; none for paper. */
  readonly colour?: string;
  readonly sign: TemplateResult;
  readonly words: Both;
  readonly known?: string;
}

/** More pairs take all the room that a question leaves. */
const FEW = 3;

const board = ({ colour, sign, words, known }: Board, i: number, help: FaceHelp): TemplateResult =>
  html`<li class=${`board ${colour ? `answer-${colour}` : "plain"} cut-${(i % 4) + 1}`}>${sign}<p class="holds">${both(words, help.languages)}</p>${
    known ? html`<i class="known">${known}</i>` : nothing
  }</li>`;

/** Both sides, one size of letters. */
function sides(ones: readonly Board[], others: readonly Board[], help: FaceHelp): TemplateResult {
  const column = (all: readonly Board[], from: number): TemplateResult =>
    html`<ol class="boards columns-1">${all.map((one, i) => board(one, i + from, help))}</ol>`;
  return html`<div class=${`paired fit of-${ones.length} ${ones.length > FEW ? "tall" : ""}`} data-steps="64 58 52 46 40 36 32 28">${column(ones, 0)}${column(others, 2)}</div>`;
}

export const pairsFace: DisplayFace<PairsView, PairsReveal> = {
  rows: (ask) => Math.min(FEW + 1, ask.ones.length),
  ask: (ask, help) =>
    sides(
      ask.ones.map(({ key, text }) => ({ colour: key, sign: letterSign(key), words: text })),
      ask.others.map(({ key, text }) => ({ sign: html`<b class="place">${key}</b>`, words: text })),
      help,
    ),
  reveal: ({ pairs, phones }, help) =>
    sides(
      pairs.map(({ key, one }) => ({ colour: key, sign: letterSign(key), words: one })),
      pairs.map(({ key, number, other, count }) => ({
        colour: key,
        sign: html`<b class="place">${number}</b>`,
        words: other,
        known: `${count} / ${phones}`,
      })),
      help,
    ),
  title: (_reveal, help) => help.say("display-pairs"),
  right: ({ pairs }) => pairs.map(({ one, other }) => `${spoken(one)} – ${spoken(other)}`).join(", "),
  unit: () => 0,
};
