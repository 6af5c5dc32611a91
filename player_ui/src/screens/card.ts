/** The place card: paper to read, a stamp for the passport, and the way. The next phase takes over by itself. */

import { icon } from "@ui/art/icons";
import { spirit } from "@ui/art/spirit";
import { tile } from "@ui/art/tiles";
import { words } from "@ui/kinds/phone-face";
import { loadMap } from "@ui/map/load";
import type { CardView, Words } from "@ui/protocol";
import { type Target, targetOf, wayLink } from "@ui/way";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Context } from "../context";
import { listen } from "../listen/button";
import { stamped } from "../met";
import { header, paper } from "../parts/frame";
import { joker } from "../parts/joker";

type Part = TemplateResult | typeof nothing;

/** Degrees that the map shows around the place: enough for a town that people know. */
const ROOM = { lat: 0.22, lon: 0.6 } as const;

/** Letters from which on a name and a fact are written smaller. */
const LONG_NAME = 32;
const LONG_FACT = 110;

const isLong = (said: readonly Words[], letters: number): boolean => (said[0]?.text.length ?? 0) > letters;

/** The tile with a stamp's edge; a new one drops onto the paper. */
const stamp = (kind: string, isNew: boolean): TemplateResult =>
  html`<div class="stamp ${isNew ? "new" : ""}"><span class="edge">${tile(kind)}</span></div>`;

/** The municipality as people call it; games of before that was known say only its town. */
function area({ area: said = [], municipality = "" }: CardView, { t, texts }: Context): Part {
  const town = `town-${municipality}`;
  const name = said.length > 0 ? words(said) : texts.has(town) ? t(town) : municipality;
  return name ? html`<p class="muted">${name}</p>` : nothing;
}

function head(shown: CardView, ctx: Context): Part {
  const { kind = "", number = 0, place = [] } = shown;
  if (place.length === 0) return nothing;
  const isNew = stamped(ctx.stage?.code ?? "", number);
  const said = ctx.t(isNew ? "card-stamped" : "card-known");
  return html`<div class="named">${kind ? stamp(kind, isNew) : nothing}
      <div><h1 class="h2 ${isLong(place, LONG_NAME) ? "long" : ""}">${words(place)}</h1>${area(shown, ctx)}</div></div>
    ${number > 0 ? html`<p class="stamped ${isNew ? "new" : ""}" role="status">${icon("check")}<span>${said}</span></p>` : nothing}`;
}

function map(target: Target, { t, texts }: Context): Part {
  loadMap();
  const { lat, lon } = target;
  const seen = [
    { lat: lat - ROOM.lat, lon: lon - ROOM.lon },
    { lat: lat + ROOM.lat, lon: lon + ROOM.lon },
  ];
  // The same objects while the page is drawn anew, so that the map does not look again.
  return html`${guard(
    [lat, lon, texts.lang],
    () =>
      html`<home-map still .still=${true} .lang=${texts.lang} .labels=${"all"} .pins=${[{ id: "place", sign: "own", lat, lon }]} .fit=${seen} .label=${t("card-map")}></home-map>`,
  )}`;
}

/** Where it stands, by the name of the site alone. */
function source({ source: address = "" }: CardView, { t }: Context): Part {
  const site = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(address)?.[1];
  if (site === undefined) return nothing;
  return html`<p><a class="link source" href=${address} target="_blank" rel="noopener noreferrer">${t("card-source", { site })}</a></p>`;
}

const toGo = (target: Target, name: string, { t }: Context): TemplateResult =>
  html`<div class="foot"><a class="btn small" href=${wayLink(target, name)}>${icon("route")}<span>${t("card-way")}</span></a></div>`;

/** Where there is no way to go, the spirit says: look here. */
const guide = (): TemplateResult =>
  html`<svg class="guide" viewBox="0 0 300 190" aria-hidden="true">${spirit("point", { x: 120, y: 182, scale: 0.72 })}</svg>`;

export function card(ctx: Context): TemplateResult {
  const shown = ctx.stage?.card;
  if (!shown) return html``;
  const target = targetOf(shown);
  return paper(
    ctx,
    "card-page",
    html`${header(ctx, listen(ctx))}
      <div class="scroll">${shown.place?.length ? html`<p class="lab">${ctx.t("card-know")}</p>` : html`<h1 class="lab">${ctx.t("card-know")}</h1>`}
        ${head(shown, ctx)}
        <p class="fact ${isLong(shown.fact, LONG_FACT) ? "long" : ""}">${words(shown.fact)}</p>
        ${target ? map(target, ctx) : nothing}${source(shown, ctx)}${joker(ctx)}</div>
      ${target ? toGo(target, shown.place?.[0]?.text ?? "", ctx) : guide()}`,
  );
}
