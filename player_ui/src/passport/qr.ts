/** A QR code drawn by ourselves: dark modules as one path, with the quiet zone that cameras need. */

import { html, type TemplateResult } from "lit";
import { encode } from "uqr";

/** Light modules around the code. */
export const QUIET = 4;

export interface Code {
  /** Modules on a side, with the quiet zone. */
  readonly size: number;
  /** The dark modules as runs of a path: one unit is one module. */
  readonly d: string;
}

/** The code of a text. */
export function codeOf(text: string): Code {
  const { data } = encode(text, { ecc: "M", border: 0 });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(([x, n]) => `M${x + QUIET},${y + QUIET}h${n}v1h-${n}z`),
  );
  return { size: data.length + 2 * QUIET, d: runs.join("") };
}

/** [start, length] of the dark runs in a row. */
function runsOf(row: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = runs[runs.length - 1];
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

export const qr = ({ size, d }: Code, label: string): TemplateResult =>
  html`<svg class="qr" viewBox=${`0 0 ${size} ${size}`} role="img" aria-label=${label} shape-rendering="crispEdges">
    <path fill="#fdfaf3" d=${`M0,0h${size}v${size}h-${size}z`}></path><path fill="#1d2433" d=${d}></path></svg>`;
