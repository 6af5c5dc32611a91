/** Pieces of the place, cut from paper: bands of sky, far shore, water, meadow. No gradients. */
import { motif } from "./motifs";
import { FAR, GLEAM, PATH } from "./palette";
import { disc, fill, group, line, type Mark, move, n1, rect } from "./pen";
import { fir } from "./plants";
import { random } from "./random";
import type { Box } from "./types";

export { birch, fence, fir, reeds } from "./plants";

export interface Ground {
  readonly width: number;
  readonly height: number;
}

/** A slow wavy edge from left to right at y; closed down to `bottom`. */
function torn(width: number, y: number, bottom: number, sway: number, chance: () => number): string {
  const steps = Math.max(3, Math.round(width / 480));
  const st = width / steps;
  let d = `M0,${n1(y)}`;
  for (let i = 0; i < steps; i += 1) {
    d += `q${n1(st * (0.3 + chance() * 0.4))},${n1((chance() - 0.5) * sway)} ${n1(st)},${n1((chance() - 0.5) * sway * 0.3)}`;
  }
  return `${d}V${bottom}H0Z`;
}

/** Bands from top to bottom; each begins at its y and reaches down to `bottom`. */
export function sky(
  width: number,
  bottom: number,
  bands: readonly (readonly [y: number, colour: string])[],
  seed: number,
): Mark[] {
  const chance = random(seed);
  return bands.map(([y, colour], i) =>
    fill(i === 0 ? rect(0, 0, width, bottom) : torn(width, y + chance() * 16, bottom, 60, chance), colour),
  );
}

const inside = (x: number, y: number, box: Box): boolean =>
  x > box.x - 14 && x < box.x + box.width + 14 && y > box.y - 14 && y < box.y + box.height + 14;

/** Stars; none behind words (`keep`). A few are morning stars (auseklis). */
export function stars({ width, height }: Ground, count: number, keep: readonly Box[], seed: number): Mark[] {
  const chance = random(seed);
  let small = "";
  const large: Mark[] = [];
  for (let i = 0; i < count; i += 1) {
    const [x, y, size] = [chance() * width, chance() * height, chance()];
    if (keep.some((box) => inside(x, y, box))) continue;
    if (size > 0.86) large.push(motif("auseklis", x, y, 0.5 + chance() * 0.5, "#fbe7b8"));
    else small += disc(x, y, 1.2 + size * 1.8);
  }
  return [fill(small, "#fbe7b8", 0.8), ...large];
}

export interface Shore {
  readonly y: number;
  readonly colour: string;
  readonly hill: number;
  readonly firs?: number;
  readonly firHeight?: number;
  /** x range that stays free of firs. */
  readonly gap?: readonly [number, number];
  readonly seed: number;
}

export function shore(
  width: number,
  { y, colour, hill, firs = 0, firHeight = 80, gap, seed }: Shore,
): Mark[] {
  const chance = random(seed);
  let d = torn(width, y - hill * 0.55, y + 60, hill * 1.6, chance);
  for (let i = 0; i < firs; i += 1) {
    const [x, deep, tall] = [(i + chance()) * (width / firs), chance() * 10, 0.6 + chance() * 0.6];
    if (gap && x > gap[0] && x < gap[1]) continue;
    d += fir(x, y + 6 - deep, firHeight * tall);
  }
  return [fill(d, colour)];
}

/** The old town over the water: castle ruin on its hill, two church towers. About 600 wide. */
export function town(x: number, y: number, scale: number, colour: string = FAR): Mark {
  const hill = "M-190,0Q-120,-70 -20,-74Q70,-76 150,0Z";
  const ruin = "M-96,-40V-150L-82,-150V-138L-70,-142V-120L-44,-128V-150L-28,-146V-112L-6,-110V-40Z";
  const church =
    "M160,0V-118H156L173,-178L190,-118H186V-98L206,-122L226,-98V-118H222L239,-178L256,-118H252V0Z";
  const houses = "M300,0V-44L326,-70L352,-44V0ZM366,0V-34L388,-58L410,-34V0Z";
  const lit = "M-64,-92a7,9 0 0 1 14,0v12h-14ZM-88,-120h8v14h-8Z";
  return group(
    [fill(hill, colour), fill(ruin, colour), fill(church + houses, colour), fill(lit, GLEAM)],
    move(x, y, scale),
  );
}

export interface Water {
  readonly y: number;
  readonly height: number;
  readonly colour: string;
  readonly ripples: readonly [light: string, dark: string];
  readonly count: number;
  /** x under which the sun lies on the water. */
  readonly sun?: number;
  readonly seed: number;
}

export function water(width: number, { y, height, colour, ripples, count, sun, seed }: Water): Mark[] {
  const chance = random(seed);
  const waves = ["", ""];
  for (let i = 0; i < count; i += 1) {
    const [wy, length, x] = [
      y + 8 + chance() * Math.max(0, height - 14),
      40 + chance() * 150,
      chance() * width,
    ];
    waves[chance() > 0.5 ? 0 : 1] += rect(x, wy, length, 3.5, 1.7);
  }
  const marks = [
    fill(rect(0, y, width, height), colour),
    fill(waves[0] ?? "", ripples[0]),
    fill(waves[1] ?? "", ripples[1]),
  ];
  if (sun === undefined) return marks;
  const glints = Array.from({ length: 8 }, (_, i) => {
    const length = 160 - i * 14 + chance() * 30;
    return rect(sun - length / 2 + (chance() - 0.5) * 24, y + 5 + i * (height / 8.4), length, 5, 2.5);
  });
  return [...marks, group([fill(glints.join(""), GLEAM, 0.85)], undefined, "gleam")];
}

/** Light of windows on water: [x, width, colour] at y, fading over `depth`. */
export function reflections(
  lights: readonly (readonly [number, number, string])[],
  y: number,
  depth: number,
): Mark[] {
  const colours = Array.from(new Set(lights.map(([, , colour]) => colour)));
  return colours.flatMap((colour) =>
    [0, 1, 2, 3].map((i) => {
      const strip = ([x, w]: readonly [number, number, string]): string =>
        rect(
          x - (w * (1 - i * 0.14)) / 2 + (i % 2 ? 4 : -4),
          y + 8 + (i * depth) / 4.6,
          w * (1 - i * 0.14),
          5,
          2.5,
        );
      return fill(
        lights
          .filter((light) => light[2] === colour)
          .map(strip)
          .join(""),
        colour,
        0.6 - i * 0.12,
      );
    }),
  );
}

/** Grass from y to the bottom, with tufts. */
export function meadow(
  { width, height }: Ground,
  y: number,
  colour: string,
  tufts: string,
  seed: number,
): Mark[] {
  const chance = random(seed);
  const land = `M0,${n1(y + 8)}Q${n1(width / 4)},${n1(y - 12)} ${n1(width / 2)},${n1(y + 2)}T${width},${n1(y)}V${height}H0Z`;
  const count = Math.round(((height - y) * width) / 9000);
  const blades = Array.from(
    { length: count },
    () => `M${n1(chance() * width)},${n1(y + 22 + chance() * Math.max(0, height - y - 26))}l-3,-8m3,8l4,-9`,
  );
  return [fill(land, colour), line(blades.join(""), tufts, 2.4)];
}

/** Water that begins again in front of the street, with its bank. */
export function front(
  { width, height }: Ground,
  y: number,
  lights: readonly (readonly [number, number, string])[] = [],
): Mark[] {
  const bank = `M0,${y}Q${width / 4},${y - 7} ${width / 2},${y}T${width},${y}V${y + 9}Q${width * 0.75},${y + 15} ${width / 2},${y + 9}T0,${y + 10}Z`;
  const lake = {
    y,
    height: height - y,
    colour: "#264d69",
    ripples: ["#376a89", "#1d3f58"],
    count: 26,
    seed: 31,
  } as const;
  return [
    ...water(width, lake),
    fill(bank, "#8f7550"),
    ...reflections(lights, y + 4, Math.min(96, height - y - 10)),
  ];
}

/** The moon of the podium night. */
export const moon = (x: number, y: number, r: number): Mark[] => [
  fill(disc(x, y, r), "#fbe7b8"),
  fill(
    disc(x - r * 0.4, y - r * 0.2, r * 0.16) +
      disc(x + r * 0.35, y + r * 0.35, r * 0.23) +
      disc(x + r * 0.12, y - r * 0.37, r * 0.1),
    "#ecd39a",
  ),
];

/** The street's sand: from y down to `bottom`, full width. */
export const sand = (width: number, y: number, bottom: number): Mark =>
  fill(
    `M0,${n1(y)}Q${n1(width / 4)},${n1(y - 8)} ${n1(width / 2)},${n1(y)}T${width},${n1(y - 2)}V${bottom}H0Z`,
    PATH,
  );
