/** What roofs are made of: flat faces, shingles, boards, chimney and the sign. */

import type { Frame } from "./frame";
import { motif } from "./motifs";
import { dark } from "./palette";
import { disc, fill, group, inked, line, type Mark, n1, type Point, poly, rect } from "./pen";

export const edge = (f: Frame): number => (f.lod ? 9 : 6);
export const board = (f: Frame): number => (f.day ? 9 : f.lod ? 15 : 12);

/** A flat face; by day it gets its ink line. */
export const face = (f: Frame, d: string, colour: string): Mark =>
  f.day ? inked(d, colour, edge(f)) : fill(d, colour);

/** Marks that only the dusk picture has, down to the level of detail `lod`. */
export const fine = (f: Frame, lod: number, make: () => Mark[]): Mark[] =>
  f.day || f.lod > lod ? [] : make();

export const path = (points: readonly Point[]): string => poly(points).slice(0, -1);

export function smoke(x: number, y: number): Mark {
  const puff = (dx: number, dy: number, r: number): Mark => fill(disc(x + dx, y + dy, r), "#e8dfe0", 0.5);
  return group([puff(2, -12, 7), puff(10, -27, 10), puff(24, -46, 13)], undefined, "smoke");
}

export function chimney(f: Frame, x: number, y: number): Mark[] {
  if (f.day) return [inked(rect(x - 12, y - 30, 24, 40), "#ffffff", edge(f))];
  const stack = [fill(rect(x - 11, y - 30, 22, 44), "#9c5a48"), fill(rect(x - 15, y - 34, 30, 9), "#7d4638")];
  return f.has("smoke") ? [smoke(x, y - 36), ...stack] : stack;
}

/** Rows of rounded shingles between two heights on a roof that narrows by `slope` on each side. */
export function shingles(
  f: Frame,
  span: readonly [number, number],
  heights: readonly [number, number],
  slope: number,
): Mark[] {
  return fine(f, 1, () => {
    const [[x1, x2], [y1, y2]] = [span, heights];
    let d = "";
    for (let y = y1 + 12; y < y2 - 3; y += 14) {
      const share = (y - y1) / (y2 - y1);
      const [a, b] = [x1 + slope * (1 - share) + 8, x2 - slope * (1 - share) - 8];
      const count = Math.max(3, Math.round((b - a) / 16));
      const w = (b - a) / count;
      d += `M${n1(a)},${n1(y)}${`q${n1(w / 2)},7 ${n1(w)},0`.repeat(count)}`;
    }
    return [line(d, dark(f.look.roofColour, 0.3), 2.2)];
  });
}

/** The sign sits large where no window is, small above the gable's window. */
export function sign(
  f: Frame,
  large: readonly [number, number, number],
  small?: readonly [number, number, number],
): Mark[] {
  if (!f.gableWindow) return [motif(f.look.ornament, large[0], f.top - large[1], large[2], f.sign)];
  if (!small || f.lod === 2) return [];
  return [motif(f.look.ornament, small[0], f.top - small[1], small[2], f.sign)];
}

/** Roof edge seen from the front: dark line, painted board inside it. */
export function boards(f: Frame, outer: readonly Point[], inner: readonly Point[]): Mark[] {
  const width = board(f);
  const marks = [line(path(outer), f.look.roofColour, width + (f.day ? 4 : 10))];
  return f.day ? marks : [...marks, line(path(inner), f.look.trim, width * 0.48)];
}
