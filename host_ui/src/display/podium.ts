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

/** Units that a house and its name need at least, so that both can be known from afar. */
const LEAST_WIDTH = 250;
/** More houses than this are no podium any more, however wide the display is. */
const MOST_GUESTS = 6;
/** Parts of the width for three guests, for more, and for so many that nothing else finds room beside them. */
const [FEW, SOME, WHOLE] = [0.66, 0.74, 0.92];

/** The part of the width that so many guests take. */
function share(guests: number, width: number): number {
  if (guests <= 3) return FEW;
  return (width * SOME) / guests < LEAST_WIDTH ? WHOLE : SOME;
}

/** Whether the guests leave no room for anybody beside them. */
export const isFull = (guests: readonly Guest[], width: number): boolean =>
  share(guests.length, width) === WHOLE;

/** Where the families stand, from left to right, as many as find room; `steps` in the order of the stage. */
export function podiumGuests(steps: readonly Step[], width: number): Guest[] {
  const turns = [...steps].sort((a, b) => b.rank - a.rank);
  const all = steps.flatMap(({ rank, teams }) => teams.map((team) => ({ team, rank })));
  const most = Math.min(MOST_GUESTS, Math.floor((width * WHOLE) / LEAST_WIDTH));
  const chosen = new Set([...all].sort((a, b) => a.rank - b.rank).slice(0, most));
  const shown = all.filter((guest) => chosen.has(guest));
  const room = width * share(shown.length, width);
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
