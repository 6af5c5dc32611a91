/** Marks that would lie on each other are gathered into one with a number; pure, in map units. */

import { type Frame, type Point, type Spot, toUnits } from "./project";

export interface Group<T> extends Point {
  readonly members: readonly T[];
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function joined<T>(a: Group<T>, b: Group<T>): Group<T> {
  const [n, m] = [a.members.length, b.members.length];
  const middle = (one: number, other: number): number => (one * n + other * m) / (n + m);
  return { members: [...a.members, ...b.members], x: middle(a.x, b.x), y: middle(a.y, b.y) };
}

/** The nearest two groups that are less than `least` apart, as indices. */
function closest<T>(groups: readonly Group<T>[], least: number): readonly [number, number] | null {
  let found: readonly [number, number] | null = null;
  let best = least;
  for (const [i, a] of groups.entries()) {
    for (let j = i + 1; j < groups.length; j += 1) {
      const way = apart(a, groups[j] as Group<T>);
      if (way < best) [best, found] = [way, [i, j]];
    }
  }
  return found;
}

/** The group whose middle is nearest, as an index; -1 where all are `least` or more away. */
function nearest<T>(groups: readonly Group<T>[], at: Point, least: number): number {
  let [found, best] = [-1, least];
  for (const [i, group] of groups.entries()) {
    const way = apart(group, at);
    if (way < best) [found, best] = [i, way];
  }
  return found;
}

/** Groups of which no two middles are nearer than `least`; each spot is in one. */
export function gather<T extends Spot>(spots: readonly T[], least: number): Group<T>[] {
  const groups: Group<T>[] = [];
  for (const spot of spots) {
    const alone = { members: [spot], ...toUnits(spot) };
    const i = nearest(groups, alone, least);
    if (i < 0) groups.push(alone);
    else groups[i] = joined(groups[i] as Group<T>, alone);
  }
  // Middles have moved while groups grew.
  for (let pair = closest(groups, least); pair; pair = closest(groups, least)) {
    const [i, j] = pair;
    const both = joined(groups[i] as Group<T>, groups[j] as Group<T>);
    groups.splice(j, 1);
    groups.splice(i, 1, both);
  }
  return groups;
}

/**
 * The scale to gather for: whole steps, so that groups stay the same while a finger moves the map, and never more than
 * the true scale, so that no two marks touch.
 */
export const stepOf = (scale: number): number => 2 ** (Math.floor(Math.log2(scale) * 3) / 3);

/** Points for `count` marks of this radius around a middle, none on another: a ring, or rows where it would not fit. */
export function fan(count: number, radius: number, frame: Frame): Point[] {
  const away = Math.max(radius * 2.6, (count * radius * 2.3) / (2 * Math.PI));
  const fits = 2 * (away + radius) <= Math.min(frame.width, frame.height);
  return fits ? ring(count, away) : rows(count, radius * 2.2, frame);
}

function ring(count: number, away: number): Point[] {
  return Array.from({ length: count }, (_, n) => {
    const turn = (2 * Math.PI * n) / count - Math.PI / 2;
    return { x: away * Math.cos(turn), y: away * Math.sin(turn) };
  });
}

function rows(count: number, step: number, { width }: Frame): Point[] {
  const most = Math.max(1, Math.floor(width / step));
  const across = Math.min(most, Math.ceil(Math.sqrt(count * 1.7)));
  const down = Math.ceil(count / across);
  return Array.from({ length: count }, (_, n) => {
    const row = Math.floor(n / across);
    const here = row === down - 1 ? count - row * across : across;
    return { x: ((n % across) - (here - 1) / 2) * step, y: (row - (down - 1) / 2) * step };
  });
}
