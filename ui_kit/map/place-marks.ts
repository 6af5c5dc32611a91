/** What a place looks like on the map: its tile in a round frame; several in one spot: a number. */

import { type SVGTemplateResult, svg } from "lit";
import { INK, LIGHT, PAPER, RED } from "../art/palette";
import { disc, draw, fill, inked, line, move, n1 } from "../art/pen";
import { tileGlyph } from "../art/tiles";
import type { Point } from "./project";

const GROUP = "#2f5d7c";
const TILE = 64;
/** A tile's corners are cut by its round frame. */
const FACE = "place-face";

const tick = (at: Point, size: number): SVGTemplateResult =>
  svg`<g transform=${move(at.x, at.y, size)}>${draw([
    { d: disc(0, 0, 10), fill: "#1f6b4f", stroke: PAPER, width: 2.5 },
    line("M-5,0.5l3.5,3.5l6.5,-7.5", PAPER, 3),
  ])}</g>`;

/** What cuts the tiles round; once in a map. */
export const faceClip = (radius: number): SVGTemplateResult =>
  svg`<clipPath id=${FACE}><circle r=${radius - 1}></circle></clipPath>`;

/** A place. `met`: this device has its stamp; `chosen`: its card is open. */
export function placeMark(kind: string, radius: number, met: boolean, chosen: boolean): SVGTemplateResult {
  const scale = (radius * 2.06) / TILE;
  const edge = chosen ? Math.max(4, radius / 5) : Math.max(2, radius / 11);
  const frame = { d: disc(0, 0, radius), fill: "none", stroke: chosen ? RED : INK, width: edge };
  return svg`${chosen ? draw([fill(disc(0, 0, radius * 1.24), LIGHT)]) : null}<g clip-path=${`url(#${FACE})`}><g
    transform=${move((-TILE * scale) / 2, (-TILE * scale) / 2, scale)}>${tileGlyph(kind)}</g></g>${draw([frame])}${
      met ? tick({ x: radius * 0.74, y: radius * 0.74 }, radius / 24) : null
    }`;
}

/** So many places in one spot. */
export const groupMark = (count: number, radius: number): SVGTemplateResult =>
  svg`${draw([
    fill(disc(0, 0, radius * 1.16), PAPER, 0.75),
    inked(disc(0, 0, radius), GROUP, Math.max(2, radius / 10)),
  ])}<text class="count" x="0" y=${n1(radius * 0.36)} font-size=${n1(radius * 1.02)} text-anchor="middle">${count}</text>`;

/** From a mark that stands aside to where its place is; below all marks, so that none has a line over it. */
export const stem = (from: Point, to: Point): SVGTemplateResult =>
  svg`${draw([line(`M${n1(from.x)},${n1(from.y)}L${n1(to.x)},${n1(to.y)}`, INK, 2), fill(disc(to.x, to.y, 4), INK)])}`;
