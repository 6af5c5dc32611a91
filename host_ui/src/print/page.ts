/** <host-print>: everything on paper, each sheet as it will be printed, with a button for each sort. */

import "@ui/fonts.css";
import "@ui/art/art.css";
import "./print.css";
import { icon } from "@ui/art/icons";
import { LANGUAGES, type Language, loadTexts, type Texts } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type PropertyValues, svg, type TemplateResult } from "lit";
import { chosenRoad, hallName } from "../host/address";
import { HostElement, inLanguage, toggle } from "../host/base";
import type { Desk } from "../host/desk";
import { openGames } from "../host/games";
import { reachedLine, roadChoice } from "../host/join";
import { languageName } from "../host/languages";
import { printSign } from "../host/paper";
import type { Game, Hall } from "../host/shapes";
import { spoken } from "../host/when";
import { cards } from "./cards";
import { type Choices, dayInWords, dayOf, firstChoices, languagesOf, oneOf, pick } from "./choices";
import { diplomas, type Laureate } from "./diploma";
import { type Entrance, entranceOf, isOwn } from "./entrance";
import { HEIGHT, type Sheet, WIDTH } from "./paper";
import { poster } from "./poster";
import { drawn } from "./ready";
import { Roll } from "./roll";
import { tent } from "./tent";

type Sort = "poster" | "tent" | "cards" | "diploma";

/** Ms after which words that did not arrive are asked for again. */
const AGAIN = 3000;
/** Empty diplomas stand beside houses that nobody lives in. */
const EMPTY: readonly Laureate[] = [
  { house: { seed: 11, colour: "ochre", storeys: 2, adds: 3 }, phones: 3, name: "", rank: null },
  { house: { seed: 24, colour: "blue", storeys: 2, adds: 3 }, phones: 3, name: "", rank: null },
];

export class HostPrint extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    token: { attribute: false },
    code: { attribute: false },
    tick: { attribute: false },
    words: { state: true },
    choices: { state: true },
    prints: { state: true },
    unready: { state: true },
    heard: { state: true },
  };
  declare desk: Desk;
  declare token: string;
  /** The game from which somebody came here, "" for none. */
  declare code: string;
  declare tick: number;
  /** The words of all languages, since any may stand on paper. */
  declare private words: Readonly<Record<Language, Texts>> | null;
  declare private choices: Choices | null;
  /** What is on its way to the printer, "" for nothing. */
  declare private prints: Sort | "";
  /** A picture of a code could not be loaded. */
  declare private unready: Sort | "";
  declare private heard: number;
  private roll!: Roll;

  constructor() {
    super();
    Object.assign(this, { words: null, choices: null, prints: "", unready: "", heard: 0 });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.roll = new Roll(this.token, () => {
      this.heard += 1;
    });
    window.addEventListener("afterprint", this.printed);
    void this.read();
  }

  override disconnectedCallback(): void {
    this.roll.stop();
    window.removeEventListener("afterprint", this.printed);
    super.disconnectedCallback();
  }

  private async read(): Promise<void> {
    try {
      const texts = await Promise.all(LANGUAGES.map((lang) => loadTexts(lang, "host", "paper")));
      this.words = Object.fromEntries(texts.map((one) => [one.lang, one]));
    } catch {
      setTimeout(() => this.isConnected && void this.read(), AGAIN);
    }
  }

  protected override willUpdate(_: PropertyValues): void {
    const { hall, games } = this.desk;
    if (this.choices !== null || hall === null) return;
    const game = games.find(({ code }) => code === this.code);
    this.choose(firstChoices(this.texts.lang, hall.languages, game, Date.now() / 1000));
  }

  private choose(part: Partial<Choices>): void {
    this.choices = { ...(this.choices as Choices), ...part };
    this.roll.of(this.choices.families, this.texts.lang);
  }

  // ---- the printer --------------------------------------------------------------------------------------

  private async print(sort: Sort): Promise<void> {
    this.unready = "";
    this.prints = sort;
    await this.updateComplete;
    const part = this.querySelector(".sort.chosen .sheets");
    if (part && (await drawn(part))) return window.print();
    this.prints = "";
    this.unready = sort;
  }

  private readonly printed = (): void => {
    this.prints = "";
  };

  // ---- the page -----------------------------------------------------------------------------------------

  /** The page's own words; those of the paper came with them. */
  protected override t(id: string, args?: Record<string, string | number>): string {
    return (this.words?.[this.texts.lang] ?? this.texts).t(id, args);
  }

  override render(): TemplateResult {
    const { words, choices } = this;
    const { hall } = this.desk;
    if (!words || !choices || !hall) {
      return html`<div class="page"><p class="empty" role="status">${this.texts.t("host-loading")}</p></div>`;
    }
    const game = this.game(choices.game) ?? null;
    const entrance = entranceOf(hall, game);
    return html`<div class="page print ${this.prints ? "one" : ""}">
      <div class="words">
        <a class="button quiet" href=${this.code ? `#game/${encodeURIComponent(this.code)}` : "#new"}>${icon("back")}<span>${this.t("host-back")}</span></a>
        <h1>${this.t("print-title")}</h1>
        <p class="hint">${this.t("print-about")}</p>
      </div>
      <div class="words entrance">${this.entrance(hall, choices)}</div>
      ${entrance ? this.joining(entrance, choices, words) : nothing}
      ${this.cards(choices)} ${this.diplomas(hall, choices, words)}
    </div>`;
  }

  private game(code: string): Game | undefined {
    return this.desk.games.find((one) => one.code === code);
  }

  /** What posters and tents lead to. */
  private entrance(hall: Hall, choices: Choices): TemplateResult {
    const road = chosenRoad(hall);
    if (road === null) return html`<p class="gap">${this.t("host-no-road")}</p>`;
    const games = openGames(this.desk.games).filter(({ phase }) => phase === "lobby");
    const options = [
      { value: "", words: this.t("print-for-hall") },
      ...games.map((one) => ({ value: one.code, words: this.gameWords(one) })),
    ];
    return html`${pick("print-for", this.t("print-for"), options, choices.game, (game) => this.choose({ game }))}
      ${languagesOf(this.texts, this.t("print-languages"), choices.languages, (languages) => this.choose({ languages }))}
      ${
        choices.languages.length > 1
          ? toggle(this.t("print-together"), this.t("print-together-hint"), choices.together, (together) =>
              this.choose({ together }),
            )
          : nothing
      }
      ${roadChoice(this.texts, hall, (one) => void this.desk.chooseRoad(one))} ${reachedLine(this.texts, road)}
      ${isOwn(road.url) ? html`<p class="gap">${this.t("print-road-own")}</p>` : nothing}
      ${road.kind === "lan" && !isOwn(road.url) ? html`<p class="hint">${this.t("print-road-lan")}</p>` : nothing}
      <p class="hint">${hall.wifi ? this.t("print-wifi", { ssid: hall.wifi.ssid }) : this.t("print-no-wifi")}</p>`;
  }

  private gameWords({ code, starts_at }: Game): string {
    const { lang } = this.texts;
    return starts_at > 0
      ? this.t("print-for-game-day", { code, when: spoken(starts_at, lang) })
      : this.t("print-for-game", { code });
  }

  private joining(
    entrance: Entrance,
    choices: Choices,
    words: Readonly<Record<Language, Texts>>,
  ): TemplateResult {
    const spoken = choices.languages.flatMap((lang) => words[lang] ?? []);
    const tongues = choices.together ? [spoken] : spoken.map((one) => [one]);
    return html`${this.section(
      "poster",
      tongues.map((some) => poster(entrance, some)),
    )}${this.section(
      "tent",
      tongues.map((some) => tent(entrance, some)),
    )}`;
  }

  private cards({ letters, size }: Choices): TemplateResult {
    const counts = [
      { value: 4 as const, words: this.t("print-cards-four") },
      { value: 6 as const, words: this.t("print-cards-six") },
    ];
    const sizes = [
      { value: "large" as const, words: this.t("print-cards-large") },
      { value: "small" as const, words: this.t("print-cards-small") },
    ];
    return this.section(
      "cards",
      cards(letters, size),
      html`${oneOf("print-letters", this.t("print-cards-letters"), counts, letters, (letters) => this.choose({ letters }))}
      ${oneOf("print-size", this.t("print-cards-size"), sizes, size, (size) => this.choose({ size }))}`,
    );
  }

  private diplomas(hall: Hall, choices: Choices, words: Readonly<Record<Language, Texts>>): TemplateResult {
    const { families, tongue, format, day } = choices;
    const game = this.game(families);
    const given = families ? (this.roll.laureates ?? []) : format === "a5" ? EMPTY : EMPTY.slice(0, 1);
    const occasion = {
      hall: hallName(hall),
      title: game ? inLanguage(game.title, tongue).text : "",
      day: families ? dayInWords(day, tongue) : "",
    };
    return this.section(
      "diploma",
      diplomas(given, occasion, words[tongue] ?? this.texts, format),
      html`${this.families(choices)} ${this.tongue(choices)}
      ${oneOf(
        "print-format",
        this.t("print-diploma-size"),
        [
          { value: "a5" as const, words: this.t("print-diploma-a5") },
          { value: "a4" as const, words: this.t("print-diploma-a4") },
        ],
        format,
        (format) => this.choose({ format }),
      )}
      ${families ? this.day(day) : nothing} ${this.troubles(families, given)}`,
    );
  }

  private families({ families }: Choices): TemplateResult | typeof nothing {
    const { lang } = this.texts;
    const games = this.desk.games.filter(({ phase, code }) => phase !== "lobby" || code === families);
    const options = [
      { value: "", words: this.t("print-diploma-blank") },
      ...games.map(({ code, title }) => ({
        value: code,
        words: this.t("print-diploma-game", { code, title: inLanguage(title, lang).text }),
      })),
    ];
    return pick("print-families", this.t("print-diploma-for"), options, families, (code) =>
      this.choose({ families: code, day: dayOf(this.game(code), Date.now() / 1000) }),
    );
  }

  private tongue({ tongue }: Choices): TemplateResult {
    const options = LANGUAGES.map((lang) => ({ value: lang, words: languageName(this.texts, lang) }));
    return oneOf("print-tongue", this.t("print-languages"), options, tongue, (tongue) =>
      this.choose({ tongue }),
    );
  }

  private day(day: string): TemplateResult {
    const changed = (event: Event): void => this.choose({ day: (event.target as HTMLInputElement).value });
    return html`<p class="field">
      <label for="print-day">${this.t("print-diploma-date")}</label>
      <input id="print-day" type="date" .value=${day} @change=${changed} />
    </p>`;
  }

  private troubles(families: string, given: readonly Laureate[]): TemplateResult | typeof nothing {
    if (families === "") return nothing;
    if (this.roll.laureates === null) {
      return html`<p class="hint" role="status">${this.t(this.roll.lost ? "print-diploma-lost" : "host-loading")}</p>`;
    }
    if (given.length === 0) return html`<p class="hint" role="status">${this.t("print-diploma-none")}</p>`;
    return given.some(({ name }) => name === "")
      ? html`<p class="hint">${this.t("print-diploma-unnamed")}</p>`
      : nothing;
  }

  /** One sort: what it is, what can be chosen, the button, and its sheets as they will be. */
  private section(sort: Sort, sheets: readonly Sheet[], form: unknown = nothing): TemplateResult {
    const what = this.t(`print-${sort}`);
    return html`<section class="sort ${this.prints === sort ? "chosen" : ""}" aria-labelledby="print-${sort}">
      <div class="words">
        <h2 id="print-${sort}">${what}</h2>
        <p>${this.t(`print-${sort}-about`)}</p>
        ${form}
        <button type="button" class="button go" ?disabled=${sheets.length === 0} @click=${() => void this.print(sort)}>
          ${printSign()}<span>${this.t("print-print")}<span class="sr"> – ${what}</span></span>
        </button>
        <p class="hint">${this.t("print-sheets", { count: sheets.length })}</p>
        ${this.unready === sort ? html`<p class="wrong" role="alert">${this.t("print-unready")}</p>` : nothing}
      </div>
      <div class="sheets" tabindex="0" role="group" aria-label=${what}>
        ${sheets.map((sheet, i) => leaf(sheet, this.t("print-preview", { what, number: i + 1, of: sheets.length })))}
      </div>
    </section>`;
  }
}

const leaf = (sheet: Sheet, label: string): TemplateResult =>
  html`<svg class="sheet" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${label}>${svg`${sheet}`}</svg>`;

customElements.define("host-print", HostPrint);
