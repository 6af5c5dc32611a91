/** What takes the whole page for a while: the quiz for one, or the passport. */

import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import type { Asked } from "../data";

export interface Over {
  readonly questions: readonly Asked[] | null;
  readonly close: () => void;
  readonly stamp: (number: number) => void;
  readonly show: (number: number) => void;
}

/** The quiz waits for its questions; both say themselves what they are. */
export function over(ctx: Context, { questions, close, stamp, show }: Over): TemplateResult | typeof nothing {
  const { open, t, lang, atlas } = ctx;
  const stamped = (event: CustomEvent<number>): void => stamp(event.detail);
  const shown = (event: CustomEvent<number>): void => show(event.detail);
  if (open.what === "quiz" && questions)
    return html`<div class="over"><home-solo .questions=${questions} .lang=${lang} .t=${t} .atlas=${atlas} .from=${open.from}
      @close=${close} @stamp=${stamped}></home-solo></div>`;
  if (open.what === "passport")
    return html`<div class="over"><home-passport .atlas=${atlas} .lang=${lang} .t=${t} .bits=${open.bits}
      @close=${close} @show=${shown} @stamp=${stamped}></home-passport></div>`;
  return nothing;
}
