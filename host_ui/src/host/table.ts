/** The table of families: points, what they gained, and places for the first three only. */

import { crestBadge } from "@ui/art/animals";
import type { House, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { type Place, placesOf } from "./phones";

export function tablePart(
  texts: Texts,
  stage: Stage,
  houses: readonly House[],
): TemplateResult | typeof nothing {
  const places = placesOf(stage.rows ?? [], houses);
  if (places.length === 0) return nothing;
  return html`<table class="table">
    <caption class="sr">${texts.t("host-table")}</caption>
    <thead>
      <tr>
        <th scope="col"><span class="sr">${texts.t("host-table-place")}</span></th>
        <th scope="col">${texts.t("host-table-family")}</th>
        <th scope="col" class="number">${texts.t("host-table-gain")}</th>
        <th scope="col" class="number">${texts.t("host-table-points")}</th>
      </tr>
    </thead>
    <tbody>
      ${places.map((place) => tableRow(texts, place))}
    </tbody>
  </table>`;
}

const signed = (gain: number, lang: string): string =>
  gain === 0 ? "" : `${gain > 0 ? "+" : "−"}${Math.abs(gain).toLocaleString(lang)}`;

function tableRow(texts: Texts, { row, house }: Place): TemplateResult {
  const rank = row.rank ?? 0;
  return html`<tr class=${rank > 0 ? `first rank-${rank}` : ""}>
    <td class="place">${rank > 0 ? html`<b>${texts.t("host-rank", { rank })}</b>` : nothing}</td>
    <th scope="row"><span class="who">${crestBadge(house.crest)}<span>${house.name}</span></span></th>
    <td class="number">${signed(row.gain, texts.lang)}</td>
    <td class="number"><b>${row.points.toLocaleString(texts.lang)}</b></td>
  </tr>`;
}
