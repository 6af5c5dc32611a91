/** What all parts of the host page share: light DOM, the words, and small pieces of markup. */

import { type IconName, icon } from "@ui/art/icons";
import type { Words } from "@ui/protocol";
import type { Args, Texts } from "@ui/texts";
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Text } from "./shapes";

/** An element in the page itself (no shadow), so that one style sheet and one tab order hold for all. */
export class HostElement extends LitElement {
  static override properties: PropertyDeclarations = { texts: { attribute: false } };
  declare texts: Texts;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected t(id: string, args?: Args): string {
    return this.texts.t(id, args);
  }

  /** Moves the focus, once what was just changed is drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}

/** A text of a pack in the wanted language, else in any that it has. */
export function inLanguage(text: Text, lang: string): { text: string; lang: string } {
  const here = text["*"] ?? text[lang];
  if (here !== undefined) return { text: here, lang: text["*"] === undefined ? lang : "" };
  const [other = "", words = ""] = Object.entries(text)[0] ?? [];
  return { text: words, lang: other };
}

/** The same as markup; another language than the page's is named, so that it is read aloud as what it is. */
export function said(text: Text, lang: string): TemplateResult {
  const found = inLanguage(text, lang);
  if (found.lang === "" || found.lang === lang) return html`${found.text}`;
  return html`<span lang=${found.lang}>${found.text}</span>${languageMark(found.lang)}`;
}

/** What a view says, in the page's language or with a mark of the one in which the text exists. */
export function shown(words: readonly Words[] | undefined): TemplateResult | typeof nothing {
  const [first] = words ?? [];
  if (first === undefined) return nothing;
  if (!first.lang) return html`${first.text}`;
  return html`<span lang=${first.lang}>${first.text}</span>${languageMark(first.lang)}`;
}

const languageMark = (lang: string): TemplateResult =>
  html` <small class="mark">${lang.toUpperCase()}</small>`;

/** A button with a sign and its words. */
export function button(
  sign: IconName,
  words: string,
  press: () => void,
  { kind = "", off = false }: { kind?: string; off?: boolean } = {},
): TemplateResult {
  return html`<button type="button" class="button ${kind}" ?disabled=${off} @click=${press}>
    ${icon(sign)}<span>${words}</span>
  </button>`;
}

/** A choice that is on or off. `change` gets what is wanted; the caller says what holds. */
export function toggle(
  words: string,
  hint: string,
  on: unknown,
  change: (on: boolean) => void,
): TemplateResult {
  const changed = (event: Event): void => change((event.target as HTMLInputElement).checked);
  return html`<label class="switch">
    <input type="checkbox" role="switch" .checked=${on} @change=${changed} />
    <span class="track" aria-hidden="true"></span>
    <span class="words"><b>${words}</b>${hint ? html`<small>${hint}</small>` : nothing}</span>
  </label>`;
}
