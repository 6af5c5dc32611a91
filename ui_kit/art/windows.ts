/** Windows: one per phone. A house with more phones than windows parts its windows into lights. */

import type { Frame, Slot } from "./frame";
import { dark, EMBER, INK, LIGHT, LIGHT_HOT } from "./palette";
import { disc, fill, group, inked, line, type Mark, move, poly, rect } from "./pen";
import type { Lod, PaneState } from "./types";

const WOOD = "#8a5236";
const CAP = "#b23b32";
const ANSWERED_DAY = "#ffc400";

/** What a window needs to know of its house. */
export interface WindowStyle {
  readonly trim: string;
  readonly band: string;
  readonly lod: Lod;
  readonly day: boolean;
  /** Small halos: the whole street is lit. */
  readonly calm: boolean;
  readonly seed: number;
}

export const styleOf = (f: Frame): WindowStyle => ({
  trim: f.look.trim,
  band: f.look.band,
  lod: f.lod,
  day: f.day,
  calm: f.night,
  seed: f.look.seed,
});

/** Shares phones among windows: one each, then up to four behind the same window, in the same order. */
export function moveIn(panes: readonly PaneState[], slots: number): PaneState[][] {
  const rooms: PaneState[][] = Array.from({ length: slots }, () => []);
  panes.slice(0, slots * 4).forEach((pane, i) => {
    rooms[i % slots]?.push(pane);
  });
  return rooms;
}

const isOn = (state: PaneState): boolean => state !== "joined";

function halo({ x, y, size }: Slot, state: PaneState, style: WindowStyle): Mark {
  const h = 56 * size;
  if (style.calm || state === "lit")
    return group([fill(disc(x, y, h * 0.74), LIGHT, 0.2)], undefined, "glow");
  return group(
    [fill(disc(x, y, h * 1.02), LIGHT, 0.2), fill(disc(x, y, h * 0.78), "#ffe08a", 0.32)],
    undefined,
    "glow",
  );
}

function dayWindow({ x, y, size }: Slot, states: readonly PaneState[], lod: Lod): Mark[] {
  const [w, h] = [44 * size, 56 * size];
  const on = states.every(isOn);
  const pane = inked(rect(x - w / 2, y - h / 2, w, h, 2), on ? ANSWERED_DAY : "#ffffff", lod ? 8 : 6);
  // A tick says that it was answered: where nobody is asked, a light alone says that somebody is at home.
  const answered = states.every((state) => state === "answered" || state === "wave");
  if (!answered || lod === 2) return [pane];
  const tick = `M${x - w * 0.24},${y + 2}l${w * 0.18},${h * 0.18}l${w * 0.32},${-h * 0.36}`;
  return [pane, line(tick, INK, lod ? 9 : 7)];
}

/** Painted frame with its little gable and sill. */
function casing({ x, y, size: z }: Slot, style: WindowStyle): Mark[] {
  const [w, h] = [44 * z, 56 * z];
  const box = rect(x - w / 2 - 6 * z, y - h / 2 - 4 * z, w + 12 * z, h + 10 * z, 3);
  if (style.lod === 2) return [fill(box, style.trim)];
  const cap = poly([
    [x - w / 2 - 9 * z, y - h / 2 - 3 * z],
    [x, y - h / 2 - 19 * z],
    [x + w / 2 + 9 * z, y - h / 2 - 3 * z],
  ]);
  return [
    fill(box + cap, style.trim),
    fill(disc(x, y - h / 2 - 8 * z, 3.4 * z), style.band),
    fill(rect(x - w / 2 - 10 * z, y + h / 2 + 3 * z, w + 20 * z, 6 * z, 2), dark(style.trim, 0.12)),
  ];
}

/** Somebody looks out: plain, with a cap, or with a bun. */
function somebody({ x, y, size: z }: Slot, state: PaneState, who: number): Mark[] {
  const q = who === 1 ? 0.82 : 1;
  const head = who === 1 ? y + 8 * z : y;
  const reach = 16 * z * q;
  const foot = y + 28 * z;
  const body = `M${x - reach},${foot}C${x - reach},${head + 9 * z} ${x + reach},${head + 9 * z} ${x + reach},${foot}Z`;
  const bun = who === 2 ? disc(x + 2 * z, head - 9 * z, 4.4 * z) : "";
  const marks: Mark[] = [fill(body + disc(x, head + 2 * z, 9 * z * q), WOOD)];
  if (bun) marks.push(fill(bun, WOOD));
  if (who === 1) marks.push(fill(`M${x - 9 * z},${head}q${9 * z},${-19 * z} ${18 * z},0Z`, CAP));
  if (state === "wave") marks.push(wavingArm(x, y, z));
  return marks;
}

const wavingArm = (x: number, y: number, z: number): Mark =>
  group(
    [group([line("M10,20L16,-6", WOOD, 5.5), fill(disc(16.5, -9, 4.8), WOOD)], undefined, "wave-arm")],
    move(x, y, z),
  );

function mullions({ x, y, size: z }: Slot, on: boolean): Mark {
  const [w, h] = [44 * z, 56 * z];
  const d = `M${x},${y - h / 2}V${y - h * 0.12}M${x - w / 2},${y - h * 0.12}h${w}`;
  return line(d, on ? "#d9a84a" : "#8a4d28", 2.6 * z);
}

function singleWindow(slot: Slot, state: PaneState, style: WindowStyle, index: number): Mark[] {
  const { x, y } = slot;
  const z = slot.size * (style.lod === 2 ? 1.14 : 1);
  const own = { x, y, size: z };
  const [w, h] = [44 * z, 56 * z];
  const on = isOn(state);
  const marks: Mark[] = [
    ...casing(own, style),
    fill(rect(x - w / 2, y - h / 2, w, h, 2), on ? LIGHT_HOT : EMBER),
  ];
  if (style.lod === 2) return on ? marks : [...marks, fill(rect(x - 2, y - h / 2, 4, h), "#8a4d28")];
  if (on && state !== "lit")
    marks.push(...somebody(own, state, (style.seed * 7 + index * 4 + ((index / 3) | 0)) % 3));
  if (!on) marks.push(fill(curtain(own), "#e8b27a"));
  return [...marks, mullions(own, on)];
}

const curtain = ({ x, y, size: z }: Slot): string => {
  const [w, h] = [44 * z, 56 * z];
  return `M${x - w / 2},${y - h / 2}h${w}q-2,${h * 0.3} ${-w / 2},${h * 0.34}q${-w / 2 + 2},${-h * 0.04} ${-w / 2},${-h * 0.34}Z`;
};

/** Two to four phones behind one window: a light for each. */
function sharedWindow(slot: Slot, states: readonly PaneState[], style: WindowStyle): Mark[] {
  const { x, y, size: z } = slot;
  const [w, h] = [20 * z, states.length > 2 ? 26 * z : 56 * z];
  const marks = [...casing(slot, style), fill(rect(x - 22 * z, y - 28 * z, 44 * z, 56 * z), style.trim)];
  states.forEach((state, i) => {
    const [px, py] = [x - 22 * z + (i % 2) * 24 * z, y - 28 * z + Math.floor(i / 2) * 30 * z];
    marks.push(fill(rect(px, py, w, h, 2), isOn(state) ? LIGHT_HOT : EMBER));
    if (isOn(state) && style.lod < 2) marks.push(fill(disc(px + w / 2, py + h - 7 * z, 5.4 * z), WOOD));
    if (state === "wave")
      marks.push(line(`M${px + w * 0.7},${py + h - 3 * z}l${3 * z},${-12 * z}`, WOOD, 4 * z));
  });
  return marks;
}

/** The light that falls on the wall around a window where somebody is awake; none by day. */
export function haloMarks(slot: Slot, states: readonly PaneState[], style: WindowStyle): Mark[] {
  const brightest = states.find((state) => state === "wave") ?? states.find(isOn);
  return brightest === undefined || style.day ? [] : [halo(slot, brightest, style)];
}

/** A window with one phone behind it, or up to four; `index` varies who looks out. */
export function windowMarks(slot: Slot, states: readonly PaneState[], style: WindowStyle, index = 0): Mark[] {
  const [first] = states;
  if (first === undefined) return [];
  if (style.day) return dayWindow(slot, states, style.lod);
  return states.length > 1 ? sharedWindow(slot, states, style) : singleWindow(slot, first, style, index);
}

/** Painted shutters with a lit diamond: nobody lives behind them (yet). */
export function shutter({ x, y, size: z }: Slot, f: Frame): Mark[] {
  const [w, h, colour] = [44 * z, 56 * z, f.look.doorColour];
  if (f.day)
    return [
      inked(rect(x - w / 2, y - h / 2, w, h, 2), "#ffffff", 4),
      line(`M${x},${y - h / 2}v${h}`, INK, 4),
    ];
  const marks = [
    fill(rect(x - w / 2 - 5 * z, y - h / 2 - 4 * z, w + 10 * z, h + 8 * z, 3), f.look.trim),
    fill(rect(x - w / 2, y - h / 2, w / 2 - 1, h, 1), colour),
    fill(rect(x + 1, y - h / 2, w / 2 - 1, h, 1), dark(colour, 0.14)),
  ];
  if (f.lod === 2) return marks;
  const lit = (cx: number): string =>
    poly([
      [cx, y - 9 * z],
      [cx + 5 * z, y],
      [cx, y + 9 * z],
      [cx - 5 * z, y],
    ]);
  return [...marks, fill(lit(x - w / 4) + lit(x + w / 4), LIGHT)];
}
