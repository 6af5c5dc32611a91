/** The same small picture in both looks, to be compared on the wall. */

import { draw, fill, rect } from "@ui/art/pen";
import { place } from "@ui/art/scene";
import { shapeGlyph } from "@ui/art/shapes";
import { type StreetHouse, street } from "@ui/art/street";
import { letters } from "@ui/art/text";
import type { Light } from "@ui/art/types";
import { drawingOf } from "@ui/houses";
import { html, svg, type TemplateResult } from "lit";

const WIDTH = 640;
const HEIGHT = 400;
const STREET = 176;

/** A few families that live nowhere. */
const NEIGHBOURS = [
  { seed: 11, colour: "ochre", name: "Ūdri", phones: "aa" },
  { seed: 24, colour: "blue", name: "Eži", phones: "ja" },
  { seed: 52, colour: "plum", name: "Žąsys", phones: "j" },
] as const;

const neighbour = (
  { seed, colour, name, phones }: (typeof NEIGHBOURS)[number],
  light: Light,
): StreetHouse => {
  const panes = Array.from(phones, (sign) => (sign === "a" ? ("answered" as const) : ("joined" as const)));
  const { look, ...drawing } = drawingOf({ seed, colour, storeys: 1, adds: 1 }, panes, { light });
  const answered = !phones.includes("j");
  return { id: name, name, look, ...drawing, plate: answered ? "answered" : "waiting" };
};

/** A question, an answer and a street in a light. `words`: a headline in two languages' colours. */
export function sample(light: Light, words: readonly [string, string]): TemplateResult {
  const day = light === "day";
  const scene = { width: WIDTH, height: HEIGHT, light, horizon: 216, lake: 40, words: 190, stars: 8 };
  const board = rect(28, 126, 300, 52, day ? 8 : 2);
  const [first, second] = day ? ["#1d2433", "#7a3323"] : ["#fbf7ef", "#ffe3ad"];
  // The inner one cuts off what the place draws beyond its edges.
  return html`<svg class="sample" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true"><svg width=${WIDTH} height=${HEIGHT}>
    ${place(scene)}
    ${letters(words[0], { x: 28, y: 48, size: 44, colour: first, anchor: "start" })}
    ${letters(words[1], { x: 28, y: 108, size: 34, colour: second, anchor: "start" })}
    ${draw([{ ...fill(board, "#0072b2"), ...(day ? { stroke: "#1d2433", width: 6 } : {}) }])}
    <g transform="translate(40 129) scale(.92)">${shapeGlyph("A", { fill: "#fbf7ef" })}</g>
    ${letters("Ābols", { x: 102, y: 165, size: 36, colour: "#ffffff", anchor: "start" })}
    <g transform=${`translate(0 ${STREET})`}>${street(
      NEIGHBOURS.map((one) => neighbour(one, light)),
      { width: WIDTH, height: HEIGHT - STREET, light },
    )}</g>
    ${day ? svg`<rect x="2" y="2" width=${WIDTH - 4} height=${HEIGHT - 4} fill="none" stroke="#1d2433" stroke-width="4"></rect>` : ""}
  </svg></svg>`;
}
