/** The join poster: who invites, the two steps in large letters, and the street that waits. */

import { washing } from "@ui/art/linen";
import { INK, INK_SOFT, LIGHT, RED, SECOND_DAY } from "@ui/art/palette";
import { draw, inked, rect } from "@ui/art/pen";
import { spirit } from "@ui/art/spirit";
import { fitSize, letters, textWidth } from "@ui/art/text";
import { nothing, type SVGTemplateResult, svg } from "lit";
import { dayOf, type Entrance, ROPE, steps } from "./entrance";
import { band, ground, neighbours, phrases, type Sheet, type Tongues, WHOLE, WIDTH } from "./paper";

const MIDDLE = WIDTH / 2;
const HORIZON = 2260;
const FEET = 2740;
/** The room between the woven bands. */
const ROOM = WHOLE.width - 160;

export function poster(entrance: Entrance, tongues: Tongues): Sheet {
  const cloths = steps(entrance, tongues);
  const [from, to] = [WHOLE.x + 70, WHOLE.x + WHOLE.width - 70];
  const { x, y, width, height } = WHOLE;
  return svg`${draw([...ground(WHOLE, HORIZON), ...band(WHOLE), ...band({ x, y: y + height - 44, width, height })])}
    ${heading(entrance, tongues)}
    ${washing(cloths, { from, to, y: 960, height: 1270, gap: 40, ground: FEET - 60, rope: ROPE })}
    ${neighbours(x + (cloths.length > 1 ? 330 : 480), x + width - 10, FEET, cloths.length > 1 ? 6 : 5, 0.98)}
    ${cloths.length > 1 ? spirit("wave", { x: x + 150, y: FEET + 50, scale: 1.3 }) : spirit("point", { x: x + 210, y: FEET + 40, scale: 1.7 })}`;
}

function heading(entrance: Entrance, tongues: Tongues): SVGTemplateResult {
  const { hall, game } = entrance;
  const named = hall !== "";
  const top = named ? 300 : 160;
  const titles = tongues.map((texts) => texts.t("paper-title"));
  const foot = game ? 650 : 730;
  return svg`${named ? letters(hall, { x: MIDDLE, y: 268, size: fitSize(hall, 118, ROOM), colour: RED }) : nothing}
    ${phrases(titles, { x: MIDDLE, top, width: ROOM, height: foot - top, colours: [INK, SECOND_DAY] })}
    ${game ? invitation(entrance, tongues, foot + 10) : about(tongues, foot + 10)}`;
}

const about = (tongues: Tongues, top: number): SVGTemplateResult =>
  phrases(
    tongues.map((texts) => texts.t("paper-about")),
    { x: MIDDLE, top, width: ROOM, height: 920 - top, colours: [INK_SOFT, SECOND_DAY] },
  );

/** One game: its day in every language, and its code as tiles, since it may be typed by hand too. */
function invitation(entrance: Entrance, tongues: Tongues, top: number): SVGTemplateResult {
  const days = tongues.map((texts) => dayOf(entrance, texts)).filter((day) => day !== "");
  const code = entrance.game?.code ?? "";
  const [tile, gap, row] = [92, 14, 812];
  const said = tongues.map((texts) => texts.t("paper-code")).join(" · ");
  const tiles = code.length * (tile + gap);
  const size = fitSize(said, 54, ROOM - tiles - 60);
  const left = MIDDLE + (textWidth(said, size) + 30 - tiles) / 2;
  return svg`${days.length > 0 ? phrases(days, { x: MIDDLE, top, width: ROOM, height: row - 24 - top }) : nothing}
    ${letters(said, { x: left - 30, y: row + 64, size, colour: INK_SOFT, anchor: "end" })}
    ${Array.from(code, (sign, i) => {
      const at = left + i * (tile + gap);
      return svg`${draw([inked(rect(at, row, tile, tile, 8), LIGHT, 4)])}${letters(sign, { x: at + tile / 2, y: row + 71, size: 72, colour: INK })}`;
    })}`;
}
