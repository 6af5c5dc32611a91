/** The measures of one house that its parts share: leaning walls, roof line, where windows and door sit. */
import { pale } from "./palette";
import { random } from "./random";
import type { HouseDrawing, HouseLook, Lod, Roof } from "./types";

export const HOUSE_WIDTH = 210;
export const GROUND = 118;
export const STOREY = 82;
export const MAX_STOREYS = 5;
/** How far the widest roof reaches beyond the walls, on each side. */
export const OVERHANG = 28;

/** Height of each roof above the top of the wall, with everything fixed on it (horse heads, chimney, finial). */
const ROOF_TOP: Readonly<Record<Roof, number>> = {
  gable: 150,
  eaves: 114,
  gambrel: 128,
  thatch: 124,
  tower: 221,
  hip: 114,
};
const STORK_TOP: Readonly<Record<Roof, number>> = {
  gable: 150,
  eaves: 184,
  gambrel: 182,
  thatch: 192,
  tower: 221,
  hip: 188,
};

/** Where a window sits: middle and size (1 is 44 x 56). */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Frame {
  readonly look: HouseLook;
  readonly left: number;
  readonly right: number;
  /** y of the wall's top (negative: feet are at 0). */
  readonly top: number;
  /** x of the roof's apex. */
  readonly apex: number;
  readonly storeys: number;
  readonly fresh: number;
  readonly lod: Lod;
  readonly day: boolean;
  readonly night: boolean;
  /** The door is on the left. */
  readonly doorLeft: boolean;
  readonly gable: string;
  readonly sign: string;
  readonly gableWindow: boolean;
  readonly has: (add: string) => boolean;
}

const clampStoreys = (storeys: number): number => Math.min(MAX_STOREYS, Math.max(1, Math.round(storeys)));

export function frame(drawing: HouseDrawing): Frame {
  const { look, light = "dusk" } = drawing;
  const chance = random(look.seed);
  const lean = (): number => (chance() - 0.5) * 5;
  const storeys = clampStoreys(drawing.storeys);
  const day = light === "day";
  return {
    look,
    left: -HOUSE_WIDTH / 2 + lean(),
    right: HOUSE_WIDTH / 2 + lean(),
    top: -GROUND - (storeys - 1) * STOREY,
    apex: lean() * 2,
    storeys,
    fresh: Math.min(drawing.fresh, storeys - 1),
    lod: drawing.lod,
    day,
    night: light === "night",
    doorLeft: look.seed % 2 === 0,
    gable: day ? "#ffffff" : pale(look.wall, 0.1),
    sign: day ? "#1d2433" : look.ornColour,
    gableWindow: drawing.panes.length > 2,
    has: (add) => drawing.adds.includes(add),
  };
}

/** Height of the whole drawing above its feet, smoke left out (it may drift over anything). */
export function houseHeight(look: HouseLook, storeys: number, adds: readonly string[] = []): number {
  const roof = adds.includes("stork") ? STORK_TOP[look.roof] : ROOF_TOP[look.roof];
  return GROUND + (clampStoreys(storeys) - 1) * STOREY + roof;
}

/** The middle of the door. */
export const doorX = (f: Frame): number => (f.doorLeft ? -54 : 54);

/** Middles of the two windows beside the door. */
export const groundWindows = (f: Frame): readonly number[] => (f.doorLeft ? [7, 62] : [-62, -7]);

const groundSlots = (f: Frame): Slot[] => groundWindows(f).map((x) => ({ x, y: -68, size: 1 }));

export const upperSlots = (f: Frame): Slot[] =>
  Array.from({ length: f.storeys - 1 }, (_, k) => -GROUND - k * STOREY - STOREY / 2 - 4).flatMap((y) =>
    [-60, 0, 60].map((x) => ({ x, y, size: 0.82 })),
  );

const GABLE_SLOT: Readonly<Record<Roof, readonly [x: number, rise: number, size: number]>> = {
  gable: [0, 34, 0.72],
  hip: [0, 34, 0.7],
  gambrel: [0, 42, 0.84],
  eaves: [0, 40, 0.7],
  thatch: [0, 36, 0.7],
  tower: [-36, 42, 0.7],
};

export function gableSlot(f: Frame): Slot {
  const [x, rise, size] = GABLE_SLOT[f.look.roof];
  return { x, y: f.top - rise, size };
}

/** Every window in the order in which phones move in: two beside the door, gable, then upstairs. */
export const windowOrder = (f: Frame): Slot[] => [
  ...groundSlots(f),
  ...(f.gableWindow ? [gableSlot(f)] : []),
  ...upperSlots(f),
];
