/** Second phones: asks for the code, then shows what this phone may do: lead the game, or read from a sheet. */

import { keepLanguage, type Language, loadTexts, pickLanguage } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { HostApi } from "../host/api";
import { HostElement } from "../host/base";
import { codeText, errorCode } from "../host/errors";
import type { Pairing } from "../host/shapes";
import { keepPairing, takeCode, takePairing, tidyCode } from "./pairing";
import "./remote";
import "./sheet";

/** Ms after which words that did not arrive are asked for again. */
const AGAIN = 3000;
const CODE_LENGTH = 8;

export class HomeHelper extends HostElement {
  static override properties: PropertyDeclarations = {
    texts: { state: true },
    pairing: { state: true },
    asking: { state: true },
    trouble: { state: true },
    gone: { state: true },
  };
  declare private pairing: Pairing | null;
  declare private asking: boolean;
  /** Words about what went wrong with the code, or "". */
  declare private trouble: string;
  /** The phone was paired and is so no more. */
  declare private gone: boolean;
  private wish: Language = "en";

  override connectedCallback(): void {
    super.connectedCallback();
    Object.assign(this, { pairing: null, asking: false, trouble: "", gone: false });
    this.addEventListener("expelled", () => this.expelled());
    this.addEventListener("speak", (event) => this.choose((event as CustomEvent<Language>).detail));
    window.addEventListener("hashchange", this.scanned);
    this.pairing = takePairing();
    const ready = this.speak(pickLanguage());
    void ready.then(this.scanned);
  }

  override disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.scanned);
    super.disconnectedCallback();
  }

  /** A new code in the address takes the place of whatever this phone was. */
  private readonly scanned = (): void => {
    const code = takeCode();
    if (code !== null) void this.pair(code);
  };

  private async speak(lang: Language): Promise<void> {
    this.wish = lang;
    try {
      const texts = await loadTexts(lang, "host", "helper");
      if (this.wish !== lang) return;
      this.texts = texts;
      document.documentElement.lang = lang;
      this.name();
    } catch {
      setTimeout(() => this.wish === lang && void this.speak(lang), AGAIN);
    }
  }

  private choose(lang: Language): void {
    keepLanguage(lang);
    void this.speak(lang);
  }

  private name(): void {
    if (!this.texts) return;
    const scope = this.pairing?.scope;
    document.title = `HOME – ${this.t(scope ? `helper-title-${scope}` : "helper-pair-title")}`;
  }

  private async pair(code: string): Promise<void> {
    if (this.asking) return;
    Object.assign(this, { asking: true, trouble: "" });
    try {
      const pairing = await new HostApi("").pair(code);
      keepPairing(pairing);
      Object.assign(this, { pairing, gone: false });
      this.name();
    } catch (error) {
      this.trouble = codeText(this.texts, errorCode(error));
    }
    this.asking = false;
  }

  private expelled(): void {
    keepPairing(null);
    Object.assign(this, { pairing: null, gone: true });
    this.name();
  }

  override render(): TemplateResult {
    const { texts, pairing } = this;
    if (!texts) return html``;
    if (pairing === null) return this.form();
    const page =
      pairing.scope === "remote"
        ? html`<helper-remote .texts=${texts} .pairing=${pairing} .code=${pairing.game} .token=${pairing.token}></helper-remote>`
        : html`<helper-sheet .texts=${texts} .pairing=${pairing} .code=${pairing.game} .token=${pairing.token}></helper-sheet>`;
    return page;
  }

  private form(): TemplateResult {
    const sent = (event: Event): void => {
      event.preventDefault();
      const typed = new FormData(event.target as HTMLFormElement).get("code");
      const code = tidyCode(String(typed ?? ""));
      if (code.length === CODE_LENGTH) void this.pair(code);
      else this.trouble = this.t("helper-pair-short");
    };
    return html`<main class="pair">
      <h1>${this.t(this.gone ? "helper-gone-title" : "helper-pair-title")}</h1>
      ${this.gone ? html`<p role="alert">${this.t("helper-gone")}</p>` : nothing}
      <p>${this.t("helper-pair-about")}</p>
      <form @submit=${sent}>
        <label class="field"><span>${this.t("helper-pair-code")}</span>
          <input name="code" type="text" maxlength="12" required autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" /></label>
        <p class="wrong" role="alert">${this.trouble}</p>
        <button type="submit" class="button go big wide" ?disabled=${this.asking}>
          ${this.t(this.asking ? "helper-pairing" : "helper-pair-do")}
        </button>
      </form>
    </main>`;
  }
}

customElements.define("home-helper", HomeHelper);
