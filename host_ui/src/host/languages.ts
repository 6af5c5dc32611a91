/** The choice of the display's languages: one or two, in their order. */

import { LANGUAGES, type Language, ownName, type Texts } from "@ui/texts";
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { withLanguage } from "./setup";

/** A language's name in the page's language; its own name, where nobody has translated it yet. */
export const languageName = (texts: Texts, lang: string): string =>
  texts.has(`host-language-${lang}`) ? texts.t(`host-language-${lang}`) : ownName(lang);

type Change = (languages: Language[]) => void;

const OF_THE_DISPLAY = ["host-language-first", "host-language-second"] as const;

/** Two rows of buttons with their `titles`. `group` keeps several such choices on one page apart. */
export function languageChoice(
  texts: Texts,
  group: string,
  chosen: readonly Language[],
  change: Change,
  titles: readonly [string, string] = OF_THE_DISPLAY,
): TemplateResult {
  const row = (place: 0 | 1, options: readonly (Language | null)[]): TemplateResult => {
    const legend = texts.t(titles[place]);
    return html`<fieldset class="segments">
      <legend>${legend}</legend>
      <div class="options">
        ${options.map((lang) => {
          const on = (chosen[place] ?? null) === lang;
          return segment(texts, `${group}-${place}`, lang, on, () =>
            change(withLanguage(chosen, place, lang)),
          );
        })}
      </div>
    </fieldset>`;
  };
  const [first] = chosen;
  return html`${row(0, LANGUAGES)}${row(1, [null, ...LANGUAGES.filter((lang) => lang !== first)])}`;
}

function segment(
  texts: Texts,
  name: string,
  lang: Language | null,
  on: boolean,
  choose: () => void,
): TemplateResult {
  const words = lang === null ? texts.t("host-language-none") : languageName(texts, lang);
  return html`<label class="segment">
    <input type="radio" name=${name} .checked=${live(on)} @change=${choose} /><span>${words}</span>
  </label>`;
}
