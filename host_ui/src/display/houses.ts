/** From the houses of the live part to the houses of the drawn street. */

import type { PlateState } from "@ui/art/plates";
import type { StreetHouse } from "@ui/art/street";
import type { PaneState } from "@ui/art/types";
import { drawingOf, panesOf } from "@ui/houses";
import type { House, Row } from "@ui/protocol";

/** What stands for a name that the host has not yet seen. */
const UNSEEN = "· · ·";

export const nameOf = (house: House): string => (house.named === false ? UNSEEN : house.name);

/** How a phase sees the houses. */
export interface Manner {
  /** `answers`: plates say who has answered; `right`: who won points, with a star who knew it whole; else all are at home. */
  readonly plates: "home" | "answers" | "right";
  readonly isWaving: (id: string) => boolean;
  readonly town: (id: string) => string;
  /** The table, where gains and ranks hang on the houses. */
  readonly rows?: readonly Row[];
  /** Crowds are drawn calmly: no stars, no tags, at most this many storeys. */
  readonly crowd?: boolean;
  readonly mostStoreys?: number;
}

function plateOf(house: House, plates: Manner["plates"]): PlateState {
  if (plates === "right") return (house.gain ?? 0) > 0 ? "answered" : "waiting";
  if (plates === "home") return "joined";
  const inside = Array.from(house.phones).filter((sign) => sign !== "z");
  return inside.length > 0 && inside.every((sign) => sign === "a") ? "answered" : "waiting";
}

function panes(house: House, manner: Manner): PaneState[] {
  const states = panesOf(house.phones);
  if (manner.rows) return states.map(() => "lit");
  if (manner.plates === "right") return states.map((state) => (state === "answered" ? "home" : state));
  return manner.isWaving(house.id) ? states.map((state, i) => (i === 0 ? "wave" : state)) : states;
}

function hung(house: House, manner: Manner): Pick<StreetHouse, "tag" | "rank" | "star"> {
  if (manner.crowd) return {};
  if (manner.plates === "right") return house.knew ? { star: true } : {};
  const row = manner.rows?.find(({ team }) => team === house.id);
  if (!row) return {};
  const rank = row.rank === 1 || row.rank === 2 || row.rank === 3 ? { rank: row.rank } : {};
  return { tag: row.gain > 0 ? row.gain : "flower", ...rank };
}

function streetHouse(house: House, manner: Manner): StreetHouse {
  const { look, adds, ...drawing } = drawingOf(house, panes(house, manner), { fresh: house.fresh ?? 0 });
  return {
    id: house.id,
    name: nameOf(house),
    look,
    panes: drawing.panes,
    storeys: Math.min(house.storeys, manner.mostStoreys ?? 5),
    fresh: drawing.fresh,
    // A nest on the ridge would take the room of a whole storey from everybody.
    adds: manner.plates === "home" && !manner.rows ? adds : adds.filter((add) => add !== "stork"),
    town: manner.town(house.town ?? ""),
    plate: plateOf(house, manner.plates),
    ...hung(house, manner),
  };
}

export const streetHouses = (houses: readonly House[], manner: Manner): StreetHouse[] =>
  houses.map((house) => streetHouse(house, manner));

/**
 * Storeys for which the street keeps room: one more than stood before the last question was revealed, so that
 * houses keep their size when one of them grows.
 */
export const roomFor = (houses: readonly House[]): number =>
  Math.max(2, ...houses.map((house) => Math.min(5, house.storeys - (house.fresh ?? 0) + 1)));
