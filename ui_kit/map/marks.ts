/** What stands on the map: a pin, a flag, a family's crest on a stem. All tips are at (0, 0). */

import { type SVGTemplateResult, svg } from "lit";
import { crestMarks } from "../art/animals";
import { INK, LIGHT, PAPER, RED } from "../art/palette";
import { disc, draw, fill, inked, line, type Mark, move, n1 } from "../art/pen";
import type { Point, Spot } from "./project";

/** `own`: somebody's pin; `right`: the place that was asked for; `house`: a family's pin; `dot`: one place of many. */
export interface Pin extends Spot {
  readonly id: string;
  readonly sign: "own" | "right" | "house" | "dot";
  readonly colour?: string;
  readonly crest?: string;
}

const DROP = "M0,0C-5,-15 -17,-23 -17,-37a17,17 0 1 1 34,0C17,-23 5,-15 0,0Z";
const CLOTH = "M2,-62C14,-70 24,-54 40,-61L34,-48L40,-34C24,-27 14,-43 2,-35Z";

/** Px that a flag or a pin reaches up and to the right from its tip. */
export const SIGN = { above: 66, beside: 40 } as const;

/** A pin with a round head: where this phone says it is. */
const pinMarks: readonly Mark[] = [
  fill("M-9,0a9,3.4 0 1 1 18,0a9,3.4 0 1 1 -18,0Z", INK, 0.25),
  { d: DROP, fill: RED, stroke: PAPER, width: 3 },
  fill(disc(0, -37, 7), PAPER),
];

/** A flag with a tick: where it truly is. */
const flagMarks: readonly Mark[] = [
  fill(disc(0, 0, 7), INK),
  fill(disc(0, 0, 4), LIGHT),
  line("M0,0V-64", INK, 5),
  inked(CLOTH, LIGHT, 2.5),
  line("M12,-50l6,6l11,-12", INK, 4),
];

/** One of many places, small enough to stand beside others. */
const dotMarks: readonly Mark[] = [fill(disc(0, 0, 9), PAPER), fill(disc(0, 0, 6.5), RED)];

/** What stands at a place; a family's pin is drawn by `houseMark`. */
export const signMarks = (sign: Pin["sign"]): readonly Mark[] =>
  sign === "own" ? pinMarks : sign === "dot" ? dotMarks : flagMarks;

/** A family: its crest on its house's colour, with a stem to the tip. `at`: the badge's middle from the tip. */
export function houseMark(pin: Pick<Pin, "colour" | "crest">, at: Point, radius: number): SVGTemplateResult {
  const stem = line(`M0,0L${n1(at.x)},${n1(at.y)}`, INK, Math.max(2, radius / 9));
  const seal = inked(disc(at.x, at.y, radius), pin.colour ?? PAPER, Math.max(2, radius / 8));
  const scale = (radius * 1.36) / 64;
  return svg`${draw([stem, fill(disc(0, 0, Math.max(4, radius / 6)), INK), seal])}<g transform=${move(
    at.x - 32 * scale,
    at.y - 32 * scale,
    scale,
  )}>${draw(crestMarks(pin.crest ?? ""))}</g>`;
}
