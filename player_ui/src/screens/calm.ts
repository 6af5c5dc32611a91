/** Calm screens: nothing to do but wait, or one button that helps. The house spirit explains. */

import { icon } from "@ui/art/icons";
import { answerWindow } from "@ui/art/panes";
import { type Pose, spirit } from "@ui/art/spirit";
import { readNumber } from "@ui/houses";
import { shortRoad } from "@ui/road";
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
  values: Record<string, string> = {},
): TemplateResult {
  const [title, about] = texts;
  return dusk(
    ctx,
    "calm",
    scenery(ctx, { head: 12, foot: foot === nothing ? 5 : 10 }, { spirit: pose }),
    html`${header(ctx)}
      <div class="head"><h1 class="h1">${ctx.t(title)}</h1>${about ? html`<p>${ctx.t(about, values)}</p>` : nothing}</div>
      <div class="grow"></div>${foot === nothing ? nothing : html`<div class="foot">${foot}</div>`}`,
  );
}

const button = (label: string, press: () => void): TemplateResult =>
  html`<button type="button" class="btn warm" @click=${press}>${label}</button>`;

export const opening = (ctx: Context): TemplateResult => calm(ctx, ["opening-title"], "wave");
export const paused = (ctx: Context): TemplateResult => calm(ctx, ["paused-title", "paused-about"], "sleep");
export const moment = (ctx: Context): TemplateResult =>
  calm(ctx, ["moment-title", "moment-about"], "lantern", keptCard(ctx));
export const nogame = (ctx: Context): TemplateResult =>
  calm(
    ctx,
    ["nogame-title", "nogame-about"],
    "sleep",
    html`<a class="btn ghost small" href="/explore">${icon("pin")}${ctx.t("nogame-explore")}</a>`,
  );

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

/** The truth about house and answer, for a family that has one. */
function keptCard({ t, model, own }: Context): TemplateResult | typeof nothing {
  if (own === null) return nothing;
  const safe = keptSafe(model);
  const sign = answerWindow(safe === "lost-waits" ? "sending" : "counted");
  return html`<div class="card kept">${sign}<b>${t(safe)}</b></div>`;
}

/** The line is lost: what is safe, and help only after a while. */
export function lost(ctx: Context): TemplateResult {
  const { t, model, at, act, own } = ctx;
  const late = model.lostSince !== null && at - model.lostSince >= OFFER_HELP;
  const help = html`<button type="button" class="btn ghost small" @click=${() => act.set({ help: true })}>${t("lost-help")}</button>`;
  const about = late && own ? "lost-long" : "lost-about";
  const number = readNumber(own?.number ?? "");
  return calm(ctx, ["lost-title", about], "lantern", html`${keptCard(ctx)}${late ? help : nothing}`, {
    number,
  });
}

const step = (words: unknown, index: number): TemplateResult =>
  html`<li><span class="n" aria-hidden="true">${index + 1}</span><span>${words}</span></li>`;

/** The network as the phone's settings list it. */
const listed = (name: string): TemplateResult =>
  html`<span class="net" aria-hidden="true">${icon("wifi")}<b>${name}</b>${icon("check")}</span>`;

/** The other addresses: to type, or from https, where the page cannot try them by itself, to press. */
function ways({ t, act, roads }: Context): TemplateResult | typeof nothing {
  if (roads.length === 0) return nothing;
  const press = location.protocol === "https:";
  const shown = press
    ? roads.map((road) => button(shortRoad(road), () => act.move(road)))
    : html`<b>${roads.map(shortRoad).join(" · ")}</b>`;
  return html`<div class="ways">${t("help-roads")} ${shown}</div>`;
}

/** Perhaps the phone is on another network, or the server is: what to try, no blame. */
export function help(ctx: Context): TemplateResult {
  const { t, act, own, wifi } = ctx;
  const network = wifi
    ? html`<span>${t("help-named", { name: wifi })}</span>${listed(wifi)}`
    : t("help-network");
  const steps = [t("help-settings"), network, t("help-return")];
  return paper(
    ctx,
    "help-page",
    html`${backHeader(ctx, t("help-head"), () => act.set({ help: false }))}
      <div class="scroll" tabindex="0"><div class="net-head"><svg viewBox="-80 -240 230 250" aria-hidden="true">${spirit("point")}</svg><h1 class="h2">${t("help-title")}</h1></div>
        <ol class="steps">${steps.map(step)}</ol>
        <p class="ways">${t("help-scan")}${own ? html`<br><b>${t("help-number", { number: readNumber(own.number) })}</b>` : nothing}</p>
        ${ways(ctx)}</div>
      <div class="foot"><button type="button" class="btn" @click=${() => act.retry()}>${t("help-again")}</button></div>`,
  );
}
