/** Six roofs. Each closes the house above its walls, with chimney, boards and the family's sign. */
import type { Frame } from "./frame";
import { motif } from "./motifs";
import { dark, INK, LIGHT } from "./palette";
import { fill, group, line, type Mark, move, n1, type Point, poly, rect } from "./pen";
import { board, boards, chimney, face, fine, shingles, sign } from "./roof-parts";
import type { Roof } from "./types";

const HORSE =
  "M-10,6L14,-22C15,-30 21,-35 28,-32L31,-38L34,-31L44,-22L39,-16L31,-20C27,-16 24,-12 22,-8L4,8Z";

/** The crossed horse heads (žirgeliai) of the gable top. */
function horses(f: Frame, x: number, y: number): Mark[] {
  const colour = f.day ? INK : dark(f.look.roofColour, 0.12);
  return [-1, 1].map((side) => group([fill(HORSE, colour)], move(x, y, side, 1)));
}

function gable(f: Frame): Mark[] {
  const { left, right, top, apex } = f;
  const peak = top - 112;
  const planks = (): Mark[] => {
    let d = "";
    for (let x = left + 26; x < right - 20; x += 15) {
      d += `M${n1(x)},${top - 3}V${n1(top - 112 * (1 - Math.abs(x - apex) / 105) + 16)}`;
    }
    return [line(d, dark(f.gable, 0.1), 1.6)];
  };
  const at = (drop: number, eaves: number): Point[] => [
    [left - 20, top + eaves],
    [apex, peak + drop],
    [right + 20, top + eaves],
  ];
  return [
    ...chimney(f, right - 58, top - 48),
    face(
      f,
      poly([
        [left, top],
        [apex, peak + 8],
        [right, top],
      ]),
      f.gable,
    ),
    ...fine(f, 0, planks),
    ...boards(f, at(0, 12), at(5, 15)),
    ...horses(f, apex, peak + 2),
    ...sign(f, [apex * 0.5, 38, 2.5], [apex * 0.7, 78, 0.95]),
  ];
}

function gambrel(f: Frame): Mark[] {
  const { left, right, top, apex } = f;
  const shape = (out: number, low: number, knee: number, peak: number): Point[] => [
    [left - out, top + low],
    [left + 20 + (16 - out) * 1.3, top - knee],
    [apex, top - peak],
    [right - 20 - (16 - out) * 1.3, top - knee],
    [right + out, top + low],
  ];
  const boardsAcross = (): Mark[] => {
    let d = "";
    for (let y = top - 14; y > top - 92; y -= 15) {
      const inset = y > top - 62 ? (22 * (top - y)) / 62 : 22 + (top - 62 - y) * 1.5;
      d += `M${n1(left + inset + 10)},${y}H${n1(right - inset - 10)}`;
    }
    return [line(d, dark(f.gable, 0.1), 1.6)];
  };
  return [
    ...chimney(f, left + 52, top - 78),
    face(f, poly(shape(0, 0, 62, 118)), f.gable),
    ...fine(f, 0, boardsAcross),
    ...boards(f, shape(16, 12, 64, 118), shape(13, 13, 60, 109)),
    ...sign(f, [0, 46, 2.9], [apex, 92, 0.9]),
  ];
}

function hip(f: Frame): Mark[] {
  const { left, right, top } = f;
  const inner: Point[] = [
    [left, top],
    [left + 46, top - 62],
    [right - 46, top - 62],
    [right, top],
  ];
  const outer: Point[] = [
    [left - 20, top + 14],
    [left + 34, top - 70],
    [left + 74, top - 104],
    [right - 74, top - 104],
    [right - 34, top - 70],
    [right + 20, top + 14],
    [right - 4, top + 14],
    [right - 48, top - 52],
    [left + 48, top - 52],
    [left + 4, top + 14],
  ];
  const trim = `M${n1(left + 2)},${top + 12}L${n1(left + 49)},${top - 53}H${n1(right - 49)}L${n1(right - 2)},${top + 12}`;
  return [
    ...chimney(f, right - 66, top - 74),
    face(f, poly(inner), f.gable),
    face(f, poly(outer), f.look.roofColour),
    ...shingles(f, [left + 44, right - 44], [top - 102, top - 54], 26),
    ...fine(f, 2, () => [line(trim, f.look.trim, 6)]),
    ...sign(f, [0, 24, 2.1]),
  ];
}

/** The long slope that eaves and tower share, with its gutter. */
function slope(f: Frame, chimneyX: number): Mark[] {
  const { left, right, top } = f;
  const d = poly([
    [left - 20, top + 10],
    [left + 22, top - 92],
    [right - 22, top - 92],
    [right + 20, top + 10],
  ]);
  return [
    ...chimney(f, chimneyX, top - 78),
    face(f, d, f.look.roofColour),
    ...shingles(f, [left - 20, right + 20], [top - 92, top + 8], 42),
    ...fine(f, 2, () => [fill(rect(left - 18, top + 4, right - left + 36, 9, 2), f.look.trim)]),
  ];
}

function eaves(f: Frame): Mark[] {
  const y = f.top - 8;
  const dormer = poly([
    [-44, y],
    [-44, y - 48],
    [0, y - 84],
    [44, y - 48],
    [44, y],
  ]);
  return [
    ...slope(f, f.right - 52),
    face(f, dormer, f.gable),
    line(
      `M-56,${y - 40}L0,${y - 90}L56,${y - 40}`,
      f.day ? INK : dark(f.look.roofColour, 0.25),
      board(f) + 2,
    ),
    ...fine(f, 2, () => [line(`M-50,${y - 40}L0,${y - 84}L50,${y - 40}`, f.look.trim, 4)]),
    ...sign(f, [0, 44, 2.2]),
  ];
}

function tower(f: Frame): Mark[] {
  const [x, y] = [f.right - 46, f.top + 2];
  const wall = poly([
    [x - 38, y],
    [x - 38, y - 112],
    [x + 38, y - 112],
    [x + 38, y],
  ]);
  return [
    ...slope(f, f.left + 52),
    face(f, wall, f.gable),
    ...fine(f, 2, () => [fill(rect(x + 24, y - 112, 14, 112), dark(f.gable, 0.16))]),
    face(
      f,
      poly([
        [x - 52, y - 104],
        [x + 3, y - 184],
        [x + 52, y - 104],
      ]),
      f.look.roofColour,
    ),
    ...fine(f, 2, () => [fill(rect(x - 50, y - 110, 100, 8, 2), f.look.trim)]),
    ...shingles(f, [x - 50, x + 50], [y - 178, y - 110], 46),
    line(`M${n1(x + 3)},${y - 182}v-20`, f.day ? INK : f.look.trim, 4),
    motif("auseklis", x + 3, y - 208, 1, f.day ? INK : LIGHT),
    motif(f.look.ornament, x, y - 56, 2.4, f.sign),
  ];
}

function thatch(f: Frame): Mark[] {
  const { left, right, top } = f;
  const ridge = top - 112;
  const straw =
    `M${n1(left - 26)},${top + 18}Q${n1(left - 20)},${top - 6} ${n1(left + 14)},${top - 88}Q${n1(left + 26)},${ridge} ${n1(left + 56)},${ridge}` +
    `L${n1(right - 56)},${ridge}Q${n1(right - 26)},${ridge} ${n1(right - 14)},${top - 88}Q${n1(right + 20)},${top - 6} ${n1(right + 26)},${top + 18}` +
    `Q${n1(right - 4)},${top + 26} ${n1(right - 30)},${top + 12}L48,${top + 12}C44,${top - 82} -44,${top - 82} -48,${top + 12}` +
    `L${n1(left + 30)},${top + 12}Q${n1(left + 4)},${top + 26} ${n1(left - 26)},${top + 18}Z`;
  const stalks = (): Mark[] => {
    const xs = Array.from({ length: 11 }, (_, i) => left + 20 + (i * (right - left - 40)) / 10);
    const d = xs
      .filter((x) => Math.abs(x) >= 50)
      .map((x) => `M${n1(x * 0.78)},${top - 86}L${n1(x)},${top + 4}`);
    const knot = `M${n1(left + 36)},${top - 100}${"l9,9l9,-9".repeat(Math.floor((right - left - 72) / 18))}`;
    const colour = f.look.roofColour;
    return [line(d.join(""), dark(colour, 0.22), 2.2), line(knot, dark(colour, 0.35), 3)];
  };
  return [
    ...chimney(f, left + 58, top - 88),
    face(f, straw, f.look.roofColour),
    face(f, `M-46,${top + 4}C-42,${top - 74} 42,${top - 74} 46,${top + 4}Z`, f.gable),
    ...fine(f, 1, stalks),
    ...sign(f, [0, 22, 2]),
  ];
}

const DRAWN: Readonly<Record<Roof, (f: Frame) => Mark[]>> = { gable, gambrel, hip, eaves, tower, thatch };

export const roofMarks = (f: Frame): Mark[] => DRAWN[f.look.roof](f);
