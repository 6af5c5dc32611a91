/** The house spirit (mājas gariņš): wool body, woven sash, a mitten for a cap. Feet at (0, 0), 234 high. */
import { type SVGTemplateResult, svg } from "lit";
import { motif, sash } from "./motifs";
import { INK, LIGHT, LIGHT_HOT, TRIM } from "./palette";
import { disc, draw, fill, group, inked, line, type Mark, move, oval, rect } from "./pen";

export const POSES = ["wave", "row", "lantern", "point", "sleep", "cheer", "rest"] as const;
export type Pose = (typeof POSES)[number];

const WOOL = "#8f8aa6";
const WOOL_SHADE = "#7b7693";
const MITTEN = "#b23b32";
const SKIN = "#f7d9ba";

interface Arm {
  readonly d: string;
  readonly hand: readonly [number, number];
}

const REST_RIGHT: Arm = { d: "M48,-64C66,-52 66,-36 56,-28", hand: [56, -28] };
const REST_LEFT: Arm = { d: "M-50,-66C-70,-54 -74,-40 -68,-28", hand: [-68, -28] };

const RIGHT: Readonly<Record<Pose, Arm>> = {
  wave: { d: "M50,-66C76,-74 84,-100 80,-124", hand: [80, -124] },
  point: { d: "M50,-70C78,-70 100,-84 122,-96", hand: [122, -96] },
  cheer: { d: "M48,-74C72,-90 78,-118 74,-142", hand: [74, -142] },
  lantern: { d: "M50,-70C74,-68 92,-76 106,-90", hand: [106, -90] },
  row: { d: "M48,-64C68,-58 78,-50 86,-44", hand: [86, -44] },
  sleep: REST_RIGHT,
  rest: REST_RIGHT,
};

const LEFT: Readonly<Partial<Record<Pose, Arm>>> = {
  cheer: { d: "M-48,-74C-72,-90 -78,-118 -74,-142", hand: [-74, -142] },
  row: { d: "M-46,-60C-30,-40 10,-36 66,-30", hand: [66, -30] },
};

const part = (day: boolean, d: string, colour: string): Mark =>
  day ? inked(d, "#ffffff", 6) : fill(d, colour);

function arm({ d, hand: [x, y] }: Arm, day: boolean, cls?: string): Mark {
  return group([line(d, day ? INK : WOOL_SHADE, 17), part(day, disc(x, y, 11), "#f3cfae")], undefined, cls);
}

function body(day: boolean): Mark[] {
  const boots = [-22, 22].map((d) => `M${d - 17},2q0,-16 17,-16q19,0 19,16Z`).join("");
  const wool = part(day, "M-58,-8C-66,-64 -52,-112 0,-112C52,-112 66,-64 58,-8C36,2 -36,2 -58,-8Z", WOOL);
  const feet = fill(boots, day ? INK : "#5a3b2e");
  if (day) return [feet, wool, inked("M-60,-60L60,-64V-44L-60,-40Z", "#ffffff", 5)];
  const curls = [
    [-36, -22],
    [-14, -16],
    [10, -22],
    [30, -16],
    [-44, -78],
    [40, -80],
  ] as const;
  return [
    feet,
    wool,
    fill("M30,-104C56,-92 64,-54 58,-8C50,-4 42,-3 34,-2C44,-40 44,-78 30,-104Z", WOOL_SHADE),
    line(curls.map(([x, y]) => `M${x},${y}q4,7 9,0`).join(""), WOOL_SHADE, 3),
    group(sash([-60, -62, 120, 20], TRIM, MITTEN, 0), "rotate(-2)"),
    line("M-34,-42l-6,26M-26,-42l2,28", TRIM, 6),
    line("M-40,-16v8M-24,-14v8", MITTEN, 6),
  ];
}

function eyes(pose: Pose): Mark[] {
  if (pose === "sleep") return [line("M-25,-118q8,8 16,0M11,-118q8,8 16,0", INK, 4.5)];
  return [
    fill(disc(-17, -118, 6.2) + disc(19, -118, 6.2), INK),
    fill(disc(-15, -120.4, 2) + disc(21, -120.4, 2), "#ffffff"),
  ];
}

function mouth(pose: Pose, day: boolean): Mark {
  if (pose === "cheer") return fill("M-14,-100q15,22 30,0Z", "#8d3a34");
  if (pose === "sleep") return fill(oval(1, -95, 6, 5), "#8d4a3a");
  return line("M-12,-98q13,12 26,0", day ? INK : "#8d4a3a", 4.5);
}

function face(pose: Pose, day: boolean): Mark[] {
  const cheeks = day ? [] : [fill(disc(-32, -104, 9) + disc(34, -104, 9), "#f2b59b")];
  return [
    part(day, oval(0, -118, 50, 42), SKIN),
    ...cheeks,
    ...eyes(pose),
    fill(disc(1, -109, 5), day ? INK : "#e8a987"),
    mouth(pose, day),
  ];
}

/** Cuff on the brow, thumb flopping to the side. */
function cap(day: boolean): Mark[] {
  const knit = Array.from({ length: 11 }, (_, i) => `M${(i - 5) * 10},-145v15`).join("");
  const marks = [
    part(day, "M40,-176C58,-204 84,-198 84,-178C84,-160 64,-146 48,-146Z", MITTEN),
    part(day, "M-52,-136C-58,-186 -40,-232 0,-234C40,-232 58,-186 52,-136Z", MITTEN),
    motif("auseklis", 0, -188, 2.5, day ? INK : TRIM),
  ];
  const dots = disc(-24, -212, 3) + disc(24, -212, 3) + disc(0, -222, 3) + disc(66, -180, 4);
  const pattern = day ? [] : [line(`M-44,-160${"l8,-7l8,7".repeat(5)}l8,-7`, TRIM, 3.5), fill(dots, TRIM)];
  return [
    ...marks,
    ...pattern,
    part(day, rect(-60, -150, 120, 25, 12), TRIM),
    line(knit, day ? INK : "#d9c7a4", 3),
  ];
}

/** A lantern whose light says "we are looking for you". */
function lantern(x: number, y: number, day: boolean): Mark {
  const light = day ? [] : [fill(disc(0, 34, 64), LIGHT, 0.2), fill(disc(0, 34, 42), LIGHT, 0.26)];
  return group(
    [
      ...light,
      line("M-11,10a11,11 0 0 1 22,0", "#2b2f45", 5),
      { ...fill(rect(-18, 10, 36, 46, 8), LIGHT_HOT), stroke: "#2b2f45", width: 6 },
      fill("M0,22c8,10 7,20 0,24c-7,-4 -8,-14 0,-24Z", "#e8732a"),
    ],
    move(x, y),
    "lantern",
  );
}

const snore = (day: boolean): Mark =>
  group([line("M0,0h14l-14,16h14M26,-26h20l-20,22h20", day ? INK : "#fbe7b8", 5)], move(66, -190), "snore");

/** The spirit as marks; `row` is drawn without its boat (see `boatMarks`). */
export function spiritMarks(pose: Pose, day = false): Mark[] {
  const ground = day || pose === "row" ? [] : [fill(oval(0, 2, 66, 9), "#131a33", 0.35)];
  const [right, left] = [RIGHT[pose], LEFT[pose] ?? REST_LEFT];
  const before = pose === "row";
  const arms = [arm(left, day), arm(right, day, pose === "wave" ? "spirit-arm" : undefined)];
  return [
    ...ground,
    ...(before ? [] : arms),
    ...body(day),
    ...(before ? arms : []),
    ...face(pose, day),
    ...cap(day),
    ...(pose === "lantern" ? [lantern(106, -86, day)] : []),
    ...(pose === "sleep" ? [snore(day)] : []),
  ];
}

const HULL = "M-150,-34Q-120,40 -70,40H80Q130,40 160,-40Q150,-30 128,-26H-118Q-140,-28 -150,-34Z";
const RAIL = "M-140,-16Q-132,-6 -120,-4H134Q146,-8 152,-22Q146,-30 128,-26H-118Q-140,-28 -150,-34Z";

/** A boat with the spirit in it, rowing or waving; waterline at y = 40, 320 wide. */
export function boatMarks(pose: Pose = "row", day = false): Mark[] {
  const oar = [line("M54,-56L186,54", "#c9a878", 8), fill("M176,42l26,16l-6,14l-28,-20Z", "#c9a878")];
  const hull = day
    ? [inked(HULL, "#ffffff", 6), line("M-132,-8H146", INK, 6)]
    : [fill(HULL, "#8d4034"), fill(RAIL, "#b4523d"), ...sash([-104, 4, 220, 16], TRIM, "#8d4034", 0)];
  return [group(spiritMarks(pose, day), move(0, 6, 0.92)), ...hull, ...oar];
}

export interface SpiritPlace {
  readonly x?: number;
  readonly y?: number;
  readonly scale?: number;
  readonly day?: boolean;
}

/** The spirit as an SVG `<g>` with its feet at (x, y); with pose `row` it sits in the boat. */
export function spirit(
  pose: Pose,
  { x = 0, y = 0, scale = 1, day = false }: SpiritPlace = {},
): SVGTemplateResult {
  const marks = pose === "row" ? boatMarks(pose, day) : spiritMarks(pose, day);
  return svg`<g class="spirit" transform=${move(x, y, scale)}>${draw(marks)}</g>`;
}

/** The spirit waving (or in any pose) from its boat, without rowing. */
export const boat = (
  pose: Pose,
  { x = 0, y = 0, scale = 1, day = false }: SpiritPlace = {},
): SVGTemplateResult =>
  svg`<g class="spirit boat" transform=${move(x, y, scale)}>${draw(boatMarks(pose, day))}</g>`;
