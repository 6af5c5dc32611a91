/** The rows of a reveal: what was right, and what was said instead. */

import { shape } from "@ui/art/shapes";
import { type Shown, words } from "@ui/kinds/phone-face";
import { thumb } from "@ui/pictures/shown";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { tickSign } from "./signs";

/** What was right comes first, unless the kind has an order of its own. */
export const rightFirst = (rows: readonly Shown[], inOrder = false): readonly Shown[] =>
  inOrder ? rows : [...rows.filter((one) => one.right), ...rows.filter((one) => !one.right)];

export function toldRow(
  { letter, words: text, picture, right, yours }: Shown,
  t: Texts["t"],
): TemplateResult {
  const sign = html`${letter ? shape(letter) : nothing}${picture ? thumb(picture) : nothing}`;
  const own = yours ? html`<small>${t("reveal-yours")}</small>` : nothing;
  if (!right) return html`<li class="stub">${sign}<span class="t">${words(text)}${own}</span></li>`;
  return html`<li class="a ${letter ?? "plain"}">${sign}<span class="t">${words(text)}${own}</span>${tickSign(t("reveal-tick"))}</li>`;
}
