/** Drawings of the pen on a canvas: the same marks that are SVG on the page. */

import type { Mark } from "@ui/art/pen";

type Canvas = CanvasRenderingContext2D;

const STEP = /(translate|scale|rotate)\(([^)]*)\)/g;

/** Does what a transform attribute of ours says. */
function transform(to: Canvas, at: string): void {
  for (const [, name, list = ""] of at.matchAll(STEP)) {
    const [a = 0, b] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === "translate") to.translate(a, b ?? 0);
    else if (name === "scale") to.scale(a, b ?? a);
    else to.rotate((a * Math.PI) / 180);
  }
}

export function paint(to: Canvas, marks: readonly Mark[]): void {
  for (const mark of marks) {
    to.save();
    if ("marks" in mark) {
      if (mark.at) transform(to, mark.at);
      paint(to, mark.marks);
    } else shape(to, mark);
    to.restore();
  }
}

function shape(to: Canvas, { d, fill, stroke, width, opacity }: Extract<Mark, { d: string }>): void {
  const path = new Path2D(d);
  to.globalAlpha *= opacity ?? 1;
  if (fill !== "none") {
    to.fillStyle = fill;
    to.fill(path);
  }
  if (stroke === undefined) return;
  to.strokeStyle = stroke;
  to.lineWidth = width ?? 1;
  to.lineCap = to.lineJoin = "round";
  to.stroke(path);
}

/** Words in lines that are not wider than `width`; a line that is too long for it stays whole. */
export function linesOf(to: Canvas, words: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines[lines.length - 1];
    const longer = `${last ?? ""} ${word}`;
    if (last !== undefined && to.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
