/** Baltic signs and woven bands. Each sign fills a box from -10 to 10. */
import { disc, fill, group, line, type Mark, move, n1, type Point, poly, rect } from "./pen";
import type { Ornament } from "./types";

/** A star of `points` rays; `rotation` in radians, outer and inner radius in units. */
export function starPoints(points: number, outer: number, inner: number, rotation = 0): Point[] {
  return Array.from({ length: points * 2 }, (_, i) => {
    const angle = rotation + (i * Math.PI) / points;
    const radius = i % 2 ? inner : outer;
    return [Math.sin(angle) * radius, -Math.cos(angle) * radius] as const;
  });
}

function sunRays(): string {
  return Array.from({ length: 8 }, (_, i) => {
    const turn = ([x, y]: Point): Point => {
      const a = (i * Math.PI) / 4;
      return [x * Math.cos(a) - y * Math.sin(a), x * Math.sin(a) + y * Math.cos(a)];
    };
    return poly([turn([0, -10]), turn([-2.4, -5.6]), turn([2.4, -5.6])]);
  }).join("");
}

const FIR: readonly Point[] = [
  [0, -10],
  [5, -3.6],
  [2.6, -3.6],
  [7, 2],
  [3.6, 2],
  [8.4, 7],
  [1.4, 7],
  [1.4, 10],
  [-1.4, 10],
  [-1.4, 7],
  [-8.4, 7],
  [-3.6, 2],
  [-7, 2],
  [-2.6, -3.6],
  [-5, -3.6],
];

const diamondAt = (x: number, y: number, w: number, h: number): string =>
  poly([
    [x, y - h],
    [x + w, y],
    [x, y + h],
    [x - w, y],
  ]);

const SIGNS: Readonly<Record<Exclude<Ornament, "puzurs">, string>> = {
  saule: sunRays() + disc(0, 0, 4.3),
  auseklis: poly(starPoints(8, 10, 4.6)),
  ozols:
    "M0,10C-1,6 -1,6 -4,6C-8,6 -8,2 -5,1.4C-9,1 -8,-3.6 -4.6,-3.4C-6,-7 -3,-10 0,-10C3,-10 6,-7 4.6,-3.4" +
    "C8,-3.6 9,1 5,1.4C8,2 8,6 4,6C1,6 1,6 0,10Z",
  egle: poly(FIR),
  lilija:
    "M0,-10L3,-6L7,-9C8,-3 5,0 1.3,.6L1.3,3C4,1 7,1 9,3C7,7 4,8 1.3,7L1.3,10L-1.3,10L-1.3,7" +
    "C-4,8 -7,7 -9,3C-7,1 -4,1 -1.3,3L-1.3,.6C-5,0 -8,-3 -7,-9L-3,-6Z",
  josta:
    diamondAt(0, -5, 4, 5) + diamondAt(0, 5, 4, 5) + diamondAt(5.6, 0, 3.4, 4) + diamondAt(-5.6, 0, 3.4, 4),
};

// The straw hanging (puzurs) is the one sign drawn with threads.
const THREADS = "M0,-10L7,0L0,10L-7,0ZM-7,0H7M0,-10V10M0,-10L-3,0L0,10M0,-10L3,0L0,10";

/** A sign with its middle at (x, y), twenty times `scale` wide. */
export function motif(name: Ornament, x: number, y: number, scale: number, colour: string): Mark {
  const mark = name === "puzurs" ? line(THREADS, colour, 1.5) : fill(SIGNS[name], colour);
  return group([mark], move(x, y, scale));
}

type Stitch = (cx: number, cy: number, step: number, reach: number, index: number) => string;

const cross = (x: number, y: number, reach: number): string =>
  `M${n1(x - reach)},${n1(y - reach)}l${n1(reach * 2)},${n1(reach * 2)}m0,${n1(-reach * 2)}l${n1(-reach * 2)},${n1(reach * 2)}`;

const zigzag: Stitch = (cx, cy, step, reach) =>
  `M${n1(cx - step / 2)},${n1(cy + reach * 0.8)}L${n1(cx)},${n1(cy - reach * 0.8)}L${n1(cx + step / 2)},${n1(cy + reach * 0.8)}`;

/** A woven band: diamonds, zigzags or crosses by `seed`; `fine` false leaves one stripe. */
export function sash(
  area: readonly [number, number, number, number],
  ground: string,
  yarn: string,
  seed: number,
  fine = true,
): Mark[] {
  const [x, y, width, height] = area;
  const cloth = fill(rect(x, y, width, height), ground);
  if (!fine) return [cloth, fill(rect(x, y + height * 0.36, width, height * 0.28), yarn)];
  const count = Math.max(1, Math.floor(width / height));
  const step = width / count;
  const rhythm = Math.abs(seed) % 3;
  let solid = "";
  let thread = "";
  for (let i = 0; i < count; i += 1) {
    const [cx, cy, reach] = [x + step * (i + 0.5), y + height / 2, height * 0.34];
    if (rhythm === 1) thread += zigzag(cx, cy, step, reach, i);
    else if (rhythm === 0 || i % 2) solid += diamondAt(cx, cy, reach, reach);
    else thread += cross(cx, cy, reach * 0.7);
  }
  const marks: Mark[] = [cloth];
  if (solid) marks.push(fill(solid, yarn));
  if (thread) marks.push(line(thread, yarn, height * 0.16));
  return marks;
}
