/** A family's phones, from the signs that the server sends: j here, a answered, z away. */

import type { House, Row } from "@ui/protocol";

export interface Phones {
  all: number;
  answered: number;
  away: number;
}

/** Ms from which on what is made up for is worth the host's eye: two thirds of the most there can be. */
const MUCH = 100;

/** Ms that were made up for with a phone's answer, if that is much: a weak line, or a phone that feigns one. */
export const madeUp = ({ lag = 0 }: Pick<House, "lag">): number | null => (lag >= MUCH ? lag : null);

export function phonesOf(signs: string): Phones {
  const count = (sign: string): number => signs.split(sign).length - 1;
  return { all: signs.length, answered: count("a"), away: count("z") };
}

/** Families whose own name waits, and the others; each in the order in which they came. */
export function byName(houses: readonly House[]): { waiting: House[]; named: House[] } {
  return {
    waiting: houses.filter((house) => house.named === false),
    named: houses.filter((house) => house.named !== false),
  };
}

/** A row of the table with its family. */
export interface Place {
  row: Row;
  house: House;
}

/** The table, best first as the server sorted it; rows of families that are gone are left out. */
export function placesOf(rows: readonly Row[], houses: readonly House[]): Place[] {
  const byId = new Map(houses.map((house) => [house.id, house]));
  const places: Place[] = [];
  for (const row of rows) {
    const house = byId.get(row.team);
    if (house) places.push({ row, house });
  }
  return places;
}
