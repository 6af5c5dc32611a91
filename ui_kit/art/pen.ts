/** The pen: a drawing is plain data (marks) until the last moment, then a few SVG paths and groups. */
import { nothing, type SVGTemplateResult, svg } from "lit";
import { INK } from "./palette";

export interface Shape {
  readonly d: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly opacity?: number;
}

export interface Group {
  readonly marks: readonly Mark[];
  readonly at?: string;
  readonly cls?: string;
}

export type Mark = Shape | Group;
export type Point = readonly [number, number];

/** A number with at most one decimal: enough for the eye, short in the page. */
export const n1 = (value: number): number => Math.round(value * 10) / 10;

// Path data. Several of one colour are joined by adding the strings.
export const poly = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${n1(x)},${n1(y)}`).join(" ")}Z`;

export const oval = (x: number, y: number, rx: number, ry: number): string =>
  `M${n1(x - rx)},${n1(y)}a${n1(rx)},${n1(ry)} 0 1 1 ${n1(rx * 2)},0a${n1(rx)},${n1(ry)} 0 1 1 ${n1(-rx * 2)},0Z`;

export const disc = (x: number, y: number, r: number): string => oval(x, y, r, r);

export function rect(x: number, y: number, width: number, height: number, radius = 0): string {
  const r = n1(Math.min(radius, width / 2, height / 2));
  const [w, h] = [n1(width - 2 * r), n1(height - 2 * r)];
  if (r === 0) return `M${n1(x)},${n1(y)}h${w}v${h}h${-w}Z`;
  return (
    `M${n1(x + r)},${n1(y)}h${w}q${r},0 ${r},${r}v${h}q0,${r} ${-r},${r}h${-w}` +
    `q${-r},0 ${-r},${-r}v${-h}q0,${-r} ${r},${-r}Z`
  );
}

export const fill = (d: string, colour: string, opacity?: number): Shape =>
  opacity === undefined ? { d, fill: colour } : { d, fill: colour, opacity };

export const line = (d: string, colour: string, width: number): Shape => ({
  d,
  fill: "none",
  stroke: colour,
  width: n1(width),
});

/** Flat colour with an ink edge: how everything looks by day. */
export const inked = (d: string, colour: string, width: number): Shape => ({
  d,
  fill: colour,
  stroke: INK,
  width,
});

export const group = (marks: readonly Mark[], at?: string, cls?: string): Group => ({
  marks,
  ...(at === undefined ? {} : { at }),
  ...(cls === undefined ? {} : { cls }),
});

/** A transform attribute: move, then scale (one number, or x and y). */
export function move(x: number, y: number, scale = 1, scaleY = scale): string {
  const size =
    scale === 1 && scaleY === 1
      ? ""
      : ` scale(${Math.round(scale * 1000) / 1000} ${Math.round(scaleY * 1000) / 1000})`;
  return `translate(${n1(x)} ${n1(y)})${size}`;
}

const isGroup = (mark: Mark): mark is Group => "marks" in mark;

const samePaint = (a: Shape, b: Shape): boolean =>
  a.fill === "none" && b.fill === "none" && a.stroke === b.stroke && a.width === b.width;

/** Strokes of one colour and width that follow each other become one path: fewer nodes, same picture. */
export function joined(marks: readonly Mark[]): Mark[] {
  const list: Mark[] = [];
  for (const mark of marks) {
    const last = list[list.length - 1];
    if (last && !isGroup(mark) && !isGroup(last) && samePaint(last, mark)) {
      list[list.length - 1] = { ...last, d: `${last.d} ${mark.d}` };
    } else list.push(mark);
  }
  return list;
}

function shape(mark: Shape): SVGTemplateResult {
  if (mark.stroke === undefined) {
    if (mark.opacity === undefined) return svg`<path d=${mark.d} fill=${mark.fill}></path>`;
    return svg`<path d=${mark.d} fill=${mark.fill} opacity=${mark.opacity}></path>`;
  }
  return svg`<path d=${mark.d} fill=${mark.fill} stroke=${mark.stroke} stroke-width=${mark.width ?? 1}
    stroke-linecap="round" stroke-linejoin="round"></path>`;
}

/** Marks as SVG children, in painting order. */
export function draw(marks: readonly Mark[]): SVGTemplateResult[] {
  return joined(marks).map((mark) =>
    isGroup(mark)
      ? svg`<g transform=${mark.at ?? nothing} class=${mark.cls ?? nothing}>${draw(mark.marks)}</g>`
      : shape(mark),
  );
}

/** How many elements `draw` makes of these marks. */
export const countNodes = (marks: readonly Mark[]): number =>
  joined(marks).reduce((sum, mark) => sum + 1 + (isGroup(mark) ? countNodes(mark.marks) : 0), 0);
