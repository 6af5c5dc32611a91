/** When a kiosk shows what: pure functions of the time, of hands, and of what server and hall say. */

import { guestOf, type HallGame, NOTICE } from "@ui/guest";
import type { Language } from "@ui/texts";

/** What the librarian set. Times are minutes since midnight by the display's own clock. */
export interface Settings {
  readonly quiet_from: number;
  readonly quiet_to: number;
  readonly near: boolean;
}

/** A house of somebody who played here today, without a name. */
export interface Neighbour {
  readonly seed: number;
  readonly colour: string;
  readonly points: number;
  readonly storeys: number;
}

/** A place that the last game spoke of. */
export interface Sight {
  readonly name: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly municipality?: string;
  readonly lat: number;
  readonly lon: number;
  readonly number?: number;
  readonly area?: Readonly<Record<string, string>>;
}

/** The answer of `GET /api/kiosk`. `code`: its open game, ""; `row`: how many games the same phones have played. */
export interface Told extends Settings {
  readonly code: string;
  readonly neighbours: readonly Neighbour[];
  readonly row: number;
  readonly sight: Sight | null;
}

/** What the kiosk sees at one moment. `at`: unix ms; `minute`: of the day, local. */
export interface Seen {
  readonly at: number;
  readonly minute: number;
  readonly told: Told;
  readonly hall: HallGame | null;
  /** The code of the game on the stage, "" for none, its phase, and how many houses it has. */
  readonly code: string;
  readonly phase: string;
  readonly houses: number;
  /** Somebody plays on the glass, or is about to. */
  readonly hands: boolean;
}

/** What it remembers from one moment to the next. Times are unix ms. */
export interface Memory {
  readonly began: number;
  readonly touched: number;
  /** The librarian's game that has the display, "". */
  readonly guest: string;
  /** When the game that has been announced takes the display, null for none. */
  readonly takes: number | null;
  /** The librarian's game that was left because it is over, "". */
  readonly left: string;
  /** Since when the game on the stage is over, null while it is not. */
  readonly over: number | null;
  /** The own game that was said goodbye to: another one is needed. */
  readonly done: string;
}

/** A page that has just come shows a running game at once: who announced it did so before the reload. */
const JUST_CAME = 5000;
/** How long a goodbye stands, with the way to a place and without; and a librarian's game that is over. */
export const GOODBYE = 12_000;
export const ENOUGH_STANDS = 45_000;
export const GUEST_LEAVES = 60_000;
/** How long a display that was woken in its quiet hours stays awake. */
export const AWAKE = 3 * 60_000;
/** Games in a row after which it is enough. */
export const ENOUGH = 2;
/** How long one picture of the street stands. */
export const SLIDE = 12_000;

export const begin = (at: number): Memory => ({
  began: at,
  touched: 0,
  guest: "",
  takes: null,
  left: "",
  over: null,
  done: "",
});

/** Whether the hall sleeps. Hours that are equal are none; they may go over midnight. */
export function isQuiet({ quiet_from: from, quiet_to: to }: Settings, minute: number): boolean {
  if (from === to) return false;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

export const isEnough = ({ row, sight }: Told): boolean => row >= ENOUGH && sight !== null;

/** What follows from this moment for the next. */
export function next(memory: Memory, seen: Seen): Memory {
  const over = seen.phase === "ended" ? (memory.over ?? seen.at) : null;
  return goodbye(visited({ ...memory, over }, seen), seen);
}

function visited(memory: Memory, seen: Seen): Memory {
  const { at } = seen;
  const found = guestOf(seen.hall, at);
  const wanted = found === memory.left ? "" : found;
  // A game that is over is left for good once another one, or none, is shown.
  const left = found === "" ? "" : memory.left;
  if (wanted === "") return { ...memory, left, guest: "", takes: null };
  if (wanted === memory.guest) {
    const leaves = seen.code === wanted && memory.over !== null && at - memory.over >= GUEST_LEAVES;
    return leaves ? { ...memory, left: wanted, guest: "", over: null } : { ...memory, left };
  }
  const at_once = memory.guest !== "" || at - memory.began < JUST_CAME;
  if (at_once || (memory.takes !== null && at >= memory.takes))
    return { ...memory, left, guest: wanted, takes: null, over: null };
  return { ...memory, left, takes: memory.takes ?? at + NOTICE };
}

function goodbye(memory: Memory, seen: Seen): Memory {
  const own = memory.guest === "" && seen.code !== "" && seen.phase === "ended";
  if (!own || memory.over === null) return memory;
  const stands = isEnough(seen.told) ? ENOUGH_STANDS : GOODBYE;
  // A hand says that it was long enough.
  const gone = seen.at - memory.over >= stands || memory.touched > memory.over + 1500;
  return gone ? { ...memory, done: seen.code, over: null } : memory;
}

/** The game to look at: the librarian's, else the own one; "" where a new one is needed. */
export function gameFor(memory: Memory, told: Told): string {
  if (memory.guest !== "") return memory.guest;
  return told.code === memory.done ? "" : told.code;
}

export type KioskFace = "doors" | "asleep" | "enough";

/** What the kiosk shows by itself; null where the game does. */
export function faceFor(memory: Memory, seen: Seen): KioskFace | null {
  if (memory.guest !== "") return null;
  if (seen.phase === "ended" && seen.code !== memory.done) return isEnough(seen.told) ? "enough" : null;
  const waits =
    seen.code === "" ||
    seen.code === memory.done ||
    (seen.phase === "lobby" && seen.houses === 0 && !seen.hands);
  if (!waits) return null;
  const awake = seen.at - memory.touched < AWAKE || memory.takes !== null;
  return isQuiet(seen.told, seen.minute) && !awake ? "asleep" : "doors";
}

export type Slide = "title" | "place" | "map" | "neighbours";

/** The pictures of the street in turn: the invitation comes back after every second one. */
const ROUND: readonly Slide[] = ["title", "place", "place", "title", "map", "neighbours"];

/** Which picture stands now, the how manieth it is, and in which of the languages it speaks. */
export function slideAt(
  at: number,
  neighbours: number,
  languages: readonly Language[],
): { readonly slide: Slide; readonly turn: number; readonly lang: Language } {
  const turn = Math.floor(at / SLIDE);
  const slide = ROUND[turn % ROUND.length] ?? "title";
  return {
    slide: slide === "neighbours" && neighbours === 0 ? "place" : slide,
    turn,
    // Whole rounds, so that each kind of picture speaks each language.
    lang: languages[(turn + Math.floor(turn / ROUND.length)) % languages.length] ?? "en",
  };
}

const STEP = 4;
const REACH = 2;

/** Slowly there and back: 4 units a minute, so that nothing burns in. */
export function shiftAt(minute: number): { readonly x: number; readonly y: number } {
  const swing = (turn: number): number => {
    const at = ((turn % (4 * REACH)) + 4 * REACH) % (4 * REACH);
    const way = at <= 2 * REACH ? at : 4 * REACH - at;
    return (way - REACH) * STEP;
  };
  return { x: swing(minute), y: swing(Math.floor(minute / (4 * REACH)) + REACH) };
}
