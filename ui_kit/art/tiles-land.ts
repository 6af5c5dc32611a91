/** Tiles of what lies under the open sky: waters, woods, mounds, a farm. */
import { motif } from "./motifs";
import { disc, fill, group, line, move, oval, type Point, rect } from "./pen";
import { fir } from "./plants";
import { band, GLOW, GRASS, GRASS_DEEP, halo, land, SAND, type Tile, tuft, WHITE, WOOD } from "./tile-ground";

const WATER = "#4a8fb5";
const WATER_DEEP = "#35789f";

// Posts around the top, each [x, y of its foot]; the hill falls off to both sides.
const PALISADE: readonly Point[] = [
  [22, 36.4],
  [26, 34.6],
  [30, 33.8],
  [34, 33.8],
  [38, 34.6],
  [42, 36.4],
];
const post = (x: number, y: number): string =>
  `M${x - 1.6},${y}V${y - 12.4}L${x},${y - 15.4}L${x + 1.6},${y - 12.4}V${y}Z`;

export const LAND = {
  lake: {
    ground: "air",
    marks: [
      halo(46, 16, 8, GLOW, 0.9),
      land(31, 26, 30, GRASS_DEEP),
      fill(fir(9, 33, 15) + fir(17, 32, 19) + fir(25, 32, 13) + fir(57, 33, 16), WOOD),
      band(33, 62, WATER),
      fill(rect(6, 38, 11, 1.8, 1) + rect(46, 37.4, 12, 1.8, 1) + rect(28, 36, 9, 1.8, 1), "#a9d0e2"),
      fill("M10,42Q31,47 54,42Q51,54 41,54.5H24Q14,54 10,42Z", "#a8432f"),
      fill("M10,42Q31,47 54,42L53,45.4Q31,50 11,45.4Z", "#fbf1dc"),
      line("M39,46.5L24,33", "#6d4c3b", 2.4),
      fill("M26,36.4L17.6,26.6Q21.6,24.4 25,28L28.4,34.2Z", "#b98a45"),
      fill(rect(5, 57, 20, 2, 1) + rect(36, 57.6, 14, 2, 1), WATER_DEEP),
    ],
  },
  river: {
    ground: "leaf",
    marks: [
      land(20, 15, 21, GRASS),
      fill(fir(50, 20, 12) + fir(57, 21, 14) + fir(42, 19, 9), WOOD),
      fill(
        "M33,17.5C18,22 20,28 33,31C52,36 50,44 26,50C18,52.5 14,57 13,62L47,61.6C48,57 52,54 56,50C66,38 52,30 41,27C33,24 34,20 37,17.3Z",
        WATER,
      ),
      fill("M33,31C52,36 50,44 26,50C18,52.5 14,57 13,62H19C20,57 24,54 31,52C58,44 56,35 33,31Z", "#8fc0d8"),
      fill(fir(9, 44, 17) + fir(17, 40, 13), WOOD),
      fill(disc(10, 27, 4.5) + disc(15, 25, 4), GRASS_DEEP),
      line("M26,25.5Q37,18 50,26M29,23.6v4.6M35,21.6v5M42,22.4v5", "#7a4a34", 2.2),
    ],
  },
  nature: {
    ground: "honey",
    marks: [
      halo(32, 25, 15, "#fff6d8", 0.8),
      land(48, 42, 47, GRASS_DEEP),
      fill(fir(15, 51, 32) + fir(50, 50, 29), "#3f6f58"),
      fill(fir(32, 55, 46), WOOD),
      land(56, 52, 55, GRASS),
      line(tuft(11, 60) + tuft(51, 60), GRASS_DEEP, 1.4),
    ],
  },
  park: {
    ground: "air",
    marks: [
      land(50, 47, 50, GRASS),
      fill("M24,54C27,46 26,38 25.5,30H30.5C30,38 30,46 32,54Z", "#7a5238"),
      fill(disc(18, 25, 11) + disc(37, 24, 12) + disc(28, 16, 12.5) + disc(27, 29, 10), "#5c8a52"),
      fill(disc(17, 22, 6.5) + disc(28, 14, 7.5) + disc(36, 21, 6), "#7cab63"),
      fill(rect(37, 41, 21, 3, 1) + rect(37, 45.5, 21, 3, 1) + rect(35.5, 50.5, 24, 3.4, 1), "#a8432f"),
      line("M39,41v17M56,41v17", "#3b3f4c", 2.4),
    ],
  },
  hillfort: {
    ground: "rose",
    marks: [
      halo(32, 24, 17, GLOW, 0.85),
      land(54, 50, 53, GRASS),
      fill("M2,60Q9,52 15,42Q21,32 32,32Q43,32 49,42Q55,52 62,60Z", GRASS_DEEP),
      fill(
        "M13.6,44Q32,37 50.4,44L52.4,47Q32,40 11.6,47ZM8.4,52Q32,45 55.6,52L57.8,55Q32,48 6.2,55Z",
        "#8fae66",
      ),
      fill(PALISADE.map(([x, y]) => post(x, y)).join(""), "#7a4a34"),
      fill("M20.6,29.6Q32,24.6 43.4,29.6V32.2Q32,27.2 20.6,32.2Z", "#5c3627"),
      fill("M29,61.6Q30.5,52 28,46Q27,40 30.4,33.4H33.6Q31.4,40 33,45.6Q36.4,52 37,61.6Z", SAND),
    ],
  },
  village: {
    ground: "air",
    marks: [
      land(49, 46, 48, GRASS),
      line("M52,52V19", "#6d4c3b", 2.8),
      fill("M43,20Q52,25 61,20L59,15.5H45Z", "#8a6446"),
      fill("M48,15.5C47,10 52,8 54.5,11C57,14 55,15.5 53,15.5Z", WHITE),
      fill("M53.6,11C56.5,11.6 57.5,13.4 57.4,15.6H53Z", "#2b2f3d"),
      line("M50.5,10.5V6.6", WHITE, 2.4),
      fill(disc(50.4, 5.8, 1.9), WHITE),
      fill("M49.4,5.2L43.4,7.4L49.6,7.4Z", "#d2452d"),
      fill(rect(8, 36, 34, 19), "#b07d4f"),
      line("M8,41h34M8,46h34M8,51h34", "#8f6138", 1.2),
      fill("M3,39C6,30 11,22 16,19H34C39,22 44,30 47,39Z", "#d6ac62"),
      fill("M16,19H34L36,22H14ZM4.4,35L3,39H47L45.6,35Z", "#b98a45"),
      fill(rect(13, 42, 8, 8), GLOW),
      line("M17,42v8M13,46h8", WHITE, 1.4),
      fill(rect(28, 42, 8, 13), "#5c3627"),
      fill(disc(8, 57, 2.2) + disc(44, 57, 2.4), "#a8432f"),
      fill(disc(12, 58.5, 2) + disc(48.5, 58, 1.8), GLOW),
    ],
  },
  history_site: {
    ground: "leaf",
    marks: [
      halo(32, 28, 22, "#fff6d8", 0.7),
      land(51, 47, 50, GRASS),
      fill("M15,54C13,40 15,22 22,14C28,8 38,8 43,15C50,24 51,40 49,54Z", "#8d8a92"),
      fill("M40,12C49,22 51,40 49,54H41C44,38 44,24 40,12Z", "#74717c"),
      fill(oval(21, 22, 2.6, 3.4) + oval(40, 49, 3.4, 2.4) + oval(22, 48, 2.4, 1.8), "#a6a3aa"),
      group([motif("saule", 0, 0, 1, GLOW)], move(31, 31, 1.15)),
      line(tuft(11, 57, 1.1) + tuft(53, 57, 1.1) + tuft(45, 59, 0.8), GRASS_DEEP, 1.4),
    ],
  },
} as const satisfies Readonly<Record<string, Tile>>;
