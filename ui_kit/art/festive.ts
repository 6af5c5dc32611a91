/** What a feast adds to the street: lamps on strings, pennants, fireworks, rays, the podium's island. */
import { type SVGTemplateResult, svg } from "lit";
import { motif } from "./motifs";
import { INK, LIGHT, LIGHT_HOT, RED, TRIM, WALL } from "./palette";
import { disc, draw, fill, group, line, type Mark, move, n1, oval, poly } from "./pen";

/** A rope between two points that hangs by `sag`. */
export interface Rope {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly sag: number;
  readonly count: number;
}

const along = ({ from, to, sag }: Rope, t: number): readonly [number, number] => [
  from[0] + (to[0] - from[0]) * t,
  from[1] + (to[1] - from[1]) * t + sag * 4 * t * (1 - t),
];

function ropeLine(rope: Rope, colour: string): Mark {
  const middle = along(rope, 0.5);
  const control = [middle[0], middle[1] + rope.sag] as const;
  const [from, to] = [rope.from, rope.to];
  return line(
    `M${n1(from[0])},${n1(from[1])}Q${n1(control[0])},${n1(control[1])} ${n1(to[0])},${n1(to[1])}`,
    colour,
    3,
  );
}

const positions = (rope: Rope): (readonly [number, number])[] =>
  Array.from({ length: rope.count }, (_, i) => along(rope, (i + 1) / (rope.count + 1)));

/** A string of coloured lamps. */
export function stringLights(rope: Rope): SVGTemplateResult {
  const at = positions(rope);
  const bulbs = ["#ffd56b", "#ff9f6b", LIGHT_HOT].map((colour, k) =>
    fill(
      at
        .filter((_, i) => i % 3 === k)
        .map(([x, y]) => disc(x, y + 9, 6.5))
        .join(""),
      colour,
    ),
  );
  const glow = fill(at.map(([x, y]) => disc(x, y + 9, 15)).join(""), LIGHT, 0.22);
  return svg`<g class="lamps">${draw([ropeLine(rope, "#0c1228"), glow, ...bulbs])}</g>`;
}

const FLAGS = [RED, LIGHT, WALL.teal, TRIM] as const;

/** A string of pennants; by day with ink edges. */
export function pennants(rope: Rope, day = false): SVGTemplateResult {
  const at = positions(rope);
  const flag = ([x, y]: readonly [number, number]): string =>
    poly([
      [x - 15, y],
      [x + 15, y],
      [x, y + 34],
    ]);
  const flags = FLAGS.map((colour, k): Mark => {
    const d = at
      .filter((_, i) => i % FLAGS.length === k)
      .map(flag)
      .join("");
    return day ? { d, fill: colour, stroke: INK, width: 4 } : fill(d, colour);
  });
  return svg`<g class="pennants">${draw([ropeLine(rope, day ? INK : "#0c1228"), ...flags])}</g>`;
}

/** A firework around (x, y). */
export function burst(x: number, y: number, radius: number, colour: string, rays = 12): SVGTemplateResult {
  const angles = Array.from({ length: rays }, (_, i) => (i * 2 * Math.PI) / rays);
  const at = (a: number, r: number): string => `${n1(Math.cos(a) * r)},${n1(Math.sin(a) * r)}`;
  const sparks = angles.map((a) => `M${at(a, radius * 0.34)}L${at(a, radius * 0.78)}`).join("");
  const ends = angles.map((a) => disc(Math.cos(a) * radius * 0.95, Math.sin(a) * radius * 0.95, 6)).join("");
  const marks = [line(sparks, colour, 5), fill(ends, colour), motif("auseklis", 0, 0, radius / 46, colour)];
  return svg`<g transform=${move(x, y)}><g class="burst">${draw(marks)}</g></g>`;
}

/** Rays that start behind one thing (x, y) and reach `reach` far; slow to turn (see art.css). */
export function raysMark(x: number, y: number, reach: number, colour = "#5468a6", count = 24): Mark {
  const beam = (i: number): string => {
    const [a, half] = [(i * 2 * Math.PI) / count, 0.037];
    return poly([
      [0, 0],
      [Math.sin(a - half) * reach, -Math.cos(a - half) * reach],
      [Math.sin(a + half) * reach, -Math.cos(a + half) * reach],
    ]);
  };
  const every = (rest: number): string =>
    Array.from({ length: count }, (_, i) => (i % 2 === rest ? beam(i) : "")).join("");
  const marks = [fill(every(0), colour, 0.5), fill(every(1), colour, 0.3)];
  return group([group(marks, undefined, "rays")], move(x, y));
}

/** The same rays on their own, for a page that draws its shore over them. */
export const rays = (
  x: number,
  y: number,
  reach: number,
  colour = "#5468a6",
  count = 24,
): SVGTemplateResult => svg`${draw([raysMark(x, y, reach, colour, count)])}`;

/** The island of the three: middle at (x, y) where feet stand, `width` across. */
export function island(x: number, y: number, width: number): SVGTemplateResult {
  const h = width / 2;
  const top = `M${-h},-4Q${-h * 0.8},-42 0,-44Q${h * 0.8},-42 ${h},-4Q${h * 0.9},38 0,42Q${-h * 0.9},38 ${-h},-4Z`;
  const foot = `M${-h},-4Q${-h * 0.9},38 0,42Q${h * 0.9},38 ${h},-4Q${h * 1.03},26 ${h * 0.88},46Q${h * 0.4},76 0,74Q${-h * 0.4},76 ${-h * 0.88},46Q${-h * 1.03},26 ${-h},-4Z`;
  const marks = [fill(foot, "#6b5644"), fill(top, "#35523f"), fill(oval(0, -2, h * 0.7, 26), LIGHT, 0.2)];
  return svg`<g class="island">${draw([group(marks, move(x, y))])}</g>`;
}

/** Height of each step of the podium, by place. */
export const STEP_HEIGHT: Readonly<Record<1 | 2 | 3, number>> = { 1: 96, 2: 64, 3: 40 };

/** One wooden step, top middle at (x, y): the house stands on it. */
export function podiumStep(
  x: number,
  y: number,
  width: number,
  place: 1 | 2 | 3,
  day = false,
): SVGTemplateResult {
  const [h, w] = [STEP_HEIGHT[place], width / 2];
  const front = poly([
    [-w, 0],
    [w, 0],
    [w - 4, h],
    [-w + 4, h],
  ]);
  const top = poly([
    [-w - 10, -8],
    [w + 10, -8],
    [w + 6, 10],
    [-w - 6, 10],
  ]);
  const planks = `M${-w + 10},${n1(h * 0.42)}H${w - 10}M${-w + 12},${n1(h * 0.72)}H${w - 12}`;
  const marks: Mark[] = day
    ? [{ d: front + top, fill: "#ffffff", stroke: INK, width: 6 }]
    : [fill(front, "#8b6436"), line(planks, "#74522b", 4), fill(top, place === 1 ? LIGHT : "#c99a5c")];
  return svg`<g class="step" transform=${move(x, y)}>${draw(marks)}</g>`;
}
