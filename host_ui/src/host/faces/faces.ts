/** Every question as it will look: on the display and on a phone, in each language, before and after its answer. */

import { icon } from "@ui/art/icons";
import type { Live, Own, Stage } from "@ui/protocol";
import { isLanguage, LANGUAGES, type Language, loadTexts, type Texts } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { HostElement } from "../base";
import type { Desk } from "../desk";
import { codeText, errorCode } from "../errors";
import { languageName } from "../languages";
import "../../../../player_ui/src/play-texts";
import "../../../../player_ui/src/texts";
import "../../display/texts";
import { drawDisplay } from "./display";
import { EMPTY, Frame } from "./frame";
import { drawPhone } from "./phone";
import { DISPLAY, PHONE } from "./styles";

/** A moment in one language, as the real screens would get it. */
interface Shown {
  display: Stage;
  live: Live;
  phone: Stage;
  own: Own;
}

export interface Face {
  moment: "asked" | "told";
  step: number;
  shown: Record<Language, Shown>;
}

/** A phone as many have it, CSS px. */
const PHONE_SIZE = { width: 360, height: 640 } as const;

/** The question before or after, round in a circle. */
export const beside = (at: number, by: number, count: number): number => (at + by + count) % count;

/** In a frame an element only comes to life if its class is here before it is drawn; the map's comes late. */
async function ready(faces: readonly Face[]): Promise<void> {
  if (faces[0]?.shown.en?.phone.question?.ask.kind === "mappin") await import("@ui/map/elements");
}

export class HostFaces extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    pack: { attribute: false },
    questions: { attribute: false },
    at: { attribute: false },
    language: { attribute: false },
    faces: { state: true },
    moment: { state: true },
    day: { state: true },
    trouble: { state: true },
  };
  declare desk: Desk;
  /** The pack's id. */
  declare pack: string;
  /** Ids of its questions, in their order. */
  declare questions: readonly string[];
  /** Which of them is shown. */
  declare at: number;
  /** In which language it begins. */
  declare language: string;
  declare private faces: readonly Face[];
  declare private moment: number;
  /** Whether the display is in daylight; phones look the same by day and in the evening. */
  declare private day: boolean;
  declare private trouble: string;
  private shownIn: Language = "lv";
  private words = new Map<Language, { display: Texts; phone: Texts }>();
  private display: Frame | null = null;
  private phone: Frame | null = null;
  private fonts = 0;
  private observer: ResizeObserver | null = null;

  constructor() {
    super();
    Object.assign(this, { faces: [], moment: 0, day: false, trouble: "" });
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    super.disconnectedCallback();
  }

  protected override firstUpdated(): void {
    if (isLanguage(this.language)) this.shownIn = this.language;
    this.querySelector("dialog")?.showModal();
    this.observer = new ResizeObserver(() => this.resized());
    const screens = this.querySelector(".screens");
    if (screens) this.observer.observe(screens);
    void this.load();
  }

  // ---- what is shown -------------------------------------------------------------------------------------

  private async load(): Promise<void> {
    const question = this.questions[this.at] ?? "";
    this.trouble = "";
    try {
      const faces = await this.desk.api.faces(this.pack, question);
      await ready(faces);
      if (question !== this.questions[this.at]) return; // another one was asked for since
      this.faces = faces;
      this.moment = 0;
      await this.speak(this.shownIn);
    } catch (error) {
      this.faces = [];
      this.trouble = codeText(this.texts, errorCode(error));
    }
  }

  private async speak(lang: Language): Promise<void> {
    this.shownIn = lang;
    if (!this.words.has(lang)) {
      const [display, phone] = await Promise.all([
        loadTexts(lang, "display"),
        loadTexts(lang, "phone", "play"),
      ]);
      this.words.set(lang, { display, phone });
    }
    this.requestUpdate();
  }

  private go(by: number): void {
    this.at = beside(this.at, by, this.questions.length);
    void this.load();
  }

  private show(moment: number): void {
    this.moment = moment;
  }

  protected override updated(_changed: PropertyValues): void {
    this.draw();
  }

  private draw(): void {
    const face = this.faces[this.moment]?.shown[this.shownIn];
    const words = this.words.get(this.shownIn);
    if (!face || !words || !this.display || !this.phone) return;
    drawDisplay(this.display, this.numbered(face.display), face.live, words.display, {
      day: this.day,
      fonts: this.fonts,
    });
    drawPhone(this.phone, this.numbered(face.phone), face.own, words.phone);
  }

  /** A game of this pack would count it like this. */
  private numbered(stage: Stage): Stage {
    const { question } = stage;
    if (!question) return stage;
    return { ...stage, question: { ...question, index: this.at, of: this.questions.length } };
  }

  // ---- the frames ----------------------------------------------------------------------------------------

  private loaded(event: Event, name: "display" | "phone"): void {
    const frame = new Frame(
      event.target as HTMLIFrameElement,
      name === "display" ? "home-display" : "home-player",
      name === "display" ? DISPLAY : PHONE,
    );
    this[name] = frame;
    this.resized();
    void frame.fontsCame().then(() => {
      this.fonts += 1;
      this.draw();
    });
  }

  /** The phone keeps its own size and is shown smaller; the display is drawn in whatever room there is. */
  private resized(): void {
    const small = this.querySelector<HTMLElement>(".small .screen");
    if (small) small.style.setProperty("--k", String(small.clientHeight / PHONE_SIZE.height));
    this.draw();
  }

  // ---- the page ------------------------------------------------------------------------------------------

  override render(): TemplateResult {
    const numbers = { number: this.at + 1, of: this.questions.length };
    return html`<dialog class="faces" aria-label=${this.t("host-faces")} @close=${() => this.closed()} @keydown=${this.pressed}>
      <header>
        <h2>${this.t("host-question-of", numbers)}</h2>
        <div class="tabs" role="group" aria-label=${this.t("host-preview-language")}>
          ${LANGUAGES.map((lang) => this.tab(languageName(this.texts, lang), lang === this.shownIn, () => void this.speak(lang)))}
        </div>
        <div class="tabs" role="group" aria-label=${this.t("host-faces-moment")}>
          ${this.faces.map((face, i) => this.moments(face, i))}
        </div>
        <div class="tabs" role="group" aria-label=${this.t("host-faces-light")}>
          ${[false, true].map((day) => this.light(day))}
        </div>
        <span class="signs">
          ${this.sign("left", "host-faces-before", () => this.go(-1))}
          ${this.sign("right", "host-faces-after", () => this.go(1))}
          ${this.sign("cross", "host-faces-close", () => this.close())}
        </span>
      </header>
      ${this.trouble ? html`<p class="wrong" role="alert">${this.trouble}</p>` : nothing}
      <div class="screens">
        ${this.screen("big", "display", "host-faces-display")} ${this.screen("small", "phone", "host-faces-phone")}
      </div>
      <p class="hint">${this.t("host-faces-keys")}</p>
    </dialog>`;
  }

  private screen(kind: string, name: "display" | "phone", title: string): TemplateResult {
    return html`<figure class=${kind}>
      <div class="screen">
        <iframe srcdoc=${EMPTY} title=${this.t(title)} tabindex="-1" @load=${(event: Event) => this.loaded(event, name)}></iframe>
      </div>
      <figcaption>${this.t(title)}</figcaption>
    </figure>`;
  }

  /** The question, its steps (by their numbers alone: there may be many) and its answer. */
  private moments({ moment, step }: Face, at: number): TemplateResult {
    const show = (): void => this.show(at);
    if (step > 0) {
      const name = this.t("host-faces-step", { number: step + 1 });
      return this.tab(String(step + 1), at === this.moment, show, name);
    }
    return this.tab(this.t(`host-faces-${moment}`), at === this.moment, show);
  }

  private light(day: boolean): TemplateResult {
    const press = (): void => {
      this.day = day;
    };
    return this.tab(this.t(day ? "host-faces-day" : "host-faces-evening"), day === this.day, press);
  }

  private tab(words: string, on: boolean, press: () => void, name = words): TemplateResult {
    return html`<button type="button" aria-label=${name} aria-pressed=${on} @click=${press}>${words}</button>`;
  }

  private sign(name: "left" | "right" | "cross", id: string, press: () => void): TemplateResult {
    return html`<button type="button" class="icon-button" aria-label=${this.t(id)} @click=${press}>${icon(name)}</button>`;
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = event.target instanceof HTMLButtonElement && event.key === " ";
    const deeds: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => this.go(-1),
      ArrowRight: () => this.go(1),
      " ": () => this.show(beside(this.moment, 1, this.faces.length || 1)),
    };
    const deed = onButton ? undefined : deeds[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  };

  private close(): void {
    this.querySelector("dialog")?.close();
  }

  private closed(): void {
    this.dispatchEvent(new CustomEvent<number>("closed", { detail: this.at }));
  }
}

customElements.define("host-faces", HostFaces);
