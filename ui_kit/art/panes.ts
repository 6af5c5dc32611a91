/** A window on its own: counted in bars, and as the sign of one's answer on the phone. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { RED, TRIM } from "./palette";
import { disc, draw, fill, group, inked, line, type Mark, rect } from "./pen";
import type { PaneState } from "./types";
import { haloMarks, type WindowStyle, windowMarks } from "./windows";

const style = (day: boolean, trim = TRIM): WindowStyle => ({
  trim,
  band: RED,
  lod: 0,
  day,
  calm: true,
  seed: 3,
});
const AT = { x: 0, y: 0, size: 1 };

export interface PaneStyle {
  readonly day?: boolean;
  /** Varies who looks out. */
  readonly index?: number;
}

/** A window as an SVG `<g>`, middle at (0, 0), about 60 x 80. */
export const paneGlyph = (state: PaneState, { day = false, index = 0 }: PaneStyle = {}): SVGTemplateResult =>
  svg`<g class="pane">${draw(windowMarks(AT, [state], style(day), index))}</g>`;

/** One phone in a bar of phones. */
export const paneIcon = (state: PaneState, look: PaneStyle = {}): TemplateResult =>
  html`<svg class="pane" viewBox="-32 -50 64 88" aria-hidden="true">${paneGlyph(state, look)}</svg>`;

/** `count` phones as windows, `perRow` in a row (all rows start at the left); above `most` one stands for five. */
export function paneBar(count: number, state: PaneState, perRow = 9, most = 18): TemplateResult {
  const shown = count > most ? Math.ceil(count / 5) : count;
  const rows = Math.max(1, Math.ceil(shown / perRow));
  const columns = Math.min(Math.max(shown, 1), perRow);
  const cells = Array.from({ length: shown }, (_, i) => {
    const place = `translate(${32 + (i % perRow) * 64} ${50 + Math.floor(i / perRow) * 88})`;
    return svg`<g transform=${place}>${paneGlyph(state, { index: i })}</g>`;
  });
  return html`<svg class="panes" viewBox=${`0 0 ${columns * 64} ${rows * 88}`} aria-hidden="true">${cells}</svg>`;
}

/** Where an answer is: not given, on its way, acknowledged, too late. */
export type AnswerState = "open" | "sending" | "counted" | "late";

const DOTS = disc(11, 22, 2.4) + disc(18, 22, 2.4) + disc(25, 22, 2.4);

const ring = (ground: string, edge: string): Mark => ({
  ...fill(disc(18, 22, 14), ground),
  stroke: edge,
  width: 2.6,
});

const BADGES: Readonly<Record<AnswerState, readonly Mark[]>> = {
  open: [],
  sending: [ring("#ffffff", "#545b6d"), fill(DOTS, "#1d2433")],
  counted: [ring("#1f6b4f", "#ffffff"), line("M11,22l5,5l9,-9.5", "#ffffff", 3.8)],
  late: [ring("#3d4f7d", "#ffffff"), fill("M24,26a8,8 0 1 1 -8,-11a7,7 0 0 0 8,11Z", "#ffd27a")],
};

/** The window of one's own answer with a small badge: never dark, not even when too late. */
export function answerWindow(state: AnswerState, day = false): TemplateResult {
  const pane: PaneState = state === "counted" ? "answered" : "joined";
  const look = style(day, "#6b4a32");
  const marks = [
    ...haloMarks(AT, state === "counted" ? ["lit"] : [], look),
    ...windowMarks(AT, [pane], look),
  ];
  const badge = group([...BADGES[state]], "translate(2 4)");
  return html`<svg class="win" viewBox="-34 -50 72 94" aria-hidden="true">${draw([...marks, badge])}</svg>`;
}

const GABLE = "M0,-46L46,-8H36V36H-36V-8H-46Z";

/** A small house with a lit window: "families who answered". */
export const houseSign = (day = false): TemplateResult =>
  html`<svg class="house-sign" viewBox="-50 -50 100 90" aria-hidden="true">${draw([
    day ? inked(GABLE, "#1d2433", 4) : fill(GABLE, TRIM),
    fill(rect(-15, -4, 30, 28), "#ffc400"),
  ])}</svg>`;
