/** The raffle: a row of houses at night, one of which stays lit, and its family's name as large as it goes. */

import { house, houseHeight } from "@ui/art/house";
import { LIGHT } from "@ui/art/palette";
import { disc, draw, fill, move } from "@ui/art/pen";
import { island, rays } from "@ui/art/props";
import { spirit } from "@ui/art/spirit";
import type { Light } from "@ui/art/types";
import { drawingOf } from "@ui/houses";
import { both } from "@ui/kinds/display-words";
import type { House } from "@ui/protocol";
import { html, nothing, type SVGTemplateResult, svg } from "lit";
import { nameOf } from "../houses";
import type { Look, Picture } from "../look";
import { around } from "../raffle";
import { housesOf } from "./common";

const SIDE = 90;
/** Units of the tallest house in the row. */
const TALLEST = 330;

/** One house of the row with all its lamps on; `lot` is where the light may be. */
function inRow(
  one: House,
  x: number,
  feet: number,
  scale: number,
  won: boolean,
  light: Light,
): SVGTemplateResult {
  const panes = Array.from({ length: Math.max(2, one.phones.length) }, () => "lit" as const);
  const drawn = drawingOf({ ...one, adds: 0, storeys: Math.min(2, one.storeys) }, panes, {
    light,
    lod: scale < 0.3 ? 1 : 0,
  });
  const halo = won
    ? svg`<g class="won">${draw([fill(disc(0, -110, 250), LIGHT, 0.16), fill(disc(0, -110, 180), LIGHT, 0.16)])}</g>`
    : nothing;
  return svg`<g transform=${move(x, feet, scale)}>${halo}<g class=${won ? "lot lit" : "lot"}>${house(drawn)}</g></g>`;
}

/** The winner's house once more, large, with everything that it has earned. */
function portrait(one: House, x: number, feet: number, room: number, light: Light): SVGTemplateResult {
  const panes = Array.from({ length: 12 }, (_, i) => (i % 3 ? "lit" : "home") as "lit" | "home");
  const drawn = drawingOf(one, panes, { light });
  const scale = Math.min(1.3, room / houseHeight(drawn.look, drawn.storeys, drawn.adds));
  return svg`<g class="won"><g transform=${move(x, feet, scale)}>${house(drawn)}</g></g>`;
}

export function raffle(look: Look): Picture {
  const { width, height } = look.size;
  const all = housesOf(look);
  const { team = "", drawn = 0 } = look.stage?.raffle ?? {};
  const place = all.findIndex(({ id }) => id === team);
  const [from, to] = around(all.length, Math.max(0, place));
  const row = all.slice(from, to);
  const winner = all[place];
  const step = Math.min(190, (width - 2 * SIDE) / Math.max(1, row.length));
  const scale = Math.min(0.62, step / 250, TALLEST / 400);
  const feet = height - 96;
  const start = (width - step * row.length) / 2;
  const x = width - (look.size.shape === "classic" ? 270 : 360);
  const [horizon, ground] = [feet - 230, feet - 150];
  const light: Light = look.day ? "day" : "night";
  const shine = look.day
    ? nothing
    : svg`<g clip-path="url(#raffle-sky)">${rays(x, ground - 180, width * 1.1, "#3a4a80", 20)}</g>`;
  return {
    scene: {
      width,
      height,
      light: "night",
      horizon,
      lake: 200,
      words: height * 0.6,
      keep: [{ x: 40, y: 20, width: width * 0.66, height: height * 0.56 }],
    },
    behind: svg`<clipPath id="raffle-sky"><rect width=${width} height=${horizon - 36}></rect></clipPath>
      ${winner ? svg`<g class="won">${shine}${island(x - 60, ground, 560)}</g>${portrait(winner, x, ground, 560, light)}` : nothing}
      <g class="won">${spirit("cheer", { x: x - 235, y: ground + 6, scale: 0.8, day: look.day })}</g>`,
    front: svg`${row.map((one, i) => inRow(one, start + step * (i + 0.5), feet, scale, one.id === team, light))}`,
    words: html`<div class="raffle">
      <h1 class="fit shout" data-steps="80 70 60 52">${both(look.say("display-raffle-title"), look.say.languages)}</h1>
      <div class="won"><p class="fit about" data-steps="46 42 38 34">${both(look.say("display-raffle-winner"), look.say.languages)}</p>
      <p class="fit shout name" data-steps="170 150 130 110 96 84 72 60">${winner ? nameOf(winner) : nothing}</p>
      <p class="fit about" data-steps="46 42 38 34">${both(look.say("display-raffle-come"), look.say.languages)}</p></div>
    </div>
    <home-raffle-lights .count=${row.length} .winner=${place - from} .draw=${drawn}></home-raffle-lights>`,
    measures: { column: x - 330 - 72 },
  };
}
