/** Elements that run with the clock by themselves, so that nothing else is drawn anew while time passes. */

import type { RoomClock } from "@ui/clock";
import { LitElement, type PropertyValues } from "lit";

const EVERY = 250;

/** Whole seconds until room ms `until`, never below 0. */
export const secondsLeft = (until: number, now: number): number =>
  Math.max(0, Math.ceil((until - now) / 1000));

/** What is left of the time between `opened` and `until`, 1 to 0. */
export function shareLeft(opened: number, until: number, now: number): number {
  return until <= opened ? 0 : Math.min(1, Math.max(0, (until - now) / (until - opened)));
}

/** The last seconds at which the time is told, and its end. */
const SAID = [10, 5, 0];

abstract class Ticking extends LitElement {
  static override properties = {
    clock: { attribute: false },
    until: { type: Number },
    opened: { type: Number },
  };
  declare clock: RoomClock;
  declare until: number;
  declare opened: number;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.until = 0;
    this.opened = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.tick(), EVERY);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  protected override updated(_changed: PropertyValues): void {
    this.tick();
  }

  protected abstract tick(): void;
}

/** The bar that burns down. */
export class HomeBar extends Ticking {
  private readonly fill = document.createElement("i");

  protected override firstUpdated(): void {
    this.append(this.fill);
  }

  protected tick(): void {
    if (!this.clock) return;
    const now = this.clock.roomNow();
    this.fill.style.transform = `scaleX(${shareLeft(this.opened, this.until, now).toFixed(4)})`;
    this.classList.toggle("last", secondsLeft(this.until, now) <= 5);
  }
}

/** The seconds that are left, as a number; says `home-time` at 10, 5 and 0. */
export class HomeSeconds extends Ticking {
  private shown = -1;

  protected tick(): void {
    if (!this.clock) return;
    const left = secondsLeft(this.until, this.clock.roomNow());
    if (left === this.shown) return;
    const first = this.shown < 0;
    this.shown = left;
    this.textContent = String(left);
    this.classList.toggle("last", left <= 5);
    if (!first && SAID.includes(left)) {
      this.dispatchEvent(new CustomEvent("home-time", { detail: left, bubbles: true }));
    }
  }
}

customElements.define("home-bar", HomeBar);
customElements.define("home-seconds", HomeSeconds);
