/** <home-test>: a page for whoever sets up a projector: letters, colours, both looks, edges, movement, sound, code. */

import { icon } from "@ui/art/icons";
import { boat } from "@ui/art/props";
import { LETTERS } from "@ui/art/shapes";
import { keep, kept } from "@ui/keep";
import { letterSign } from "@ui/kinds/display-options";
import { isLanguage, LANGUAGES, type Language, loadTexts, type Texts } from "@ui/texts";
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { joinCode } from "../hall";
import type { Look } from "../look";
import { levelsOf } from "../sound/levels";
import { browserContext, NotePlayer } from "../sound/player";
import { notesOf } from "../sound/score";
import { frameRate, otherWidth, readFrom, SMOOTH, scanFrom, USUAL, WIDTHS } from "./measure";
import { sample } from "./samples";
import "./test.css";

const WIDTH = "home.display.metres";
/** Sizes as the display uses them, with the name of what is so large. */
const SIZES = [
  ["headline", 104],
  ["question", 72],
  ["answer", 60],
  ["about", 42],
  ["name", 30],
] as const;
/** The code on the linen of the lobby, in units. */
const CODE = 224;
/** Letters that a font may lack, on the boards whose colours are compared. */
const SIGNS = ["ĀČĒĢ", "ĪĶĻŅ", "ŠŪŽ", "ĄĘĖĮ", "ŲŪČŠ", "ŌŖŽ"] as const;
/** Ms between two measured rates. */
const RATE_EVERY = 1000;

export class HomeTest extends LitElement {
  static override properties: PropertyDeclarations = {
    look: { attribute: false },
    back: { attribute: false },
    texts: { state: true },
    metres: { state: true },
    rate: { state: true },
    heard: { state: true },
  };
  declare look: Look;
  /** Called to leave the page. */
  declare back: () => void;
  declare private texts: Texts | null;
  declare private metres: number;
  declare private rate: number;
  declare private heard: "" | "played" | "none";
  private wanted: Language | null = null;
  private player: NotePlayer | null = null;
  private frames: number[] = [];
  private frame = 0;

  constructor() {
    super();
    this.texts = null;
    const metres = Number(kept(WIDTH));
    this.metres = WIDTHS.some((one) => one === metres) ? metres : USUAL;
    this.rate = 0;
    this.heard = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.frame = requestAnimationFrame(this.count);
  }

  override disconnectedCallback(): void {
    cancelAnimationFrame(this.frame);
    this.player?.stop();
    this.player = null;
    super.disconnectedCallback();
  }

  protected override willUpdate(): void {
    const [first = ""] = this.look.say.languages;
    if (this.wanted === null && isLanguage(first)) void this.speak(first);
  }

  private async speak(lang: Language): Promise<void> {
    this.wanted = lang;
    const texts = await loadTexts(lang, "display");
    if (this.wanted === lang) this.texts = texts;
  }

  private readonly count = (at: number): void => {
    this.frames.push(at);
    if (at - (this.frames[0] ?? at) >= RATE_EVERY) {
      this.rate = frameRate(this.frames);
      this.frames = [at];
    }
    this.frame = requestAnimationFrame(this.count);
  };

  private t(id: string, args?: Record<string, string | number>): string {
    return this.texts?.t(`display-test-${id}`, args) ?? "";
  }

  private metresText(metres: number): string {
    const number = new Intl.NumberFormat(this.texts?.lang, { maximumFractionDigits: 2 }).format(metres);
    return `${number} m`;
  }

  private widen(step: 1 | -1): void {
    this.metres = otherWidth(this.metres, step);
    keep(WIDTH, String(this.metres));
  }

  /** Made by a press, so that the browser lets it sound. */
  private readonly play = (): void => {
    this.player ??= new NotePlayer(browserContext, () => this.sound());
    this.player.wake();
    this.player.level(levelsOf({ ...this.look.live?.screen, sound: true, speaking: false }, false));
    this.sound();
  };

  private sound(): void {
    const readiness = this.player?.readiness ?? "none";
    if (readiness === "blocked") return;
    this.heard = readiness === "none" ? "none" : "played";
    this.player?.play([
      ...notesOf({ name: "join" }),
      ...notesOf({ name: "reveal" }).map((note) => ({ ...note, after: note.after + 0.9 })),
    ]);
  }

  // ---- parts ---------------------------------------------------------------------------------------------

  private sizes(): TemplateResult {
    const { width } = this.look.size;
    const rows = SIZES.map(([name, units]) => {
      const far = this.metresText(readFrom(units, this.metres, width));
      return html`<li data-size=${units}><span class="word">${this.t(name)}</span><b>${far}</b></li>`;
    });
    const scan = this.metresText(scanFrom(CODE, this.metres, width));
    return html`<section class="sizes">
      <h2>${this.t("distance")}</h2>
      <ol>${rows}<li data-size="30"><span class="word">${this.t("code")}</span><b>${scan}</b></li></ol>
      <p class="width">
        <button type="button" aria-label=${this.t("narrower")} @click=${() => this.widen(-1)}>${icon("minus")}</button>
        <span role="status">${this.t("width", { metres: this.metresText(this.metres) })}</span>
        <button type="button" aria-label=${this.t("wider")} @click=${() => this.widen(1)}>${icon("plus")}</button>
      </p>
    </section>`;
  }

  private colours(): TemplateResult {
    return html`<section class="colours">
      <h2>${this.t("colours")}</h2>
      <ol>
        ${LETTERS.map(
          (letter, i) =>
            html`<li class=${`board answer-${letter.toLowerCase()} cut-${(i % 4) + 1}`}>${letterSign(letter.toLowerCase())}<b>${SIGNS[i]}</b></li>`,
        )}
      </ol>
    </section>`;
  }

  private looks(): TemplateResult {
    const words = [this.t("question"), this.t("sample")] as const;
    return html`<section class="looks">
      <figure>${sample("dusk", words)}<figcaption>${this.t("evening")}</figcaption></figure>
      <figure>${sample("day", words)}<figcaption>${this.t("daylight")}</figcaption></figure>
    </section>`;
  }

  private movement(): TemplateResult {
    const judged = this.rate === 0 ? "" : this.t(this.rate >= SMOOTH ? "smooth" : "jerky");
    return html`<section class="movement">
      <svg class="sail" viewBox="0 0 1000 110" preserveAspectRatio="xMidYMid meet" aria-hidden="true">
        <path d="M0,86H1000" stroke="#4a7f9c" stroke-width="8"></path>
        <g class="goes">${boat("row", { x: 90, y: 96, scale: 0.52 })}</g>
      </svg>
      <p role="status">${this.rate === 0 ? nothing : html`<b class="rate">${this.t("frames", { count: this.rate })}</b> `}${judged}</p>
    </section>`;
  }

  private buttons(): TemplateResult {
    const said = this.heard === "" ? "" : this.t(this.heard === "none" ? "no-sound" : "heard");
    return html`<section class="do">
      <p class="tongues" role="group" aria-label=${this.t("language")}>
        ${LANGUAGES.map(
          (lang) =>
            html`<button type="button" lang=${lang} aria-pressed=${String(lang === this.texts?.lang)} @click=${() => void this.speak(lang)}>${lang.toUpperCase()}</button>`,
        )}
      </p>
      <button type="button" class="ring" @click=${this.play}>${icon("speaker")}<span>${this.t("play")}</span></button>
      <button type="button" class="home" @click=${this.back}>${icon("back")}<span>${this.t("back")}</span></button>
      <p class="said" role="status">${said}</p>
    </section>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.texts === null) return nothing;
    const { width, height, scale } = this.look.size;
    const pixels = (units: number): number => Math.round(units * scale * window.devicePixelRatio);
    return html`<div class="edges" aria-hidden="true">${["top", "right", "bottom", "left"].map((side) => html`<i class=${side}></i>`)}</div>
      <div class="sheet" lang=${this.texts.lang}>
        <header>
          <h1>${this.t("title")}</h1>
          <p>${this.t("edges")} <span class="pixels">${pixels(width)} × ${pixels(height)}</span></p>
        </header>
        ${this.sizes()}
        <div class="right">${this.colours()}${this.looks()}</div>
        <footer>
          <figure class="scan">
            <img src=${joinCode(this.look.hall, "")} alt=${this.look.address} width="200" height="200" />
            <figcaption>${this.t("scan")}<b>${this.look.address}</b></figcaption>
          </figure>
          ${this.movement()} ${this.buttons()}
        </footer>
      </div>`;
  }
}

customElements.define("home-test", HomeTest);
