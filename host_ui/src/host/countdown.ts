/** How long a phase still stands, drawn from the room's clock; it says nothing aloud while it runs. */

import type { Line } from "@ui/line";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { HostElement } from "./base";
import { secondsLeft } from "./next";

const TICK = 250;

export class HostCountdown extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    line: { attribute: false },
    until: { attribute: false },
    whole: { attribute: false },
  };
  declare line: Line;
  /** Room ms at which it ends. */
  declare until: number;
  /** Ms that it lasts in all, 0 if no bar shall be drawn. */
  declare whole: number;
  private timer: ReturnType<typeof setInterval> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => this.requestUpdate(), TICK);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const left = secondsLeft(this.until, this.line.roomNow()) ?? 0;
    const bar = this.whole > 0 ? html`<span class="burn" aria-hidden="true"><i></i></span>` : nothing;
    return html`${bar}<span role="timer" aria-label=${this.t("host-time-left")}
        >${this.t("host-seconds", { seconds: left })}</span
      >`;
  }

  protected override updated(): void {
    const share = this.whole > 0 ? (this.until - this.line.roomNow()) / this.whole : 0;
    // A page's policy forbids style attributes; a property set by script is allowed.
    this.style.setProperty("--left", String(Math.min(1, Math.max(0, share))));
  }
}

customElements.define("host-countdown", HostCountdown);
