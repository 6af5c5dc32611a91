/** What lies between the questions: intro, the own standing, break, podium, the end. */

import { words } from "@ui/kinds/phone-face";
import { ownOf } from "@ui/model";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { dusk, header } from "../parts/frame";
import { joker } from "../parts/joker";
import { passport } from "../parts/passport";
import { ownHouse, scenery } from "../parts/scenery";
import { won } from "../parts/won";

export function intro(ctx: Context): TemplateResult {
  const { t, stage, own } = ctx;
  if (stage === null || own === null) return html``;
  const rounds = stage.rounds ?? 1;
  const rival = ownOf(ctx.model)?.rival === true;
  const head = stage.tiebreak
    ? html`<h1 class="h1">${t("tiebreak")}</h1><p>${t(rival ? "tiebreak-rival" : "tiebreak-other")}</p>`
    : html`${rounds > 1 ? html`<p>${t("intro-round", { round: (stage.round ?? 0) + 1, rounds })}</p>` : nothing}
        <h1 class="h1">${words(stage.title ?? [])}</h1><p>${t("intro-look")}</p>`;
  return dusk(
    ctx,
    "intro",
    scenery(ctx, { head: 17, foot: 2 }, { drawing: ownHouse(own, "joined"), spirit: "point" }),
    html`${header(ctx)}
      <div class="head">${head}</div>
      <div class="grow"></div><div class="foot">${joker(ctx)}</div>`,
  );
}

/** Points and, for the first three, the rank. Below third place nobody is told a number. */
function table(
  ctx: Context,
  head: string,
  about: string,
  more: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { t, texts, own, model } = ctx;
  if (own === null) return html``;
  const now = ownOf(model);
  const gain = now?.result?.gain ?? 0;
  const rank = now?.rank ?? 0;
  return dusk(
    ctx,
    "table",
    scenery(
      ctx,
      { head: 11.5, foot: 6.4 },
      { drawing: ownHouse(own, "answered"), ...(rank || now?.drawn ? { spirit: "cheer" } : {}) },
    ),
    html`${header(ctx)}
      <div class="head">${won(ctx)}<h1 class="shout ${rank ? "lit" : ""}">${rank ? t("rank", { rank }) : t(head)}</h1><p>${t(about)}</p>
        ${(now?.given ?? []).map(({ points, reason }) => html`<p class="given">${t("given", { points, reason })}</p>`)}</div>
      <div class="grow"></div>
      <div class="foot">${joker(ctx)}${more}</div>
      <div class="band"><dl>
        ${gain > 0 ? html`<div><dt>${t("standings-gain")}</dt><dd class="gain">${t("reveal-points", { points: gain })}</dd></div>` : nothing}
        <div><dt>${t("standings-points")}</dt><dd>${own.points.toLocaleString(texts.lang)}</dd></div></dl></div>`,
  );
}

export const standings = (ctx: Context): TemplateResult => table(ctx, "standings-title", "standings-look");
export const podium = (ctx: Context): TemplateResult =>
  table(ctx, "podium-title", ctx.stage?.tiebreak ? "tiebreak-decided" : "podium-about", passport(ctx));

export function pause(ctx: Context): TemplateResult {
  const { t, own } = ctx;
  if (own === null) return html``;
  return dusk(
    ctx,
    "break",
    scenery(ctx, { head: 12, foot: 2 }, { drawing: ownHouse(own, "joined"), spirit: "rest" }),
    html`${header(ctx)}<div class="head"><h1 class="h1">${t("break-title")}</h1><p>${t("break-about")}</p></div>
      <div class="grow"></div><div class="foot">${joker(ctx)}</div>`,
  );
}

export function ended(ctx: Context): TemplateResult {
  const { t, texts, own } = ctx;
  if (own === null) return html``;
  return dusk(
    ctx,
    "ended",
    scenery(ctx, { head: 12, foot: 5.5 }, { drawing: ownHouse(own, "wave"), spirit: "wave" }),
    html`${header(ctx)}
      <div class="head">${won(ctx)}<h1 class="h1">${t("ended-title")}</h1><p>${t("ended-about")}</p></div>
      <div class="grow"></div>
      <div class="foot">${passport(ctx)}</div>
      <div class="band"><dl><div><dt>${t("standings-points")}</dt><dd>${own.points.toLocaleString(texts.lang)}</dd></div></dl></div>`,
  );
}
