/** The frame of every screen: paper (a thumb has something to do) or dusk (look up), and the header. */

import { crestBadge } from "@ui/art/animals";
import { type IconName, icon } from "@ui/art/icons";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";

type Part = TemplateResult | typeof nothing;

/** A screen that waits for a thumb. */
export const paper = (ctx: Context, name: string, body: TemplateResult): TemplateResult =>
  html`<main class="p paper ${name}" tabindex="-1" data-screen=${ctx.screen}>${body}</main>`;

/** A screen that says: look up. `scene` lies behind everything. */
export const dusk = (ctx: Context, name: string, scene: Part, body: TemplateResult): TemplateResult =>
  html`<main class="p dusk ${name}" tabindex="-1" data-screen=${ctx.screen}>${scene}${body}</main>`;

/** A round button with a sign and a name. */
export const iconButton = (name: IconName, label: string, press: () => void): TemplateResult =>
  html`<button type="button" class="ib" aria-label=${label} @click=${press}>${icon(name)}</button>`;

const menuButton = ({ t, act, ui }: Context): TemplateResult =>
  html`<button type="button" class="ib aa" aria-label=${t("menu")} aria-expanded=${String(ui.menu)} aria-haspopup="dialog"
    @click=${() => act.set({ menu: true, leaving: false })}><span aria-hidden="true">Aā</span></button>`;

function step({ stage, t }: Context): Part {
  const question = stage?.question;
  if (!question) return nothing;
  if (stage.tiebreak)
    return html`<span class="step"><span aria-hidden="true">${t("tiebreak-step")}</span
    ><span class="unseen">${t("tiebreak")}</span></span>`;
  const numbers = { n: question.index + 1, of: question.of };
  return html`<span class="step"><span aria-hidden="true">${t("step", numbers)}</span
    ><span class="unseen">${t("step-said", numbers)}</span></span>`;
}

/** Who we are, where we are. `more`: a button of the game. */
export function header(ctx: Context, more: Part = nothing): TemplateResult {
  const { own } = ctx;
  return html`<header class="top ${more === nothing ? "" : "more"}">
    <div class="who">${own ? html`${crestBadge(own.crest)}<span>${own.name}</span>` : nothing}</div>
    ${step(ctx)}${more}${menuButton(ctx)}
  </header>`;
}

/** The header of a page that leads back to the one before. */
export const backHeader = (ctx: Context, title: string, back: () => void): TemplateResult =>
  html`<header class="top">${iconButton("left", ctx.t("back"), back)}
    <div class="who"><span>${title}</span></div>${menuButton(ctx)}</header>`;

/** Why the server said no, in words; nothing where it did not. */
export function refusal({ model, t }: Context, ...types: readonly string[]): Part {
  const no = model.refused;
  if (!no?.command || !types.includes(no.command.t)) return nothing;
  return html`<p class="no" role="alert">${t(`refusal-${no.code.replace("/", "-")}`)}</p>`;
}

/** The server forgot a moment of the game: said over any screen but the question, which says it by itself. */
export const wentBack = ({ note, screen, t }: Context): Part =>
  note === "back" && screen !== "question"
    ? html`<p class="went-back" role="status"><b>${t("back-title")}.</b> ${t("back-now")}</p>`
    : nothing;
