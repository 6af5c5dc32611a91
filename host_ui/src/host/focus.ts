/** The focus stays in the page: what had it may vanish with its phase, or be switched off while a wish is on its way. */

export class FocusKeeper {
  private last: HTMLElement | null = null;
  private readonly page: HTMLElement;

  constructor(page: HTMLElement) {
    this.page = page;
  }

  start(): void {
    this.page.addEventListener("focusin", this.came);
    document.addEventListener("pointerdown", this.pressed, { capture: true });
  }

  stop(): void {
    this.page.removeEventListener("focusin", this.came);
    document.removeEventListener("pointerdown", this.pressed, { capture: true });
  }

  /** After the page was drawn anew: back to what had the focus, or to `instead` where that is gone. */
  keep(instead: string): void {
    if (this.last === null || document.activeElement !== document.body) return;
    const there = this.last.isConnected ? this.last : this.page.querySelector<HTMLElement>(instead);
    if (there && !(there as HTMLButtonElement).disabled) there.focus({ preventScroll: true });
  }

  private readonly came = (event: FocusEvent): void => {
    this.last = event.target as HTMLElement;
  };

  /** Whoever presses beside everything leaves it on purpose; what is pressed gets the focus right after. */
  private readonly pressed = (): void => {
    this.last = null;
  };
}
