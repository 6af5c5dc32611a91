/** A whole house: 210 wide, feet at (0, 0). Only the windows are drawn anew while families answer. */
import { type SVGTemplateResult, svg } from "lit";
import { guard } from "lit/directives/guard.js";
import { addsBefore, addsBehind } from "./adds";
import { doorMarks } from "./doors";
import { type Frame, frame, GROUND, HOUSE_WIDTH, STOREY, windowOrder } from "./frame";
import { sash } from "./motifs";
import { dark, INK, pale } from "./palette";
import { draw, fill, inked, line, type Mark, n1, oval, poly, rect } from "./pen";
import { random } from "./random";
import { roofMarks } from "./roofs";
import type { HouseDrawing, PaneState } from "./types";
import { haloMarks, moveIn, shutter, styleOf, windowMarks } from "./windows";

export { houseHeight } from "./frame";

const paint = (f: Frame, d: string, colour: string): Mark =>
  f.day ? inked(d, colour, f.lod ? 9 : 6) : fill(d, colour);

function stones(f: Frame): Mark[] {
  const chance = random(f.look.seed + 1);
  const base = fill(rect(f.left - 2, -13, f.right - f.left + 4, 13, 2), "#8d8583");
  if (f.lod) return [base];
  let d = "";
  for (let x = f.left + 2; x < f.right - 14; x += 25) d += rect(x + chance() * 5 - 2, -11, 17, 8, 3);
  return [base, fill(d, "#a49b96")];
}

function walls(f: Frame): Mark[] {
  const { left, right, top, look } = f;
  const body = paint(
    f,
    poly([
      [left, 0],
      [left, top],
      [right, top],
      [right, 0],
    ]),
    f.day ? "#ffffff" : look.wall,
  );
  if (f.day) return [body];
  const marks = [
    body,
    fill(
      poly([
        [right - 26, 0],
        [right - 24, top],
        [right, top],
        [right, 0],
      ]),
      dark(look.wall, 0.16),
    ),
  ];
  if (f.lod === 0) {
    let d = "";
    for (let y = -GROUND + 4; y < -14; y += 15) d += `M${n1(left + 5)},${y}H${n1(right - 5)}`;
    marks.push(line(d, dark(look.wall, 0.15), 2));
  }
  if (f.lod === 2) return marks;
  const height = -top - 12;
  return [
    ...marks,
    ...stones(f),
    fill(rect(left - 1, top, 9, height), look.trim),
    fill(rect(right - 8, top, 9, height), dark(look.trim, 0.16)),
  ];
}

/** One storey upstairs: painted boards, and the family's sash below it. `k` counts from 1. */
function storey(f: Frame, k: number): Mark[] {
  const { left, right, look } = f;
  const y = -GROUND - (k - 1) * STOREY;
  const band: readonly [number, number, number, number] = [left - 7, y - 9, right - left + 14, 18];
  const boards = rect(left + 2, y - STOREY, right - left - 4, STOREY);
  if (f.day) return [paint(f, boards, "#ffffff"), fill(rect(left - 3, y - 9, right - left + 6, 16), INK)];
  const isFresh = k >= f.storeys - f.fresh;
  const colour = isFresh ? "#f6dfae" : k % 2 ? pale(look.wall, 0.13) : look.wall;
  const marks = [fill(boards, colour), fill(rect(right - 26, y - STOREY, 24, STOREY), dark(colour, 0.14))];
  if (f.lod === 0) {
    let d = "";
    for (let x = left + 16; x < right - 8; x += 14) d += `M${n1(x)},${n1(y - 4)}v${-STOREY + 8}`;
    marks.push(line(d, dark(colour, 0.1), 1.6));
  }
  return [...marks, ...sash(band, look.trim, look.band, look.seed, f.lod < 2)];
}

const storeys = (f: Frame): Mark[] =>
  Array.from({ length: f.storeys - 1 }, (_, i) => storey(f, i + 1)).flat();

const shadow = (f: Frame): Mark[] =>
  f.day || f.lod === 2 ? [] : [fill(oval(0, 2, HOUSE_WIDTH / 2 + 24, 9), "#1b2545", 0.28)];

const backMarks = (f: Frame): Mark[] => [...addsBehind(f), ...shadow(f)];

const bodyMarks = (f: Frame): Mark[] => [...walls(f), ...storeys(f), ...roofMarks(f)];

/** Halos first, so that no window's light lies on its neighbour's pane. */
function windowRow(f: Frame, panes: readonly PaneState[]): Mark[] {
  const slots = windowOrder(f);
  const style = styleOf(f);
  const rooms = moveIn(panes, slots.length);
  const halos = slots.flatMap((slot, i) => haloMarks(slot, rooms[i] ?? [], style));
  const frames = slots.flatMap((slot, i) => {
    const states = rooms[i] ?? [];
    return states.length ? windowMarks(slot, states, style, i) : shutter(slot, f);
  });
  return [...halos, ...frames];
}

const frontMarks = (f: Frame): Mark[] => [...doorMarks(f), ...addsBefore(f)];

/** All marks of a house in painting order. */
export function houseMarks(drawing: HouseDrawing): Mark[] {
  const f = frame(drawing);
  return [...backMarks(f), ...bodyMarks(f), ...windowRow(f, drawing.panes), ...frontMarks(f)];
}

/** Everything but the panes' states, as one comparable value. */
const stillness = ({ look, panes, storeys: height, fresh, adds, lod, light }: HouseDrawing): string =>
  [JSON.stringify(look), panes.length > 2, height, fresh, adds.join(), lod, light ?? "dusk"].join("|");

/** Trees and the shadow on the ground, for a street that draws them before its first house. */
export const houseBehind = (drawing: HouseDrawing): SVGTemplateResult =>
  svg`<g class="yard">${guard([stillness(drawing)], () => draw(backMarks(frame(drawing))))}</g>`;

/** The house without what stands behind it. */
export function houseBefore(drawing: HouseDrawing): SVGTemplateResult {
  const still = stillness(drawing);
  const own = (): Frame => frame(drawing);
  return svg`<g class="house">${guard([still], () => draw(bodyMarks(own())))}${guard(
    [still, drawing.panes.join()],
    () => draw(windowRow(own(), drawing.panes)),
  )}${guard([still], () => draw(frontMarks(own())))}</g>`;
}

/** A house as an SVG `<g>`: box 210 wide, feet at (0, 0), roof upwards to `-houseHeight(look, storeys)`. */
export const house = (drawing: HouseDrawing): SVGTemplateResult =>
  svg`${houseBehind(drawing)}${houseBefore(drawing)}`;
