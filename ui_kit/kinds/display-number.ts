/** A number on the big display: a line from end to end; at the reveal what was said stands on it, and what is right. */

import { html, nothing, type TemplateResult } from "lit";
import type { NumberReveal, NumberView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { familyLabel } from "./display-family";
import { both, inLine } from "./display-words";

type Line = Pick<NumberView, "low" | "high" | "scale" | "unit">;

/** Percent of the line's height: the shortest bar, and how much the longest is longer. */
const SHORT = 18;
const LONGER = 62;
/** Percent from either end within which the right number's words would leave the board. */
const EDGE = 13;

const written = (value: number, scale: number, { languages }: FaceHelp): string =>
  String(value / scale).replace(".", languages[0] === "en" ? "." : ",");

/** Where a number stands on the line, in percent. */
const at = (value: number, { low, high }: Line): number => (100 * (value - low)) / (high - low);

function drawn(view: Line, help: FaceHelp, marks: TemplateResult[] = []): TemplateResult {
  const end = (value: number): TemplateResult => html`<b>${written(value, view.scale, help)}</b>`;
  const unit = view.unit?.length
    ? html`<span class="unit">${inLine(view.unit, help.languages)}</span>`
    : nothing;
  return html`<div class="number-line cut-1">
    <div class="line">${marks}</div>
    <div class="ends">${end(view.low)}${unit}${end(view.high)}</div>
  </div>`;
}

const words = ({ right, scale, unit }: NumberReveal, help: FaceHelp): string =>
  `${written(right, scale, help)} ${unit?.[0]?.text ?? ""}`.trim();

/** Percent of the line that one figure over a bar takes, and the air on both sides of a number. */
const FIGURE = 1.9;
const AIR = 1;

/** The numbers that can be read over their bars: the most said first, none over another or over the right one's pole. */
export function legible(
  said: NonNullable<NumberReveal["said"]>,
  reveal: NumberReveal,
  help: FaceHelp,
): Set<number> {
  const room = (value: number): number => (written(value, reveal.scale, help).length * FIGURE) / 2 + AIR;
  const taken: [place: number, room: number][] = [[at(reveal.right, reveal), 0]];
  const free = [...said]
    .sort((a, b) => b.count - a.count)
    .filter(({ value }) => {
      const place = at(value, reveal);
      if (taken.some(([other, its]) => Math.abs(place - other) < room(value) + its)) return false;
      taken.push([place, room(value)]);
      return true;
    });
  return new Set(free.map(({ value }) => value));
}

// Set as properties: the content policy lets no style attribute in.
function bar(value: number, share: number, reveal: NumberReveal, name: string): TemplateResult {
  const close = Math.abs(value - reveal.right) <= reveal.close;
  return html`<i class=${close ? "close" : ""} .style=${`left:${at(value, reveal)}%;height:${SHORT + LONGER * share}%`}>${name ? html`<span>${name}</span>` : nothing}</i>`;
}

/** Who was nearest, in one row: as many as fit stand there. */
function nearest(
  { nearest: families = [], scale }: NumberReveal,
  help: FaceHelp,
): TemplateResult | typeof nothing {
  if (families.length === 0) return nothing;
  return html`<div class="nearest"><h2>${both(help.say("display-mappin-nearest"), help.languages)}</h2>
    <ol>${families.map(({ team, value }) => html`<li>${familyLabel(team, help)}<span>${written(value, scale, help)}</span></li>`)}</ol></div>`;
}

export const numberFace: DisplayFace<NumberView, NumberReveal> = {
  tip: "display-number-tip",
  rows: () => 2,
  ask: (ask, help) => drawn(ask, help),
  reveal: (reveal, help) => {
    const said = reveal.said ?? [];
    const most = Math.max(1, ...said.map(({ count }) => count));
    const place = at(reveal.right, reveal);
    const side = place < EDGE ? "from-left" : place > 100 - EDGE ? "from-right" : "";
    const right = html`<strong class=${side} .style=${`left:${place}%`}><span>${words(reveal, help)}</span></strong>`;
    const named = legible(said, reveal, help);
    const bars = said.map(({ value, count }) =>
      bar(value, count / most, reveal, named.has(value) ? written(value, reveal.scale, help) : ""),
    );
    return html`<div class="numbered">${drawn(reveal, help, [right, ...bars])}${nearest(reveal, help)}</div>`;
  },
  title: (_reveal, help) => help.say("display-right"),
  right: (reveal, help) => words(reveal, help),
  unit: () => 0,
};
