/** One place to go to, not met yet: the same all day, whatever else is met meanwhile. Pure. */

import { random } from "@ui/art/random";
import { isLocated, type Located, type Place } from "@ui/atlas";

const DAY = 86_400_000;
/** Where a family may simply go on a Sunday: no lesson, no office, no person's name. */
const GOALS = new Set([
  ...["castle", "church", "hillfort", "history_site", "manor", "monument", "museum", "ruins", "square"],
  ...["craft", "lake", "nature", "park", "river", "synagogue", "town", "village"],
]);

/** The number of the day that it is here at `now` (ms). */
export function dayOf(now: number): number {
  const date = new Date(now);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY);
}

/** A place of `places` that is not in `met` and stands on the map, or null where all were met. */
export function suggestion(places: readonly Place[], met: ReadonlySet<number>, day: number): Located | null {
  const ranked = places
    .filter(isLocated)
    .filter(({ number, kind }) => !met.has(number) && GOALS.has(kind))
    // A day puts all places into an order of its own: who meets another one meanwhile keeps the suggestion.
    .map((place) => ({ place, rank: random(day * 4099 + place.number)() }))
    .sort((a, b) => a.rank - b.rank);
  return ranked[0]?.place ?? null;
}
