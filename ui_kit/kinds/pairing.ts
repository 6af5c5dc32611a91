/** Pairs in the making: which number each one has so far, and which one is being paired. Pure. */

/** `numbers`: for every one its number, "" as long as it has none. `now`: the place of the one that the next number goes to; -1 for none. */
export interface Pairing {
  readonly numbers: readonly string[];
  readonly now: number;
}

const NOBODY = -1;

/** The next one without a number, from a place on and around; nobody if all have theirs. */
function nextOpen(numbers: readonly string[], after: number): number {
  const places = numbers.map((_, i) => (after + 1 + i) % numbers.length);
  return places.find((place) => numbers[place] === "") ?? NOBODY;
}

/** Where it begins: with what was sent, or with nothing. */
export function begun(count: number, sent?: readonly string[]): Pairing {
  const numbers = sent ?? Array.from({ length: count }, () => "");
  return { numbers, now: nextOpen(numbers, NOBODY) };
}

/** The next number goes to this one. */
export const chosen = ({ numbers }: Pairing, place: number): Pairing => ({ numbers, now: place });

/** This one has this number now, and nobody else has; then it is the turn of the next one without. */
export function paired({ numbers }: Pairing, place: number, number: string): Pairing {
  const next = numbers.map((other, at) => (at === place ? number : other === number ? "" : other));
  return { numbers: next, now: nextOpen(next, place) };
}

/** A number was pressed: it goes to the one that is being paired; where none is, its owner comes to be. */
export const pressed = (pairing: Pairing, number: string): Pairing =>
  pairing.now === NOBODY
    ? chosen(pairing, pairing.numbers.indexOf(number))
    : paired(pairing, pairing.now, number);

/** How many have no number yet. */
export const open = ({ numbers }: Pairing): number => numbers.filter((number) => number === "").length;

/** As a phone keeps it between two looks, and back. */
export const kept = ({ numbers, now }: Pairing): string[] => [...numbers, String(now)];
export const found = (draft: readonly string[]): Pairing => ({
  numbers: draft.slice(0, -1),
  now: Number(draft[draft.length - 1]),
});
