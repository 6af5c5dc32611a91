/** Things to put in order, on the big display: boards; at the reveal in the right order, and how many had each place. */

import { html, type TemplateResult } from "lit";
import { paneIcon } from "../art/panes";
import type { OrderReveal, OrderView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { type Both, both } from "./display-words";

const columns = (count: number): number => (count > 4 ? 3 : 2);
const rows = (count: number): number => Math.ceil(count / columns(count));

/** So many things stand below each other at the reveal. */
const LADDER = 4;

interface Thing {
  readonly words: Both;
  /** Before and behind the words, at the reveal. */
  readonly place?: TemplateResult;
  readonly known?: TemplateResult;
}

const thing = ({ words, place, known }: Thing, i: number, help: FaceHelp): TemplateResult =>
  html`<li class=${`board plain cut-${(i % 4) + 1}`}>${place}<p class="holds">${both(words, help.languages)}</p>${known}</li>`;

const boards = (things: readonly Thing[], help: FaceHelp, across: number): TemplateResult =>
  html`<ol class=${`boards things fit columns-${across} rows-${Math.ceil(things.length / across)}`} data-steps="64 58 52 46 40 36 32">${things.map((one, i) => thing(one, i, help))}</ol>`;

export const orderFace: DisplayFace<OrderView, OrderReveal> = {
  note: "display-order-note",
  rows: (ask) => rows(ask.options.length),
  ask: (ask, help) =>
    boards(
      ask.options.map(({ text }) => ({ words: text })),
      help,
      columns(ask.options.length),
    ),
  reveal: (reveal, help) =>
    boards(
      reveal.places.map(({ text, count }, i) => ({
        words: text,
        place: html`<b class="place">${i + 1}</b>`,
        known: html`<i class="known">${paneIcon("answered")}${count} / ${reveal.phones}</i>`,
      })),
      help,
      // From the first to the last, downwards; more than these find no room below each other.
      reveal.places.length > LADDER ? columns(reveal.places.length) : 1,
    ),
  title: (_reveal, help) => help.say("display-order"),
  right: (reveal) => reveal.places.map(({ text }) => text[0]?.text ?? "").join(", "),
  unit: () => 0,
};
