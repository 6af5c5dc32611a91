/** What is right, for whoever leads: letters and words in the wanted languages. */

import { LETTERS, shape } from "@ui/art/shapes";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { inLanguage } from "../host/base";
import type { PackLine, Pronunciation, SheetQuestion, Text } from "../host/shapes";

const YES_NO: Readonly<Record<string, readonly [string, string]>> = {
  truefalse: ["host-true", "host-false"],
  poll: ["answer-yes", "answer-no"],
};

/** A text once in each language; what is the same in two languages stands once. */
export function inLanguages(text: Text, languages: readonly string[]): { text: string; lang: string }[] {
  const found: { text: string; lang: string }[] = [];
  for (const lang of languages) {
    const one = inLanguage(text, lang);
    if (one.text && !found.some((earlier) => earlier.text === one.text)) found.push(one);
  }
  return found;
}

/** The names for which a reader of these languages has help, each with that help. */
export function sayable(
  names: readonly Pronunciation[],
  languages: readonly string[],
): { name: string; said: { text: string; lang: string }[] }[] {
  return names
    .map(({ name, said }) => ({
      name,
      said: languages.flatMap((lang) => (said[lang] ? [{ text: said[lang], lang }] : [])),
    }))
    .filter(({ said }) => said.length > 0);
}

/** The right lines of a question; none in a poll, where nothing is. */
export const rightLines = ({ lines }: Pick<SheetQuestion, "lines">): PackLine[] =>
  lines.filter(({ right }) => right === true);

export function answerLines(
  texts: Texts,
  question: SheetQuestion,
  languages: readonly string[],
): TemplateResult | typeof nothing {
  const right = rightLines(question);
  if (right.length === 0) return nothing;
  return html`<ul class="right-lines">${right.map((line) => answer(texts, question.kind, line, languages))}</ul>`;
}

function answer(texts: Texts, kind: string, line: PackLine, languages: readonly string[]): TemplateResult {
  const { key = "", text } = line;
  const words = inLanguages(text, languages);
  const own = YES_NO[kind]?.[key === "a" ? 0 : 1];
  return html`<li>
    ${key ? shape(LETTERS["abcdef".indexOf(key)] ?? "A") : nothing}
    <span>${words.length > 0 ? words.map((one, i) => html`${i > 0 ? " · " : ""}<span lang=${one.lang || nothing}>${one.text}</span>`) : own ? texts.t(own) : nothing}</span>
  </li>`;
}
