/** The first page: choose a pack, say how the game shall be, start, rehearse, or prepare it for another day. */

import { icon } from "@ui/art/icons";
import type { Language } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { HostElement, inLanguage, toggle } from "./base";
import "./confirm";
import "./builder";
import type { Desk } from "./desk";
import { codeText, errorCode } from "./errors";
import { gamesList } from "./games";
import { languageChoice } from "./languages";
import { languageNames, packCard } from "./packs";
import { paperLink } from "./paper";
import "./kept";
import "./kiosks";
import "./prepare";
import { another } from "./rounds";
import { rulesForm } from "./rules";
import { gapsOf, keepSetup, keptSetup, newGame, type Setup, setupOf } from "./setup";
import {
  type Game,
  type NewGame,
  type Pack,
  PRESETS,
  type Programme,
  type RoundPart,
  type Rules,
} from "./shapes";

export class HostStart extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    wanted: { attribute: false },
    tick: { attribute: false },
    setup: { state: true },
    busy: { state: true },
    wrong: { state: true },
  };
  declare desk: Desk;
  /** Id of the pack that was chosen in its preview, or "". */
  declare wanted: string;
  /** Counts what the desk has heard: it is drawn anew with each. */
  declare tick: number;
  declare private setup: Setup;
  declare private busy: boolean;
  /** The code of what is wrong with a round, or "". */
  declare private wrong: string;

  constructor() {
    super();
    this.busy = false;
    this.wrong = "";
    this.wanted = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const fresh = { ...keptSetup(this.texts.lang), rounds: this.wanted ? [{ pack: this.wanted }] : [] };
    this.setup ??= this.desk.draft ?? fresh;
  }

  override render(): TemplateResult {
    const packs = this.desk.packs ?? [];
    return html`<div class="page start">
      <div class="choose">
        <h1>${this.t("host-start-title")}</h1>
        ${this.running()}
        ${packs.length === 0 ? html`<p class="empty">${this.t("host-no-packs")}</p>` : nothing}
        <ul class="packs">
          ${packs.map((pack) => this.card(pack))}
        </ul>
        ${this.problems()} ${gamesList(this.texts, this.desk, (game) => void this.open(game))}
        <p class="to-print">${paperLink(this.texts, "", "host-print")}</p>
        ${this.chosen.length > 0 ? this.onward() : nothing}
      </div>
      <section class="setup" aria-labelledby="setup-title">${this.form()}</section>
    </div>`;
  }

  /** Files that somebody wrote and that cannot be played: said here, since nobody reads the server's window. */
  private problems(): TemplateResult | typeof nothing {
    const { problems } = this.desk;
    if (problems.length === 0) return nothing;
    return html`<details class="problems">
      <summary>${icon("pencil")}<span>${this.t("host-pack-problems", { count: problems.length })}</span></summary>
      <ul>
        ${problems.map(({ file, line, text }) => html`<li><b>${file}:${line}</b> <span lang="en">${text}</span></li>`)}
      </ul>
    </details>`;
  }

  /** On a phone the start button lies below all the packs: this leads there. */
  private onward(): TemplateResult {
    const go = (): void => {
      this.querySelector(".setup")?.scrollIntoView();
      void this.focusOn("#setup-title");
    };
    return html`<button type="button" class="button go wide onward" @click=${go}>
      ${icon("down")}<span>${this.t("host-onward")}</span>
    </button>`;
  }

  // ---- which packs --------------------------------------------------------------------------------------

  private card(pack: Pack): TemplateResult {
    const { rounds } = this.setup;
    const further = rounds.length > 0 ? another(rounds, pack) : null;
    return packCard(this.texts, {
      pack,
      place: rounds.findIndex((one) => one.pack === pack.id) + 1,
      choose: () => this.change({ rounds: [{ pack: pack.id }] }),
      add: further === null ? null : () => this.change({ rounds: [...rounds, further] }),
    });
  }

  private get chosen(): Pack[] {
    const packs = this.desk.packs ?? [];
    return this.setup.rounds.flatMap((one) => packs.find((pack) => pack.id === one.pack) ?? []);
  }

  /** The rules that the game would have, as far as they are known here. */
  private get now(): Rules | null {
    const preset = this.desk.presets.find((one) => one.preset === this.setup.preset);
    return preset === undefined ? null : { ...preset, ...this.setup.rules };
  }

  /** Whether every round has a question. */
  private get whole(): boolean {
    return this.chosen.length > 0 && this.setup.rounds.every(({ questions }) => questions?.length !== 0);
  }

  // ---- how ----------------------------------------------------------------------------------------------

  private form(): TemplateResult {
    const { setup } = this;
    const ready = this.whole && !this.busy;
    return html`<h2 id="setup-title" tabindex="-1">${this.t("host-setup-title")}</h2>
      <host-rounds
        .texts=${this.texts}
        .desk=${this.desk}
        .rounds=${setup.rounds}
        .rules=${this.now}
        .tick=${this.tick}
        @rounds=${({ detail }: CustomEvent<RoundPart[]>) => this.change({ rounds: detail })}
      ></host-rounds>
      ${this.wrong ? html`<p class="wrong" role="alert">${codeText(this.texts, this.wrong)}</p>` : nothing}
      ${this.gaps(setup.languages)} ${this.starter(ready)}
      <button
        type="button"
        class="button wide"
        ?disabled=${!ready}
        @click=${() => void this.play({ rehearse: true })}
      >
        ${icon("people")}<span>${this.t("host-rehearse")}<small>${this.t("host-rehearse-hint")}</small></span>
      </button>
      ${this.choices(setup)}
      <host-prepare
        .texts=${this.texts}
        .desk=${this.desk}
        .game=${ready ? newGame(setup, false) : null}
        .tick=${this.tick}
      ></host-prepare>
      <host-kept
        .texts=${this.texts}
        .desk=${this.desk}
        .game=${this.whole ? newGame(setup, false) : null}
        .tick=${this.tick}
        @use=${({ detail }: CustomEvent<Programme>) => this.change(setupOf(detail))}
      ></host-kept>
      <host-kiosks .texts=${this.texts} .desk=${this.desk} .tick=${this.tick}></host-kiosks>`;
  }

  private choices(setup: Setup): TemplateResult {
    const { texts } = this;
    return html`${languageChoice(texts, "start", setup.languages, (languages) => this.change({ languages }))}
    ${this.presets()} ${this.rules()}
    ${toggle(this.t("host-auto"), this.t("host-auto-hint"), live(setup.auto), (auto) => this.change({ auto }))}
    ${toggle(this.t("host-names"), this.t("host-names-hint"), live(setup.namesWait), (namesWait) =>
      this.change({ namesWait }),
    )}`;
  }

  private gaps(languages: readonly Language[]): TemplateResult | typeof nothing {
    const gaps = gapsOf(this.chosen, languages);
    if (gaps.length === 0) return nothing;
    return html`<div class="gap" role="note">
      ${gaps.map(({ pack, lang, missing }) => {
        const title = inLanguage(pack.title, this.texts.lang).text;
        const language = languageNames(this.texts, [lang]);
        const id = missing > 0 ? "host-gap" : "host-gap-all";
        return html`<p>${this.t(id, { title, language, missing })}</p>`;
      })}
      <p>${this.t("host-gap-then")}</p>
    </div>`;
  }

  private presets(): TemplateResult {
    return html`<fieldset class="presets">
      <legend>${this.t("host-preset")}</legend>
      ${PRESETS.map(
        (preset) => html`<label class="preset">
          <input
            type="radio"
            name="preset"
            .checked=${live(this.setup.preset === preset)}
            @change=${() => this.change({ preset, rules: {} })}
          />
          <span><b>${this.t(`host-preset-${preset}`)}</b><small>${this.t(`host-preset-${preset}-hint`)}</small></span>
        </label>`,
      )}
    </fieldset>`;
  }

  private rules(): TemplateResult | typeof nothing {
    const { now } = this;
    if (now === null) return nothing;
    const { rules } = this.setup;
    return rulesForm(this.texts, now, (part) => this.change({ rules: { ...rules, ...part } }));
  }

  private change(part: Partial<Setup>): void {
    this.setup = { ...this.setup, ...part };
    this.wrong = "";
    this.desk.draft = this.setup;
    keepSetup(this.setup);
  }

  // ---- start --------------------------------------------------------------------------------------------

  /** The game that would leave the displays if another one started. */
  private get shownGame(): Game | undefined {
    return this.desk.games.find((game) => game.shown && game.phase !== "ended");
  }

  private running(): TemplateResult | typeof nothing {
    const game = this.shownGame;
    if (game === undefined) return nothing;
    return html`<p class="running">
      ${icon("home")}<span>${this.t("host-running", { code: game.code })}</span>
      <a class="button go" href="#game/${encodeURIComponent(game.code)}"><span>${this.t("host-to-game")}</span></a>
    </p>`;
  }

  private starter(ready: boolean): TemplateResult {
    const words = this.t(this.busy ? "host-starting" : "host-start");
    if (this.shownGame === undefined) {
      return html`<button type="button" class="button go wide big" ?disabled=${!ready} @click=${() => void this.play({})}>
        ${icon("play")}<span>${words}</span>
      </button>`;
    }
    return html`<host-confirm
      .texts=${this.texts}
      .sign=${"play" as const}
      .words=${words}
      .kind=${"go wide big"}
      .off=${!ready}
      .question=${this.t("host-start-instead")}
      .yes=${this.t("host-start")}
      @confirmed=${() => void this.play({})}
    ></host-confirm>`;
  }

  private async play(more: Partial<NewGame>): Promise<void> {
    this.busy = true;
    this.wrong = "";
    await this.desk.attempt(async () => {
      try {
        this.enter(await this.desk.api.create({ ...newGame(this.setup, true), ...more }));
      } catch (error) {
        // What a round lacks is said where the rounds are put together, and stays until they are changed.
        if (!errorCode(error).startsWith("part/")) throw error;
        this.wrong = errorCode(error);
      }
    });
    this.busy = false;
  }

  private async open(game: Game): Promise<void> {
    await this.desk.attempt(async () => {
      await this.desk.api.show(game.code);
      this.enter(game.code);
    });
  }

  private enter(code: string): void {
    this.desk.draft = null;
    this.dispatchEvent(new CustomEvent<string>("enter", { detail: code, bubbles: true }));
  }
}

customElements.define("host-start", HostStart);
