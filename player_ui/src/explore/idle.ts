/** A display that nobody touches goes back to its street: said some seconds before, and any touch stays. */

/** Seconds without a touch, and how many of them are counted aloud. */
export const AFTER = 90;
export const SAID = 10;

const TOUCHES = ["pointerdown", "keydown", "wheel", "input"] as const;

export class Idle {
  private touched = 0;
  private timer: ReturnType<typeof setInterval> | null = null;
  private left = AFTER;

  /**
   * `tell`: seconds that are left once they are said, null while there is time; `leave`: the time is over.
   * `after`: how many seconds may pass now; `said`: how many of them are counted aloud, whatever passed before.
   */
  constructor(
    private readonly tell: (left: number | null) => void,
    private readonly leave: () => void,
    private readonly now: () => number = () => Date.now(),
    private readonly after: () => number = () => AFTER,
    private readonly said = SAID,
  ) {}

  start(): void {
    this.touched = this.now();
    for (const name of TOUCHES) document.addEventListener(name, this.stay, { capture: true, passive: true });
    this.timer = setInterval(() => this.look(), 1000);
  }

  stop(): void {
    for (const name of TOUCHES) document.removeEventListener(name, this.stay, { capture: true });
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }

  readonly stay = (): void => {
    this.touched = this.now();
    if (this.left <= this.said) this.look();
  };

  private look(): void {
    const after = this.after();
    const before = this.left;
    let left = Math.ceil(after - (this.now() - this.touched) / 1000);
    if (before > this.said && left < this.said) {
      // Less may pass than a moment ago: the last seconds are counted all the same.
      this.touched = this.now() - (after - this.said) * 1000;
      left = this.said;
    }
    const said = (value: number): number | null => (value <= this.said ? value : null);
    this.left = left;
    if (left <= 0) {
      this.stop();
      this.leave();
    } else if (said(left) !== said(before)) this.tell(said(left));
  }
}
