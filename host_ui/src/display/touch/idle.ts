/**
 * A half that nobody touches any more: it must not keep questions open, nor the place from others. Pure.
 *
 * Whoever opens the door and does nothing has not come in. A family that has touched nothing during two whole
 * questions rests: its line is put down, so it is away and no question waits for it; one touch brings it back with
 * house and points. After a longer rest it has gone, and its seat is given up.
 */

/** Ms without a touch at the door, and with the house card; questions without a touch; ms of rest. */
export const DOOR_WAITS = 45_000;
export const CARD_LIES = 90_000;
export const QUESTIONS_MISSED = 2;
export const REST_LASTS = 5 * 60_000;

export interface Idle {
  /** The question that is open, null for none. */
  readonly question: number | null;
  /** Whether anything was touched since it opened. */
  readonly touched: boolean;
  /** Questions in a row that went by without a touch. */
  readonly missed: number;
  /** Local ms of the last touch, and since when it rests. */
  readonly last: number;
  readonly rests: number | null;
}

export const awake = (at: number): Idle => ({
  question: null,
  touched: true,
  missed: 0,
  last: at,
  rests: null,
});

export const touched = (idle: Idle, at: number): Idle => ({ ...awake(at), question: idle.question });

/** What is open now: a question's number, or null. `at`: local ms. */
export function watched(idle: Idle, open: number | null, at: number): Idle {
  if (open === idle.question || idle.rests !== null) return idle;
  const missed = idle.missed + (idle.question !== null && !idle.touched ? 1 : 0);
  const next = { ...idle, question: open, missed, touched: open === null ? idle.touched : false };
  return missed >= QUESTIONS_MISSED ? { ...next, rests: at } : next;
}

/** Whether the place is free again. `inside`: a family lives here; else somebody stands at the door. */
export const isDeserted = ({ rests, last }: Idle, inside: boolean, at: number): boolean =>
  inside ? rests !== null && at - rests >= REST_LASTS : at - last >= DOOR_WAITS;

/** Whether nobody reads the house card any more: what is on it is not for others. */
export const isPutDown = ({ last }: Idle, at: number): boolean => at - last >= CARD_LIES;
