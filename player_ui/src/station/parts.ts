/** What stands around the phone's page on a station: the hint at the foot, the family's house, two questions. */

import { house, houseHeight } from "@ui/art/house";
import type { HouseDrawing } from "@ui/art/types";
import type { Texts } from "@ui/texts";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Hint } from "./keys";

type Part = TemplateResult | typeof nothing;

const key = (name: string | number): TemplateResult => html`<kbd>${name}</kbd>`;

/** Keys 1 to n as a sentence: "1, 2 or 3". */
const figures = (t: Texts["t"], count: number): TemplateResult[] =>
  Array.from({ length: count }, (_, i) => {
    const last = i === count - 1 && count > 1;
    return html`${last ? html` ${t("station-or")} ` : " "}${key(i + 1)}`;
  });

function hintWords(t: Texts["t"], { way, keys, sends }: Hint): TemplateResult {
  if (way === "none") return html``;
  const enter = html`${t("station-then")} ${key("Enter")}`;
  if (way === "keys")
    return html`${t("station-press")}${figures(t, keys)}${sends ? html`, ${enter}` : nothing}`;
  if (way === "type") return html`${t("station-type")}, ${enter}`;
  if (way === "arrows") return html`${key("←")} ${key("↑")} ${key("↓")} ${key("→")}, ${enter}`;
  return html`${key("Tab")} ${t("station-tab")}, ${key("Enter")} ${t("station-enter")}`;
}

export interface Foot {
  readonly t: Texts["t"];
  readonly hint: Hint;
  readonly hall: string;
  /** Asks whether another family plays now; null while nobody has a house here. */
  readonly other: (() => void) | null;
}

export const foot = ({ t, hint, hall, other }: Foot): TemplateResult =>
  html`<footer class="station-foot"><p class="hint">${hintWords(t, hint)}</p><p class="hall">${hall}</p>
    ${other ? html`<button type="button" class="btn ghost other" @click=${other}>${t("station-other")}</button>` : nothing}
  </footer>`;

/** Units to either side of a house's middle: its roof hangs over, and a cat sits beside it. */
const SIDE = 175;

/** The family's own house beside the question, the same as on the display. */
export function ownHouse(drawing: HouseDrawing): TemplateResult {
  const tall = Math.round(houseHeight(drawing.look, drawing.storeys, drawing.adds)) + 24;
  return html`<svg class="station-house" viewBox=${`${-SIDE} ${-tall} ${2 * SIDE} ${tall + 6}`} preserveAspectRatio="xMidYMax meet" aria-hidden="true">${svg`${house(drawing)}`}</svg>`;
}

/** A question over the page, with its two answers; the first one has the focus. */
export function ask(
  title: string,
  about: string,
  stay: readonly [string, () => void],
  go: readonly [string, () => void],
): Part {
  return html`<div class="veil"></div>
    <section class="station-ask" role="alertdialog" aria-modal="true" aria-labelledby="ask-title" aria-describedby="ask-about">
      <h2 class="h2" id="ask-title">${title}</h2><p id="ask-about">${about}</p>
      <div class="two"><button type="button" class="btn stay" @click=${stay[1]}>${stay[0]}</button>
        <button type="button" class="btn ghost" @click=${go[1]}>${go[0]}</button></div>
    </section>`;
}
