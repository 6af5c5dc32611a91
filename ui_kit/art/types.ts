/** The words of the drawing hand: what a house is made of, in which light it stands, what its windows say. */

export const ROOFS = ["gable", "eaves", "gambrel", "thatch", "tower", "hip"] as const;
export const DOORS = ["plain", "sun", "diamond", "half", "arch", "porch"] as const;
export const ORNAMENTS = ["saule", "auseklis", "ozols", "egle", "lilija", "josta", "puzurs"] as const;
export const ADDS = ["flowers", "hollyhock", "lamp", "cat", "bench", "tree", "smoke", "stork"] as const;
export const WALLS = [
  "ochre",
  "red",
  "moss",
  "blue",
  "cream",
  "plum",
  "teal",
  "timber",
  "rose",
  "sky",
] as const;

export type Roof = (typeof ROOFS)[number];
export type Door = (typeof DOORS)[number];
export type Ornament = (typeof ORNAMENTS)[number];
export type Add = (typeof ADDS)[number];
export type WallName = (typeof WALLS)[number];

/** 0 from scale .5 (everything), 1 from .3 (no planks), 2 below (no shingles, no carving, larger panes). */
export type Lod = 0 | 1 | 2;

/** `day` is the daylight look: white ground, ink lines, flat fills. At `night` halos are small. */
export type Light = "dusk" | "night" | "day";

/**
 * What one phone is doing, as its window shows it. `home`: somebody is there while nothing is asked; by day that
 * is a light without the tick of an answer.
 */
export type PaneState = "joined" | "answered" | "wave" | "lit" | "home";

/** The unchanging face of a family's house. Colours are `#rrggbb`. */
export interface HouseLook {
  readonly roof: Roof;
  readonly wall: string;
  readonly roofColour: string;
  readonly trim: string;
  readonly band: string;
  readonly door: Door;
  readonly doorColour: string;
  readonly ornament: Ornament;
  readonly ornColour: string;
  readonly seed: number;
}

/** A house at one moment. `storeys` 1..5; the upper `fresh` ones are new wood; unknown `adds` are left out. */
export interface HouseDrawing {
  readonly look: HouseLook;
  readonly panes: readonly PaneState[];
  readonly storeys: number;
  readonly fresh: number;
  readonly adds: readonly string[];
  readonly lod: Lod;
  readonly light?: Light;
}

/** A rectangle in the units of the drawing around it; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
