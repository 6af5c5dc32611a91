/** <home-sound>: a question's recording: what is heard in words, and a button that plays it; pressed again, it stops. */

import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { icon } from "./art/icons";
import { mediaUrl } from "./media";
import type { SoundView } from "./protocol";

/** One page plays one recording; it goes on while one of its buttons is on the page. */
class Player {
  /** For whoever sets how loud it is. */
  readonly audio = new Audio();
  private readonly buttons = new Set<HomeSound>();
  /** What plays by its name, "" in silence. */
  name = "";
  /** Called when something begins or ends, for whoever is no button. */
  changed: () => void = () => {};

  constructor() {
    for (const end of ["ended", "error"]) this.audio.addEventListener(end, () => this.set(""));
  }

  came(button: HomeSound): void {
    this.buttons.add(button);
  }

  /** A button that went may be back at once, in the next picture of the same question. */
  went(button: HomeSound): void {
    this.buttons.delete(button);
    queueMicrotask(() => {
      const left = [...this.buttons].some(({ view }) => view.name === button.view.name);
      if (!left) this.stop(button.view.name);
    });
  }

  /** Plays from the beginning; a browser that wants a finger first stays silent until it comes. */
  play(name: string): void {
    this.audio.src = mediaUrl(name);
    this.set(name);
    this.audio.play().catch(() => {
      if (this.name === name) this.set("");
    });
  }

  /** Silence, if it is this that plays. */
  stop(name: string): void {
    if (name !== this.name) return;
    this.audio.pause();
    this.set("");
  }

  private set(name: string): void {
    if (name === this.name) return;
    this.name = name;
    for (const button of this.buttons) button.requestUpdate();
    this.changed();
  }
}

let made: Player | null = null;
export const player = (): Player => {
  made ??= new Player();
  return made;
};

/** The question whose recording has begun by itself. */
let begun = "";

export class HomeSound extends LitElement {
  static override properties = {
    view: { attribute: false },
    words: { attribute: false },
    label: { attribute: false },
    once: { attribute: false },
  };
  declare view: SoundView;
  /** What is heard, as this screen says it. */
  declare words: unknown;
  /** What the button does, for listeners: to play, and to stop. */
  declare label: (plays: boolean) => string;
  /** Names a question on a screen where its recording begins by itself, once; "" on all others. */
  declare once: string;

  constructor() {
    super();
    this.once = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    player().came(this);
  }

  override disconnectedCallback(): void {
    player().went(this);
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("once") || this.once === "" || this.once === begun) return;
    begun = this.once;
    player().play(this.view.name);
  }

  protected override render(): TemplateResult {
    const plays = player().name === this.view.name;
    const press = (): void => (plays ? player().stop(this.view.name) : player().play(this.view.name));
    return html`<button type="button" class="sound" aria-pressed=${String(plays)} aria-label=${`${this.label(plays)}: ${this.view.alt?.[0]?.text ?? ""}`} @click=${press}
      >${icon(plays ? "stop" : "speaker")}<span>${this.words}</span></button>`;
  }
}

customElements.define("home-sound", HomeSound);
