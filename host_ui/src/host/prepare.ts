/** Prepares a game for another day: a code of one's own, a day and a time, and then the address for the poster. */

import { icon } from "@ui/art/icons";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { HostElement } from "./base";
import type { Desk } from "./desk";
import { codeText, errorCode } from "./errors";
import { codeProblem, tidyCode } from "./gamecode";
import { linen } from "./join";
import type { NewGame } from "./shapes";
import { fieldsOf, spoken, whenOf } from "./when";

const HOUR = 3600;
const DAY = 24 * HOUR;

const unixNow = (): number => Date.now() / 1000;

/** Tomorrow, at the full hour before this moment. */
const suggestion = (): { date: string; time: string } =>
  fieldsOf(Math.floor((unixNow() + DAY) / HOUR) * HOUR);

export class HostPrepare extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    game: { attribute: false },
    tick: { attribute: false },
    code: { state: true },
    date: { state: true },
    time: { state: true },
    problem: { state: true },
    made: { state: true },
    busy: { state: true },
  };
  declare desk: Desk;
  /** The game as it is set up; null while no pack is chosen. */
  declare game: NewGame | null;
  declare tick: number;
  declare private code: string;
  declare private date: string;
  declare private time: string;
  /** The field that is wrong and the words about it. */
  declare private problem: { field: "code" | "date" | "time" | "all"; words: string } | null;
  declare private made: { code: string; at: number } | null;
  declare private busy: boolean;

  constructor() {
    super();
    this.code = "";
    Object.assign(this, suggestion());
    this.problem = null;
    this.made = null;
    this.busy = false;
  }

  override render(): TemplateResult {
    return html`<details class="prepare">
      <summary>${icon("clock")}<span>${this.t("host-prepare")}</span></summary>
      <p class="hint">${this.t("host-prepare-hint")}</p>
      ${this.made ? this.result(this.made) : this.form()}
    </details>`;
  }

  private form(): TemplateResult {
    const general = this.problem?.field === "all" ? this.problem.words : "";
    return html`<form novalidate @submit=${this.submitted}>
      ${this.field("code", "text", this.code, this.t("host-prepare-code-hint"))}
      <div class="pair">${this.field("date", "date", this.date, "")}${this.field("time", "time", this.time, "")}</div>
      ${general ? html`<p class="wrong" role="alert">${general}</p>` : nothing}
      ${this.game === null && !this.busy ? html`<p class="hint">${this.t("host-choose-first")}</p>` : nothing}
      <button type="submit" class="button wide" ?disabled=${this.game === null || this.busy}>
        ${icon("save")}<span>${this.t("host-prepare-do")}</span>
      </button>
    </form>`;
  }

  private field(name: "code" | "date" | "time", type: string, value: string, hint: string): TemplateResult {
    const wrong = this.problem?.field === name ? this.problem.words : "";
    const changed = (event: Event): void => {
      this[name] = (event.target as HTMLInputElement).value;
    };
    const described = wrong ? `${name}-wrong` : hint ? `${name}-hint` : nothing;
    return html`<p class="field">
      <label for="prepare-${name}">${this.t(`host-prepare-${name}`)}</label>
      <input
        id="prepare-${name}"
        type=${type}
        class=${name}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength=${name === "code" ? 16 : nothing}
        .value=${value}
        aria-invalid=${wrong ? "true" : "false"}
        aria-describedby=${described}
        @input=${changed}
      />
      ${wrong ? html`<span class="wrong" id="${name}-wrong" role="alert">${wrong}</span>` : nothing}
      ${hint && !wrong ? html`<span class="hint" id="${name}-hint">${hint}</span>` : nothing}
    </p>`;
  }

  private readonly submitted = (event: Event): void => {
    event.preventDefault();
    void this.prepare();
  };

  private async prepare(): Promise<void> {
    const checked = this.checked();
    if (checked === null || this.game === null) return;
    this.busy = true;
    try {
      const { code, at } = checked;
      const made = await this.desk.api.create({ ...this.game, code, starts_at: at, show: false });
      this.made = { code: made, at };
      this.problem = null;
      await this.desk.look();
      await this.focusOn(".made");
    } catch (error) {
      const code = errorCode(error);
      this.problem = { field: code.endsWith("_code") ? "code" : "all", words: codeText(this.texts, code) };
    }
    this.busy = false;
  }

  /** What was typed, tidied; null (and the problem is shown) where something is wrong. */
  private checked(): { code: string; at: number } | null {
    this.code = tidyCode(this.code);
    const wrong = codeProblem(this.code);
    if (wrong !== null) return this.complain("code", `host-code-${wrong}`);
    const when = whenOf(this.date, this.time, unixNow());
    if ("at" in when) return { code: this.code, at: when.at };
    return this.complain(when.problem === "time" ? "time" : "date", `host-when-${when.problem}`);
  }

  private complain(field: "code" | "date" | "time", id: string): null {
    this.problem = { field, words: this.t(id) };
    void this.focusOn(`#prepare-${field}`);
    return null;
  }

  private result({ code, at }: { code: string; at: number }): TemplateResult {
    const { hall } = this.desk;
    return html`<div class="made" tabindex="-1">
      <p><b>${this.t("host-prepared", { when: spoken(at, this.texts.lang) })}</b></p>
      ${hall ? linen(this.texts, { hall, code, shown: false }) : nothing}
      <p class="hint">${this.t("host-prepared-hint")}</p>
      <button type="button" class="button wide" @click=${() => this.another()}>
        ${icon("plus")}<span>${this.t("host-prepare-another")}</span>
      </button>
    </div>`;
  }

  private another(): void {
    this.made = null;
    this.code = "";
    void this.focusOn("#prepare-code");
  }
}

customElements.define("host-prepare", HostPrepare);
