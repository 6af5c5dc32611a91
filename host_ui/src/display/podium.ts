/** Who stands where at the end: families on one place share a step. */

import type { Row } from "@ui/protocol";

/** One step of the podium: its number and all who stand on it, in the order of the table. */
export interface Step {
  readonly rank: 1 | 2 | 3;
  readonly teams: readonly string[];
}

/** Steps 1 to 3 that somebody stands on. After a tie the next step is missing (1, 1, 3), as in sports. */
export function podiumSteps(rows: readonly Row[]): Step[] {
  return ([1, 2, 3] as const)
    .map((rank) => ({ rank, teams: rows.filter((row) => row.rank === rank).map((row) => row.team) }))
    .filter((step) => step.teams.length > 0);
}

/** From left to right as on a stage: second, first, third. */
export function stageOrder(steps: readonly Step[]): Step[] {
  const place = { 2: 0, 1: 1, 3: 2 } as const;
  return [...steps].sort((a, b) => place[a.rank] - place[b.rank]);
}

/** A family on the podium: its place in units, and its turn to light up (0 first). */
export interface Guest {
  readonly team: string;
  readonly rank: 1 | 2 | 3;
  readonly x: number;
  readonly width: number;
  readonly turn: number;
}

/** So many houses find room on the island; more than this are too small to be seen. */
const MOST_GUESTS = 8;
/** More than so many need the whole width, or their names could not be read. */
const SOME_GUESTS = 5;

export const isFull = (guests: readonly Guest[]): boolean => guests.length > SOME_GUESTS;

/** Where the families of all steps stand, from left to right; `steps` in the order of the stage. */
export function podiumGuests(steps: readonly Step[], width: number): Guest[] {
  const turns = [...steps].sort((a, b) => b.rank - a.rank);
  const all = steps.flatMap(({ rank, teams }) => teams.map((team) => ({ team, rank })));
  const chosen = new Set([...all].sort((a, b) => a.rank - b.rank).slice(0, MOST_GUESTS));
  const shown = all.filter((guest) => chosen.has(guest));
  const room = width * (shown.length > SOME_GUESTS ? 0.92 : shown.length > 3 ? 0.74 : 0.66);
  const each = shown.length === 0 ? 0 : Math.min(room / shown.length, width * 0.25);
  const start = (width - each * shown.length) / 2;
  return shown.map(({ team, rank }, i) => ({
    team,
    rank,
    x: Math.round(start + each * (i + 0.5)),
    width: Math.round(each),
    turn: turns.findIndex((step) => step.rank === rank),
  }));
}
