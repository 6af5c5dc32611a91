/** A number on the big display: a line from end to end; at the reveal what was said stands on it, and what is right. */

import { html, type TemplateResult } from "lit";
import type { NumberReveal, NumberView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { both, plain } from "./display-words";

const written = (value: number, scale: number): string => String(value / scale).replace(".", ",");

/** Where a number stands on the line, in percent. */
const at = (value: number, { low, high }: { low: number; high: number }): number =>
  (100 * (value - low)) / (high - low);

function line(view: NumberView | NumberReveal, help: FaceHelp, marks: TemplateResult[] = []): TemplateResult {
  const end = (value: number): TemplateResult => html`<b>${written(value, view.scale)}</b>`;
  return html`<div class="number-line">
    <div class="line">${marks}</div>
    <div class="ends">${end(view.low)}<span>${both(view.unit ?? [], help.languages)}</span>${end(view.high)}</div>
  </div>`;
}

const words = ({ right, scale, unit }: NumberReveal): string =>
  `${written(right, scale)} ${unit?.[0]?.text ?? ""}`.trim();

export const numberFace: DisplayFace<NumberView, NumberReveal> = {
  rows: () => 1,
  ask: (ask, help) => line(ask, help),
  reveal: (reveal, help) => {
    const most = Math.max(1, ...(reveal.said ?? []).map(({ count }) => count));
    const said = (reveal.said ?? []).map(
      ({ value, count }) =>
        html`<i style="left:${at(value, reveal)}%;height:${20 + (60 * count) / most}%" title=${written(value, reveal.scale)}></i>`,
    );
    const right = html`<strong style="left:${at(reveal.right, reveal)}%"><span>${words(reveal)}</span></strong>`;
    return line(reveal, help, [...said, right]);
  },
  title: (reveal, help) => [...help.say("display-right"), ...plain(words(reveal))],
  right: (reveal) => words(reveal),
  unit: () => 1,
};
