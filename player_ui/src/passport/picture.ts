/** The passport as a picture to keep: title, date, count, stamps, and the code that carries it. Made by the page alone. */

import { move } from "@ui/art/pen";
import { spiritMarks } from "@ui/art/spirit";
import { tileMarks } from "@ui/art/tiles";
import type { Place } from "@ui/atlas";
import { linesOf, paint } from "./canvas";
import type { Code } from "./qr";
import { askew, HALF, stampMarks, TILE_SCALE } from "./stamp";

export const WIDTH = 1080;
export const HEIGHT = 1350;
const EDGE = 64;
const HEAD = 300;
const FOOT = 330;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
const NIGHT = "#1b2545";
const MEADOW = "#3d5b4a";
const INK = "#1d2433";

export interface Words {
  readonly title: string;
  readonly date: string;
  readonly count: string;
  readonly carry: string;
}

export interface Picture {
  readonly words: Words;
  readonly met: readonly Place[];
  readonly code: Code;
}

interface Grid {
  readonly columns: number;
  /** Px of a stamp's square. */
  readonly side: number;
}

/** No stamp is larger than this. */
const LARGEST = 250;

/** As large as all stamps fit into the room; of two that are equal the wider one. */
export function gridOf(count: number, width: number, height: number): Grid {
  let best: Grid = { columns: 1, side: 0 };
  for (let columns = 1; columns <= Math.max(1, count); columns += 1) {
    const side = Math.min(LARGEST, width / columns, height / Math.ceil(count / columns));
    if (side >= best.side) best = { columns, side };
  }
  return best;
}

type Canvas = CanvasRenderingContext2D;

function letters(to: Canvas, size: number, weight: number, colour: string): void {
  to.font = `${weight} ${size}px ${FONT}`;
  to.fillStyle = colour;
}

function write(to: Canvas, words: string, at: { x: number; y: number }, width: number, line: number): number {
  const lines = linesOf(to, words, width);
  lines.forEach((one, i) => {
    to.fillText(one, at.x, at.y + i * line, width);
  });
  return at.y + lines.length * line;
}

function head(to: Canvas, { title, date, count }: Words): void {
  to.fillStyle = NIGHT;
  to.fillRect(0, 0, WIDTH, HEAD);
  const width = WIDTH - 2 * EDGE - 190;
  letters(to, 68, 900, "#ffffff");
  const below = write(to, title, { x: EDGE, y: 116 }, width, 76);
  letters(to, 42, 800, "#ffd56b");
  write(to, count, { x: EDGE, y: below }, width, 50);
  letters(to, 30, 700, "#d4dbf0");
  to.fillText(date, EDGE, HEAD - 34);
  paint(to, [{ marks: spiritMarks("cheer"), at: move(WIDTH - 150, HEAD - 22, 0.98) }]);
}

/** Rows of stamps in the middle of the paper, each row in the middle too. */
function stamps(to: Canvas, met: readonly Place[]): void {
  const room = { width: WIDTH - 2 * EDGE, height: HEIGHT - HEAD - FOOT - 2 * 36 };
  const { columns, side } = gridOf(met.length, room.width, room.height);
  const rows = Math.ceil(met.length / columns);
  const top = HEAD + 36 + (room.height - rows * side) / 2;
  met.forEach((place, i) => {
    const row = Math.floor(i / columns);
    const wide = Math.min(columns, met.length - row * columns);
    const x = WIDTH / 2 + side * ((i % columns) + 0.5 - wide / 2);
    const tile = { marks: tileMarks(place.kind), at: move(-32 * TILE_SCALE, -32 * TILE_SCALE, TILE_SCALE) };
    const turned = { marks: [...stampMarks(place.municipality), tile], at: `rotate(${askew(place.number)})` };
    const at = move(x, top + side * (row + 0.5), (side * 0.94) / (HALF * 2));
    paint(to, [{ marks: [turned], at }]);
  });
}

function foot(to: Canvas, { carry }: Words, { size, d }: Code): void {
  const side = FOOT - 50;
  const [x, y] = [WIDTH - EDGE - side, HEIGHT - FOOT + 25];
  to.fillStyle = MEADOW;
  to.fillRect(0, HEIGHT - FOOT, WIDTH, FOOT);
  to.save();
  to.translate(x, y);
  to.scale(side / size, side / size);
  paint(to, [
    { d: `M0,0h${size}v${size}h-${size}z`, fill: "#fdfaf3" },
    { d, fill: INK },
  ]);
  to.restore();
  letters(to, 34, 800, "#ffffff");
  write(to, carry, { x: EDGE, y: HEIGHT - FOOT + 80 }, x - EDGE - 48, 46);
}

/** Draws the picture onto a canvas of its size. */
export function drawPicture(to: Canvas, { words, met, code }: Picture): void {
  to.fillStyle = "#fbf7ef";
  to.fillRect(0, 0, WIDTH, HEIGHT);
  head(to, words);
  stamps(to, met);
  foot(to, words, code);
}

/** The picture as a PNG, or null where this browser cannot make one. */
export function pngOf(picture: Picture): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const to = canvas.getContext("2d");
  if (to === null) return Promise.resolve(null);
  drawPicture(to, picture);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** Hands a file to the browser's downloads. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn; some need a little longer.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
