/** A stamp: the tile of a place's kind in a ring of ink, a little askew as a hand sets it; an empty ring waits for one. */

import { disc, draw, line, type Mark, move, n1 } from "@ui/art/pen";
import { tileGlyph } from "@ui/art/tiles";
import { html, svg, type TemplateResult } from "lit";

/** A stamp's own units: a square with the ring's middle at (0, 0). */
export const HALF = 50;
const RING = 46;
/** Ink by municipality; others have the last. */
const INKS: Readonly<Record<string, string>> = {
  ludza: "#a8432f",
  jekabpils: "#2f5d7c",
  rokiskis: "#1f6b4f",
};
const OTHER = "#5b3a58";
export const PAPER = "#fdfaf3";
/** The tile's box is 64 wide; its corners lie within the inner ring. */
export const TILE_SCALE = 0.86;
const TILE_HALF = 32;

export const inkOf = (municipality: string): string => INKS[municipality] ?? OTHER;

/** Degrees by which a place's stamp stands askew: always the same for the same place. */
export const askew = (number: number): number => ((number * 37) % 17) - 8;

/** The notched edge: small teeth all around. */
function teeth(radius: number): string {
  const count = 36;
  const points = Array.from({ length: count * 2 }, (_, i) => {
    const [turn, r] = [(i * Math.PI) / count, i % 2 === 0 ? radius : radius - 3];
    return `${n1(Math.cos(turn) * r)},${n1(Math.sin(turn) * r)}`;
  });
  return `M${points.join(" ")}Z`;
}

/** What lies under the tile. */
export const stampMarks = (municipality: string): Mark[] => [
  { d: teeth(RING + 2), fill: PAPER, stroke: inkOf(municipality), width: 2.5 },
  line(disc(0, 0, RING - 5), inkOf(municipality), 1.8),
];

const side = (): string => move(-TILE_HALF * TILE_SCALE, -TILE_HALF * TILE_SCALE, TILE_SCALE);
const BOX = `${-HALF} ${-HALF} ${HALF * 2} ${HALF * 2}`;

export interface Stamped {
  readonly number: number;
  readonly kind: string;
  readonly municipality: string;
}

/** A place that was met. `cls`: of the whole sign. */
export const stampSign = ({ number, kind, municipality }: Stamped, cls = ""): TemplateResult =>
  html`<svg class=${`stamp ${cls}`} viewBox=${BOX} aria-hidden="true"><g transform=${`rotate(${askew(number)})`}>${draw(
    stampMarks(municipality),
  )}${svg`<g transform=${side()}>${tileGlyph(kind)}</g>`}</g></svg>`;

/** A place that still waits. */
export const emptySign = (): TemplateResult =>
  html`<svg class="stamp empty" viewBox=${BOX} aria-hidden="true"><circle r=${RING - 2} fill="none" stroke="currentColor"
    stroke-width="3" stroke-dasharray="1 9" stroke-linecap="round"></circle></svg>`;
