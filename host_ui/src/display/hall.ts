/** What the display knows of its hall besides the game: its address, its Wi-Fi, the planned start. */

export interface Road {
  readonly url: string;
  readonly short: string;
  readonly kind: string;
  readonly reached: boolean;
}

/** The answer of `GET /api/hall`. `starts_at`: unix s, 0 for none. */
export interface HallFacts {
  readonly hall: string;
  readonly name: string;
  readonly room: string;
  readonly starts_at: number;
  readonly roads: readonly Road[];
  readonly road: number;
  readonly wifi: { readonly ssid: string } | null;
  /** The languages the hall shows, where it says so. */
  readonly languages?: readonly string[];
  /** Whether the display that asks is a kiosk. */
  readonly kiosk?: boolean;
}

/** The hall's facts, or null while the server cannot be asked. `display`: who asks. */
export async function fetchHall(hall: string, display: string): Promise<HallFacts | null> {
  try {
    const answer = await fetch(
      `/api/hall?hall=${encodeURIComponent(hall)}&display=${encodeURIComponent(display)}`,
      { cache: "no-store" },
    );
    return answer.ok ? ((await answer.json()) as HallFacts) : null;
  } catch {
    return null;
  }
}

/** The address that the hall shows; none while the server knows none. */
export const chosenRoad = (facts: HallFacts | null): Road | undefined =>
  facts?.roads[facts.road] ?? facts?.roads[0];

/** The address to type, as short as it can be said; this page's own while the hall has not answered. */
export const shortAddress = (facts: HallFacts | null, own: string): string => chosenRoad(facts)?.short || own;

/** Whether phones need another address than before. */
export function hasMoved(before: HallFacts | null, now: HallFacts): boolean {
  const [old, road] = [chosenRoad(before), chosenRoad(now)];
  return old !== undefined && road !== undefined && old.url !== road.url;
}

/** The picture with the game's code for phones. `to` changes with the address, so that the browser asks anew. */
export function joinCode(facts: HallFacts | null, code: string): string {
  const to = encodeURIComponent(chosenRoad(facts)?.short ?? "");
  const query = [
    `road=${facts?.road ?? 0}`,
    `to=${to}`,
    ...(code ? [`code=${encodeURIComponent(code)}`] : []),
  ];
  return `/qr/join.svg?${query.join("&")}`;
}

export const WIFI_CODE = "/qr/wifi.svg";
