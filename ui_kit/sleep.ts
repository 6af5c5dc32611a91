/** How long nothing was heard, also while the device slept; and when a sleeping page wakes. */

/** Ms between two ticks after which the page must have slept, although nothing said so (a laptop's lid). */
const NAP = 5000;

export class Sleep {
  /** How often something was heard. */
  words = 0;
  // Two clocks: performance.now() stands still while some devices sleep, and Date.now() may be set.
  private at = performance.now();
  private on = Date.now();
  private ticked = Date.now();
  private readonly woken: (zombie: boolean) => void;

  /** `woken(zombie)`: the page is looked at again; `zombie` says that the browser had put it away whole. */
  constructor(woken: (zombie: boolean) => void) {
    this.woken = woken;
  }

  start(): void {
    this.ticked = Date.now();
    document.addEventListener("visibilitychange", this.stirred);
    window.addEventListener("pageshow", this.stirred);
    window.addEventListener("online", this.stirred);
  }

  stop(): void {
    document.removeEventListener("visibilitychange", this.stirred);
    window.removeEventListener("pageshow", this.stirred);
    window.removeEventListener("online", this.stirred);
  }

  /** Something was heard, or is asked for now: silence begins anew. */
  heard(): void {
    this.words += 1;
    this.at = performance.now();
    this.on = Date.now();
  }

  /** Ms since something was heard. */
  get silent(): number {
    return Math.max(performance.now() - this.at, Date.now() - this.on);
  }

  /** Called about once a second while the page is awake. */
  tick(): void {
    const gap = Date.now() - this.ticked;
    this.ticked = Date.now();
    if (gap > NAP) this.wake(false);
  }

  private readonly stirred = (event: Event): void =>
    this.wake(event.type === "pageshow" && (event as PageTransitionEvent).persisted);

  private wake(zombie: boolean): void {
    if (document.visibilityState !== "hidden") this.woken(zombie);
  }
}
