/** How wide words will be, without asking the page: drawings are pure and must fit before they are shown. */
import { type SVGTemplateResult, svg } from "lit";
import { n1 } from "./pen";

const NARROW = /[iljftrIĪĮ.,:;'!|()[\] „“”‘’·-]/;
const WIDE = /[mwMWQ@%—…&]/;

function share(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x300 && code < 0x370) return 0; // combining marks stand on the letter before
  if (code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)) return 0;
  if (code > 0x2e80) return 1.3; // emoji and wide scripts
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.86;
  return letter === letter.toLowerCase() ? 0.56 : 0.67;
}

/** Estimated width of bold display type in units; errs on the wide side. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + share(letter), 0) * size;

/** The largest size up to `size` at which `text` fits into `width`. */
export function fitSize(text: string, size: number, width: number): number {
  const needed = textWidth(text, 1);
  return needed === 0 ? size : Math.min(size, width / needed);
}

/** The one or two lines in which a name stands largest in a box, and their size; it breaks only between words. */
export function nameLines(name: string, width: number, height: number): { lines: string[]; size: number } {
  const one = { lines: [name], size: fitSize(name, height * 0.72, width) };
  const words = name.split(" ");
  const broken = words.slice(1).map((_, at) => {
    const lines = [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")];
    return { lines, size: Math.min(...lines.map((line) => fitSize(line, height * 0.44, width))) };
  });
  return broken.reduce((best, next) => (next.size > best.size * 1.15 ? next : best), one);
}

export interface Lettering {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly anchor?: "start" | "middle" | "end";
  readonly cls?: string;
}

/** Painted words in the display face (art.css gives `.lettering` its font). */
export const letters = (
  text: string | number,
  { x, y, size, colour, anchor = "middle", cls = "" }: Lettering,
): SVGTemplateResult =>
  svg`<text class=${`lettering ${cls}`.trim()} x=${n1(x)} y=${n1(y)} font-size=${n1(size)} fill=${colour}
    text-anchor=${anchor}>${text}</text>`;
