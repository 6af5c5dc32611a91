/** The sun timer as an element of its own: it ticks without drawing the rest of the display anew. */

import { sunTimer } from "@ui/art/sun";
import { LitElement, nothing } from "lit";

/** The last seconds, in which the numeral breathes. */
const LAST = 5;
const TICK = 200;

/** Whole seconds until `until` (both room ms), never below 0 nor above `total`. */
export const secondsLeft = (until: number, now: number, total: number): number =>
  Math.min(total, Math.max(0, Math.ceil((until - now) / 1000)));

export class HomeSun extends LitElement {
  static override properties = {
    until: { attribute: false },
    total: { attribute: false },
    roomNow: { attribute: false },
    day: { attribute: false },
    left: { state: true },
  };
  declare until: number;
  /** Seconds of the whole time; 0 where they are not known: then those of the first look are the whole. */
  declare total: number;
  declare roomNow: () => number;
  declare day: boolean;
  declare left: number;
  private seen = { until: 0, total: 0 };
  private timer: ReturnType<typeof setInterval> | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.look(), TICK);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    super.disconnectedCallback();
  }

  private look(): void {
    if (this.roomNow) this.left = secondsLeft(this.until, this.roomNow(), this.whole);
  }

  private get whole(): number {
    if (this.total > 0) return this.total;
    if (this.seen.until !== this.until)
      this.seen = {
        until: this.until,
        total: secondsLeft(this.until, this.roomNow(), Number.POSITIVE_INFINITY),
      };
    return this.seen.total;
  }

  protected override willUpdate(): void {
    this.look();
  }

  protected override updated(): void {
    this.classList.toggle("last-seconds", this.left > 0 && this.left <= LAST);
  }

  protected override render() {
    return this.left === undefined ? nothing : sunTimer(this.left, this.whole, { day: this.day });
  }
}

customElements.define("home-sun", HomeSun);
