/** Answers are colour, shape and letter, always all three: circle, triangle, square, diamond, star, hexagon. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { starPoints } from "./motifs";
import { INK } from "./palette";
import { disc, poly, rect } from "./pen";

export const LETTERS = ["A", "B", "C", "D", "E", "F"] as const;
export type Letter = (typeof LETTERS)[number];

const shift = (
  points: readonly (readonly [number, number])[],
  x: number,
  y: number,
): (readonly [number, number])[] => points.map(([px, py]) => [px + x, py + y] as const);

/** [outline on a grid of 50, baseline of the letter, its size] */
const OUTLINES: Readonly<Record<Letter, readonly [d: string, baseline: number, size: number]>> = {
  A: [disc(25, 25, 21), 33, 24],
  B: [
    poly([
      [25, 3],
      [47, 44],
      [3, 44],
    ]),
    40,
    21,
  ],
  C: [rect(5, 5, 40, 40, 3), 33, 24],
  D: [
    poly([
      [25, 2],
      [48, 25],
      [25, 48],
      [2, 25],
    ]),
    33,
    24,
  ],
  E: [poly(shift(starPoints(5, 24, 12), 25, 27)), 33.5, 17],
  F: [
    poly([
      [13, 4],
      [37, 4],
      [48, 25],
      [37, 46],
      [13, 46],
      [2, 25],
    ]),
    33,
    24,
  ],
};

export interface ShapeStyle {
  readonly fill?: string;
  readonly ink?: string;
  /** Colour of the edge; paper where the shape stands on dark ground. */
  readonly rim?: string;
}

/** Shape and letter as an SVG `<g>` on a 50 x 50 grid; white with an ink edge stands on all six colours. */
export function shapeGlyph(
  letter: Letter,
  { fill = "#ffffff", ink = INK, rim = INK }: ShapeStyle = {},
): SVGTemplateResult {
  const [d, baseline, size] = OUTLINES[letter];
  return svg`<g class="shape"><path d=${d} fill=${fill} stroke=${rim} stroke-width="3" stroke-linejoin="round"></path><text
    class="lettering" x="25" y=${baseline} font-size=${size} fill=${ink} text-anchor="middle">${letter}</text></g>`;
}

/** The sign of an answer. The letter is said by the button around it, so the drawing keeps silent. */
export const shape = (letter: Letter, style: ShapeStyle = {}): TemplateResult =>
  html`<svg class="sh" viewBox="0 0 50 50" aria-hidden="true">${shapeGlyph(letter, style)}</svg>`;
