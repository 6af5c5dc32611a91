/** What is chosen for the sheets, and the small forms in which it is. */

import { LANGUAGES, type Language, type Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { languageName } from "../host/languages";
import type { Game } from "../host/shapes";
import { fieldsOf } from "../host/when";
import type { Size } from "./cards";
import type { Format } from "./diploma";

export interface Choices {
  /** The game that posters and tents are for, "" for the library on any day. */
  readonly game: string;
  readonly languages: readonly Language[];
  /** All languages on one sheet. */
  readonly together: boolean;
  readonly letters: 4 | 6;
  readonly size: Size;
  /** The game whose families get diplomas, "" for empty ones. */
  readonly families: string;
  readonly format: Format;
  readonly tongue: Language;
  /** `2026-05-09`, "" to be written by hand. */
  readonly day: string;
}

/** What stands there at first. `code`: the game from which somebody came, "" for none. */
export function firstChoices(
  lang: Language,
  languages: readonly Language[],
  game: Game | undefined,
  now: number,
): Choices {
  const waits = game?.phase === "lobby";
  return {
    game: game && waits ? game.code : "",
    languages: languages.length > 0 ? languages : [lang],
    together: true,
    letters: 4,
    size: "large",
    families: game && !waits ? game.code : "",
    format: "a5",
    tongue: languages[0] ?? lang,
    day: dayOf(game, now),
  };
}

/** The day of a game as a date field wants it; today where there is none. `now`: unix seconds. */
export const dayOf = (game: Game | undefined, now: number): string => fieldsOf(game?.day || now).date;

/** With a language more or less, in their usual order; the last one stays. */
export function toggled(chosen: readonly Language[], lang: Language): Language[] {
  const next = LANGUAGES.filter((one) => (one === lang) !== chosen.includes(one));
  return next.length > 0 ? next : [...chosen];
}

/** A day in words: `2026-05-09` gives "9 May 2026"; "" stays "". */
export function dayInWords(day: string, lang: Language): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (!year) return "";
  const style = { dateStyle: "long" } as Intl.DateTimeFormatOptions;
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, style).format(
    new Date(year, month - 1, date),
  );
}

export interface Option<T> {
  readonly value: T;
  readonly words: string;
}

/** One of several. */
export function oneOf<T>(
  name: string,
  legend: string,
  options: readonly Option<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${legend}</legend>
    <div class="options">
      ${options.map(
        ({ value, words }) => html`<label class="segment">
          <input type="radio" name=${name} .checked=${live(value === chosen)} @change=${() => choose(value)} /><span>${words}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

/** One or several languages. */
export function languagesOf(
  texts: Texts,
  legend: string,
  chosen: readonly Language[],
  change: (languages: Language[]) => void,
): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${legend}</legend>
    <div class="options">
      ${LANGUAGES.map(
        (lang) => html`<label class="segment">
          <input type="checkbox" .checked=${live(chosen.includes(lang))} @change=${() => change(toggled(chosen, lang))} /><span>${languageName(texts, lang)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

/** One of many, by a list that folds out; nothing where there is no choice. */
export function pick(
  id: string,
  words: string,
  options: readonly Option<string>[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<p class="field">
    <label for=${id}>${words}</label>
    <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${options.map(({ value, words: said }) => html`<option value=${value} ?selected=${value === chosen}>${said}</option>`)}
    </select>
  </p>`;
}
