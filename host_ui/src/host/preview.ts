/** A pack page by page: every question with its answers, the right one marked, what to know about it, and the source. */

import { icon } from "@ui/art/icons";
import { LETTERS, shape } from "@ui/art/shapes";
import { LANGUAGES, type Texts } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { HostElement, said } from "./base";
import type { Desk } from "./desk";
import { codeText } from "./errors";
import { languageName } from "./languages";
import { kindName } from "./packs";
import type { PackLine, PackQuestion, WholePack } from "./shapes";

/** Time to answer where a pack gives none. */
const USUAL_SECONDS = 25;

/** The place behind a link, as people know it: `https://www.example.org/a` gives `example.org`. */
export function sourceName(source: string): string {
  const host = /^https?:\/\/([^/?#]+)/.exec(source)?.[1];
  return host === undefined ? source : host.replace(/^www\./, "");
}

/** Kind, time and whose it is, in a few words. */
export function questionTags(texts: Texts, question: PackQuestion): string {
  const { difficulty = "medium", seconds = USUAL_SECONDS } = question;
  const parts = [kindName(texts, question.kind), texts.t("host-seconds-long", { seconds })];
  if (question.tiebreak) parts.unshift(texts.t("tiebreak"));
  for (const id of [`host-difficulty-${difficulty}`, `host-generation-${question.generation ?? ""}`]) {
    if (texts.has(id)) parts.push(texts.t(id));
  }
  if (question.only) parts.push(texts.t("host-only-they"));
  return parts.join(" · ");
}

export class HostPreview extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    pack: { attribute: false },
    whole: { state: true },
    trouble: { state: true },
    shownIn: { state: true },
    looks: { state: true },
    ready: { state: true },
  };
  declare desk: Desk;
  /** The pack's id. */
  declare pack: string;
  declare private whole: WholePack | null;
  declare private trouble: string | null;
  declare private shownIn: string;
  /** Which question is looked at on the screens, -1 for none. */
  declare private looks: number;
  /** What draws the screens is here: it is loaded only for whoever looks. */
  declare private ready: boolean;

  constructor() {
    super();
    this.looks = -1;
    this.ready = false;
    this.whole = null;
    this.trouble = null;
    this.shownIn = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  private async load(): Promise<void> {
    this.trouble = null;
    try {
      const whole = await this.desk.api.pack(this.pack);
      const { lang } = this.texts;
      this.shownIn = whole.languages.includes(lang) ? lang : (whole.languages[0] ?? lang);
      this.whole = whole;
    } catch (error) {
      this.trouble = this.desk.codeOf(error);
    }
  }

  override render(): TemplateResult {
    return html`<div class="page preview">
      <a class="button quiet" href="#new">${icon("back")}<span>${this.t("host-back")}</span></a>
      ${this.trouble ? this.failed(this.trouble) : nothing}
      ${this.whole ? this.body(this.whole) : this.trouble ? nothing : html`<p role="status">${this.t("host-loading")}</p>`}
    </div>`;
  }

  private failed(code: string): TemplateResult {
    return html`<p class="wrong" role="alert">${codeText(this.texts, code)}</p>
      <button type="button" class="button" @click=${() => void this.load()}><span>${this.t("host-again")}</span></button>`;
  }

  private body(pack: WholePack): TemplateResult {
    const choose = (): unknown =>
      this.dispatchEvent(new CustomEvent<string>("choose", { detail: pack.id, bubbles: true }));
    return html`<header class="head">
        <div>
          <h1>${said(pack.title, this.shownIn)}</h1>
          <p>${said(pack.about, this.shownIn)}</p>
        </div>
        <button type="button" class="button go" @click=${choose}>${icon("check")}<span>${this.t("host-choose-pack")}</span></button>
      </header>
      ${this.tabs(pack)}
      <ol class="questions" lang=${this.shownIn}>
        ${pack.questions.map((question, at) => this.question(question, at))}
      </ol>
      ${this.faces(pack)}`;
  }

  private async look(at: number): Promise<void> {
    this.looks = at;
    try {
      await import("./faces/faces");
      this.ready = true;
    } catch {
      this.looks = -1;
      this.trouble = this.desk.codeOf(null);
    }
  }

  private faces(pack: WholePack): TemplateResult | typeof nothing {
    if (this.looks < 0 || !this.ready) return nothing;
    const closed = ({ detail }: CustomEvent<number>): void => {
      this.looks = -1;
      void this.focusOn(`.questions > li:nth-child(${detail + 1}) .look`);
    };
    return html`<host-faces
      .texts=${this.texts}
      .desk=${this.desk}
      .pack=${pack.id}
      .questions=${pack.questions.map(({ id }) => id)}
      .at=${this.looks}
      .language=${this.shownIn}
      @closed=${closed}
    ></host-faces>`;
  }

  private tabs(pack: WholePack): TemplateResult {
    const languages = LANGUAGES.filter((lang) => pack.languages.includes(lang));
    return html`<div class="tabs" role="group" aria-label=${this.t("host-preview-language")}>
      ${languages.map(
        (lang) => html`<button
          type="button"
          aria-pressed=${lang === this.shownIn}
          @click=${() => this.showIn(lang)}
        >
          ${languageName(this.texts, lang)}
        </button>`,
      )}
    </div>`;
  }

  private showIn(lang: string): void {
    this.shownIn = lang;
  }

  private question(question: PackQuestion, at: number): TemplateResult {
    const { fact = {}, place, source = [] } = question;
    return html`<li class="card">
      <p class="tags" lang=${this.texts.lang}>${questionTags(this.texts, question)}</p>
      <h2>${said(question.text, this.shownIn)}</h2>
      <ul class="answers">
        ${question.lines.map((line) => this.line(question, line))}
      </ul>
      ${Object.keys(fact).length > 0 ? html`<p class="fact"><b lang=${this.texts.lang}>${this.t("host-fact")}</b> ${said(fact, this.shownIn)}</p>` : nothing}
      <p class="sources" lang=${this.texts.lang}>
        ${place ? html`${icon("pin")}<span lang=${this.shownIn}>${said(place.name, this.shownIn)}</span>` : nothing}
        ${place?.unread.includes(this.shownIn) ? html`<span class="unread">${this.t("host-unread")}</span>` : nothing}
        ${source.map((one) => this.source(one))}
      </p>
      <p class="row" lang=${this.texts.lang}>
        <button type="button" class="button look" ?disabled=${this.looks >= 0} @click=${() => void this.look(at)}>
          ${icon("expand")}<span>${this.t("host-faces-open")}<span class="sr"> (${at + 1})</span></span>
        </button>
      </p>
    </li>`;
  }

  /** The words of a line that has none: a statement is true or not, a voice says yes or no. */
  private own({ kind }: PackQuestion, key: string): TemplateResult {
    const ids = kind === "truefalse" ? ["host-true", "host-false"] : ["answer-yes", "answer-no"];
    return html`<span lang=${this.texts.lang}>${this.t(ids[key === "a" ? 0 : 1] ?? "")}</span>`;
  }

  private line(question: PackQuestion, { key = "", text, right = false }: PackLine): TemplateResult {
    const letter = LETTERS["abcdefgh".indexOf(key)];
    const words = Object.keys(text).length > 0 ? said(text, this.shownIn) : this.own(question, key);
    return html`<li class="answer ${key} ${right ? "right" : ""}">
      ${letter ? shape(letter) : nothing}<span>${words}</span>
      ${right ? html`<span class="tick">${icon("check")}<span class="sr" lang=${this.texts.lang}>${this.t("host-right")}</span></span>` : nothing}
    </li>`;
  }

  private source(source: string): TemplateResult {
    const words = this.t("host-source", { name: sourceName(source) });
    if (!/^https?:\/\//.test(source)) return html`<span>${words}</span>`;
    return html`<a href=${source} target="_blank" rel="noopener noreferrer">${words}</a>`;
  }
}

customElements.define("host-preview", HostPreview);
