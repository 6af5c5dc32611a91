/** What a phone remembers of its family: its secret, and the house it lived in last. */

import { randomId } from "./ids";
import { keep, kept, keptJson } from "./keep";

/** Where both are kept. */
export const TOKEN = "home.token";
export const HOUSE = "home.house";
const TOKEN_SIGNS = /^[A-Za-z0-9_-]{20,64}$/;

/** The house of an earlier game, offered again by the next one. `number`: four figures, or ""; `seed` draws it. */
export interface KeptHouse {
  name: string;
  crest: string;
  colour: string;
  town: string;
  number: string;
  seed: number;
}

// A page whose storage is forbidden still needs one token for as long as it lives.
let made = "";

/** This phone's own secret (132 bits), made at the first call. */
export function seatToken(): string {
  const token = kept(TOKEN) ?? made;
  if (TOKEN_SIGNS.test(token)) return token;
  made = randomId();
  keep(TOKEN, made);
  return made;
}

/** A number that belongs to this phone and tells nothing of its secret: where its choice of houses begins. */
export const ownNumber = (): number =>
  Array.from(seatToken()).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 900_001, 7);

/** Take over the secret that another road of the server handed on (`#r<token>`); false if it is none. */
export function carryToken(token: string): boolean {
  if (!TOKEN_SIGNS.test(token)) return false;
  made = token;
  keep(TOKEN, token);
  return true;
}

function isHouse(value: unknown): value is KeptHouse {
  if (typeof value !== "object" || value === null) return false;
  const house = value as Record<string, unknown>;
  const words = ["name", "crest", "colour", "town", "number"].every(
    (part) => typeof house[part] === "string",
  );
  return words && typeof house.seed === "number";
}

/** The house this phone lived in last, or null. */
export function keptHouse(): KeptHouse | null {
  return keptJson(HOUSE, isHouse);
}

/** Remember the house; null forgets it. */
export function keepHouse(house: KeptHouse | null): void {
  // Only these parts: the caller may hand over more than a house.
  const kept = ({ name, crest, colour, town, number, seed }: KeptHouse) =>
    JSON.stringify({ name, crest, colour, town, number, seed });
  keep(HOUSE, house && kept(house));
}
