/** What grows beside the lake, and the fence around it. */

import { fill, group, line, type Mark, move, n1, oval, type Point, poly, rect } from "./pen";
import { random } from "./random";

const TIERS: readonly Point[] = [
  [0, -1],
  [0.15, -0.66],
  [0.08, -0.66],
  [0.22, -0.34],
  [0.12, -0.34],
  [0.28, 0],
];

/** A fir with its foot at (x, y). */
export function fir(x: number, y: number, height: number): string {
  const left = TIERS.slice(1)
    .map(([dx, dy]): Point => [-dx, dy])
    .reverse();
  return poly([...TIERS, ...left].map(([dx, dy]): Point => [x + dx * height, y + dy * height]));
}

/** Reeds at the water's edge, foot at (x, y). */
export function reeds(x: number, y: number, scale = 1): Mark {
  const stems = [
    [0, -90, -6],
    [14, -120, 8],
    [28, -84, 14],
    [-14, -104, -14],
    [-42, -66, 24],
  ] as const;
  const stalks = stems.map(([a, b, t]) => `M${a},0q${n1(t * 0.3)},${n1(b / 2)} ${t},${b}`).join("");
  const heads = stems
    .filter((_, i) => i % 2 === 0)
    .map(([a, b, t]) => oval(a + t, b, 5, 17))
    .join("");
  return group([line(stalks, "#4f7058", 4), fill(heads, "#6a4a38")], move(x, y, scale));
}

/** A picket fence between two x. */
export function fence(from: number, to: number, y: number): Mark {
  let d = rect(from - 4, y - 26, to - from + 4, 4) + rect(from - 4, y - 12, to - from + 4, 4);
  for (let x = from; x < to; x += 17)
    d += poly([
      [x, y - 30],
      [x + 4.5, y - 36],
      [x + 9, y - 30],
      [x + 9, y],
      [x, y],
    ]);
  return fill(d, "#e9dfca");
}

/** A birch: foot at (x, y); its crown hangs from the top. */
export function birch(x: number, y: number, height: number): Mark[] {
  const h = height;
  const trunk = `M${x - 24},${y}C${x - 15},${n1(y - h * 0.4)} ${x - 16},${n1(y - h * 0.8)} ${x - 10},${y - h}L${x + 12},${y - h}C${x + 12},${n1(y - h * 0.7)} ${x + 14},${n1(y - h * 0.3)} ${x + 25},${y}Z`;
  const bark = Array.from(
    { length: 15 },
    (_, i) => `M${x - 13 + (i % 3) * 7},${n1(y - 24 - (i * h) / 15.5)}q9,-6 17,0q-8,5 -17,0Z`,
  );
  const chance = random(4);
  const leaves = ["", "", ""];
  for (let i = 0; i < 17; i += 1) {
    const dx = -108 + i * 13.5;
    const length = 40 + chance() * 84 * (1 - Math.abs(dx) / 150);
    for (let k = 0; k < 5; k += 1) {
      leaves[(i + k) % 3] += oval(
        x + dx * 0.8 + dx * 0.05 * k + (k % 2 ? 7 : -7),
        y - h - 10 + (length * k) / 4,
        8,
        11,
      );
    }
  }
  const greens = ["#4c7a58", "#3c6650", "#5f8d62"] as const;
  return [
    fill(trunk, "#efe8dc"),
    fill(bark.join(""), "#34344a"),
    ...greens.map((green, i) => fill(leaves[i] ?? "", green)),
  ];
}
