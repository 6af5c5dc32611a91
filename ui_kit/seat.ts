/** What a phone remembers of its family: its secret, and the house it lived in last. */

import { randomId } from "./ids";
import { keep, kept, keptJson } from "./keep";

const TOKEN = "home.token";
const HOUSE = "home.house";
const TOKEN_SIGNS = /^[A-Za-z0-9_-]{20,64}$/;

/** The house of an earlier game, offered again by the next one. `number`: four figures, or "". */
export interface KeptHouse {
  name: string;
  crest: string;
  colour: string;
  town: string;
  number: string;
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
  return ["name", "crest", "colour", "town", "number"].every((part) => typeof house[part] === "string");
}

/** The house this phone lived in last, or null. */
export function keptHouse(): KeptHouse | null {
  return keptJson(HOUSE, isHouse);
}

/** Remember the house; null forgets it. */
export function keepHouse(house: KeptHouse | null): void {
  // Only these parts: the caller may hand over more than a house.
  const parts = house && [house.name, house.crest, house.colour, house.town, house.number];
  const [name, crest, colour, town, number] = parts ?? [];
  keep(HOUSE, parts && JSON.stringify({ name, crest, colour, town, number }));
}
