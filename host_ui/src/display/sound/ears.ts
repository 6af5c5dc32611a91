/** The display's sound from outside: its code comes once there is something to hear, and a sign says if it is blocked. */

import { icon } from "@ui/art/icons";
import { inLine } from "@ui/kinds/display-words";
import type { Model } from "@ui/model";
import { html, type TemplateResult } from "lit";
import type { Say } from "../words";
import type { Band } from "./band";

/** Ms after which a browser that does not sound counts as one that waits for a finger. */
const SURE = 1200;

type Heard = Pick<Model, "stage" | "live">;

export class Ears {
  private band: Band | null = null;
  private loading = false;
  private last: Heard | null = null;
  private since = Number.POSITIVE_INFINITY;
  private readonly roomNow: () => number;
  private readonly changed: () => void;

  /** `changed`: the sign may have come or gone. */
  constructor(roomNow: () => number, changed: () => void) {
    this.roomNow = roomNow;
    this.changed = changed;
  }

  hear(heard: Heard): void {
    this.last = heard;
    this.band?.hear(heard);
    const wanted = heard.stage !== null && heard.live !== null && heard.live.screen?.sound !== false;
    if (wanted && !this.loading) void this.load();
  }

  stop(): void {
    this.band?.stop();
    this.band = null;
    this.loading = false;
  }

  /** Somebody must touch the display before it is heard. */
  get blocked(): boolean {
    const { stage, live } = this.last ?? {};
    const plays = stage && stage.phase !== "ended" && live?.screen?.sound !== false;
    return !!plays && this.band?.readiness === "blocked" && performance.now() - this.since >= SURE;
  }

  private async load(): Promise<void> {
    this.loading = true;
    try {
      const { Band } = await import("./band");
      if (!this.loading) return;
      this.band = new Band({ roomNow: this.roomNow, changed: this.changed });
    } catch {
      this.loading = false; // it is asked for again as soon as something happens
      return;
    }
    this.since = performance.now();
    setTimeout(this.changed, SURE + 50);
    if (this.last) this.band.hear(this.last);
  }
}

/** Hangs from the upper edge, where no picture has words. */
export const soundSign = (say: Say): TemplateResult =>
  html`<p class="sound-sign">${icon("mute")}<span>${inLine(say("display-sound-touch"), say.languages)}</span></p>`;
