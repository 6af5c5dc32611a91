/** A question that only children (or grown-ups, or grandparents) answer: whose it is, as this phone says it. */

import { ownOf } from "@ui/model";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";

/** The generation that answers, and whether it holds this phone; null where everybody answers. */
export function answersOnly({ model, stage }: Pick<Context, "model" | "stage">): Only | null {
  const { only = false, generation = "" } = stage?.question ?? {};
  return only ? { who: generation, mine: ownOf(model)?.generation === generation } : null;
}

export interface Only {
  readonly who: string;
  readonly mine: boolean;
}

/** Under the question of a phone that may answer. One that holds nobody of them may because its family has none. */
export function onlyTip(ctx: Context): TemplateResult | typeof nothing {
  const only = answersOnly(ctx);
  if (only === null || ownOf(ctx.model)?.plays === false) return nothing;
  return html`<p class="tip">${ctx.t(only.mine ? "only-mine" : "only-all", { who: only.who })}</p>`;
}
