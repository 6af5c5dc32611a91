/** What a layout of the street says: places, rows, plates; and the measures that all layouts share. */
import { HOUSE_WIDTH, houseHeight } from "./frame";
import type { Box, HouseLook, Lod } from "./types";

/** What the layout must know of a family. */
export interface Resident {
  readonly look: HouseLook;
  readonly storeys: number;
  readonly adds: readonly string[];
  /** The town as it is shown; families without one share a row of their own. */
  readonly town?: string;
}

export interface LayoutOptions {
  readonly width: number;
  readonly height: number;
  /** Which page of rows (0-based, taken modulo the number of pages). */
  readonly page?: number;
  /** A free plot as an invitation, while there are at most four houses. */
  readonly plot?: boolean;
  /** Storeys for which room is kept, so that the street keeps its scale while houses grow. */
  readonly room?: number;
  /** Units kept free above the roofs for tags or stars. */
  readonly headroom?: number;
  /** Units kept free below the name plates, for ranks. */
  readonly footroom?: number;
}

export interface Place {
  /** Index in the list of residents. */
  readonly index: number;
  /** Middle of the feet. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly lod: Lod;
  /** Walls and everything fixed on the roof. */
  readonly box: Box;
}

export interface TownCount {
  readonly name: string;
  readonly count: number;
}

export interface Row {
  /** y of the feet, and the strip of ground that belongs to this row. */
  readonly y: number;
  readonly strip: Box;
  readonly towns: readonly TownCount[];
  readonly sign?: Box;
}

export interface StreetLayout {
  readonly mode: "big" | "row" | "terraces";
  readonly places: readonly Place[];
  readonly rows: readonly Row[];
  /** Free plot: middle of its ground, and its scale. */
  readonly plot?: { readonly x: number; readonly y: number; readonly scale: number };
  readonly pages: number;
  readonly page: number;
  /** Name plates: size, and y below the feet. Names are left out where they could not be read. */
  readonly plate: {
    readonly width: number;
    readonly height: number;
    readonly drop: number;
    readonly named: boolean;
  };
}

/** Units kept free at the left and right end of the street. */
export const MARGIN = 24;

export const lodOf = (scale: number): Lod => (scale >= 0.5 ? 0 : scale >= 0.3 ? 1 : 2);

export function tallest(residents: readonly Resident[], room: number): number {
  const heights = residents.map(({ look, storeys, adds }) =>
    houseHeight(look, Math.max(storeys, room), adds),
  );
  return Math.max(houseHeightOfNone(room), ...heights);
}

// An empty street keeps room for an ordinary house.
export const houseHeightOfNone = (room: number): number => 268 + (Math.max(1, room) - 1) * 82;

export function placeAt(
  index: number,
  x: number,
  y: number,
  scale: number,
  who: Resident | undefined,
  lod: Lod,
): Place {
  const height = who ? houseHeight(who.look, who.storeys, who.adds) * scale : 0;
  const box = { x: x - (HOUSE_WIDTH / 2) * scale, y: y - height, width: HOUSE_WIDTH * scale, height };
  return { index, x, y, scale, lod, box };
}
