/** <host-speak>: "I am speaking". Held, it lowers the displays for as long; tapped, until the next tap. */

import { icon } from "@ui/art/icons";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { HostElement } from "./base";

/** Ms from which on a press counts as held. */
export const HELD = 500;

/** What presses mean. Pure: times are local ms, `speaking` is what holds as the finger comes down. */
export class Press {
  private since: number | null = null;
  private lowered = false;

  /** The finger comes down: true to lower the sound now, null to do nothing yet. */
  down(speaking: boolean, at: number): true | null {
    this.since = at;
    this.lowered = !speaking;
    return this.lowered ? true : null;
  }

  /** The finger is gone: false to bring the sound back, null to leave all as it is. */
  up(at: number): false | null {
    if (this.since === null) return null;
    const held = at - this.since >= HELD;
    this.since = null;
    // A tap that lowered the sound leaves it so; a tap on the lowered one brings it back.
    return this.lowered && !held ? null : false;
  }
}

export class HostSpeak extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    speaking: { type: Boolean },
    speak: { attribute: false },
  };
  /** Somebody speaks, as the server says. */
  declare speaking: boolean;
  declare speak: (on: boolean) => void;
  private readonly press = new Press();

  constructor() {
    super();
    this.speaking = false;
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
    if (this.press.down(this.speaking, performance.now())) this.speak(true);
  }

  private up(): void {
    if (this.press.up(performance.now()) === false) this.speak(false);
  }

  /** A click without a finger is a key, or somebody's aid. */
  private toggled(event: MouseEvent): void {
    if (event.detail === 0) this.speak(!this.speaking);
  }

  protected override render(): TemplateResult {
    return html`<button
      type="button"
      class="button speak"
      aria-pressed=${String(this.speaking)}
      @pointerdown=${(event: PointerEvent) => this.down(event)}
      @pointerup=${() => this.up()}
      @pointercancel=${() => this.up()}
      @contextmenu=${(event: Event) => event.preventDefault()}
      @click=${(event: MouseEvent) => this.toggled(event)}
    >
      ${icon(this.speaking ? "mute" : "speaker")}<span
        ><b>${this.t("host-speaking")}</b><small>${this.t(this.speaking ? "host-speaking-on" : "host-speaking-hint")}</small></span
      >
    </button>`;
  }
}

customElements.define("host-speak", HostSpeak);
