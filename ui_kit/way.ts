/** The way to a place: a link that the device's own map opens. Nothing is asked of anybody before it is pressed. */

export interface Target {
  readonly lat: number;
  readonly lon: number;
}

/** Where a card's place is, or null where that is not known. */
export function targetOf(card: { lat?: number | null; lon?: number | null }): Target | null {
  const { lat = null, lon = null } = card;
  return lat === null || lon === null ? null : { lat, lon };
}

const APPLE = /iPhone|iPad|iPod|Macintosh/;

/** `geo:` as most phones know it, and Apple's own word for the same on its devices, which do not. */
export function wayLink({ lat, lon }: Target, name: string, agent = navigator.userAgent): string {
  const [at, said] = [`${lat.toFixed(5)},${lon.toFixed(5)}`, encodeURIComponent(name)];
  return APPLE.test(agent) ? `maps://?q=${said}&ll=${at}` : `geo:${at}?q=${at}(${said})`;
}

/** The address of the code that the device of somebody else reads, from our own server. */
export const wayCode = ({ lat, lon }: Target): string =>
  `/qr/geo.svg?lat=${lat.toFixed(5)}&lon=${lon.toFixed(5)}`;
