/** The places that this phone has met in the present game, and their stamps, which the device keeps for ever. */

import { keep, keptJson } from "@ui/keep";
import { isPlaceNumber, meet, met } from "@ui/stamps";

/** Where the places of a game are kept. */
export const GAME = "home.game-met";

interface Met {
  /** The game's code. */
  readonly room: string;
  readonly numbers: readonly number[];
}

const isMet = (value: unknown): value is Met => {
  const { room, numbers } = (value ?? {}) as Partial<Met>;
  return typeof room === "string" && Array.isArray(numbers) && numbers.every(isPlaceNumber);
};

// Where storage is forbidden, the page still knows it.
let here: Met = { room: "", numbers: [] };
/** Cards that brought a new stamp while this page stood: drawn anew, they still say so. */
const fresh = new Set<string>();

/** Numbers of the places met in this game, each once. */
export function metIn(room: string): readonly number[] {
  const stored = keptJson(GAME, isMet);
  const both = [stored, here].flatMap((one) => (one?.room === room ? one.numbers : []));
  return Array.from(new Set(both));
}

/** A card shows a place: it is stamped, once. Returns whether this card brought the stamp. */
export function stamped(room: string, number: number): boolean {
  if (!isPlaceNumber(number)) return false;
  const card = `${room} ${number}`;
  if (metIn(room).includes(number)) return fresh.has(card);
  if (!met().includes(number)) fresh.add(card);
  meet(number);
  here = { room, numbers: [...metIn(room), number] };
  keep(GAME, JSON.stringify(here));
  return fresh.has(card);
}
