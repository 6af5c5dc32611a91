/** Whether this computer draws quickly enough: measured for a moment at each new picture, when the most moves. */

/** Ms for which frames are counted, and how many looks of the last ones must have been slow. */
export const LOOKS_FOR = 1500;
const SLOW_LOOKS = 2;
const LOOKS = 3;
/** A frame that took longer (ms) is seen as a jerk: 25 in a second are enough for what moves here. */
const JERK = 40;

/** Whether half of the frames in this look were late. `gaps`: ms from frame to frame. */
export function isSlow(gaps: readonly number[]): boolean {
  const sorted = [...gaps].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0) > JERK;
}

/**
 * Decides for the light drawing, and never back: what was too much once is too much in the next round as well.
 * `found` is called once. `next` asks for a frame, `hidden` says whether nobody sees the page; both are for tests.
 */
export class Frames {
  light: boolean;
  private readonly found: () => void;
  private readonly next: (frame: (at: number) => void) => void;
  private readonly hidden: () => boolean;
  private looks: boolean[] = [];
  private looking = false;

  constructor(
    light: boolean,
    found: () => void,
    next: (frame: (at: number) => void) => void = (frame) => requestAnimationFrame(frame),
    hidden = () => document.hidden,
  ) {
    this.light = light;
    this.found = found;
    this.next = next;
    this.hidden = hidden;
  }

  /** Counts frames for a moment, unless that is under way or decided. */
  look(): void {
    if (this.light || this.looking) return;
    this.looking = true;
    const gaps: number[] = [];
    let last = -1;
    let until = 0;
    const frame = (at: number): void => {
      if (last < 0) until = at + LOOKS_FOR;
      else gaps.push(at - last);
      last = at;
      if (at < until) this.next(frame);
      else this.looked(gaps);
    };
    this.next(frame);
  }

  private looked(gaps: readonly number[]): void {
    this.looking = false;
    // A page that nobody sees gets its frames late whatever it draws.
    if (this.hidden()) return;
    this.looks = [...this.looks, isSlow(gaps)].slice(-LOOKS);
    if (this.looks.filter(Boolean).length < SLOW_LOOKS) return;
    this.light = true;
    this.found();
  }
}
