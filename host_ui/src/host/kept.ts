/** Programmes that are kept: use one again, keep the one that is chosen now, pass one on as a file, take one in. */

import { icon } from "@ui/art/icons";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { ApiError } from "./api";
import { button, HostElement, inLanguage } from "./base";
import "./confirm";
import type { Desk } from "./desk";
import { codeText, errorCode } from "./errors";
import { countOf, partOf } from "./rounds";
import type { NewGame, PackProblem, Programme, RoundEntry } from "./shapes";

const TAKEN = "programme/taken";

export class HostKept extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    game: { attribute: false },
    tick: { attribute: false },
    list: { state: true },
    problems: { state: true },
    name: { state: true },
    trouble: { state: true },
    again: { state: true },
  };
  declare desk: Desk;
  /** The game as it is set up; null while no pack is chosen. */
  declare game: NewGame | null;
  declare tick: number;
  declare private list: readonly Programme[];
  declare private problems: readonly PackProblem[];
  declare private name: string;
  declare private trouble: string;
  /** Does the same once more, over what is kept under that name. */
  declare private again: (() => void) | null;

  constructor() {
    super();
    this.list = [];
    this.problems = [];
    this.name = "";
    this.trouble = "";
    this.again = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.look();
  }

  private async look(): Promise<void> {
    await this.desk.attempt(async () => {
      const { programmes, problems } = await this.desk.api.programmes();
      this.list = programmes;
      this.problems = problems;
    });
  }

  override render(): TemplateResult {
    return html`<details class="prepare kept">
      <summary>${icon("save")}<span>${this.t("host-kept")}</span></summary>
      <p class="hint">${this.t("host-kept-hint")}</p>
      ${this.list.length > 0 ? html`<ul>${this.list.map((one) => this.row(one))}</ul>` : nothing}
      ${this.problems.map(({ file, line, text }) => html`<p class="wrong"><b>${file}:${line}</b> <span lang="en">${text}</span></p>`)}
      ${this.form()} ${this.takeIn()}
      ${this.trouble ? html`<p class="wrong" role="alert">${this.trouble}</p>` : nothing}
      ${this.again ? button("check", this.t("host-kept-replace"), this.again) : nothing}
    </details>`;
  }

  /** A pack's title, with the number of its questions where only a part of it is asked. */
  private roundTitle(entry: RoundEntry): string {
    const part = partOf(entry);
    const pack = this.desk.packs?.find(({ id }) => id === part.pack);
    if (!pack) return part.pack;
    const { text } = inLanguage(pack.title, this.texts.lang);
    return typeof entry === "string" ? text : `${text} (${countOf(part, pack)})`;
  }

  private row(one: Programme): TemplateResult {
    const missing = one.missing.length > 0;
    return html`<li>
      <h3>${one.title}</h3>
      <p>${one.rounds.map((round) => this.roundTitle(round)).join(" · ")}</p>
      ${missing ? html`<p class="wrong">${this.t("host-kept-missing", { packs: one.missing.join(", ") })}</p>` : nothing}
      <div class="row">
        ${button("play", this.t("host-kept-use"), () => this.use(one), { off: missing })}
        ${button("save", this.t("host-kept-file"), () => void this.download(one), { kind: "quiet" })}
        <host-confirm
          .texts=${this.texts}
          .sign=${"cross" as const}
          .words=${this.t("host-kept-drop", { title: one.title })}
          .kind=${"quiet sign"}
          .question=${this.t("host-kept-drop-question", { title: one.title })}
          .yes=${this.t("host-kept-drop-yes")}
          @confirmed=${() => void this.done(() => this.desk.api.dropProgramme(one.id))}
        ></host-confirm>
      </div>
    </li>`;
  }

  private form(): TemplateResult {
    const typed = (event: Event): void => {
      this.name = (event.target as HTMLInputElement).value;
    };
    const ready = this.game !== null && this.name.trim() !== "";
    return html`<form novalidate @submit=${(event: Event) => {
      event.preventDefault();
      if (ready) this.keep(false);
    }}>
      <p class="field">
        <label for="kept-name">${this.t("host-kept-name")}</label>
        <input id="kept-name" type="text" maxlength="60" autocomplete="off" .value=${this.name} @input=${typed} />
      </p>
      <button type="submit" class="button wide" ?disabled=${!ready}>${icon("save")}<span>${this.t("host-kept-keep")}</span></button>
    </form>`;
  }

  private takeIn(): TemplateResult {
    const chosen = async (event: Event): Promise<void> => {
      const input = event.target as HTMLInputElement;
      const text = await input.files?.[0]?.text();
      input.value = "";
      if (text !== undefined) this.take(text, false);
    };
    return html`<p class="take">
      <input id="kept-file" class="sr" type="file" accept=".yaml,.yml" @change=${chosen} />
      <label for="kept-file" class="button wide">${icon("plus")}<span>${this.t("host-kept-take")}</span></label>
    </p>`;
  }

  private use(one: Programme): void {
    this.dispatchEvent(new CustomEvent<Programme>("use", { detail: one, bubbles: true }));
  }

  private keep(replace: boolean): void {
    const { game } = this;
    if (game === null) return;
    const { packs, preset, rules, languages, auto } = game;
    const wish = { title: this.name.trim(), packs, preset, rules, languages, auto, replace };
    void this.done(
      async () => {
        await this.desk.api.keepProgramme(wish);
        this.name = "";
      },
      () => this.keep(true),
    );
  }

  private take(text: string, replace: boolean): void {
    void this.done(
      () => this.desk.api.takeProgramme(text, replace),
      () => this.take(text, true),
    );
  }

  /** A link that the browser saves as a file; the API wants its token in a header, so the bytes are fetched first. */
  private async download(one: Programme): Promise<void> {
    await this.done(async () => {
      const text = await this.desk.api.programmeFile(one.id);
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
      link.download = `${one.id}.yaml`;
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  /** Does it, says what went wrong, and offers to do it `anyway` where the name is taken. */
  private async done(deed: () => Promise<unknown>, anyway: (() => void) | null = null): Promise<void> {
    this.trouble = "";
    this.again = null;
    try {
      await deed();
    } catch (error) {
      const code = errorCode(error);
      const detail = error instanceof ApiError ? error.detail : "";
      this.trouble = `${codeText(this.texts, code)}${code === "programme/wrong" && detail ? ` (${detail})` : ""}`;
      if (code === TAKEN) this.again = anyway;
      return;
    }
    await this.look();
  }
}

customElements.define("host-kept", HostKept);
