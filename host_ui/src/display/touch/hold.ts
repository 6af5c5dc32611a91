/** A button that is held: it fills, and acts after a second; let go, and nothing has happened. */

import { html, LitElement, type TemplateResult } from "lit";

/** Ms. */
const HOLD = 1000;

export class HomeHold extends LitElement {
  static override properties = {
    words: { attribute: false },
    sign: { attribute: false },
    held: { state: true },
  };
  declare words: string;
  declare sign: TemplateResult;
  declare held: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.held = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    this.release();
    super.disconnectedCallback();
  }

  private readonly hold = (): void => {
    if (this.held) return;
    this.held = true;
    this.timer = setTimeout(() => {
      this.release();
      this.dispatchEvent(new CustomEvent("held", { bubbles: true }));
    }, HOLD);
  };

  private readonly release = (): void => {
    clearTimeout(this.timer);
    this.held = false;
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    this.hold();
  };

  protected override render(): TemplateResult {
    return html`<button type="button" class="hold ${this.held ? "held" : ""}"
      @pointerdown=${this.hold} @pointerup=${this.release} @pointerleave=${this.release} @pointercancel=${this.release}
      @contextmenu=${(event: Event) => event.preventDefault()} @keydown=${this.key} @keyup=${this.release} @blur=${this.release}
      >${this.sign}<span>${this.words}</span></button>`;
  }
}

customElements.define("home-hold", HomeHold);
