/** The way to the test page and back: `#test` in the display's address. */

import { icon } from "@ui/art/icons";
import { inLine } from "@ui/kinds/display-words";
import type { Stage } from "@ui/protocol";
import { html, type TemplateResult } from "lit";
import type { Say } from "../words";

const FRAGMENT = "#test";
/** Ms without a touch after which a display whose test page a passer-by has opened is itself again. */
const FORGOTTEN = 300_000;

/** A small link at the foot of the display that waits for a game. */
export const testLink = (say: Say): TemplateResult =>
  html`<a class="test-door" href=${FRAGMENT}>${icon("gear")}<span>${inLine(say("display-test"), say.languages)}</span></a>`;

export class TestDoor {
  /** The test page is shown. */
  open = false;
  /** It was opened on the display, not by its address: then a game takes the display over, and so does time. */
  private passing = false;
  private idle: ReturnType<typeof setTimeout> | undefined;
  private readonly changed: () => void;

  constructor(changed: () => void) {
    this.changed = changed;
  }

  watch(): void {
    window.addEventListener("hashchange", this.look);
    window.addEventListener("pointerdown", this.touched, true);
    this.look();
    this.passing = false;
    clearTimeout(this.idle);
  }

  stop(): void {
    window.removeEventListener("hashchange", this.look);
    window.removeEventListener("pointerdown", this.touched, true);
    clearTimeout(this.idle);
  }

  /** What the display shows has changed. */
  heard(stage: Stage | null): void {
    if (this.open && this.passing && stage !== null) this.leave();
  }

  /** T opens the page while no game is shown, Escape leaves it; true if the key was for this page alone. */
  key(key: string, stage: Stage | null): boolean {
    if (this.open) {
      if (key === "Escape") this.leave();
      return true;
    }
    if (key.toLowerCase() !== "t" || stage !== null) return false;
    location.hash = FRAGMENT;
    return true;
  }

  readonly leave = (): void => {
    history.replaceState(null, "", location.pathname + location.search);
    this.look();
  };

  private readonly look = (): void => {
    const open = location.hash === FRAGMENT;
    if (open === this.open) return;
    this.open = open;
    this.passing = open;
    if (open) void import("./page");
    this.touched();
    this.changed();
  };

  private readonly touched = (): void => {
    clearTimeout(this.idle);
    if (this.open && this.passing) this.idle = setTimeout(this.leave, FORGOTTEN);
  };
}
