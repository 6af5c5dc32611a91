/** What takes the whole page for a while: the quiz for one, or the passport. */

import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import type { Asked } from "../data";

export interface Over {
  readonly questions: readonly Asked[] | null;
  /** It could not be loaded. */
  readonly lost: boolean;
  readonly again: () => void;
  readonly close: () => void;
  readonly stamp: (number: number) => void;
  readonly show: (number: number) => void;
}

/** Something could not be loaded: said, with a way to try again. */
export const sorry = (t: Texts["t"], again: () => void, close?: () => void): TemplateResult =>
  html`<main class="sorry"><p role="alert">${t("explore-failed")}</p>
    <button type="button" class="btn warm small" @click=${again}>${t("explore-again")}</button>
    ${close ? html`<button type="button" class="btn ghost small" @click=${close}>${t("explore-close")}</button>` : nothing}</main>`;

/** Both are shown once they are loaded: what is set on an element before that may be lost (`lang` is its own). */
export function over(
  ctx: Context,
  { questions, lost, again, close, stamp, show }: Over,
): TemplateResult | typeof nothing {
  const { open, t, lang, atlas } = ctx;
  if (open.what !== "quiz" && open.what !== "passport") return nothing;
  if (lost) return html`<div class="over">${sorry(t, again, close)}</div>`;
  if (!customElements.get(open.what === "quiz" ? "home-solo" : "home-passport"))
    return html`<main class="over"></main>`;
  const stamped = (event: CustomEvent<number>): void => stamp(event.detail);
  const shown = (event: CustomEvent<number>): void => show(event.detail);
  if (open.what === "quiz")
    return html`<main class="over"><home-solo .questions=${questions} .lang=${lang} .t=${t} .atlas=${atlas} .from=${open.from}
      @close=${close} @stamp=${stamped}></home-solo></main>`;
  return html`<main class="over"><home-passport .atlas=${atlas} .lang=${lang} .t=${t} .bits=${open.bits}
    @close=${close} @show=${shown}></home-passport></main>`;
}
