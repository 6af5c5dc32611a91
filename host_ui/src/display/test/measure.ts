/** What the test page works out: how far letters are read, and how smoothly pictures follow each other. Pure. */

/** Letters of 50 units on a screen 1.66 m wide (75 inches) are read from 10 m. */
const READ_AT = 10 / ((50 * 1.66) / 1920);

/** Metres from which letters of so many units are read, on a picture `metres` wide and `width` units long. */
export function readFrom(units: number, metres: number, width: number): number {
  const distance = (READ_AT * units * metres) / width;
  return distance < 10 ? Math.round(distance * 2) / 2 : Math.round(distance);
}

/** A phone reads a code from about ten times its width: the rule of thumb of those who print them. */
const SCAN_AT = 10;

/** Metres from which a phone reads a code of so many units; rather too few, in halves. */
export function scanFrom(units: number, metres: number, width: number): number {
  return Math.max(0.5, Math.floor(((SCAN_AT * units * metres) / width) * 2) / 2);
}

/** Widths of pictures, m: a laptop, televisions of 40 to 75 inches, projectors, a wall in a square. */
export const WIDTHS = [0.35, 0.6, 0.9, 1.2, 1.7, 2, 2.5, 3, 4, 6, 8] as const;
export const USUAL = 1.7;

/** The next width up (1) or down (-1); the last one stays. */
export function otherWidth(metres: number, step: 1 | -1): number {
  const at = WIDTHS.findIndex((one) => one >= metres);
  return WIDTHS[Math.min(WIDTHS.length - 1, Math.max(0, at + step))] ?? USUAL;
}

/** Frames a second from the times (ms) at which frames were drawn; 0 as long as there are too few. */
export function frameRate(times: readonly number[]): number {
  const [first, last] = [times[0] ?? 0, times[times.length - 1] ?? 0];
  return times.length < 2 || last <= first ? 0 : Math.round(((times.length - 1) * 1000) / (last - first));
}

/** From so many frames a second on people see movement, not pictures. */
export const SMOOTH = 24;
