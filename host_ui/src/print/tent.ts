/** The table tent: a sheet that is folded across its middle and read from both sides of the table. */

import { washing } from "@ui/art/linen";
import { INK, INK_SOFT, RED, SECOND_DAY } from "@ui/art/palette";
import { draw } from "@ui/art/pen";
import { spirit } from "@ui/art/spirit";
import { fitSize, letters } from "@ui/art/text";
import type { Box } from "@ui/art/types";
import { nothing, type SVGTemplateResult, svg } from "lit";
import { dayOf, type Entrance, ROPE, steps } from "./entrance";
import {
  band,
  dashes,
  ground,
  HEIGHT,
  MARGIN,
  neighbours,
  phrases,
  type Sheet,
  type Tongues,
  WIDTH,
} from "./paper";

const FOLD = HEIGHT / 2;
/** The lower half; the upper one is the same, turned round the fold. */
const SIDE: Box = { x: MARGIN, y: FOLD + 70, width: WIDTH - 2 * MARGIN, height: FOLD - 70 - MARGIN };
const HORIZON = SIDE.y + SIDE.height - 330;
const FEET = SIDE.y + SIDE.height - 110;

export function tent(entrance: Entrance, tongues: Tongues): Sheet {
  const words = tongues.map((texts) => texts.t("paper-fold")).join(" · ");
  return svg`${side(entrance, tongues)}
    <g transform="rotate(180 ${WIDTH / 2} ${FOLD})">${side(entrance, tongues)}</g>
    ${dashes(`M0,${FOLD}H${WIDTH}`)}
    ${letters(words, { x: WIDTH / 2, y: FOLD - 18, size: fitSize(words, 34, WIDTH - 400), colour: INK_SOFT })}`;
}

function side(entrance: Entrance, tongues: Tongues): SVGTemplateResult {
  const { x, y, width, height } = SIDE;
  const cloths = steps(entrance, tongues);
  const from = x + (cloths.length > 1 ? 720 : 960);
  const left = { x: x + 60, width: from - x - 120 };
  return svg`${draw([...ground(SIDE, HORIZON), ...band({ x, y: y + height - 44, width, height })])}
    ${invitation(entrance, tongues, left)}
    ${washing(cloths, { from, to: x + width - 60, y: y + 70, height: height - 290, gap: 40, ground: FEET, rope: ROPE })}
    ${neighbours(left.x + 150, from - 10, FEET, cloths.length > 1 ? 2 : 3, 0.9)}
    ${spirit("wave", { x: left.x + 50, y: FEET + 30, scale: 1 })}`;
}

/** Beside the cloths: whose game this is, and when. */
function invitation(
  entrance: Entrance,
  tongues: Tongues,
  { x, width }: Pick<Box, "x" | "width">,
): SVGTemplateResult {
  const { hall, game } = entrance;
  const days = tongues.map((texts) => dayOf(entrance, texts)).filter((day) => day !== "");
  const more = days.length > 0 ? days : tongues.map((texts) => texts.t("paper-about"));
  const top = SIDE.y + 50;
  const soft: readonly [string, string] = [INK_SOFT, SECOND_DAY];
  const titles = tongues.map((texts) => texts.t("paper-title"));
  const lines = { x, width, anchor: "start" } as const;
  return svg`${hall ? phrases([hall], { ...lines, top, height: 130, colours: [RED, RED] }) : nothing}
    ${phrases(titles, { ...lines, top: top + 150, height: 430, colours: [INK, SECOND_DAY] })}
    ${phrases(more, { ...lines, top: top + 600, height: game ? 130 : 230, colours: soft })}
    ${game ? letters(game.code, { x, y: top + 820, size: 88, colour: INK, anchor: "start" }) : nothing}`;
}
