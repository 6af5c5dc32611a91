/** What all tiles stand on: a square cut from coloured paper by hand, with land along its foot. */
import { disc, fill, type Mark, n1, poly } from "./pen";

/** Daylight papers: pale enough for what stands on them, coloured enough to be seen on paper and on dusk. */
export const DAY = {
  air: "#b9d4de",
  honey: "#f4d58f",
  rose: "#eabca6",
  leaf: "#cfdca9",
  lilac: "#cdbfda",
} as const;

export const GRASS = "#7f9a5c";
export const GRASS_DEEP = "#5f8253";
export const WOOD = "#2f5a4c";
export const SAND = "#d9bd8c";
export const WHITE = "#fbf7ef";
export const GLOW = "#ffcf62";
export const STONE = "#8f8c94";
export const STONE_SHADE = "#77747f";
export const RED = "#a8432f";
export const DOOR = "#3b2b3a";

export interface Tile {
  readonly ground: keyof typeof DAY;
  readonly marks: readonly Mark[];
}

const SQUARE = [
  [2.5, 3],
  [61.5, 2],
  [62.2, 61.4],
  [1.8, 62.2],
] as const;

const leftAt = (y: number): number => 2.5 - ((y - 3) / 59.2) * 0.7;
const rightAt = (y: number): number => 61.5 + ((y - 2) / 59.4) * 0.7;

export const square = (colour: string): Mark => fill(poly(SQUARE), colour);

/** Everything below a soft edge that runs from `left` to `right`, by way of `middle` (all three are y). */
export const land = (left: number, middle: number, right: number, colour: string): Mark =>
  fill(
    `M${n1(leftAt(left))},${left}Q32,${middle} ${n1(rightAt(right))},${right}L62.2,61.4L1.8,62.2Z`,
    colour,
  );

/** A band of water or path between two heights, from edge to edge. */
export const band = (top: number, foot: number, colour: string): Mark =>
  fill(
    `M${n1(leftAt(top))},${top}L${n1(rightAt(top))},${top}L${n1(rightAt(foot))},${foot}L${n1(leftAt(foot))},${foot}Z`,
    colour,
  );

/** A flat translucent disc of light behind what is shown. */
export const halo = (x: number, y: number, r: number, colour = "#fff6d8", opacity = 0.6): Mark =>
  fill(disc(x, y, r), colour, opacity);

/** A tuft of grass that grows at (x, y). */
export const tuft = (x: number, y: number, size = 1): string =>
  `M${n1(x)},${n1(y)}q${n1(-0.8 * size)},${n1(-4 * size)} ${n1(-3.6 * size)},${n1(-5.6 * size)}M${n1(x)},${n1(y)}v${n1(-7.4 * size)}M${n1(x)},${n1(y)}q${n1(0.8 * size)},${n1(-4 * size)} ${n1(3.6 * size)},${n1(-5.6 * size)}`;

/** An arched opening with its foot at (x, y). */
export const arch = (x: number, y: number, w: number, h: number): string =>
  `M${n1(x - w / 2)},${y}V${n1(y - h + w / 2)}a${w / 2},${w / 2} 0 0 1 ${w},0V${y}Z`;
