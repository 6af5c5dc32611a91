/** The places that this device has met, by their numbers: kept here only, and never sent to anybody. */

import { keep, keptJson } from "./keep";

const STAMPS = "home.stamps";
/** Places are numbered from 1 to this. */
export const MOST_PLACES = 2000;

/** Whether a value can be the number of a place. */
export const isPlaceNumber = (value: unknown): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= MOST_PLACES;

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

// Where storage is forbidden, a page still knows what was met while it stood.
const here = new Set<number>();

/** The numbers of the places that were met, in order, each once. */
export function met(): number[] {
  const stored = (keptJson(STAMPS, isList) ?? []).filter(isPlaceNumber);
  return Array.from(new Set([...stored, ...here])).sort((a, b) => a - b);
}

/** Remembers that a place was met. */
export const meet = (number: number): void => meetAll([number]);

/** Remembers all of them. Whatever is no place's number is passed over. */
export function meetAll(numbers: Iterable<number>): void {
  const fresh = Array.from(numbers).filter(isPlaceNumber);
  for (const number of fresh) here.add(number);
  if (fresh.length > 0) keep(STAMPS, JSON.stringify(met()));
}

/** Forgets everything: a device that many people share begins anew. */
export function forgetAll(): void {
  here.clear();
  keep(STAMPS, null);
}
