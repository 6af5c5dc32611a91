/** Where things stand in the pictures of play: pure measures in units of the stage. */

import type { Size } from "./size";

/** More houses than fit into one row: the street becomes terraces, and names no longer stand below each. */
export const CROWD = 14;
export const isCrowd = (houses: number): boolean => houses > CROWD;

const TOP = 102;
const GAP = 12;
/** Height of the question's words above something tall. */
const WORDS_LEAST = 176;
/** Height of the count under the sun. */
const COUNT = 96;
/** What stars over the roofs take; the street keeps its scale when they appear. */
export const STARS = 40;
const SIDE = 72;
/** What the invitation at the street's end takes from the houses. */
export const LATE_WIDTH = 196;

/** Few houses do not spread over the whole street: each gets so many units, and all stand in the middle. */
const SINGLE_STEP = 290;
const FEW = 7;

/** The houses' part of a street: its left edge and its width. */
export function streetSpan(width: number, houses: number): { readonly x: number; readonly width: number } {
  if (houses === 0 || houses > FEW) return { x: 0, width };
  const narrow = Math.min(width, houses * SINGLE_STEP + 48);
  return { x: Math.round((width - narrow) / 2), width: narrow };
}

export interface PlayLayout {
  /** y where the street's box begins; it ends at the foot of the stage. */
  readonly street: number;
  readonly boardsTop: number;
  readonly boardHeight: number;
  readonly wordsTop: number;
  readonly wordsHeight: number;
  readonly wordsWidth: number;
  /** Width of the sun timer. */
  readonly sun: number;
}

const HEIGHTS: Readonly<Record<"few" | "crowd", readonly [number, number, number]>> = {
  few: [180, 150, 114],
  crowd: [140, 122, 92],
};

/** The picture of a question with so many rows of boards. */
export function playLayout(size: Size, houses: number, rows: number): PlayLayout {
  const crowd = isCrowd(houses);
  const street = size.height - (crowd ? 400 : 340);
  const count = Math.min(3, Math.max(1, rows));
  const boardHeight = HEIGHTS[crowd ? "crowd" : "few"][count - 1] ?? 118;
  const tall = rows > 3;
  const boardsTop = tall ? TOP + WORDS_LEAST : street - 6 - count * boardHeight - (count - 1) * GAP;
  // Under the sun stands how many have answered.
  const sun = Math.min(size.shape === "classic" ? 230 : 290, (tall ? street : boardsTop) - 30 - COUNT);
  return {
    street,
    boardsTop,
    boardHeight: tall ? street - 6 - boardsTop : boardHeight,
    wordsTop: TOP,
    wordsHeight: boardsTop - 4 - TOP,
    wordsWidth: size.width - SIDE - sun - 56 - 36,
    sun,
  };
}

export interface LobbyLayout {
  /** The street's box. */
  readonly streetTop: number;
  readonly streetBottom: number;
  readonly horizon: number;
  /** The washing line: its ends, its y, the cloths' height. */
  readonly lineFrom: number;
  readonly lineTo: number;
  readonly lineY: number;
  readonly clothHeight: number;
}

type Street = Pick<LobbyLayout, "streetTop" | "streetBottom" | "horizon" | "lineY"> & {
  readonly tallest: number;
};

function lobbyStreet(size: Size, houses: number): Street {
  const h = size.height;
  if (houses <= 4) return { streetTop: h - 560, streetBottom: h, horizon: h - 380, lineY: 56, tallest: 480 };
  if (!isCrowd(houses))
    return { streetTop: h - 400, streetBottom: h - 112, horizon: h - 404, lineY: 74, tallest: 600 };
  return { streetTop: h - 510, streetBottom: h, horizon: h - 510, lineY: 40, tallest: 500 };
}

/** The picture of the lobby: large houses, one row above the water, or terraces. `cloths`: 1 or 2. */
export function lobbyLayout(size: Size, houses: number, cloths: number): LobbyLayout {
  const { tallest, ...street } = lobbyStreet(size, houses);
  const lineTo = size.width - 36;
  const widest = tallest * 0.77 * cloths + 24 * (cloths - 1) + 60;
  const share = size.shape === "classic" ? 0.54 : 0.57;
  const width = Math.min(widest, size.width * (cloths === 1 ? share * 0.6 : share));
  const cloth = (width - 56 - 24 * (cloths - 1)) / cloths;
  const clothHeight = Math.round(Math.min(tallest, cloth / 0.7));
  return { ...street, lineFrom: Math.round(lineTo - width), lineTo, clothHeight };
}
