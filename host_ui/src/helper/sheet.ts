/** The moderator's sheet: question, answer and story in two languages, to be read aloud at arm's length. */

import { icon } from "@ui/art/icons";
import { keep, kept } from "@ui/keep";
import type { Stage } from "@ui/protocol";
import { isLanguage, type Language } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { shown } from "../host/base";
import "../host/countdown";
import { languageChoice } from "../host/languages";
import { nextLabel } from "../host/next";
import type { SheetQuestion, Text } from "../host/shapes";
import { phaseId } from "../host/stage";
import { answerLines, inLanguages, sayable } from "./answer";
import { HelperPage } from "./shared";

const LANGUAGES = "home.sheet.languages";
const LETTERS = "home.sheet.letters";
const SIZES = [0, 1, 2] as const;
/** Letters of a question, in all languages that are read, above which it is written smaller. */
const LONG = 130;

/** The question that follows in play, null where that is not known or none does. */
export function upcoming(
  questions: readonly SheetQuestion[],
  stage: Pick<Stage, "phase" | "round">,
  last: number,
): SheetQuestion | null {
  if (stage.phase === "podium") return null;
  const index =
    stage.phase === "lobby" || stage.phase === "intro"
      ? questions.findIndex(({ round, tiebreak }) => round === stage.round && !tiebreak)
      : last + 1;
  const next = questions[index];
  return next && !next.tiebreak ? next : null;
}

export class HelperSheet extends HelperPage {
  /** The number of the last question that this page has seen, -1 before the first. */
  private last = -1;

  private get languages(): Language[] {
    const chosen = (kept(LANGUAGES) ?? "").split(" ").filter(isLanguage);
    if (chosen.length > 0) return chosen;
    const own = this.texts.lang;
    const [second] = (this.stage?.languages ?? []).filter(isLanguage).filter((lang) => lang !== own);
    return second ? [own, second] : [own];
  }

  private get size(): number {
    return Number(kept(LETTERS) ?? 0);
  }

  override render(): TemplateResult {
    const { stage } = this;
    if (stage === null || this.model.closed !== null) return this.connecting();
    const now = this.question;
    if (now && this.questions) this.last = this.questions.indexOf(now);
    return html`<div class="sheet letters-${this.size}">
      ${this.top()} ${this.panel ? this.settings() : this.page(stage, now)}
    </div>`;
  }

  private show(panel: boolean): void {
    this.panel = panel;
    void this.focusOn(panel ? ".leave" : ".dots");
  }

  private top(): TemplateResult {
    const { counts } = this;
    return html`<header class="top-band">
      <h1>${this.t("host-helper-moderator", { number: this.pairing.number })}</h1>
      ${counts === null ? this.step() : html`<span class="step"><b>${this.t("helper-count", { answered: counts.answered, here: counts.here })}</b><small>${this.t("helper-counted")}</small></span>`}
      <button type="button" class="icon-button dots" aria-expanded=${this.panel} @click=${() => this.show(!this.panel)}>
        ${icon("letters")}<span class="sr">${this.t("helper-more")}</span>
      </button>
    </header>`;
  }

  private page(stage: Stage, now: SheetQuestion | null): TemplateResult {
    const leads = (stage.can ?? []).length > 0;
    return html`<main tabindex="-1">
        ${this.strips()}
        <p class="phase"><b>${this.t(phaseId(stage))}</b> ${this.clock(stage)}</p>
        ${now ? this.read(stage, now) : html`<h2 class="question">${shown(stage.title)}</h2>`}
        ${stage.phase === "ended" ? this.over() : nothing}
      </main>
      <footer class="low">
        ${this.next(stage)}
        ${leads ? this.thumb(stage) : stage.phase === "ended" ? nothing : html`<p class="hint">${this.t("helper-looks-only")}</p>`}
      </footer>`;
  }

  private clock(stage: Stage): TemplateResult | typeof nothing {
    const { until, phase } = stage;
    if (stage.paused || until === null || until === undefined || phase === "closed") return nothing;
    return html`<host-countdown .texts=${this.texts} .line=${this.line} .until=${until} .whole=${0}></host-countdown>`;
  }

  private read(stage: Stage, now: SheetQuestion): TemplateResult {
    const told = stage.phase === "card";
    const answers = answerLines(this.texts, now, this.languages);
    const words = inLanguages(now.text, this.languages).map(({ text }) => text);
    const kind = words.join("").length > LONG ? "question long" : "question";
    return html`${told ? nothing : this.inTurn(now.text, kind)}
      ${answers === nothing || told ? nothing : html`<section class="answer-box"><h3 class="sr">${this.t("host-right")}</h3>${answers}</section>`}
      ${this.names(now)} ${this.say(now)}
      ${Object.keys(now.fact).length > 0 ? html`<section class="tell"><h3>${this.t("helper-tell")}</h3>${this.inTurn(now.fact, "fact")}</section>` : nothing}`;
  }

  /** A text in the sheet's languages, each with its sign where there are two. */
  private inTurn(text: Text, kind: string): TemplateResult {
    const found = inLanguages(text, this.languages);
    return html`${found.map(
      ({ text: words, lang }) => html`<p class=${kind}>
        ${found.length > 1 && lang ? this.sign(lang) : nothing}
        <span lang=${lang || nothing}>${words}</span>
      </p>`,
    )}`;
  }

  /** A place as it is called in the languages that are read, and in the one of whoever wrote the question. */
  private names({ place, own }: SheetQuestion): TemplateResult | typeof nothing {
    const wanted: string[] = ["*", ...this.languages, own];
    const named = Object.entries(place).filter(([lang]) => wanted.includes(lang));
    if (named.length === 0) return nothing;
    return html`<p class="names"><b>${this.t("helper-names")}</b>
      ${named.map(([lang, name]) => html`<span lang=${lang === "*" ? nothing : lang}>${lang === "*" ? "" : this.sign(lang)} ${name}</span> `)}</p>`;
  }

  /** How hard names are said, as the languages that are read write it. */
  private say({ say }: SheetQuestion): TemplateResult | typeof nothing {
    const found = sayable(say, this.languages);
    if (found.length === 0) return nothing;
    const several = this.languages.length > 1;
    return html`<section class="say"><h3>${this.t("helper-say")}</h3>
      ${found.map(
        ({ name, said }) => html`<p><b>${name}</b>
        ${said.map(({ text, lang }) => html`<span lang=${lang}>${several ? this.sign(lang) : nothing}${text}</span> `)}</p>`,
      )}
    </section>`;
  }

  private sign(lang: string): TemplateResult {
    return html`<small class="chip ${lang}" aria-hidden="true">${lang.toUpperCase()}</small>`;
  }

  private next(stage: Stage): TemplateResult | typeof nothing {
    if (stage.phase === "ended" || !stage.next) return nothing;
    const next = this.questions && !stage.tiebreak ? upcoming(this.questions, stage, this.last) : null;
    const [place] = next ? inLanguages(next.place, [this.texts.lang]) : [];
    const kind = next ? this.t(`host-kind-${next.kind}`) : "";
    const about = [kind, place?.text].filter(Boolean).join(" – ");
    // Else the next step, which the big button says where there is one.
    const what = about || ((stage.can ?? []).length > 0 ? "" : this.t(nextLabel(stage)));
    if (what === "") return nothing;
    return html`<p class="next-line">${this.t("helper-next", { what })}</p>`;
  }

  // ---- how it is read -----------------------------------------------------------------------------------

  private settings(): TemplateResult {
    const [first] = this.languages;
    const languages = (chosen: Language[]): void => {
      keep(LANGUAGES, chosen.join(" "));
      this.requestUpdate();
      const [detail] = chosen;
      // The words around what is read follow its first language.
      if (detail && detail !== first) this.dispatchEvent(new CustomEvent("speak", { bubbles: true, detail }));
    };
    const titles = ["helper-sheet-first", "helper-sheet-second"] as const;
    return html`<main class="panel" tabindex="-1">
        <section><h2>${this.t("helper-languages")}</h2>${languageChoice(this.texts, "sheet", this.languages, languages, titles)}</section>
        <section><h2>${this.t("helper-letters")}</h2>
          <div class="options" role="group" aria-label=${this.t("helper-letters")}>${SIZES.map((size) => this.letter(size))}</div>
        </section>
      </main>
      <footer class="low">
        <button type="button" class="button big wide leave" @click=${() => this.show(false)}>${icon("left")}<span>${this.t("helper-back")}</span></button>
      </footer>`;
  }

  private letter(size: number): TemplateResult {
    const choose = (): void => {
      keep(LETTERS, String(size));
      this.requestUpdate();
    };
    return html`<button type="button" class="button" aria-pressed=${this.size === size} @click=${choose}>${this.t(`helper-letters-${size}`)}</button>`;
  }
}

customElements.define("helper-sheet", HelperSheet);
