/** <home-won>: the raffle's lot fell on this family. Its words are fetched only by the phones that show them. */

import "./won.css";
import { motif } from "@ui/art/motifs";
import { RED } from "@ui/art/palette";
import { draw } from "@ui/art/pen";
import { type Language, loadTexts, type Texts, textFiles } from "@ui/texts";
import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from "lit";
import { buzz } from "../actions";

textFiles(
  import.meta.glob<string>("../../../texts/*/won.ftl", { query: "?url", import: "default", eager: true }),
);

/** Ms: longer than any other signal, so that a phone in a pocket is noticed. */
const LONG = 400;

export class HomeWon extends LitElement {
  static override properties = { tongue: { attribute: false }, words: { state: true } };
  declare tongue: Language;
  declare words: Texts | null;

  constructor() {
    super();
    this.words = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    buzz(LONG);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("tongue")) void this.speak(this.tongue);
  }

  /** Words that do not come are asked for again by whoever loads them; until then the screen is as always. */
  private async speak(lang: Language): Promise<void> {
    const words = await loadTexts(lang, "won").catch(() => null);
    if (lang === this.tongue && words) this.words = words;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<div class="won" role="status">${
      words
        ? html`<svg viewBox="-12 -12 24 24" aria-hidden="true">${svg`${draw([motif("auseklis", 0, 0, 1.1, RED)])}`}</svg>
          <p><b>${words.t("won-title")}</b>${words.t("won-about")}</p>`
        : nothing
    }</div>`;
  }
}

customElements.define("home-won", HomeWon);
