/** From what the wire says of a house to a drawing of it: phone and display draw the same one. */

import { houseLook } from "./art/look";
import { random } from "./art/random";
import { ADDS, type Add, type HouseDrawing, type Light, type Lod, type PaneState } from "./art/types";

/** The parts of a house that `Own` and `House` share. */
export interface HouseFacts {
  seed: number;
  colour: string;
  storeys: number;
  adds: number;
}

/** A house number in two groups, easier to read out and to type. */
export const readNumber = (number: string): string => number.replace(/^(\d\d)(\d\d)$/, "$1 $2");

/** What the house of this seed gets, one thing for each question that the family takes part in. */
export function addsOf(seed: number, count: number): Add[] {
  const chance = random(seed + 7);
  const order = ADDS.map((add) => ({ add, at: chance() }));
  order.sort((a, b) => a.at - b.at);
  return order.slice(0, Math.max(0, count)).map(({ add }) => add);
}

/** What the last question brought, or null where there was nothing left to bring. */
export function lastAdd(seed: number, count: number): Add | null {
  return count > ADDS.length ? null : (addsOf(seed, count)[count - 1] ?? null);
}

/** The signs of `House.phones` as panes: j joined, a answered; z (away) stays lit like a joined one. */
export function panesOf(phones: string): PaneState[] {
  return Array.from(phones, (sign) => (sign === "a" ? "answered" : "joined"));
}

/** A drawing of the house. `fresh`: how many upper storeys are new wood. */
export function drawingOf(
  house: HouseFacts,
  panes: readonly PaneState[],
  { fresh = 0, lod = 0, light = "dusk" }: { fresh?: number; lod?: Lod; light?: Light } = {},
): HouseDrawing {
  const { seed, colour, storeys, adds } = house;
  return { look: houseLook(seed, colour), panes, storeys, fresh, adds: addsOf(seed, adds), lod, light };
}
