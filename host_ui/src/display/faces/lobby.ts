/** The lobby: invitations on the washing line, the houses of those who came, the name of the last. */

import { house } from "@ui/art/house";
import { INK, PATH } from "@ui/art/palette";
import { disc, draw, fill, line, rect } from "@ui/art/pen";
import { boat, postMarks, washing } from "@ui/art/props";
import { birch } from "@ui/art/scenery";
import { type StreetHouse, streetLayout } from "@ui/art/street";
import { both, inLine } from "@ui/kinds/display-words";
import type { House } from "@ui/protocol";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { nameOf, streetHouses } from "../houses";
import { lowBand, starting } from "../kiosk/faces";
import { isCrowd, type LobbyLayout, lobbyLayout } from "../layout";
import type { Look, Picture, StreetSpec } from "../look";
import { startWords } from "../words";
import { housesOf, invitations } from "./common";

/** Each letter of the game's code on a tile of its own. */
const tiles = (code: string): TemplateResult =>
  html`<p class=${`code ${code.length > 5 ? "long" : ""}`} role="img" aria-label=${code}>${Array.from(
    code,
    (sign) => html`<span aria-hidden="true">${sign}</span>`,
  )}</p>`;

function heading(look: Look, crowd: boolean): TemplateResult {
  const { stage, say } = look;
  const starts = (stage?.starts_at ?? 0) * 1000;
  const next = starts > look.today ? startWords(say, "display-starts", starts, look.today) : null;
  return html`<h1 class="fit shout" data-steps="80 76 70 64 58 52 46">${both(say("display-lobby-title"), say.languages)}</h1>
    ${next ? html`<p class="fit starts" data-steps="46 40 34">${both(next, say.languages)}</p>` : nothing}
    <div class="where">
      ${crowd ? nothing : html`<p class="kicker">${inLine(say("display-no-camera"), say.languages)}</p>`}
      <p class="fit address" data-steps="84 76 66 58 50 42 36">${look.address}</p>
      ${tiles(stage?.code ?? "")}
    </div>`;
}

/** The newest family under a looking glass, for crowds in which nobody finds one house. */
function lookingGlass(newest: House, look: Look): SVGTemplateResult {
  const manner = { plates: "home", isWaving: look.isWaving, town: look.town } as const;
  const [drawn] = streetHouses([newest], manner);
  if (!drawn) return svg``;
  const glass = draw([
    line("M24,78L60,138", "#8b6436", 18),
    fill(disc(0, 0, 134), "#8b6436"),
    fill(disc(0, 0, 122), look.day ? "#ffffff" : "#31406c"),
  ]);
  return svg`<g transform=${`translate(206 ${look.size.height - 640})`}>${glass}
    <clipPath id="glass"><circle r="122"></circle></clipPath>
    <g clip-path="url(#glass)">${draw([fill(rect(-130, 78, 260, 60), look.day ? INK : "#3d5b4a")])}
      <g transform="translate(0 96) scale(.84)">${house({ ...drawn, lod: 0, light: look.day ? "day" : "dusk" })}</g></g></g>`;
}

function bubble(newest: House, look: Look): TemplateResult | typeof nothing {
  if (newest.named === false) return nothing;
  const words = look.say("display-moved-in", { name: newest.name });
  return html`<p class="bubble fit" data-steps="36 33 30 27">${both(words, look.say.languages)}</p>`;
}

const count = (look: Look, houses: number): TemplateResult | typeof nothing =>
  houses === 0
    ? nothing
    : html`<p class="houses-count">${inLine(look.say("display-houses", { count: houses }), look.say.languages)}</p>`;

function crowdNews(newest: House, look: Look): TemplateResult {
  const town = look.town(newest.town ?? "");
  return html`<div class="glass-words">
    <p class="fit newest" data-steps="84 72 60 50 42">${nameOf(newest)}${town ? html` <small>${town}</small>` : nothing}</p>
    <p class="kicker">${inLine(look.say("display-light-on"), look.say.languages)}</p>
    ${count(look, housesOf(look).length)}
  </div>`;
}

function lobbyStreet(look: Look, layout: LobbyLayout): StreetSpec {
  const houses = housesOf(look);
  const shown = streetHouses(houses, { plates: "home", isWaving: look.isWaving, town: look.town });
  const few = houses.length <= 4;
  const plot = few ? { plot: look.say("display-plot").map(({ text }) => text) } : {};
  const options = {
    width: look.size.width,
    height: layout.streetBottom - layout.streetTop,
    page: look.page,
    ...plot,
  };
  return { y: layout.streetTop, houses: shown, options };
}

/** Light of the windows on the water in front: [x, width, colour]. */
function lights(houses: readonly StreetHouse[], spec: StreetSpec): [number, number, string][] {
  return streetLayout(houses, spec.options).places.map(({ x, scale }) => [
    Math.round(x),
    Math.round(136 * scale),
    "#d98b45",
  ]);
}

export function lobby(look: Look): Picture {
  const { width, height } = look.size;
  const houses = housesOf(look);
  const cloths = invitations(look);
  const foot = lowBand(look);
  const layout = lobbyLayout({ ...look.size, height: height - foot }, houses.length, cloths.length);
  const street = lobbyStreet(look, layout);
  const crowd = isCrowd(houses.length);
  const row = houses.length > 4 && !crowd;
  const newest = houses[houses.length - 1];
  // A narrow stage has room for the address or the looking glass.
  const glass = crowd && look.size.shape !== "classic";
  const ground = layout.horizon + (row ? 130 : 90);
  const posts = row
    ? draw([
        ...(look.day
          ? postMarks(layout.lineFrom, ground - 20, ground - layout.lineY, true)
          : birch(layout.lineFrom, ground + 8, ground + 40)),
        ...postMarks(layout.lineTo, ground - 20, ground - layout.lineY, look.day),
      ])
    : nothing;
  const { lineFrom: from, lineTo: to, lineY: y, clothHeight } = layout;
  const hang = { from, to, y, height: clothHeight, day: look.day };
  return {
    scene: {
      width,
      height,
      light: "dusk",
      horizon: layout.horizon,
      lake: row ? 76 : 100,
      words: layout.horizon * (row ? 0.84 : crowd ? 0.93 : 0.62),
      sun: row ? 0.52 : crowd ? undefined : 0.33,
      town: { x: row ? 0.3 : 0.16, scale: row ? 0.44 : 0.56 },
      keep: [{ x: 30, y: 20, width: width - 40, height: layout.horizon * 0.8 }],
      ...(row ? { front: layout.streetBottom - 8, lights: lights(street.houses, street) } : {}),
    } as Picture["scene"],
    behind: svg`${posts}${washing(cloths, row ? hang : { ...hang, ground })}`,
    street,
    front: svg`${foot > 0 && !row ? draw([fill(rect(0, height - foot - 1, width, foot + 1), PATH)]) : nothing}${row ? boat("wave", { x: 150, y: height - 30, scale: 0.42, day: look.day }) : nothing}${
      glass && newest ? lookingGlass(newest, look) : nothing
    }`,
    words: html`<div class=${`lobby column ${crowd ? "size-crowd" : row ? "size-row" : "size-big"}`}>${heading(look, crowd)}${crowd && !glass ? count(look, houses.length) : nothing}${foot > 0 ? nothing : starting(look)}</div>${foot > 0 ? starting(look) : nothing}
      ${row && newest ? bubble(newest, look) : nothing}
      ${glass && newest ? crowdNews(newest, look) : nothing}
      ${row ? count(look, houses.length) : nothing}
      ${look.stage?.rehearsal ? html`<p class="pill rehearsal">${inLine(look.say("display-rehearsal"), look.say.languages)}</p>` : nothing}`,
    measures: { column: layout.lineFrom - 72 - 40 - (row ? 30 : 0), "street-top": layout.streetTop },
  };
}
