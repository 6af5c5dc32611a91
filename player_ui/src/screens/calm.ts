/** Calm screens: nothing to do but wait, or one button that helps. The house spirit explains. */

import { icon } from "@ui/art/icons";
import { answerWindow } from "@ui/art/panes";
import type { Pose } from "@ui/art/spirit";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { backHeader, dusk, header, paper } from "../parts/frame";
import { scenery } from "../parts/scenery";
import { keptSafe, OFFER_HELP } from "../screen";

function calm(
  ctx: Context,
  texts: readonly [string, string?],
  pose: Pose,
  foot: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const [title, about] = texts;
  return dusk(
    ctx,
    "calm",
    scenery(ctx, { head: 12, foot: foot === nothing ? 5 : 10 }, { spirit: pose }),
    html`${header(ctx)}
      <div class="head" role="status"><h1 class="h1">${ctx.t(title)}</h1>${about ? html`<p>${ctx.t(about)}</p>` : nothing}</div>
      <div class="grow"></div>${foot === nothing ? nothing : html`<div class="foot">${foot}</div>`}`,
  );
}

const button = (label: string, press: () => void): TemplateResult =>
  html`<button type="button" class="btn warm" @click=${press}>${label}</button>`;

export const opening = (ctx: Context): TemplateResult => calm(ctx, ["opening-title"], "wave");
export const paused = (ctx: Context): TemplateResult => calm(ctx, ["paused-title", "paused-about"], "sleep");
export const moment = (ctx: Context): TemplateResult =>
  calm(ctx, ["moment-title", "moment-about"], "lantern");
export const nogame = (ctx: Context): TemplateResult => calm(ctx, ["nogame-title", "nogame-about"], "sleep");

export const removed = (ctx: Context): TemplateResult =>
  calm(ctx, ["removed-title", "removed-about"], "rest");

export const moved = (ctx: Context): TemplateResult =>
  calm(
    ctx,
    ["moved-title", "moved-about"],
    "wave",
    button(ctx.t("moved-go"), () => ctx.act.retry()),
  );

export const wrong = (ctx: Context): TemplateResult =>
  calm(
    ctx,
    ["wrong-title", "wrong-about"],
    "point",
    button(ctx.t("wrong-go"), () => ctx.act.toHall()),
  );

export const old = (ctx: Context): TemplateResult =>
  calm(
    ctx,
    ["old-title", "old-about"],
    "lantern",
    button(ctx.t("old-go"), () => ctx.act.retry()),
  );

/** The line is lost: the truth about house and answer, and help only after a while. */
export function lost(ctx: Context): TemplateResult {
  const { t, model, at, act, own } = ctx;
  const safe = keptSafe(model);
  const late = model.lostSince !== null && at - model.lostSince >= OFFER_HELP;
  const card =
    own === null
      ? nothing
      : html`<div class="card kept">${answerWindow(safe === "lost-waits" ? "sending" : "counted")}<b>${t(safe)}</b></div>`;
  const help = html`<button type="button" class="btn ghost small" @click=${() => act.set({ help: true })}>${t("lost-help")}</button>`;
  return calm(ctx, ["lost-title", "lost-about"], "lantern", html`${card}${late ? help : nothing}`);
}

const STEPS = ["help-settings", "help-network", "help-return"] as const;

/** Perhaps the phone is on another network: three steps, no blame. */
export function help(ctx: Context): TemplateResult {
  const { t, act, own } = ctx;
  return paper(
    ctx,
    "help-page",
    html`${backHeader(ctx, t("help-head"), () => act.set({ help: false }))}
      <div class="scroll"><h1 class="h2">${icon("wifi")}${t("help-title")}</h1>
        <ol class="steps">${STEPS.map((step, i) => html`<li><span class="n" aria-hidden="true">${i + 1}</span><span>${t(step)}</span></li>`)}</ol></div>
      <div class="foot">${own ? html`<p class="center muted">${t("help-wait")}</p>` : nothing}
        <button type="button" class="btn" @click=${() => act.retry()}>${t("help-again")}</button></div>`,
  );
}
