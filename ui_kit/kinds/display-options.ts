/** Options on the big display: boards while the question stands, rows with bars of windows at the reveal. */

import { html, nothing, type TemplateResult } from "lit";
import { paneBar } from "../art/panes";
import { disc, draw, fill, line } from "../art/pen";
import { type Letter, shape } from "../art/shapes";
import { thumb } from "../pictures/shown";
import type { FaceHelp } from "./display-face";
import { type Both, both, spoken } from "./display-words";

/** `sign`: which colour, shape and letter, a to f. */
export interface Board {
  readonly sign: string;
  readonly words: Both;
  /** A picture in the place of the words; at the reveal beside them. */
  readonly picture?: string;
  /** It was said and was not right: struck out. */
  readonly gone?: boolean;
}

export interface Result extends Board {
  readonly right: boolean;
  readonly count: number;
  /** What stands behind the bar instead of the count. */
  readonly told?: string;
}

const PER_ROW = 9;
const MOST = 18;
const UNITS = [1, 5, 10, 20, 50, 100] as const;

/** Answers per window: the smallest unit with which the longest bar has at most 18 windows. */
export const windowUnit = (counts: readonly number[]): number => {
  const longest = Math.max(0, ...counts);
  return UNITS.find((unit) => Math.ceil(longest / unit) <= MOST) ?? 100;
};

/** Two boards side by side; three stand below each other, so that none is left alone. */
export const boardColumns = (count: number): number => (count === 3 || count === 1 ? 1 : 2);

export const boardRows = (count: number): number => Math.ceil(count / boardColumns(count));

/** As many rows as make the display give the boards all the room it can. */
const TALL = 4;
const pictured = (options: readonly { readonly picture?: string }[]): boolean =>
  options.some(({ picture }) => picture);

/** Rows that options take: pictures get all the room there is. */
export const optionRows = (options: readonly { readonly picture?: string }[]): number =>
  pictured(options) ? TALL : boardRows(options.length);

const letter = (sign: string): Letter => sign.toUpperCase() as Letter;

/** Shape and letter on a board of its colour. */
export const letterSign = (sign: string): TemplateResult =>
  shape(letter(sign), { fill: "#fbf7ef", ink: "#1d2433" });

const CUTS = 4;
/** So many pictures stand beside each other. */
const IN_A_ROW = 4;

function board(one: Board, i: number, help: FaceHelp): TemplateResult {
  return html`<li class=${`board answer-${one.sign} cut-${(i % CUTS) + 1} ${one.gone ? "gone" : ""}`}>
    ${letterSign(one.sign)}
    ${one.picture ? thumb(one.picture, spoken(one.words)) : html`<p class="holds">${both(one.words, help.languages)}</p>`}
  </li>`;
}

/** The boards: colour, shape and letter, never one of them alone. */
export const boards = (options: readonly Board[], help: FaceHelp): TemplateResult =>
  html`<ol class=${`boards fit ${pictured(options) ? `pics of-${options.length} ${options.length > IN_A_ROW ? "" : "one-row"}` : ""} columns-${boardColumns(options.length)} rows-${boardRows(options.length)}`}
    data-steps="64 58 52 46 40 36 32">
    ${options.map((one, i) => board(one, i, help))}
  </ol>`;

const tick = html`<svg class="tick" viewBox="-42 -42 84 84" aria-hidden="true">
  ${draw([fill(disc(0, 0, 40), "#ffd56b"), line("M-19,1L-5,16L20,-15", "#1d2433", 11)])}
</svg>`;

const badge = (one: Result): TemplateResult =>
  one.right
    ? letterSign(one.sign)
    : shape(letter(one.sign), { fill: `var(--${one.sign})`, ink: `var(--${one.sign}-ink)`, rim: "#fbf7ef" });

function row(one: Result, i: number, unit: number, help: FaceHelp): TemplateResult {
  const windows = Math.ceil(one.count / unit);
  const look = `${one.right ? `right answer-${one.sign}` : "wrong"} ${one.picture ? "pictured" : ""}`;
  return html`<li class=${`row ${look} cut-${(i % CUTS) + 1}`}>
    <span class="sign">${badge(one)}${one.right ? tick : nothing}</span>
    ${one.picture ? thumb(one.picture) : nothing}
    <p class="holds">${both(one.words, help.languages)}</p>
    <span class=${`bar rows-${windows > PER_ROW ? 2 : 1}`}>${one.count > 0 ? paneBar(windows, one.right ? "answered" : "joined", PER_ROW, MOST * 2) : nothing}</span>
    <b class="count ${one.told ? "told" : ""}">${one.told ?? one.count}</b>
  </li>`;
}

/** Right ones first and large, the others dark below in the order of their letters. */
export function resultRows(results: readonly Result[], help: FaceHelp): TemplateResult {
  const unit = windowUnit(results.map((one) => one.count));
  const sorted = [...results.filter((one) => one.right), ...results.filter((one) => !one.right)];
  const rights = sorted.filter((one) => one.right).length;
  return html`<ol class=${`results fit rights-${Math.min(rights, 3)} of-${sorted.length}`} data-steps="84 76 68 60 52 46">
    ${sorted.map((one, i) => row(one, i, unit, help))}
  </ol>`;
}

export const rightWords = (results: readonly Result[]): string =>
  results
    .filter((one) => one.right)
    .map((one) => `${one.sign.toUpperCase()}: ${spoken(one.words)}`)
    .join(", ");
