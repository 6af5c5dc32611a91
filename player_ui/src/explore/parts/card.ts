/** A place's card: what it is, what there is to tell, how to get there, and the neighbours in the list. */

import { icon } from "@ui/art/icons";
import { tile } from "@ui/art/tiles";
import { isLocated, type Place, told } from "@ui/atlas";
import { wayCode, wayLink } from "@ui/way";
import { html, nothing, type TemplateResult } from "lit";
import { type Context, kindWord, townOf } from "../context";

type Part = TemplateResult | typeof nothing;

/** From so many metres on a mark is no more than a hint. */
const ROUGH = 1000;

/** Its own name, where the reader's language has another one. */
function official({ lang }: Context, place: Place): Part {
  const own = (place.name as Readonly<Record<string, string>>)[place.official] ?? "";
  return own && own !== told(place.name, lang)
    ? html`<p class="own" lang=${place.official}>${own}</p>`
    : nothing;
}

function family({ t, texts }: Context, { family: things = [] }: Place): Part {
  const known = things.filter((thing) => texts.has(`explore-family-${thing}`));
  if (known.length === 0) return nothing;
  return html`<ul class="family">${known.map((thing) => html`<li>${icon("check")}${t(`explore-family-${thing}`)}</li>`)}</ul>`;
}

/** In words; a display, which cannot be taken along, has a code that the visitor's phone opens its map with. */
function how({ t, lang, display }: Context, place: Place): Part {
  const words = place.way ? html`<p>${told(place.way, lang)}</p>` : nothing;
  const code = display && isLocated(place) ? wayCode(place) : "";
  if (!place.way && !code) return nothing;
  const heading = html`<h3>${t("explore-how")}</h3>`;
  if (!code) return html`${heading}${words}`;
  return html`<div class="scan"><div>${heading}${words}<p class="quiet">${t("explore-scan")}</p></div><img src=${code} alt=""></div>`;
}

/** The link that a phone gives to its own map, and the numbers for a device that has none. */
function where(ctx: Context, place: Place): Part {
  const { t, lang, display } = ctx;
  if (!isLocated(place)) return html`<p class="quiet">${t("explore-unmarked")}</p>`;
  const { lat, lon } = place;
  const rough = (place.precision ?? 0) >= ROUGH ? t("explore-about-here") : "";
  if (display) return rough ? html`<p class="quiet">${rough}</p>` : nothing;
  const link = html`<a class="btn ghost small geo" href=${wayLink(place, told(place.name, lang))}>${icon("route")}${t("explore-way")}</a>`;
  return html`${link}<p class="quiet">${rough ? html`${rough} · ` : nothing}<span class="degrees">${lat.toFixed(4)}, ${lon.toFixed(4)}</span></p>`;
}

function quiz(ctx: Context, place: Place): Part {
  const { t, act } = ctx;
  const about = ctx.quizOf(place);
  if (about === null) return nothing;
  const from = about === "place" ? place.number : place.municipality;
  const words =
    about === "place"
      ? t("explore-quiz-here")
      : t("explore-quiz-town", { town: townOf(ctx, place.municipality) });
  return html`<button type="button" class="btn warm small ask" @click=${() => act.go({ what: "quiz", from })}>${words}</button>`;
}

const host = (address: string): string => /^https?:\/\/(?:www\.)?([^/]+)/.exec(address)?.[1] ?? address;

/** Where the facts stand: a link on a phone, plain words on a display, which nothing may lead away from. */
function sources({ t, display }: Context, { source = [] }: Place): Part {
  if (source.length === 0) return nothing;
  const one = (address: string): TemplateResult =>
    display
      ? html`<span>${host(address)}</span>`
      : html`<a href=${address} rel="noopener noreferrer" target="_blank">${host(address)}</a>`;
  return html`<p class="source">${t("explore-source")}: ${source.map((address, i) => html`${i > 0 ? ", " : ""}${one(address)}`)}</p>`;
}

function foot({ t, act, shown }: Context, place: Place): TemplateResult {
  const alone = shown.length < 2;
  const step = (by: -1 | 1, words: string): TemplateResult =>
    html`<button type="button" class="ib" aria-label=${words} ?disabled=${alone} @click=${() => act.turn(place, by)}>${icon(by < 0 ? "left" : "right")}</button>`;
  return html`<div class="card-foot">${step(-1, t("explore-previous"))}
    <button type="button" class="btn ghost small close" @click=${() => act.close()}>${t("explore-close")}</button>
    ${step(1, t("explore-next"))}</div>`;
}

export function card(ctx: Context, place: Place): TemplateResult {
  const { t, lang, met } = ctx;
  const text = told(place.text, lang);
  return html`<section class="place-card" role="dialog" aria-labelledby="place-name" data-place=${place.number}>
    <div class="card-scroll">
      <div class="card-head">${tile(place.kind)}
        <div><h2 id="place-name" tabindex="-1">${told(place.name, lang)}</h2>${official(ctx, place)}
          <p class="about">${[kindWord(ctx, place.kind), townOf(ctx, place.municipality)].filter(Boolean).join(" · ")}</p>
          ${met.has(place.number) ? html`<p class="met">${icon("check")}${t("explore-met")}</p>` : nothing}</div></div>
      ${text ? html`<p class="text">${text}</p>` : nothing}
      ${family(ctx, place)}${how(ctx, place)}
      <div class="card-do">${quiz(ctx, place)}${where(ctx, place)}</div>
      ${sources(ctx, place)}
    </div>${foot(ctx, place)}</section>`;
}
