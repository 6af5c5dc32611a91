/** <home-picture>: a question's picture on a phone; a tap shows it as large as the screen, another one closes it. */

import { html, LitElement, type TemplateResult } from "lit";
import type { Play } from "../kinds/phone-face";
import type { PictureView } from "../protocol";
import { picture } from "./shown";

export class HomePicture extends LitElement {
  static override properties = {
    view: { attribute: false },
    t: { attribute: false },
    large: { state: true },
  };
  declare view: PictureView;
  declare t: Play["t"];
  declare large: boolean;

  constructor() {
    super();
    this.large = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private readonly turn = (): void => {
    this.large = !this.large;
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.key === "Escape") this.large = false;
  };

  protected override render(): TemplateResult {
    const label = `${this.view.alt?.[0]?.text ?? ""} ${this.t(this.large ? "picture-small" : "picture-large")}`;
    return html`<button type="button" class="enlarge ${this.large ? "large" : ""}" aria-label=${label} aria-expanded=${String(this.large)}
      @click=${this.turn} @keydown=${this.keyed}>${picture(this.view)}</button>`;
  }
}

customElements.define("home-picture", HomePicture);
