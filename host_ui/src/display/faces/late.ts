/** The small linen at the street's end: where to scan for those who come late. */

import { disc, draw, fill, line, type Mark, rect } from "@ui/art/pen";
import { fitSize, letters } from "@ui/art/text";
import { type SVGTemplateResult, svg } from "lit";
import { LATE_WIDTH } from "../layout";
import type { Look } from "../look";
import { invitations, invites } from "./common";

const WIDTH = 164;
const HEIGHT = 206;
const WOOD = "#6d4c3b";

/** Two short posts, the line between them and a cloth; the cloth's corner is at (x, y). */
function clothes(x: number, y: number, foot: number): Mark[] {
  const posts =
    rect(x - 16, y - 14, 10, foot - y + 14, 3) + rect(x + WIDTH + 6, y - 14, 10, foot - y + 14, 3);
  const sheet = `M${x},${y}Q${x + WIDTH / 2},${y + 7} ${x + WIDTH},${y + 1}L${x + WIDTH - 1},${y + HEIGHT}Q${x + WIDTH / 2},${y + HEIGHT + 5} ${x + 1},${y + HEIGHT + 1}Z`;
  const pegs = [x + 22, x + WIDTH - 22].map((peg) => rect(peg - 5, y - 12, 10, 26, 3)).join("");
  return [
    fill(posts + disc(x - 11, y - 16, 8) + disc(x + WIDTH + 11, y - 16, 8), WOOD),
    line(`M${x - 11},${y - 8}Q${x + WIDTH / 2},${y + 12} ${x + WIDTH + 11},${y - 6}`, "#efe8dc", 3),
    fill(sheet, "#fdfaf3"),
    line(`M${x + 4},${y + HEIGHT - 7}H${x + WIDTH - 5}`, "#a8432f", 4),
    fill(pegs, "#c99a5c"),
  ];
}

/** The linen, or nothing while the door is closed. */
export function lateLinen(look: Look): SVGTemplateResult {
  const game = invitations(look).slice(-1)[0];
  if (!invites(look) || !game) return svg``;
  const { width, height } = look.size;
  const [x, y] = [width - LATE_WIDTH + 8, height - HEIGHT - 26];
  const code = look.stage?.code ?? "";
  return svg`<g class="late">${draw(clothes(x, y, height))}${game.code({ x: x + 4, y: y + 6, width: WIDTH - 8, height: WIDTH - 8 })}
    ${letters(code, { x: x + WIDTH / 2, y: y + HEIGHT - 16, size: fitSize(code, 36, WIDTH - 16), colour: "#1d2433" })}</g>`;
}
