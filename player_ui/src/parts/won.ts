/** That the raffle's lot fell on this family: nothing for all others, nothing to load for them. */

import { ownOf } from "@ui/model";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";

export function won({ model, texts }: Context): TemplateResult | typeof nothing {
  if (!ownOf(model)?.drawn) return nothing;
  // Without its file the screen stays as it is; the next look tries again.
  import("../won/won").catch(() => undefined);
  return html`<home-won .tongue=${texts.lang}></home-won>`;
}
