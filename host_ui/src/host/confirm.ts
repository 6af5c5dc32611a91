/** A button that asks before it does something that cannot be undone; the question stands where the button was. */

import { type IconName, icon } from "@ui/art/icons";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { HostElement } from "./base";

export class HostConfirm extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    sign: { attribute: false },
    words: { attribute: false },
    question: { attribute: false },
    yes: { attribute: false },
    kind: { attribute: false },
    off: { attribute: false },
    asking: { state: true },
  };
  declare sign: IconName;
  /** On the button, as a question, and on the button that does it. The kind `sign` shows the sign only. */
  declare words: string;
  declare question: string;
  declare yes: string;
  declare kind: string;
  declare off: boolean;
  declare private asking: boolean;

  constructor() {
    super();
    this.kind = "";
    this.off = false;
    this.asking = false;
  }

  override render(): TemplateResult {
    this.classList.toggle("asking", this.asking);
    return this.asking ? this.group() : this.opener();
  }

  private opener(): TemplateResult {
    return html`<button
      type="button"
      class="button opener ${this.kind}"
      ?disabled=${this.off}
      @click=${() => this.ask()}
    >
      ${icon(this.sign)}<span class=${this.kind.includes("sign") ? "sr" : ""}>${this.words}</span>
    </button>`;
  }

  private group(): TemplateResult {
    return html`<div class="confirm" role="group" aria-label=${this.question} @keydown=${this.pressed}>
      <p>${this.question}</p>
      <div class="row">
        <button type="button" class="button quiet no" @click=${() => this.leave()}>
          <span>${this.t("host-no")}</span>
        </button>
        <button type="button" class="button danger" @click=${() => this.confirmed()}>
          <span>${this.yes}</span>
        </button>
      </div>
    </div>`;
  }

  private ask(): void {
    this.asking = true;
    void this.focusOn(".no");
  }

  private leave(): void {
    this.asking = false;
    void this.focusOn(".opener");
  }

  private confirmed(): void {
    this.asking = false;
    this.dispatchEvent(new CustomEvent("confirmed"));
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.leave();
  };
}

customElements.define("host-confirm", HostConfirm);
