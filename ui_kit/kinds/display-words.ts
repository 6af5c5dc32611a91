/** Words on the big display: one entry per language, always the same size, told apart by colour. */

import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../protocol";

export type Both = readonly Words[];

/** Text made by code (a number, a name) as words that read the same in every language. */
export const plain = (text: string): Both => [{ text }];

/** What a listener hears: the first language only, so that nothing is said twice. */
export const spoken = (words: Both): string => words[0]?.text ?? "";

// A text that the pack has not got in the wanted language says in which one it stands.
const mark = (words: Words): TemplateResult | typeof nothing =>
  words.lang ? html`<small class="mark">${words.lang.toUpperCase()}</small>` : nothing;

const entry = (words: Words, i: number, languages: readonly string[]): TemplateResult =>
  html`<span class=${i === 0 ? "first" : "second"} lang=${words.lang || languages[i] || nothing}
    >${words.text}${mark(words)}</span>`;

/** All languages, each a block of its own. */
export const both = (words: Both, languages: readonly string[] = []): TemplateResult =>
  html`${words.map((one, i) => entry(one, i, languages))}`;

/** All languages in one line, parted by a dot. */
export const inLine = (words: Both, languages: readonly string[] = []): TemplateResult =>
  html`${words.map((one, i) => html`${i > 0 ? html` <span class="dot" aria-hidden="true">·</span> ` : nothing}${entry(one, i, languages)}`)}`;
