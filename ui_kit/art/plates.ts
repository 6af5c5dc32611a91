/** What hangs on a house: its painted name, the tag of what it gained, a star, a rank, the town's road sign. */
import { nothing, type SVGTemplateResult, svg } from "lit";
import type { TownCount } from "./layout";
import { motif } from "./motifs";
import { INK, INK_SOFT, LIGHT, PAPER, RED, SECOND_DAY } from "./palette";
import { disc, draw, fill, group, inked, line, type Mark, move, poly, rect } from "./pen";
import { fitSize, letters, nameLines } from "./text";
import type { Box } from "./types";

/** In the lobby `joined`; while a question is open `waiting` or `answered`; `away` has no phone here now. */
export type PlateState = "joined" | "waiting" | "answered" | "away";

const BOARD: Readonly<Record<PlateState, readonly [face: string, foot: string, ink: string]>> = {
  joined: [PAPER, "#d9c7a4", INK],
  answered: [LIGHT, "#d9a43c", INK],
  waiting: ["#5f6f74", "#48575e", "#ffffff"],
  away: ["#5f6f74", "#48575e", "#ffffff"],
};

/** How large a name can be on a plate. */
const nameOn = (name: string, { width, height }: Pick<Box, "width" | "height">) =>
  nameLines(name, width - 10, height - 5);

/** So much smaller than the largest may the letters of all plates be for the sake of a long name. */
const EVEN = 0.6;

/** The size in which the names of a street are written: no family looks more important than another. */
export function evenSize(names: readonly string[], plates: Pick<Box, "width" | "height">): number {
  const sizes = names.map((name) => nameOn(name, plates).size);
  return Math.max(Math.min(...sizes), EVEN * Math.max(...sizes));
}

/** A name plate; by day the name stands on the ink ground, yellow when answered. `most`: the largest letters. */
export function plate(
  name: string,
  { x, y, width, height }: Box,
  state: PlateState,
  day: boolean,
  most = Number.POSITIVE_INFINITY,
): SVGTemplateResult {
  const { lines, size: largest } = nameOn(name, { width, height });
  const size = Math.min(largest, most);
  const [face, foot, ink] = BOARD[state];
  const first = y + (height - 5) / 2 + size * (0.33 - (lines.length - 1) / 2);
  const written = (colour: string): SVGTemplateResult[] =>
    lines.map((line, i) => letters(line, { x: x + width / 2, y: first + i * size, size, colour }));
  if (day) return svg`${written(state === "answered" ? LIGHT : "#ffffff")}`;
  const board = [fill(rect(x, y, width, height, 7), face), fill(rect(x, y + height - 5, width, 5, 2), foot)];
  return svg`<g class="plate">${draw(board)}${written(ink)}</g>`;
}

/** The doorstep of a house too small for a name: lit or not, so that its state is still said twice. */
export const doorstep = ({ x, y, width, height }: Box, state: PlateState, day: boolean): SVGTemplateResult =>
  svg`<g class="plate">${draw([
    fill(
      rect(x, y, width, height, 4),
      day ? (state === "answered" ? LIGHT : "#ffffff") : state === "joined" ? "#e9dfca" : BOARD[state][0],
    ),
  ])}</g>`;

function blossom(): Mark[] {
  const petals = [0, 72, 144, 216, 288].map((a) => {
    const angle = (a * Math.PI) / 180;
    return disc(Math.sin(angle) * 11, -5 - Math.cos(angle) * 11, 8);
  });
  return [fill(petals.join(""), "#e2574c"), fill(disc(0, -5, 7), LIGHT)];
}

const TAG = poly([
  [-46, -30],
  [46, -33],
  [48, 22],
  [10, 24],
  [0, 38],
  [-10, 24],
  [-47, 22],
]);
const SMALL_TAG = poly([
  [-36, -30],
  [36, -33],
  [38, 22],
  [10, 24],
  [0, 36],
  [-10, 24],
  [-37, 22],
]);

/** Units a tag needs above a roof, at scale 1. */
export const TAG_HEIGHT = 78;

/** Over the roof, its point at (x, y): what was gained, or a flower for those who only took part. */
export function tag(
  gain: number | "flower",
  x: number,
  y: number,
  scale: number,
  day: boolean,
): SVGTemplateResult {
  const flower = gain === "flower";
  const paper = flower ? PAPER : LIGHT;
  const [d, label] = [flower ? SMALL_TAG : TAG, flower ? "" : `+${gain}`];
  const board = day ? inked(d, flower ? "#ffffff" : "#ffc400", 5) : fill(d, paper);
  return svg`<g transform=${move(x, y - 40 * scale, scale)}><g class="tag">${draw([board, ...(flower ? blossom() : [])])}${
    flower ? nothing : letters(label, { x: 0, y: 14, size: fitSize(label, 46, 74), colour: INK })
  }</g></g>`;
}

/** The morning star over a house that was right. */
export const star = (x: number, y: number, scale: number, day: boolean): SVGTemplateResult =>
  svg`<g class="star">${draw([motif("auseklis", x, y - 24 * scale, 1.9 * scale, day ? INK : LIGHT)])}</g>`;

/** A red plaque with 1, 2 or 3, hung under the plate. */
export const plaque = (rank: number, x: number, y: number, width: number): SVGTemplateResult =>
  svg`<g class="plaque">${draw([fill(rect(x - width / 2, y, width, 40, 3), RED)])}${letters(rank, { x, y: y + 33, size: 38, colour: "#ffffff" })}</g>`;

/** A road sign as it stands at every town's edge; a row that several towns share names them all. */
export function townSign({ x, y, width, height }: Box, towns: readonly TownCount[]): SVGTemplateResult {
  const shown = towns.filter(({ name }) => name !== "").slice(0, 3);
  const board: Mark[] = [
    fill(rect(x + width * 0.2, y, 8, height + 22) + rect(x + width * 0.8 - 8, y, 8, height + 22), "#8b929c"),
    fill(rect(x, y, width, height, 9), "#ffffff"),
    { d: rect(x + 5, y + 5, width - 10, height - 10, 6), fill: "none", stroke: INK, width: 4 },
  ];
  const [only] = shown;
  if (shown.length !== 1 || !only) {
    const line = height / (shown.length + 0.6);
    return svg`<g class="town-sign">${draw(board)}${shown.map(({ name }, i) =>
      letters(name, {
        x: x + width / 2,
        y: y + line * (i + 0.95),
        size: fitSize(name, line * 0.82, width - 28),
        colour: INK,
      }),
    )}</g>`;
  }
  const home = group(
    [fill("M-14,0V-15H-19L0,-31L19,-15H14V0Z", RED)],
    move(x + width / 2 - 30, y + height * 0.84, height / 106),
  );
  return svg`<g class="town-sign">${draw([...board, home])}
    ${letters(only.name, { x: x + width / 2, y: y + height * 0.46, size: fitSize(only.name, height * 0.37, width - 28), colour: INK })}
    ${letters(only.count, { x: x + width / 2 + 22, y: y + height * 0.84, size: height * 0.32, colour: INK_SOFT })}</g>`;
}

/** A free plot with its board: "here your house will stand", in one or two languages. */
export function freePlot(
  x: number,
  y: number,
  scale: number,
  words: readonly string[],
  room: number,
  day: boolean,
): SVGTemplateResult {
  const half = Math.min(180 * scale * 0.8, room / 2 - 12);
  const [width, size] = [Math.min(room - 16, 424), 48];
  const shown = words.slice(0, 2);
  const fit = Math.min(size, ...shown.map((word) => fitSize(word, size, width - 36)));
  const height = 30 + shown.length * fit * 1.22;
  const top = y - 96 - height;
  const board = poly([
    [x - width / 2, top + 5],
    [x + width / 2 - 3, top],
    [x + width / 2, top + height - 4],
    [x - width / 2 + 4, top + height],
  ]);
  const stakes = rect(x - half - 5, y - 56, 10, 62, 3) + rect(x + half - 5, y - 56, 10, 62, 3);
  const marks: Mark[] = [
    fill(`M${x - half - 20},${y}Q${x},${y - 24} ${x + half + 20},${y}Z`, day ? "#d9dde4" : "#5b4a3a"),
    fill(stakes, day ? INK : "#c99a5c"),
    line(`M${x - half},${y - 46}Q${x},${y - 22} ${x + half},${y - 46}`, day ? INK : RED, 4),
    fill(rect(x - 8, top + height - 6, 16, 100, 3), day ? INK : "#8b6436"),
    day ? inked(board, "#ffffff", 6) : fill(board, PAPER),
  ];
  return svg`<g class="plot">${draw(marks)}${shown.map((word, i) =>
    letters(word, { x, y: top + 8 + fit * (0.98 + i * 1.22), size: fit, colour: i ? SECOND_DAY : INK }),
  )}</g>`;
}
