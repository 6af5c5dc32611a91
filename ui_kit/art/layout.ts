/** Where every house of the street stands: pure geometry, from one family to hundreds. */
import {
  type LayoutOptions,
  lodOf,
  MARGIN,
  placeAt,
  type Resident,
  type StreetLayout,
  tallest,
} from "./places";
import { terraces } from "./terraces";

export type { LayoutOptions, Place, Resident, Row, StreetLayout, TownCount } from "./places";

/** Units of street per house: the eaves of neighbours just touch. */
const STEP_PER_HOUSE = 238;
const MOST_IN_ROW = 14;
/** The free plot is as wide as one and a half houses: its board must be read from afar. */
const PLOT_SHARE = 1.5;

function largest(count: number): number {
  if (count <= 4) return 1.46;
  return count <= 7 ? 0.95 : 0.69;
}

function oneRow(residents: readonly Resident[], options: LayoutOptions): StreetLayout {
  const { width, height, room = 1, headroom = 12, footroom = 0 } = options;
  const count = residents.length;
  const big = count <= 4;
  const withPlot = big && options.plot === true;
  const slots = Math.max(1, count + (withPlot ? PLOT_SHARE : 0));
  const full = (width - 2 * MARGIN) / slots;
  const guess = Math.min(largest(count), full / STEP_PER_HOUSE);
  // Two lines of a long name must be read by the family that stands near; where few live, from afar.
  const least = count <= 7 ? 84 : 62;
  const plateHeight = Math.round(Math.min(84, Math.max(least, 52 * guess + 8)));
  const drop = Math.round(12 + 8 * Math.min(1, guess));
  const y = height - drop - plateHeight - 12 - footroom;
  const scale = Math.max(0.05, Math.min(guess, (y - headroom) / tallest(residents, room)));
  const step = Math.min(full, Math.max(scale * 330, withPlot ? full : 240));
  const start = (width - step * slots) / 2;
  const at = (i: number): number => start + step * (i + 0.5);
  return {
    mode: big ? "big" : "row",
    places: residents.map((who, i) => placeAt(i, at(i), y, scale, who, lodOf(scale))),
    rows: [{ y, strip: { x: 0, y, width, height: height - y }, towns: [] }],
    ...(withPlot ? { plot: { x: start + step * (count + PLOT_SHARE / 2), y, scale } } : {}),
    pages: 1,
    page: 0,
    plate: { width: Math.min(step - 12, 300), height: plateHeight, drop, named: true },
  };
}

/** Up to 14 houses stand in one row (up to four large, with a free plot), more in terraces, page by page. */
export const layoutStreet = (residents: readonly Resident[], options: LayoutOptions): StreetLayout =>
  residents.length <= MOST_IN_ROW ? oneRow(residents, options) : terraces(residents, options);
