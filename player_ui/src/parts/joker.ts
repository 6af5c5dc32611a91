/** The joker: a family's points for the next question count twice, once a round. */

import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";

/** A button while it can be played, a word once it is; nothing in games without. */
export function joker({ t, own, act, model }: Context): TemplateResult | typeof nothing {
  const waits = model.pending.some((command) => command.t === "joker");
  if (own?.joker === "played" || waits) return html`<p class="joker on" role="status">${t("joker-on")}</p>`;
  if (own?.joker !== "free") return nothing;
  return html`<button type="button" class="joker" @click=${() => act.joker()}>
    <b>${t("joker")}</b><small>${t("joker-about")}</small></button>`;
}
