/** What all sheets share: an A4 page as one drawing in tenths of a millimetre, its pale ground, its woven edge. */

import { house } from "@ui/art/house";
import { sash } from "@ui/art/motifs";
import { INK, INK_SOFT, LINEN, mix, RED, TRIM } from "@ui/art/palette";
import { disc, draw, fill, line, type Mark, move, n1, rect } from "@ui/art/pen";
import { letters, nameLines, textWidth } from "@ui/art/text";
import type { Box, HouseDrawing } from "@ui/art/types";
import { drawingOf } from "@ui/houses";
import type { Texts } from "@ui/texts";
import { type SVGTemplateResult, svg } from "lit";

/** A4, in tenths of a millimetre. */
export const WIDTH = 2100;
export const HEIGHT = 2970;
/** What printers leave white along the edges of a sheet. */
export const MARGIN = 80;

/** A4 as it comes out of the printer. */
export type Sheet = SVGTemplateResult;
/** The words of the languages that stand on a sheet, in their order. */
export type Tongues = readonly Texts[];

export const WHOLE: Box = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN };

/** Pale enough that ink stands on it in black and white, and that a printer's ink lasts. */
const SKY = ["#f2f6fb", "#e8eff7", "#dee8f2", "#d5e1ed", "#f1e4d3"].map((colour) =>
  mix(colour, "#ffffff", 0.1),
);
const LAKE = "#a9c9da";
const FAR = "#8fa3bf";
const MEADOW = "#9dbb93";
const PATH = "#e0cba6";
const BAND = 44;

/** A sheet's edge from left to right that is cut by hand: up and down by `sway`. */
const wave = ({ x, width }: Box, y: number, sway: number): string =>
  `M${x},${n1(y)}Q${n1(x + width * 0.25)},${n1(y - sway)} ${n1(x + width * 0.5)},${n1(y)}T${x + width},${n1(y - sway * 0.4)}`;

const below = (box: Box, y: number, sway: number, colour: string): Mark =>
  fill(`${wave(box, y, sway)}V${n1(box.y + box.height)}H${box.x}Z`, colour);

/** Sky in flat bands; from `horizon` on (a y) far woods, lake, meadow and path. */
export function ground(box: Box, horizon: number): Mark[] {
  const step = (horizon - box.y) / SKY.length;
  const foot = box.y + box.height - horizon;
  return [
    fill(rect(box.x, box.y, box.width, box.height), SKY[0] ?? LINEN),
    ...SKY.slice(1).map((colour, i) => below(box, box.y + step * (i + 1), i % 2 ? -34 : 34, colour)),
    below(box, horizon - foot * 0.09, 30, FAR),
    below(box, horizon, 4, LAKE),
    below(box, horizon + foot * 0.3, -24, MEADOW),
    below(box, horizon + foot * 0.78, 14, PATH),
  ];
}

/** The woven band along an edge. */
export const band = ({ x, y, width }: Box): Mark[] => [
  ...sash([x, y, width, BAND], TRIM, RED, 0),
  line(`M${x},${y}H${x + width}M${x},${y + BAND}H${x + width}`, RED, 5),
];

/** Families that live on every sheet: seed, colour, storeys, and how much stands around the house. */
const NEIGHBOURS = [
  { seed: 11, colour: "ochre", storeys: 1, adds: 2 },
  { seed: 24, colour: "blue", storeys: 2, adds: 3 },
  { seed: 35, colour: "red", storeys: 1, adds: 2 },
  { seed: 48, colour: "moss", storeys: 1, adds: 3 },
  { seed: 52, colour: "plum", storeys: 2, adds: 1 },
  { seed: 63, colour: "teal", storeys: 1, adds: 2 },
  { seed: 79, colour: "cream", storeys: 2, adds: 2 },
] as const;

/** The first `count` neighbours on a line between two x, feet at `y`. */
export function neighbours(
  from: number,
  to: number,
  y: number,
  count: number,
  scale: number,
): SVGTemplateResult {
  const step = (to - from) / count;
  return svg`${NEIGHBOURS.slice(0, count).map((one, i) =>
    homeAt(drawingOf(one, ["lit", "joined", "lit"]), from + step * (i + 0.5), y, scale),
  )}`;
}

export const homeAt = (drawing: HouseDrawing, x: number, y: number, scale: number): SVGTemplateResult =>
  svg`<g transform=${move(x, y, scale)}>${house(drawing)}</g>`;

export interface Lines {
  readonly x: number;
  /** Where the block begins. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly colours?: readonly [string, string];
  readonly anchor?: "start" | "middle";
}

/** As `nameLines`, but two lines are as long as each other as far as words allow. */
function evenly(words: string, width: number, height: number): { lines: string[]; size: number } {
  const cut = nameLines(words, width, height);
  if (cut.lines.length === 1) return cut;
  const all = words.split(" ");
  const splits = all.slice(1).map((_, at) => [all.slice(0, at + 1).join(" "), all.slice(at + 1).join(" ")]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => textWidth(line, 1)));
  return {
    lines: splits.reduce((best, next) => (longest(next) < longest(best) ? next : best)),
    size: cut.size,
  };
}

/** A phrase in one to three languages, each as large as the others and as the room lets it: colours alternate. */
export function phrases(
  said: readonly string[],
  { x, top, width, height, colours = [INK, RED], anchor = "middle" }: Lines,
): SVGTemplateResult {
  const share = height / said.length;
  const cut = said.map((words) => evenly(words, width, share * 1.2));
  const rows = cut.flatMap(({ lines }, i) =>
    lines.map((words) => ({ words, colour: colours[i % 2] ?? INK })),
  );
  const size = Math.min((height / rows.length) * 0.92, ...cut.map((one) => one.size));
  const lead = Math.min(size * 1.08, height / rows.length);
  const first = top + (height - rows.length * lead) / 2 + lead * 0.8;
  return svg`${rows.map(({ words, colour }, i) => letters(words, { x, y: first + i * lead, size, colour, anchor }))}`;
}

/** A dashed line to cut or to fold along. */
export const dashes = (d: string): SVGTemplateResult =>
  svg`<path class="dashes" d=${d} fill="none" stroke=${INK_SOFT} stroke-width="4" stroke-dasharray="22 18"></path>`;

/** Scissors, pointing right; the tip is at (x, y). */
export const scissors = (x: number, y: number): SVGTemplateResult =>
  svg`<g transform=${move(x, y, 0.75)}>${draw([
    line("M-64,-22L0,4M-64,22L0,-4", INK_SOFT, 7),
    ...[-28, 28].map((at): Mark => ({ d: disc(-78, at, 16), fill: "#ffffff", stroke: INK_SOFT, width: 7 })),
  ])}</g>`;
