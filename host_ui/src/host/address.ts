/** Where a game is joined: the address, and the picture with it. */

import type { Hall, Road } from "./shapes";

/** The address chosen for phones; null while the server knows none. */
export const chosenRoad = ({ roads, road }: Hall): Road | null => roads[road] ?? roads[0] ?? null;

/** The library's name; "" while nobody has given it one. */
export const hallName = ({ name }: Pick<Hall, "name">): string => (name === "HOME" ? "" : name);

/** What people type. A game that the hall does not show has its code behind the address. */
export function typedAddress(road: Road, code: string, shown: boolean): string {
  return shown ? road.short : `${road.short.replace(/\/$/, "")}/g/${code}`;
}

/**
 * The address of the picture of the QR code; the server leaves the code out for the game that the hall shows.
 * `to` changes with the address in it, so that the browser asks anew.
 */
export function qrAddress(hall: Hall, code: string): string {
  const to = encodeURIComponent(chosenRoad(hall)?.short ?? "");
  return `/qr/join.svg?road=${hall.road}&to=${to}&code=${encodeURIComponent(code)}`;
}
