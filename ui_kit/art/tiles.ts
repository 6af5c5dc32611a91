/** Tiles: a small picture for each kind of place, the same on the place card, in Explore and in the passport. */
import { type SVGTemplateResult, svg } from "lit";
import { draw, type Mark } from "./pen";
import { DAY, square, type Tile } from "./tile-ground";
import { CIVIC } from "./tiles-civic";
import { LAND } from "./tiles-land";
import { MADE } from "./tiles-made";
import { PEOPLE } from "./tiles-people";
import { TOWN } from "./tiles-town";

const TILES: ReadonlyMap<string, Tile> = new Map(
  Object.entries({ ...LAND, ...TOWN, ...CIVIC, ...MADE, ...PEOPLE }),
);

/** Every kind that has a tile of its own. */
export const TILE_KINDS: readonly string[] = Array.from(TILES.keys()).sort();

/** The tile's marks in a 64 x 64 box; a kind that an older page does not know is a town. */
export function tileMarks(kind: string): Mark[] {
  const { ground, marks }: Tile = TILES.get(kind) ?? TOWN.town;
  return [square(DAY[ground]), ...marks];
}

/** The bare marks, to be placed inside another drawing. */
export const tileGlyph = (kind: string): SVGTemplateResult =>
  svg`<g class="tile">${draw(tileMarks(kind))}</g>`;

/** The tile as an `<svg>`, in HTML or inside another drawing; its size is the page's business. It says nothing to listeners. */
export const tile = (kind: string): SVGTemplateResult =>
  svg`<svg class="tile" viewBox="0 0 64 64" aria-hidden="true">${draw(tileMarks(kind))}</svg>`;
