/** A door of the kiosk's street: the front of a house with somebody, or something, in it. 444 x 590, feet at the foot. */

import { iconGlyph } from "@ui/art/icons";
import { motif } from "@ui/art/motifs";
import { dark, LINEN, pale, RED, TRIM } from "@ui/art/palette";
import { disc, draw, fill, line, type Mark, poly, rect } from "@ui/art/pen";
import type { Ornament } from "@ui/art/types";
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";

export const DOOR = { width: 444, height: 590 } as const;
const GLOW = "#ffe08a";
const SKIN = "#f5cba7";
const HAIR = "#1d2433";

interface Paint {
  readonly wall: string;
  readonly wood: string;
  readonly gable: string;
  readonly ornament: Ornament;
}

export const PAINTS: Readonly<Record<"one" | "two" | "duel" | "explore" | "scan", Paint>> = {
  one: { wall: "#b5513d", wood: "#2f6f68", gable: "#c56a54", ornament: "saule" },
  two: { wall: "#dba648", wood: "#a8432f", gable: "#e0b15e", ornament: "lilija" },
  duel: { wall: "#8a6aa0", wood: "#2f4b6e", gable: "#a084b5", ornament: "egle" },
  explore: { wall: "#7f9d5c", wood: "#2f4b6e", gable: "#93a96f", ornament: "auseklis" },
  scan: { wall: "#6f9dc4", wood: "#5b3a58", gable: "#84abc9", ornament: "ozols" },
};

/** The window under the arch: where it is, for whoever stands in it. */
const ARCH = { left: 66, right: 378, top: 168, sill: 428 } as const;
const MIDDLE = DOOR.width / 2;

function arch(inset: number, foot: number): string {
  const [left, right] = [ARCH.left + inset, ARCH.right - inset];
  const top = ARCH.top + inset;
  const half = (right - left) / 2;
  return `M${left},${foot}V${top + 76}Q${left},${top} ${left + half},${top}Q${right},${top} ${right},${top + 76}V${foot}Z`;
}

function pattern(colour: string): string {
  let d = "";
  for (let x = 24; x < DOOR.width - 10; x += 36)
    d += poly([
      [x - 13, 116],
      [x, 104],
      [x + 13, 116],
      [x, 128],
    ]);
  return colour && d;
}

function front({ wall, wood, gable, ornament }: Paint): Mark[] {
  const boards = [170, 222, 274, 326, 378, 430, 482, 534].map((y) => `M12,${y}H432`).join("");
  return [
    fill(rect(8, 136, 428, 446), wall),
    line(boards, dark(wall, 0.14), 3),
    fill(rect(2, 570, 440, 20, 3), "#8d8583"),
    fill(
      poly([
        [MIDDLE, 0],
        [-6, 96],
        [450, 96],
      ]),
      wood,
    ),
    fill(
      poly([
        [MIDDLE, 30],
        [84, 96],
        [360, 96],
      ]),
      gable,
    ),
    motif(ornament, MIDDLE, 68, 2.4, TRIM),
    fill(rect(0, 94, DOOR.width, 44, 3), TRIM),
    fill(pattern(wood), wood),
    fill(arch(-34, 584), TRIM),
    fill(arch(-10, 584), wood),
    fill(arch(14, ARCH.sill + 8), GLOW),
    fill(rect(ARCH.left - 10, ARCH.sill + 12, ARCH.right - ARCH.left + 20, 134, 2), dark(wood, 0.12)),
    fill(rect(ARCH.left - 12, ARCH.sill, ARCH.right - ARCH.left + 24, 16, 3), TRIM),
    fill(disc(ARCH.right - 8, ARCH.sill + 8, 15), RED),
  ];
}

/** Head and shoulders behind the half door. */
function person(x: number, size: number, cap: string, coat: string): Mark[] {
  const y = ARCH.sill + 4;
  const up = (part: number): number => y - part * size;
  const body = `M${x - 52 * size},${y}Q${x - 50 * size},${up(76)} ${x},${up(76)}Q${x + 50 * size},${up(76)} ${x + 52 * size},${y}Z`;
  const head = up(112);
  return [
    fill(body, coat),
    fill(disc(x, head, 37 * size), SKIN),
    fill(disc(x - 13 * size, head, 4 * size) + disc(x + 13 * size, head, 4 * size), HAIR),
    line(`M${x - 11 * size},${head + 14 * size}q${11 * size},${10 * size} ${22 * size},0`, HAIR, 4 * size),
    fill(`M${x - 37 * size},${head - 14 * size}a${37 * size},${40 * size} 0 0 1 ${74 * size},0Z`, cap),
    fill(rect(x - 42 * size, head - 24 * size, 84 * size, 17 * size, 8 * size), TRIM),
    fill(disc(x, head - 56 * size, 11 * size), TRIM),
  ];
}

const inside = {
  one: (): SVGTemplateResult => svg`${draw(person(MIDDLE, 1.3, "#2f6f68", "#b5513d"))}`,
  two: (): SVGTemplateResult =>
    svg`${draw([...person(MIDDLE - 56, 1.2, "#a8432f", "#2f4b6e"), ...person(MIDDLE + 72, 0.88, "#4f7d4a", "#d98a8a")])}`,
  duel: (): SVGTemplateResult =>
    svg`${draw([
      ...person(MIDDLE - 82, 1.02, "#a8432f", "#b5513d"),
      ...person(MIDDLE + 82, 1.02, "#2f6f68", "#2f4b6e"),
      motif("auseklis", MIDDLE, ARCH.top + 62, 2.6, RED),
    ])}`,
  explore: (): SVGTemplateResult =>
    svg`<g color=${RED} transform=${`translate(${MIDDLE - 96} ${ARCH.top + 42}) scale(8)`}>${iconGlyph("pin")}</g>`,
};

/** The game's code on linen: as large as the window. */
function scan(code: string): SVGTemplateResult {
  const size = 252;
  const [x, y] = [MIDDLE - size / 2, ARCH.sill - size - 2];
  return svg`${draw([fill(rect(x - 8, y - 8, size + 16, size + 14, 8), pale(LINEN, 0.3)), fill(rect(x - 2, y - 2, size + 4, size + 4), LINEN)])}
    <image href=${code} x=${x} y=${y} width=${size} height=${size}></image>`;
}

export type DoorName = keyof typeof PAINTS;

/** The whole front. `code`: the address of the picture with the game's code, for the door with the phone. */
export const doorPicture = (name: DoorName, code = ""): TemplateResult =>
  html`<svg viewBox=${`-8 0 ${DOOR.width + 16} ${DOOR.height}`} aria-hidden="true">${draw(front(PAINTS[name]))}${
    name === "scan" ? (code ? scan(code) : svg``) : inside[name]()
  }</svg>`;
