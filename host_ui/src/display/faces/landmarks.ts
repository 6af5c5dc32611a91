/** What a place looks like from afar: a handful of drawings that stand for all kinds of places. Feet at (0, 0). */

import { house } from "@ui/art/house";
import { houseLook } from "@ui/art/look";
import { motif } from "@ui/art/motifs";
import { disc, draw, fill, line, type Mark, poly, rect } from "@ui/art/pen";
import { boat } from "@ui/art/props";
import { fir } from "@ui/art/scenery";
import { type SVGTemplateResult, svg } from "lit";

export type Landmark = "castle" | "ruins" | "church" | "water" | "wood" | "manor" | "hill" | "people";

const OF_KIND: Readonly<Record<string, Landmark>> = {
  castle: "castle",
  ruins: "ruins",
  church: "church",
  synagogue: "manor",
  lake: "water",
  river: "water",
  nature: "wood",
  park: "wood",
  hillfort: "hill",
  monument: "hill",
  person: "people",
  tradition: "people",
  craft: "people",
  food: "people",
  sport: "people",
  youth: "people",
};

/** Everything else (manor, museum, library, school, town …) is a house with lit windows. */
export const landmarkOf = (kind: string): Landmark => OF_KIND[kind] ?? "manor";

const arch = (x: number, y: number, w: number, h: number): string =>
  `M${x - w / 2},${y}V${y - h}a${w / 2},${w / 2} 0 0 1 ${w},0V${y}Z`;

/** Standing whole: long walls under a red roof, and the gate's tower. */
const castle = (): Mark[] => [
  fill(rect(-196, -158, 392, 164), "#efe4cd"),
  fill(rect(130, -158, 66, 164), "#d3c6ad"),
  fill("M-218,-150L-168,-226H168L218,-150Z", "#8d4034"),
  fill(rect(-58, -300, 116, 306), "#fbf7ef"),
  fill(rect(24, -300, 34, 306), "#d9d0c2"),
  fill("M-78,-290L0,-398L78,-290Z", "#3a4668"),
  line("M0,-394v-44M-14,-424h28", "#ffd56b", 7),
  fill(
    [-164, -118, 96, 150].map((x) => arch(x, -62, 28, 40)).join("") +
      arch(-4, -216, 34, 46) +
      disc(-4, -150, 15),
    "#f2a65a",
  ),
  fill(arch(-4, 4, 62, 84), "#2b3350"),
];

function ruins(): Mark[] {
  const brick =
    "M-170,-12V-262L-144,-274V-240L-114,-252V-302L-78,-316L-58,-292V-240L-10,-220V-172L42,-188V-220L80,-236L112,-212V-262L140,-274L172,-248V8Q0,-32 -170,-2Z";
  const wall = "M-170,0V-122Q-10,-152 172,-122V10Q0,-30 -170,0Z";
  const stones = [
    [-150, -90],
    [-118, -60],
    [-80, -100],
    [-40, -52],
    [10, -104],
    [56, -74],
    [92, -40],
    [-130, -28],
    [-20, -20],
    [70, -108],
  ];
  const bricks = [
    [-150, -160],
    [-120, -184],
    [-92, -150],
    [-60, -176],
    [16, -164],
    [52, -150],
    [-104, -214],
    [84, -186],
  ];
  return [
    fill(brick, "#a8543f"),
    fill("M112,-262L140,-274L172,-248V10L130,-2V-192Z", "#8a4232"),
    fill(bricks.map(([x = 0, y = 0]) => rect(x, y, 24, 7, 1)).join(""), "#c06a52"),
    fill(wall, "#8f8c94"),
    fill(stones.map(([x = 0, y = 0]) => disc(x, y, 11)).join(""), "#a19ea5"),
    fill("M130,-2V-128L172,-122V10Z", "#7b7985"),
    fill(
      arch(-120, -186, 30, 40) + arch(-40, -148, 34, 36) + arch(60, -148, 34, 36) + arch(-96, -258, 20, 18),
      "#f2a65a",
    ),
    fill(arch(-6, -14, 56, 70) + arch(92, -18, 30, 44), "#2b3350"),
  ];
}

const church = (): Mark[] => [
  fill(
    rect(-60, -190, 120, 190) +
      poly([
        [-70, -188],
        [0, -262],
        [70, -188],
      ]),
    "#f1e7d3",
  ),
  fill(rect(-142, -250, 84, 250) + rect(58, -250, 84, 250), "#fbf7ef"),
  fill(
    poly([
      [-150, -248],
      [-100, -372],
      [-50, -248],
    ]) +
      poly([
        [50, -248],
        [100, -372],
        [150, -248],
      ]),
    "#3a4668",
  ),
  fill(
    poly([
      [-74, -186],
      [0, -264],
      [74, -186],
    ]),
    "#8d4034",
  ),
  line("M-100,-372v-46M-114,-400h28M100,-372v-46M86,-400h28", "#ffd56b", 7),
  fill(arch(-100, -150, 30, 48) + arch(100, -150, 30, 48) + arch(0, -112, 26, 34), "#f2a65a"),
  fill(arch(0, 0, 52, 62), "#6d4c3b"),
  fill(rect(-150, -6, 300, 12, 3), "#8d8583"),
];

const wood = (): Mark[] => [
  fill(fir(-150, 6, 230) + fir(130, 4, 260), "#22384a"),
  fill(fir(-60, 10, 330) + fir(190, 12, 190), "#2d4a4c"),
  fill(fir(50, 16, 270), "#38584f"),
  line("M-196,14q8,-20 2,-40M-188,14q10,-14 16,-30M96,22q8,-20 2,-40M104,22q10,-14 16,-30", "#7f9a5c", 4),
];

function hill(): Mark[] {
  const sun = motif("saule", 0, -208, 7, "#ffd56b");
  return [
    fill("M-260,20Q-150,-130 0,-136Q150,-130 260,20Z", "#4f7058"),
    fill("M-180,20Q-100,-70 0,-76Q100,-70 180,20Z", "#5f8a5e"),
    fill(rect(-16, -150, 32, 22, 4), "#8d8583"),
    sun,
  ];
}

const manor = (): SVGTemplateResult => {
  const look = {
    ...houseLook(7, "cream"),
    roof: "hip" as const,
    roofColour: "#8d4034",
    door: "arch" as const,
  };
  const drawing = {
    look,
    panes: Array.from({ length: 9 }, () => "lit" as const),
    storeys: 2,
    fresh: 0,
    adds: ["lamp", "flowers", "tree"],
    lod: 0 as const,
  };
  return svg`<g transform="scale(1.3)">${house(drawing)}</g>`;
};

function people(): Mark[] {
  const body = (x: number, k: number, coat: string): Mark =>
    fill(`M${x - 62 * k},0C${x - 66 * k},${-150 * k} ${x + 66 * k},${-150 * k} ${x + 62 * k},0Z`, coat);
  const head = (x: number, k: number, hat: string): Mark[] => [
    fill(disc(x, -150 * k, 42 * k), "#f0c9a4"),
    fill(
      `M${x - 46 * k},${-158 * k}C${x - 44 * k},${-226 * k} ${x + 44 * k},${-226 * k} ${x + 46 * k},${-158 * k}Z`,
      hat,
    ),
    fill(rect(x - 50 * k, -170 * k, 100 * k, 18 * k, 8), "#fbf1dc"),
    fill(disc(x - 14 * k, -140 * k, 5 * k) + disc(x + 14 * k, -140 * k, 5 * k), "#1d2433"),
    line(`M${x - 11 * k},${-126 * k}q${11 * k},${10 * k} ${22 * k},0`, "#8d4a3a", 4 * k),
  ];
  return [
    body(-110, 1.12, "#2f4a6b"),
    ...head(-110, 1.12, "#a8432f"),
    body(112, 1.06, "#95607c"),
    ...head(112, 1.06, "#2f6f6c"),
    body(0, 0.78, "#dba648"),
    ...head(0, 0.78, "#4e6549"),
    motif("saule", 0, -300, 5, "#ffd56b"),
  ];
}

/** The drawing, standing at (x, y). */
export function landmark(kind: Landmark, x: number, y: number, scale: number): SVGTemplateResult {
  const drawn = { castle, ruins, church, wood, hill, people };
  const inner =
    kind === "manor" ? manor() : kind === "water" ? boat("row", { scale: 1.5 }) : draw(drawn[kind]());
  return svg`<g class="landmark" transform=${`translate(${x} ${y}) scale(${scale})`}>${inner}</g>`;
}
