/** What the kiosk's street tells over its doors, in turn: the invitation, places, the map, the houses of today. */

import { house } from "@ui/art/house";
import { houseLook } from "@ui/art/look";
import { RED } from "@ui/art/palette";
import { draw, fill, line, rect } from "@ui/art/pen";
import { tile } from "@ui/art/tiles";
import { isLocated, type Located, type Place, told } from "@ui/atlas";
import { both, inLine, spoken } from "@ui/kinds/display-words";
import { loadMap } from "@ui/map/load";
import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Look } from "../look";
import type { KioskLook } from "./kiosk";
import type { Neighbour } from "./rules";

/** A step that shares nothing with the number of places: neighbours in the file do not follow each other. */
const STRIDE = 37;
const LETTERS = 33;

function title(look: Look): TemplateResult {
  const { say } = look;
  return html`<div class="slide title"><h1 class="fit shout" data-steps="104 96 88 78 68 58">${both(say("display-kiosk-title"), say.languages)}</h1></div>`;
}

/** A place with something to tell, another one each turn; null before the places have come. */
export function placeAt(turn: number, places: readonly Place[]): Place | null {
  const telling = places.filter(({ text }) => text !== undefined);
  return telling[(turn * STRIDE) % Math.max(1, telling.length)] ?? null;
}

function place(look: Look, kiosk: KioskLook): TemplateResult {
  const { turn, lang } = kiosk.turn;
  const shown = placeAt(turn, kiosk.atlas?.places ?? []);
  if (shown === null) return title(look);
  return html`<article class="slide place paper" lang=${lang}>${tile(shown.kind)}
    <div><h2 class="fit" data-steps="72 64 56 48 42">${told(shown.name, lang)}</h2>
      <p class="fit" data-steps="50 46 42 38 34 31 29">${told(shown.text, lang)}</p></div></article>`;
}

function map(look: Look, kiosk: KioskLook): TemplateResult {
  const places = (kiosk.atlas?.places ?? []).filter(isLocated);
  if (places.length === 0) return title(look);
  loadMap();
  const { say } = look;
  const { lang } = kiosk.turn;
  const words = say("display-kiosk-places", { count: kiosk.atlas?.places.length ?? 0 });
  return html`<div class="slide map"><div class="paper">${guard([lang, places.length], () => theMap(places, lang, spoken(say("display-mappin-map"))))}</div>
    <h2 class="fit shout" data-steps="88 80 72 62 54 46">${both(words, say.languages)}</h2></div>`;
}

const theMap = (places: readonly Located[], lang: string, name: string): TemplateResult =>
  html`<home-map still .still=${true} .font=${LETTERS} .lang=${lang} .labels=${"all"} .label=${name}
    .pins=${places.map(({ number, lat, lon }) => ({ id: String(number), sign: "dot", lat, lon }))}
    .fit=${places.map(({ lat, lon }) => ({ lat, lon }))}></home-map>`;

function neighbourHouse({ seed, colour, points, storeys }: Neighbour): TemplateResult {
  const drawing = {
    look: houseLook(seed, colour),
    panes: ["lit", "lit"] as const,
    storeys,
    fresh: 0,
    adds: [],
  };
  return html`<li><svg viewBox="-112 -560 224 566" aria-hidden="true">${svg`${house({ ...drawing, lod: 1 })}`}</svg><b>${points}</b></li>`;
}

/** The place beside them is free: whoever plays now joins them. */
const plot = ({ say }: Look): TemplateResult =>
  html`<p class="fit" data-steps="32 30 28 26">${both(say("display-plot"), say.languages)}</p><svg viewBox="-112 -100 224 106" aria-hidden="true">${draw(
    [
      fill("M-104,0Q0,-24 104,0Z", "#5b4a3a"),
      fill(rect(-86, -62, 10, 64, 3) + rect(76, -62, 10, 64, 3), "#c99a5c"),
      line("M-80,-50Q0,-22 80,-50", RED, 5),
    ],
  )}</svg><b>?</b>`;

function neighbours(look: Look, kiosk: KioskLook): TemplateResult {
  const { say } = look;
  const houses = kiosk.told.neighbours;
  const best = say("display-kiosk-beat", { points: String(houses[0]?.points ?? 0) });
  return html`<div class="slide neighbours">
    <div><h2 class="fit shout" data-steps="76 68 60 52">${both(say("display-kiosk-today"), say.languages)}</h2>
      <p class="fit about" data-steps="44 40 36 32">${both(best, say.languages)}</p></div>
    <ol>${houses.slice(0, look.size.shape === "classic" ? 3 : 5).map(neighbourHouse)}<li class="plot">${plot(look)}</li></ol></div>`;
}

const SLIDES = { title, place, map, neighbours } as const;

export const slide = (look: Look, kiosk: KioskLook): TemplateResult => SLIDES[kiosk.turn.slide](look, kiosk);

/** The best of today, for those who play now; nothing before anybody has played. */
export function toBeat(look: Look, kiosk: KioskLook): TemplateResult | typeof nothing {
  const best = kiosk.told.neighbours[0];
  if (!best) return nothing;
  const words = look.say("display-kiosk-best", { points: String(best.points) });
  return html`<p class="pill to-beat">${inLine(words, look.say.languages)}</p>`;
}
