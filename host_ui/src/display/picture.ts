/** Draws a picture: one SVG for the place and the street, so that houses stay the same elements in every phase. */

import type { Row } from "@ui/art/layout";
import { INK, PATH } from "@ui/art/palette";
import { draw, fill, type Mark, rect } from "@ui/art/pen";
import { place } from "@ui/art/scene";
import { sand } from "@ui/art/scenery";
import { street, streetLayout } from "@ui/art/street";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { Face } from "./face";
import { attract } from "./faces/attract";
import { connecting, ended, pauseBetween, paused } from "./faces/calm";
import { card } from "./faces/card";
import { intro } from "./faces/intro";
import { lobby } from "./faces/lobby";
import { podium } from "./faces/podium";
import { question, talk } from "./faces/question";
import { raffle } from "./faces/raffle";
import { reveal } from "./faces/reveal";
import { standings } from "./faces/standings";
import { asleep, enough, kioskDoors } from "./kiosk/faces";
import type { Look, Picture, StreetSpec } from "./look";

const PICTURES: Readonly<Record<Face, (look: Look) => Picture>> = {
  connecting,
  attract,
  lobby,
  intro,
  talk,
  question,
  reveal,
  card,
  standings,
  break: pauseBetween,
  podium,
  raffle,
  ended,
  paused,
  doors: kioskDoors,
  asleep,
  enough,
};

export function pictureOf(face: Face, look: Look): Picture {
  const picture = PICTURES[face](look);
  return look.day ? inDaylight(picture) : picture;
}

/** The same place and street with nothing that the sun would wash out. */
function inDaylight({ scene, street: row, ...picture }: Picture): Picture {
  const lit = row && { ...row, options: { ...row.options, light: "day" as const } };
  return { ...picture, scene: { ...scene, light: "day" }, ...(lit ? { street: lit } : {}) };
}

const HILLS = ["#425f52", "#3d5b4a", "#35523f"] as const;

/** Ink below the houses, from one side of the stage to the other: names stand on it. */
function inkUnder(
  rows: readonly Row[],
  terraces: boolean,
  plate: number,
  width: number,
  height: number,
): Mark {
  const deep = terraces ? plate + 16 : height;
  return fill(rows.map(({ y }) => rect(0, y - 1, width, Math.min(deep, height - y + 1))).join(""), INK);
}

/** Sand from one side of the stage to the other; terraces stand on a hill each. */
function ground(spec: StreetSpec, width: number): SVGTemplateResult[] {
  const { mode, rows, plate } = streetLayout(spec.houses, spec.options);
  const { height, light } = spec.options;
  if (light === "day") return draw([inkUnder(rows, mode === "terraces", plate.height, width, height)]);
  if (mode !== "terraces") return draw([sand(width, (rows[0]?.y ?? height) + 2, height)]);
  return draw(
    rows.flatMap(({ y, strip }, i) => [
      fill(
        `M0,${strip.y + 14}Q${width * (0.2 + i * 0.1)},${strip.y - 14} ${width / 2},${strip.y + 6}T${width},${strip.y}V${height}H0Z`,
        HILLS[i % 3] ?? HILLS[0],
      ),
      fill(
        `M0,${y + 2}Q${width / 4},${y - 6} ${width / 2},${y + 2}T${width},${y}V${y + 26}Q${width * 0.75},${y + 32} ${width / 2},${y + 26}T0,${y + 28}Z`,
        PATH,
      ),
    ]),
  );
}

function drawnStreet(spec: StreetSpec | undefined, width: number): SVGTemplateResult | typeof nothing {
  if (!spec) return nothing;
  const { x = 0, y, houses, options } = spec;
  const earth = options.bare ? svg`<g transform=${`translate(0 ${y})`}>${ground(spec, width)}</g>` : nothing;
  return svg`${earth}<g transform=${`translate(${x} ${y})`}>${street(houses, options)}</g>`;
}

/** The picture as page content, with its words or still without; its measures are set by whoever shows it. */
export const drawn = ({ scene, behind, street: row, front, words }: Picture, worded = true): TemplateResult =>
  html`<svg class="scene" viewBox=${`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
      ${place(scene)}<g class="behind">${behind ?? nothing}</g>${drawnStreet(row, scene.width)}<g class="front">${front ?? nothing}</g>
    </svg>
    <div class="words">${worded ? words : nothing}</div>`;
