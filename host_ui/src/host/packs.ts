/** The packs as cards: what a pack is about, how much there is in it, and in which languages. */

import { icon } from "@ui/art/icons";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { inLanguage, said } from "./base";
import { languageName } from "./languages";
import type { Pack } from "./shapes";

/** `place`: which round the pack is, 0 if it is not chosen. `add`: makes a further round of it; null where none can be. */
export interface PackChoice {
  pack: Pack;
  place: number;
  choose: () => void;
  add: (() => void) | null;
}

/** Kinds that a card names; of the rest it says how many there are. */
const NAMED = 3;

/** "one right answer: 8 · several right answers: 4": kinds by their number. */
export function kindsLine(texts: Texts, kinds: Pack["kinds"]): string {
  const rows = Object.entries(kinds).sort(([, a], [, b]) => b - a);
  const named = rows.slice(0, rows.length > NAMED + 1 ? NAMED : rows.length);
  const rest = rows.length - named.length;
  return [
    ...named.map(([kind, count]) => texts.t("host-kind-count", { kind: kindName(texts, kind), count })),
    ...(rest > 0 ? [texts.t("host-kind-more", { count: rest })] : []),
  ].join(" · ");
}

/** A kind that this page does not know yet is called by its code word. */
export function kindName(texts: Texts, kind: string): string {
  const id = `host-kind-${kind}`;
  return texts.has(id) ? texts.t(id) : kind;
}

/** "Latviešu, lietuvių": the names of languages by their codes. */
export const languageNames = (texts: Texts, languages: readonly string[]): string =>
  languages.map((lang) => languageName(texts, lang)).join(", ");

function gapsLine(texts: Texts, pack: Pack): TemplateResult | typeof nothing {
  const missing = Object.entries(pack.gaps).filter(([, count]) => count > 0);
  if (missing.length === 0) return nothing;
  const parts = missing.map(([lang, count]) => `${languageNames(texts, [lang])} ${count}`).join(" · ");
  return html`<p class="gap">${texts.t("host-pack-gaps", { parts })}</p>`;
}

export function packCard(texts: Texts, { pack, place, choose, add }: PackChoice): TemplateResult {
  const title = inLanguage(pack.title, texts.lang).text;
  return html`<li class="pack ${place > 0 ? "chosen" : ""}">
    <button type="button" class="face" aria-pressed=${place > 0} @click=${choose}>
      <span class="title">${said(pack.title, texts.lang)}</span>
      <span class="pick" aria-hidden="true">${place > 0 ? icon("check") : nothing}</span>
      <span class="about">${said(pack.about, texts.lang)}</span>
      <span class="count">${texts.t("host-pack-questions", { count: pack.questions })}</span>
      ${pack.pictures_only ? html`<span class="small">${texts.t("host-pictures-only")}</span>` : nothing}
      <span class="kinds">${kindsLine(texts, pack.kinds)}</span>
      <span class="kinds">${languageNames(texts, pack.languages)}</span>
    </button>
    ${gapsLine(texts, pack)}
    <div class="row">
      <a class="button quiet" href="#pack/${encodeURIComponent(pack.id)}"
        >${icon("search")}<span>${texts.t("host-preview")}<span class="sr"> ${title}</span></span></a
      >
      ${
        add
          ? html`<button type="button" class="button quiet" @click=${add}>
            ${icon("plus")}<span aria-hidden="true">${texts.t("host-add")}</span><span class="sr">${texts.t("host-add-round", { title })}</span>
          </button>`
          : nothing
      }
    </div>
  </li>`;
}
