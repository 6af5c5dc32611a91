/** The way to what can be printed. */

import type { Texts } from "@ui/texts";
import { html, type TemplateResult } from "lit";
import { fragmentOf } from "./route";

/** A printer, in the hand of the other signs. It stands here, not among them: phones never print. */
export const printSign = (): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d="M7 9V3h10v6M7 17H3.5V9h17v8H17M7 14h10v7H7Z"></path></svg>`;

/** `code`: the game from which somebody comes, "" for none. */
export const paperLink = (texts: Texts, code: string, id: string): TemplateResult =>
  html`<a class="button" href=${fragmentOf({ page: "print", code })}>${printSign()}<span>${texts.t(id)}</span></a>`;
