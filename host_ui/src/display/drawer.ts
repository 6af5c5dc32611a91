/** The drawer with the controls that a host has lent to this display. */

import { type IconName, icon } from "@ui/art/icons";
import { both } from "@ui/kinds/display-words";
import type { Stage } from "@ui/protocol";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { type Action, actions, nextWords } from "./controls";
import { turnFull } from "./full";
import type { Say } from "./words";

/** Ms for which the end of a game must be held. */
const HOLD = 1000;

const SIGNS: Readonly<Record<Action, IconName>> = {
  next: "next",
  pause: "pause",
  resume: "play",
  more_time: "plus",
  skip: "skip",
  tiebreak: "plus",
  mute: "mute",
  unmute: "speaker",
  end: "stop",
  back: "undo",
};

const WORDS: Readonly<Record<Exclude<Action, "next">, string>> = {
  pause: "display-pause",
  resume: "display-resume",
  more_time: "display-more-time",
  skip: "display-skip",
  tiebreak: "tiebreak",
  mute: "display-mute",
  unmute: "display-unmute",
  end: "display-end",
  back: "display-give-back",
};

export class HomeDrawer extends LitElement {
  static override properties = {
    stage: { attribute: false },
    say: { attribute: false },
    press: { attribute: false },
    busy: { type: Boolean },
    sounds: { type: Boolean },
    full: { attribute: false },
    open: { state: true },
    held: { state: true },
  };
  declare stage: Stage;
  declare say: Say;
  /** Called with the button that was pressed (or held long enough). */
  declare press: (action: Action) => void;
  declare busy: boolean;
  /** The displays are heard. */
  declare sounds: boolean;
  /** The display fills the screen; null where it cannot. */
  declare full: boolean | null;
  declare open: boolean;
  declare held: boolean;
  private holding: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.open = true;
    this.held = false;
    this.busy = false;
    this.sounds = true;
    this.full = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    this.release();
    super.disconnectedCallback();
  }

  /** Nothing happened: the game had already moved on. */
  wiggle(): void {
    this.classList.remove("wiggle");
    void this.offsetWidth;
    this.classList.add("wiggle");
  }

  private hold(): void {
    if (this.held) return;
    this.held = true;
    this.holding = setTimeout(() => {
      this.release();
      this.press("end");
    }, HOLD);
  }

  private release(): void {
    clearTimeout(this.holding);
    this.held = false;
  }

  private holdKey(event: KeyboardEvent): void {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    this.hold();
  }

  /** A touched button gives the focus back: the space bar means Next again, not this button once more. */
  private pressed(event: MouseEvent, action: Action): void {
    if (event.detail > 0) (event.currentTarget as HTMLElement).blur();
    this.press(action);
  }

  private words(action: Action): TemplateResult {
    const words = action === "next" ? nextWords(this.stage, this.say) : this.say(WORDS[action]);
    return html`<span class="label">${both(words, this.say.languages)}</span>`;
  }

  private endButton(): TemplateResult {
    return html`<button type="button" class=${`end ${this.held ? "held" : ""}`}
      @pointerdown=${() => this.hold()} @pointerup=${() => this.release()} @pointerleave=${() => this.release()}
      @pointercancel=${() => this.release()} @contextmenu=${(event: Event) => event.preventDefault()}
      @keydown=${(event: KeyboardEvent) => this.holdKey(event)} @keyup=${() => this.release()} @blur=${() => this.release()}
      >${icon(SIGNS.end)}${this.words("end")}</button>`;
  }

  private button(action: Action): TemplateResult {
    if (action === "end") return this.endButton();
    return html`<button type="button" class=${action} ?disabled=${this.busy} @click=${(event: MouseEvent) => this.pressed(event, action)}
      >${icon(SIGNS[action])}${this.words(action)}</button>`;
  }

  /** Nothing of the game: a display without a keyboard has no key for it. */
  private fullButton(): TemplateResult | typeof nothing {
    if (this.full === null) return nothing;
    const words = this.say(this.full ? "display-full-leave" : "display-full");
    return html`<button type="button" class="full" @click=${turnFull}
      >${icon("expand")}<span class="label">${both(words, this.say.languages)}</span></button>`;
  }

  protected override render() {
    if (!this.stage || !this.say) return nothing;
    const name = this.say(this.open ? "display-controls-close" : "display-controls")[0]?.text ?? "";
    return html`<button type="button" class="handle" aria-expanded=${this.open ? "true" : "false"} aria-label=${name}
        @click=${() => {
          this.open = !this.open;
        }}>${icon(this.open ? "down" : "up")}</button>
      ${this.open ? html`<div class="buttons">${actions(this.stage, this.sounds).map((action) => this.button(action))}${this.fullButton()}</div>` : nothing}`;
  }
}

customElements.define("home-drawer", HomeDrawer);
