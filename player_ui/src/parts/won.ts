/** That the raffle's lot fell on this family: nothing for all others, and no words to load for them. */

import { ownOf } from "@ui/model";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import "../won/won";

export function won({ model, texts }: Context): TemplateResult | typeof nothing {
  if (!ownOf(model)?.drawn) return nothing;
  return html`<home-won .tongue=${texts.lang}></home-won>`;
}
