/** An invitation is washing on a line: numbered linen cloths, each with room for a QR code. */
import { nothing, type SVGTemplateResult, svg } from "lit";
import { sash } from "./motifs";
import { INK, LINEN, LINEN_SHADE, RED, SECOND_DAY } from "./palette";
import { disc, draw, fill, line, type Mark, n1, rect } from "./pen";
import { random } from "./random";
import { fitSize, letters, nameLines } from "./text";
import type { Box } from "./types";

export interface Cloth {
  /** Which step this is; 0 where there is only one. */
  readonly number: number;
  /** One to three languages, shown in the same size. */
  readonly words: readonly string[];
  /** Words of the other cloths: all are written in one size. */
  readonly like?: readonly string[];
  /** What to type or to choose, under the code. */
  readonly below: string;
  /** What part of the width the code may take: more where people stand far away. */
  readonly share?: number;
  /** Draws the code (dark on light) into the box, quiet zone included. */
  readonly code: (box: Box) => SVGTemplateResult;
}

/** The square inside a cloth that the code fills. */
export function clothCode({ x, y, width, height }: Box, share = 0.8): Box {
  const title = height * 0.19;
  const size = Math.min(width * share, height * (share > 0.8 ? 0.64 : 0.62));
  return { x: x + (width - size) / 2, y: y + title + (height * 0.62 - size) / 2, width: size, height: size };
}

function clothMarks({ x, y, width: w, height: h }: Box, seed: number, day: boolean): Mark[] {
  const chance = random(seed);
  const sway = (): number => (chance() - 0.5) * 8;
  const right = n1(x + w);
  const sheet =
    `M${x},${y}Q${n1(x + w / 2)},${y + 12} ${right},${y + 2}Q${n1(right + 6)},${n1(y + h / 2)} ${n1(right - 2 + sway())},${n1(y + h)}` +
    `Q${n1(x + w * 0.7)},${n1(y + h + 9)} ${n1(x + w / 2)},${n1(y + h)}T${x + 2},${n1(y + h + 2)}Q${x - 6},${n1(y + h / 2)} ${x},${y}Z`;
  if (day) return [{ ...fill(sheet, "#ffffff"), stroke: INK, width: 6 }];
  const fold = `M${right - 16},${y + 4}Q${right - 8},${n1(y + h / 2)} ${right - 15},${n1(y + h + 3)}L${right - 2},${n1(y + h)}Q${right + 6},${n1(y + h / 2)} ${right},${y + 2}Z`;
  const seams = `M${x + 4},${n1(y + h - 49)}H${right - 16}M${x + 4},${n1(y + h - 13)}H${right - 16}`;
  return [
    fill(sheet, LINEN),
    ...sash([x + 4, y + h - 44, w - 20, 26], LINEN, RED, 2),
    line(seams, RED, 3.5),
    fill(fold, LINEN_SHADE),
  ];
}

const pegs = ({ x, y, width }: Box): Mark[] => {
  const at = [x + 26, x + width - 26];
  return [
    fill(at.map((p) => rect(p - 7, y - 18, 14, 40, 4)).join(""), "#c99a5c"),
    fill(at.map((p) => rect(p - 7, y - 2, 14, 4)).join(""), "#8b6436"),
  ];
};

/** How the words of one, two or three languages stand on a cloth, in shares of its height: first line, size. */
const TITLES = [
  [0.14, 0.078],
  [0.105, 0.078],
  [0.078, 0.055],
] as const;

function title(box: Box, { number, words, like }: Cloth): SVGTemplateResult[] {
  const { x, y, width, height } = box;
  const indent = number > 0 ? height * 0.165 : 24;
  const room = width - indent - 20;
  // On paper a language alone takes two lines, where that makes it larger.
  const cut = (all: readonly string[]): readonly string[] =>
    like && all.length === 1 ? nameLines(all[0] ?? "", room, height * 0.17).lines : all;
  const fit = (lines: readonly string[]): number =>
    Math.min(
      ...lines.map((line) => fitSize(line, height * (TITLES[lines.length - 1] ?? TITLES[2])[1], room)),
    );
  const lines = cut(words);
  const [first] = TITLES[lines.length - 1] ?? TITLES[2];
  const size = Math.min(fit(lines), fit(cut(like ?? [])));
  return lines.map((line, i) =>
    letters(line, {
      x: number > 0 ? x + indent : x + width / 2,
      y: y + height * first + i * size * 1.02,
      size,
      colour: i % 2 && words.length > 1 ? SECOND_DAY : INK,
      anchor: number > 0 ? "start" : "middle",
    }),
  );
}

function badge({ x, y, height }: Box, number: number, day: boolean): SVGTemplateResult {
  const [cx, cy, r] = [x + height * 0.085, y + height * 0.115, height * 0.062];
  return svg`${draw([fill(disc(cx, cy, r), day ? INK : RED)])}${letters(number, { x: cx, y: cy + r * 0.46, size: r * 1.35, colour: "#ffffff" })}`;
}

/** One cloth filling `box`: number, words, code, what to type. */
export function linen(box: Box, cloth: Cloth, day = false): SVGTemplateResult {
  const { x, y, width, height } = box;
  const below = fitSize(cloth.below, height * 0.066, width - 36);
  return svg`<g class="linen">${draw([...clothMarks(box, cloth.number * 3 + 2, day), ...pegs(box)])}
    ${cloth.number > 0 ? badge(box, cloth.number, day) : nothing}${title(box, cloth)}
    ${cloth.code(clothCode(box, cloth.share))}
    ${letters(cloth.below, { x: x + width / 2, y: y + height * 0.875, size: below, colour: INK })}</g>`;
}

/** A wooden post of the washing line; foot at (x, y). */
export function postMarks(x: number, y: number, height: number, day = false): Mark[] {
  const colour = day ? INK : "#6d4c3b";
  const post = `M${x - 11},${y}L${x - 8},${y - height}L${x + 8},${y - height}L${x + 12},${y}Z`;
  return [
    fill(post, colour),
    fill(rect(x - 46, y - height + 18, 92, 12, 4), colour),
    fill(disc(x, y - height - 4, 11), colour),
  ];
}

export interface Washing {
  /** The line's two ends. */
  readonly from: number;
  readonly to: number;
  /** y of the line. */
  readonly y: number;
  readonly height: number;
  readonly gap?: number;
  /** y of the posts' feet; without it no posts are drawn. */
  readonly ground?: number;
  readonly day?: boolean;
  /** Colour of the line, where it hangs before a pale sky. */
  readonly rope?: string;
}

/** Where the cloths hang, so that a page can lay links over them. */
export function clothBoxes(count: number, { from, to, y, height, gap = 24 }: Washing): Box[] {
  const width = Math.min(height * 0.77, (to - from - 56 - gap * (count - 1)) / count);
  const start = (from + to - count * width - (count - 1) * gap) / 2;
  return Array.from({ length: count }, (_, i) => ({
    x: n1(start + i * (width + gap)),
    y: y + 16,
    width: n1(width),
    height: n1(height),
  }));
}

/** Posts, line and cloths. */
export function washing(cloths: readonly Cloth[], hang: Washing): SVGTemplateResult {
  const { from, to, y, ground, day = false } = hang;
  const colour = hang.rope ?? (day ? INK : "#efe8dc");
  const posts =
    ground === undefined ? [] : [from, to].flatMap((x) => postMarks(x, ground, ground - y + 22, day));
  const rope = line(`M${from},${y - 12}Q${(from + to) / 2},${y + 26} ${to},${y - 8}`, colour, 4);
  const boxes = clothBoxes(cloths.length, hang);
  return svg`<g class="washing">${draw([...posts, rope])}${cloths.map((cloth, i) => {
    const box = boxes[i];
    return box ? linen(box, cloth, day) : nothing;
  })}</g>`;
}
