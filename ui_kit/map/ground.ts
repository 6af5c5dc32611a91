/** The ground of the map and the words on it, as SVG. */

import { type SVGTemplateResult, svg } from "lit";
import type { MapData, Municipality } from "./data";
import type { Label, Wide } from "./labels";

/** What never changes: drawn once, then only moved. */
export function ground(data: MapData, named: readonly Municipality[]): SVGTemplateResult {
  const areas = named.filter(({ d }) => d !== "");
  return svg`${data.lands.map(({ d, id }) => svg`<path class=${`land ${id === "lv" || id === "lt" ? "ours" : ""}`} d=${d}></path>`)}
    ${areas.map(({ id, d }) => svg`<path class="area" data-area=${id} d=${d}></path>`)}
    <path class="lake" d=${data.lakes}></path>
    ${data.rivers.map(({ d, width }) => svg`<path class=${`river wide-${width}`} d=${d}></path>`)}
    ${areas.map(({ inner }) => svg`<path class="area-border" d=${inner}></path>`)}
    <path class="border" d=${data.borders}></path>`;
}

/** The name of a country or the sea: pale and wide. */
export const wide = ({ text, at }: Wide, font: number): SVGTemplateResult =>
  svg`<text class="country" x=${at.x} y=${at.y} font-size=${font} text-anchor="middle">${text}</text>`;

/** The name of a municipality; it is in the words of its places too, so that a listener misses nothing. */
export const area = ({ text, at }: Wide, font: number): SVGTemplateResult =>
  svg`<text class="area-name" aria-hidden="true" x=${at.x} y=${at.y} font-size=${font} text-anchor="middle">${text}</text>`;

export const town = ({ text, dot, at, anchor, rank }: Label, font: number): SVGTemplateResult =>
  svg`<g class=${`town rank-${rank}`}><circle cx=${dot.x} cy=${dot.y} r=${font * (rank === 1 ? 0.3 : 0.22)}></circle><text x=${at.x} y=${at.y} font-size=${font} text-anchor=${anchor}>${text}</text></g>`;
