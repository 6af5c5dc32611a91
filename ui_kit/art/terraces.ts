/** More families than one row holds: terraces by town, page by page. */
import {
  type LayoutOptions,
  lodOf,
  MARGIN,
  placeAt,
  type Resident,
  type StreetLayout,
  type TownCount,
  tallest,
} from "./places";
import type { Lod } from "./types";

/** One way to divide the street into rows, measured. */
interface Fit {
  readonly rows: readonly (readonly number[])[];
  readonly named: boolean;
  readonly left: number;
  readonly step: number;
  readonly readable: boolean;
  readonly plateHeight: number;
  /** Units below the feet of a row. */
  readonly below: number;
  readonly pitch: number;
  readonly scale: number;
}

/** Units of street per house: eaves reach over a little, walls never do. */
const STEP_IN_TERRACE = 216;
const MOST_IN_TERRACE = 22;
const ROWS_PER_PAGE = 3;
const SIGN_WIDTH = 214;

const townOf = (residents: readonly Resident[], index: number): string => residents[index]?.town ?? "";

function byTown(residents: readonly Resident[]): number[][] {
  const towns = new Map<string, number[]>();
  residents.forEach((_, index) => {
    const name = townOf(residents, index);
    const list = towns.get(name) ?? [];
    list.push(index);
    towns.set(name, list);
  });
  return Array.from(towns.values());
}

function inParts(list: readonly number[], parts: number): number[][] {
  const size = Math.ceil(list.length / parts);
  return Array.from({ length: parts }, (_, i) => list.slice(i * size, (i + 1) * size)).filter(
    (part) => part.length > 0,
  );
}

/** Every division into rows that may be shown: by town where its rows fit on a page, else flowing on. */
function divisions(residents: readonly Resident[]): number[][][] {
  const groups = byTown(residents);
  const own = groups.flatMap((list) => inParts(list, Math.ceil(list.length / MOST_IN_TERRACE)));
  const least = Math.ceil(residents.length / MOST_IN_TERRACE);
  if (least > ROWS_PER_PAGE) return [own];
  const counts = [1, 2, 3].filter((rows) => rows >= least);
  const flowing = counts.map((rows) => inParts(groups.flat(), rows));
  return own.length <= ROWS_PER_PAGE ? [own, ...flowing] : flowing;
}

/** Width of a house's step, and the scale at which a division into rows fits. */
function measured(
  rows: readonly (readonly number[])[],
  residents: readonly Resident[],
  options: LayoutOptions,
): Fit {
  const { width, height, room = 1, headroom = 12, footroom = 0 } = options;
  const named = residents.some(({ town }) => town !== undefined && town !== "");
  const left = named ? MARGIN * 2 + SIGN_WIDTH : MARGIN;
  const step = (width - left - MARGIN) / Math.max(1, ...rows.map((row) => row.length));
  const readable = step >= 118;
  const plateHeight = readable ? 40 : 9;
  const below = plateHeight + 20 + footroom;
  const pitch = height / Math.max(1, Math.min(rows.length, ROWS_PER_PAGE));
  const fitting = (pitch - below - headroom) / tallest(residents, room);
  const scale = Math.max(0.05, Math.min(0.5, step / STEP_IN_TERRACE, fitting));
  return { rows, named, left, step, readable, plateHeight, below, pitch, scale };
}

/** Rows by town if that costs little size; else the rows in which houses are largest. */
function best(residents: readonly Resident[], options: LayoutOptions): Fit {
  const fits = divisions(residents).map((rows) => measured(rows, residents, options));
  const largestScale = Math.max(...fits.map(({ scale }) => scale));
  return fits.find(({ scale }) => scale >= largestScale * 0.85) ?? measured([], residents, options);
}

function townsIn(residents: readonly Resident[], row: readonly number[]): TownCount[] {
  const counts = new Map<string, number>();
  for (const index of row) {
    const name = townOf(residents, index);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return Array.from(counts, ([name, count]) => ({ name, count }));
}

/** Rows of at most 22 houses, three on a page. */
export function terraces(residents: readonly Resident[], options: LayoutOptions): StreetLayout {
  const { width, height } = options;
  const { rows, named, left, step, readable, plateHeight, below, pitch, scale } = best(residents, options);
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const page = (((options.page ?? 0) % pages) + pages) % pages;
  const shown = rows.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
  const lod: Lod = lodOf(scale) === 2 ? 2 : 1;
  const feet = (row: number): number => pitch * (row + 1) - below;
  const signHeight = Math.min(106, pitch - 34);
  return {
    mode: "terraces",
    places: shown.flatMap((row, r) =>
      row.map((index, i) => placeAt(index, left + step * (i + 0.5), feet(r), scale, residents[index], lod)),
    ),
    rows: shown.map((row, r) => ({
      y: feet(r),
      strip: { x: 0, y: feet(r) - pitch * 0.4, width, height: height - feet(r) + pitch * 0.4 },
      towns: townsIn(residents, row),
      ...(named
        ? { sign: { x: MARGIN, y: feet(r) + 8 - signHeight, width: SIGN_WIDTH, height: signHeight } }
        : {}),
    })),
    pages,
    page,
    plate: {
      width: readable ? Math.min(step - 10, 220) : step * 0.5,
      height: plateHeight,
      drop: 8,
      named: readable,
    },
  };
}
