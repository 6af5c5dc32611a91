/**
 * A button for what is rare and cannot be undone: it is held for a second. Whoever presses by other means than a
 * finger, a mouse or a key (a screen reader's double tap) presses twice.
 */

import { type IconName, icon } from "@ui/art/icons";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { HostElement } from "../host/base";

/** Ms for which it is held. */
export const HOLD = 1000;
/** Ms for which the hint stands, and in which a second press does it. */
const HINT = 5000;

export class HelperHold extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    sign: { attribute: false },
    words: { attribute: false },
    kind: { attribute: false },
    off: { attribute: false },
    held: { state: true },
    hint: { state: true },
  };
  declare sign: IconName;
  declare words: string;
  /** Classes of the button; with `sign` its words are for ears only. */
  declare kind: string;
  declare off: boolean;
  declare private held: boolean;
  /** Name of the text that says how it is pressed, or "". */
  declare private hint: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hintTimer: ReturnType<typeof setTimeout> | undefined;
  /** A finger or a key was on the button: the click that follows is its end. */
  private touched = false;

  constructor() {
    super();
    Object.assign(this, { kind: "", off: false, held: false, hint: "" });
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    clearTimeout(this.hintTimer);
    super.disconnectedCallback();
  }

  override render(): TemplateResult {
    const silent = this.kind.includes("sign");
    return html`<button
        type="button"
        class="button hold ${this.kind} ${this.held ? "held" : ""}"
        ?disabled=${this.off}
        @pointerdown=${this.down}
        @pointerup=${this.up}
        @pointerleave=${this.up}
        @pointercancel=${this.up}
        @keydown=${this.key}
        @keyup=${this.up}
        @blur=${this.up}
        @contextmenu=${(event: Event) => event.preventDefault()}
        @click=${this.clicked}
      >
        ${icon(this.sign)}<span class=${silent ? "sr" : ""}>${this.words}</span>
      </button>
      <span class="hold-hint" role="status">${this.hint ? this.t(this.hint) : nothing}</span>`;
  }

  private readonly down = (): void => {
    if (this.off || this.held) return;
    this.touched = this.held = true;
    this.timer = setTimeout(() => this.done(), HOLD);
  };

  private readonly up = (): void => {
    if (!this.held) return;
    clearTimeout(this.timer);
    this.held = false;
    this.say("helper-hold");
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    this.down();
  };

  private readonly clicked = (): void => {
    if (this.touched) {
      this.touched = false;
      return;
    }
    if (this.hint === "helper-hold-again") this.done();
    else this.say("helper-hold-again");
  };

  private say(hint: string): void {
    this.hint = hint;
    clearTimeout(this.hintTimer);
    this.hintTimer = setTimeout(() => {
      this.hint = "";
    }, HINT);
  }

  private done(): void {
    this.held = false;
    this.hint = "";
    navigator.vibrate?.(30);
    this.dispatchEvent(new CustomEvent("held"));
  }
}

customElements.define("helper-hold", HelperHold);
