/** The house card of a half: how phones join the house, how the family goes on on a phone, and whose the hat is. */

import { icon } from "@ui/art/icons";
import { readNumber } from "@ui/houses";
import { codeState, grouped } from "@ui/return-code";
import { html, nothing, type TemplateResult } from "lit";
import type { HalfContext } from "./context";

/** The hat goes to whoever asks for it, where the family has somebody else who may wear it. */
export function hat({ family, t }: HalfContext): TemplateResult | typeof nothing {
  const { own, stage, pending } = family.model;
  if (stage?.family !== "captain" || own === null || own.phones < 2) return nothing;
  if (own.captain) return html`<p class="hat-here">${t("glass-hat-here")}</p>`;
  const waits = pending.some((command) => command.t === "hat");
  return html`<button type="button" class="btn small ghost" ?disabled=${waits} @click=${() => family.hat()}>${t("hat-take")}</button>`;
}

/** By which another phone moves in. */
function number({ family, t }: HalfContext): TemplateResult | typeof nothing {
  const { own } = family.model;
  if (own === null) return nothing;
  return html`<div class="joins">
    <img src=${`/qr/house.svg?number=${own.number}`} alt=${t("waiting-qr")} width="110" height="110" />
    <p><b>${t("waiting-second")}</b><small>${t("waiting-number")}</small><strong>${readNumber(own.number)}</strong></p>
  </div>`;
}

/** With which the family leaves the glass, house and points with it. */
function returning({ family, t }: HalfContext): TemplateResult {
  const { made } = family.begun;
  const state = codeState(made, family.model);
  if (made !== null && state === "made") {
    return html`<div class="made" role="status"><p><b>${t("menu-return")}</b><strong>${grouped(made.code)}</strong>
      <small>${t("menu-return-about")}. ${t("menu-return-how")}</small></p></div>`;
  }
  const waits = state === "waits";
  return html`<button type="button" class="btn small ghost" ?disabled=${waits} @click=${() => family.makeCode()}>
    ${icon("forward")}${t(waits ? "menu-return-making" : "menu-return")}</button>`;
}

/** The code takes the place of what others need: it is for this family alone, and only for now. */
export const houseCard = (ctx: HalfContext): TemplateResult =>
  html`<div class="p paper house-card">${ctx.family.begun.made === null ? number(ctx) : nothing}<div class="goes">${returning(ctx)}${hat(ctx)}</div></div>`;
