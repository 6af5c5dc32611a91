/** Answer cards: colour, shape and letter as on the boards, to be cut out and held up. */

import { sash } from "@ui/art/motifs";
import { INK } from "@ui/art/palette";
import { draw, fill, inked, move, rect } from "@ui/art/pen";
import { LETTERS, type Letter, shapeGlyph } from "@ui/art/shapes";
import type { Box } from "@ui/art/types";
import { type SVGTemplateResult, svg } from "lit";
import { dashes, HEIGHT, MARGIN, type Sheet, scissors, WIDTH } from "./paper";

/** The answers' colours, as tokens.css has them (a test compares); painted, so that no printer leaves them out. */
export const COLOURS: Readonly<Record<Letter, string>> = {
  A: "#0072b2",
  B: "#e69f00",
  C: "#009e73",
  D: "#cc79a7",
  E: "#56b4e9",
  F: "#f0e442",
};
/** What can be read on them, as tokens.css has it, too. */
const INKS: Readonly<Partial<Record<Letter, string>>> = { A: "#ffffff" };
/** The colour's share of a card's smaller side: a frame and a shape are seen from afar and spare the printer. */
const FRAME = 0.07;
/** Between a card's edge and where it is cut. */
const INSET = 46;
const EDGE = 18;

export type Size = "large" | "small";

/** The sheets of one set with so many letters. */
export function cards(count: 4 | 6, size: Size): Sheet[] {
  const letters = LETTERS.slice(0, count);
  const [columns, rows] = size === "large" ? [1, 2] : count === 4 ? [2, 2] : [2, 3];
  const each = columns * rows;
  const sheets = Array.from({ length: Math.ceil(count / each) }, (_, i) =>
    letters.slice(i * each, (i + 1) * each),
  );
  return sheets.map((some) => sheet(some, columns, rows));
}

function sheet(letters: readonly Letter[], columns: number, rows: number): Sheet {
  const [width, height] = [WIDTH / columns, HEIGHT / rows];
  const across = Array.from({ length: rows - 1 }, (_, i) => height * (i + 1));
  const down = Array.from({ length: columns - 1 }, (_, i) => width * (i + 1));
  return svg`${letters.map((letter, i) =>
    card(letter, { x: (i % columns) * width, y: Math.floor(i / columns) * height, width, height }),
  )}
  ${dashes([...across.map((y) => `M0,${y}H${WIDTH}`), ...down.map((x) => `M${x},0V${HEIGHT}`)].join(""))}
  ${across.map((y) => scissors(MARGIN + 130, y))}`;
}

function card(letter: Letter, cell: Box): SVGTemplateResult {
  const out = (edge: number): number => (edge <= 0 || edge >= WIDTH ? MARGIN : INSET);
  const deep = (edge: number): number => (edge <= 0 || edge >= HEIGHT ? MARGIN : INSET);
  const x = cell.x + out(cell.x);
  const y = cell.y + deep(cell.y);
  const width = cell.x + cell.width - out(cell.x + cell.width) - x;
  const height = cell.y + cell.height - deep(cell.y + cell.height) - y;
  const woven = Math.round(height * 0.07);
  const frame = Math.round(Math.min(width, height) * FRAME);
  const size = Math.min(width * 0.8, height - woven - 2 * frame - height * 0.06);
  const [left, top] = [x + (width - size) / 2, y + (height - woven - size) / 2];
  return svg`<g class="answer-card">${draw([
    inked(rect(x, y, width, height, 40), COLOURS[letter], EDGE),
    fill(rect(x + frame, y + frame, width - 2 * frame, height - 2 * frame, 24), "#ffffff"),
    ...sash(
      [x + frame, y + height - frame - woven, width - 2 * frame, woven],
      "#ffffff",
      INK,
      letter.charCodeAt(0),
    ),
  ])}<g transform=${move(left, top, size / 50)}>${shapeGlyph(letter, { fill: COLOURS[letter], ink: INKS[letter] ?? INK })}</g></g>`;
}
