/** The pictures of one half: a door, a house to move into, a strip that says who plays, an answer that is hidden. */

import { ownAnswer } from "@ui/answer";
import { crestBadge } from "@ui/art/animals";
import { house } from "@ui/art/house";
import { icon } from "@ui/art/icons";
import { houseLook } from "@ui/art/look";
import { answerWindow } from "@ui/art/panes";
import { both } from "@ui/kinds/display-words";
import { isLanguage, ownName } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import type { Say } from "../words";
import { hat, houseCard } from "./card";
import type { HalfContext } from "./context";
import { doorDrawing } from "./door";
import { hasCard } from "./half";
import { asked } from "./play";
import { answered, told, waits } from "./said";
import "./hold";

type Part = TemplateResult | typeof nothing;

/** Where nobody plays. `words`: in all languages of the display. */
export const door = (say: Say, id: string, open: () => void): TemplateResult =>
  html`<button type="button" class="door" @click=${open}>${doorDrawing()}<span class="door-words">${both(say(id), say.languages)}</span></button>`;

// ---- who plays here ----------------------------------------------------------------------------------------

const done = ({ family, t }: HalfContext): TemplateResult =>
  html`<home-hold .words=${t("glass-done")} .sign=${icon("forward")} @held=${() => family.leave()}></home-hold>`;

/** The family's name; where there is time for it, a button that opens its house card. */
function who({ family, face, t }: HalfContext): Part {
  const { own } = family.model;
  if (own === null) return nothing;
  const name = html`${crestBadge(own.crest)}<b>${t("house-quoted", { name: own.name })}</b>`;
  if (!hasCard(family.model, face)) return html`<p class="who">${name}</p>`;
  const open = face === "homecard";
  return html`<button type="button" class="who" aria-expanded=${String(open)} @click=${() => family.card(!open)}>${name}
    <span class="more">${icon(open ? "down" : "up")}<span class="unseen">${t("glass-card")}</span></span></button>`;
}

// ---- coming in ---------------------------------------------------------------------------------------------

function drawing({ family }: HalfContext): Part {
  const { offer } = family;
  if (offer === null) return nothing;
  const look = houseLook(family.seed, offer.colour);
  const drawn = {
    look,
    panes: ["answered" as const],
    storeys: 1,
    fresh: 0,
    adds: ["smoke"],
    lod: 0 as const,
  };
  return html`<svg class="new-house" viewBox="-170 -322 340 336" aria-hidden="true">
    <path d="M-170,0Q-60,-14 20,-4T170,-6V14H-170Z" fill="#c9a878"></path>${house(drawn)}</svg>`;
}

/** The languages of the display: each family reads its own. */
function languages({ family, say, t }: HalfContext): Part {
  if (say.languages.length < 2) return nothing;
  return html`<div class="seg" role="group" aria-label=${t("menu-language")}>${say.languages.map((lang) =>
    isLanguage(lang)
      ? html`<button type="button" class=${lang === family.seat.lang ? "on" : ""} aria-pressed=${String(lang === family.seat.lang)}
          lang=${lang} @click=${() => family.speak(lang)}>${ownName(lang)}</button>`
      : nothing,
  )}</div>`;
}

function refusal({ family, t }: HalfContext): Part {
  const no = family.model.refused;
  if (no?.command?.t !== "found") return nothing;
  return html`<p class="no" role="alert">${t(`refusal-${no.code.replace("/", "-")}`)}</p>`;
}

export function choose(ctx: HalfContext): TemplateResult {
  const { family, face, t } = ctx;
  const { offer } = family;
  const ready = offer !== null && face === "choose";
  return html`<div class="p dusk coming">
    <button type="button" class="close" aria-label=${t("glass-close")} @click=${() => family.leave()}>${icon("cross")}</button>
    ${drawing(ctx)}
    <div class="offered">${languages(ctx)}
      <p class="name"><small>${t("house-yours")}</small><b>${offer ? html`${crestBadge(offer.crest)}${t("house-quoted", { name: offer.name })}` : nothing}</b></p>
      ${refusal(ctx)}
      <button type="button" class="btn ghost" ?disabled=${!ready} @click=${() => family.another()}>${icon("dice")}${t("house-other")}</button>
      <button type="button" class="btn warm" ?disabled=${!ready} @click=${() => family.moveIn()}>${t(face === "moving" ? "moving" : "house-go")}</button>
    </div></div>`;
}

// ---- a question --------------------------------------------------------------------------------------------

/** The head above what is touched. */
const head = (ctx: HalfContext): TemplateResult =>
  html`<header class="half-head">${who(ctx)}${done(ctx)}</header>`;

/** Sent: what was chosen is nobody's business any more. */
function hidden(ctx: HalfContext): TemplateResult {
  const { family, face, t, offline } = ctx;
  const { model } = family;
  const { state, may } = ownAnswer(model);
  const { title, about, who: only = "" } = answered(model, face, offline);
  const index = model.stage?.question?.index ?? 0;
  const sign = face === "late" ? "late" : state === "sending" ? "sending" : "counted";
  return html`<div class="p paper sent ${sign}" role="status">
    ${face === "other" ? nothing : answerWindow(sign)}
    <div><h2>${t(title, { who: only })}</h2><p>${t(about)}</p>
    ${face === "other" ? hat(ctx) : nothing}
    ${may ? html`<button type="button" class="btn ghost" @click=${() => family.change(index)}>${icon("pencil")}${t("glass-change")}</button>` : nothing}</div>
  </div>`;
}

export const tall = (ctx: HalfContext): TemplateResult => {
  if (ctx.face === "choose" || (ctx.face === "moving" && ctx.tall)) return choose(ctx);
  if (ctx.face === "homecard") return html`${head(ctx)}${houseCard(ctx)}`;
  return html`${head(ctx)}${ctx.face === "question" ? asked(ctx) : hidden(ctx)}`;
};

// ---- the strip ---------------------------------------------------------------------------------------------

function jokerButton({ family, t }: HalfContext): Part {
  const { own, pending, stage } = family.model;
  const waits = pending.some((command) => command.t === "joker");
  if (own?.joker === "played" || waits) return html`<p class="played">${t("joker-on")}</p>`;
  if (own?.joker !== "free" || stage?.phase === "reveal" || stage?.phase === "talk") return nothing;
  return html`<button type="button" class="btn small warm" @click=${() => family.joker()}>${t("joker")}</button>`;
}

function outcome({ family, t }: HalfContext): TemplateResult {
  const result = told(family.model);
  if (result === null) return html`<p class="says">${t("glass-look")}</p>`;
  const { title, about, gain, right } = result;
  const id = gain < 0 ? "reveal-less" : "reveal-points";
  return html`<p class="says ${right ? "right" : ""}" role="status"><b>${t(title)}</b><small>${t(about)}</small></p>
    ${gain === 0 ? nothing : html`<strong class="gain">${t(id, { points: Math.abs(gain) })}</strong>`}`;
}

const LAST: Readonly<Record<string, string>> = {
  thanks: "ended-title",
  leaving: "glass-bye",
  gone: "removed-title",
  moved: "moved-title",
  lost: "lost-title",
  moving: "moving",
};

/** Nobody has touched it for long: the whole half is one button. */
const resting = ({ t }: HalfContext): TemplateResult =>
  html`<button type="button" class="resting"><b>${t("glass-rest")}</b><span>${t("glass-rest-touch")}</span></button>`;

export function strip(ctx: HalfContext): TemplateResult {
  const { face, family, t } = ctx;
  if (face === "rest") return html`${who(ctx)}${resting(ctx)}`;
  const last = LAST[face];
  if (last) return html`${who(ctx)}<p class="says" role="status"><b>${t(last)}</b></p>`;
  if (face === "told") return html`${who(ctx)}${outcome(ctx)}`;
  return html`${who(ctx)}<p class="says"><b>${t(waits(family.model))}</b></p>${jokerButton(ctx)}${done(ctx)}`;
}
