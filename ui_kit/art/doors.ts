/** Six doors, each 46 x 84 with its step. */
import { doorX, type Frame } from "./frame";
import { motif } from "./motifs";
import { dark, INK, LIGHT, pale } from "./palette";
import { disc, fill, inked, line, type Mark, n1, poly, rect } from "./pen";
import type { Door } from "./types";

const W = 46;
const H = 84;
const FOOT = -10;

const arched = (x: number, half: number, rise: number): string =>
  `M${x - half},${FOOT}V${FOOT - H + rise}a${half},${half} 0 0 1 ${half * 2},0V${FOOT}Z`;

function leaf(f: Frame, x: number): Mark[] {
  const arch = f.look.door === "arch";
  const colour = f.day ? INK : f.look.doorColour;
  const jamb = arch ? arched(x, W / 2 + 7, 22) : rect(x - W / 2 - 7, FOOT - H - 6, W + 14, H + 6, 2);
  const wood = arch ? arched(x, W / 2, 24) : rect(x - W / 2, FOOT - H, W, H, 1);
  return [f.day ? inked(jamb, "#ffffff", f.lod ? 9 : 6) : fill(jamb, f.look.trim), fill(wood, colour)];
}

type Carving = (x: number, f: Frame, soft: string) => Mark[];
const panel = (x: number, height: number, colour: string): Mark =>
  fill(rect(x - W / 2 + 6, -8 - height, W - 12, height, 1), dark(colour, 0.2));

const sun: Carving = (x, f, soft) => {
  let rays = "";
  for (let i = -3; i <= 3; i += 1) {
    const reach = 42 - Math.abs(i) * 5;
    rays += `M${x},${FOOT - 34}L${n1(x + Math.sin(i * 0.42) * 19)},${n1(FOOT - 36 - Math.cos(i * 0.42) * reach)}`;
  }
  return [
    line(rays, soft, 3),
    fill(`M${x - 11},${FOOT - 34}a11,11 0 0 1 22,0Z`, soft),
    panel(x, 24, f.look.doorColour),
  ];
};

const diamond: Carving = (x, f, soft) => [
  fill(
    poly([
      [x, FOOT - H + 8],
      [x + 15, FOOT - H + 28],
      [x, FOOT - H + 48],
      [x - 15, FOOT - H + 28],
    ]),
    soft,
  ),
  panel(x, 24, f.look.doorColour),
];

const half: Carving = (x, f) => [
  line(`M${x - W / 2},${FOOT - 40}h${W}`, f.look.trim, 4),
  fill(rect(x - 14, FOOT - H + 9, 28, 24, 2), LIGHT),
  line(`M${x},${FOOT - H + 9}v24`, f.look.trim, 3),
];

const arch: Carving = (x, f, soft) => [
  line(
    `M${x},${FOOT}V${FOOT - H + 2}M${x - 15},${FOOT}V${FOOT - H + 10}M${x + 15},${FOOT}V${FOOT - H + 10}`,
    dark(f.look.doorColour, 0.25),
    2.4,
  ),
  motif("lilija", x, FOOT - 52, 1.2, soft),
];

const plain: Carving = (x, f, soft) => [
  fill(rect(x - W / 2 + 7, FOOT - H + 8, W - 14, 28, 2), soft),
  fill(rect(x - W / 2 + 7, FOOT - 36, W - 14, 28, 2), dark(f.look.doorColour, 0.2)),
];

const CARVED: Readonly<Record<Door, Carving>> = { sun, diamond, half, arch, plain, porch: plain };

/** A little roof on two posts, with a sun in it. */
function porch(f: Frame, x: number): Mark[] {
  const y = FOOT - H;
  const marks = [
    fill(
      poly([
        [x - 42, y - 2],
        [x, y - 34],
        [x + 42, y - 2],
      ]),
      f.look.roofColour,
    ),
    fill(
      poly([
        [x - 28, y - 4],
        [x, y - 25],
        [x + 28, y - 4],
      ]) +
        rect(x - 36, y, 8, H) +
        rect(x + 28, y, 8, H),
      f.look.trim,
    ),
  ];
  return f.lod < 2 ? [...marks, motif("saule", x, y - 11, 0.8, f.look.doorColour)] : marks;
}

export function doorMarks(f: Frame): Mark[] {
  const x = doorX(f);
  if (f.day) return [...leaf(f, x), fill(disc(x + 12, FOOT - 38, 5), "#ffffff")];
  const step = fill(rect(x - W / 2 - 14, -9, W + 28, 9, 2), "#b7ada4");
  const marks = [step, ...leaf(f, x), ...(f.look.door === "porch" ? porch(f, x) : [])];
  if (f.lod === 2) return marks;
  const soft = pale(f.look.doorColour, 0.3);
  return [...marks, ...CARVED[f.look.door](x, f, soft), fill(disc(x + 15, FOOT - 40, 3.4), LIGHT)];
}
