/** When a game of the hall takes over a display that is used for something else. */

/** Seconds before a planned start from which the game may be shown. */
export const LEAD = 15 * 60;
/** Ms for which it is said before. */
export const NOTICE = 10_000;

export interface HallGame {
  /** The code of the game that the hall shows, "" for none. */
  readonly room: string;
  /** Unix seconds, 0 for at once. */
  readonly starts_at: number;
}

/** The code of the game that has a right to the display now (`at`: unix ms), "" for none. */
export const guestOf = (hall: HallGame | null, at: number): string =>
  hall !== null && hall.starts_at * 1000 - at <= LEAD * 1000 ? hall.room : "";

/** Whole seconds that are left until `until` (ms), never below nought. */
export const secondsTo = (until: number, at: number): number => Math.max(0, Math.ceil((until - at) / 1000));
