/** Tiles of where people lived, prayed and ruled: houses, towers, ruins. */
import { disc, fill, line, type Point, poly, rect } from "./pen";
import {
  arch,
  DOOR,
  GLOW,
  GRASS,
  GRASS_DEEP,
  halo,
  land,
  SAND,
  STONE,
  STONE_SHADE,
  type Tile,
  WHITE,
  WOOD,
} from "./tile-ground";

const SLATE = "#3a4668";
const RUST = "#8d4034";

const at = (x: number, y: number, list: readonly Point[]): string =>
  poly(list.map(([dx, dy]) => [x + dx, y + dy] as const));

export const TOWN = {
  castle: {
    ground: "honey",
    marks: [
      halo(49, 15, 8, "#fff6d8", 0.9),
      land(50, 45, 50, GRASS_DEEP),
      fill(rect(8, 35, 48, 21), "#efe4cd"),
      fill(rect(49, 35, 7, 21), "#d9ccb2"),
      fill("M5,36.5L12,27H52L59,36.5Z", RUST),
      fill(rect(24.5, 18, 15, 38), WHITE),
      fill(rect(35, 18, 4.5, 38), "#dfd6c8"),
      fill("M22,19.5L32,5.5L42,19.5Z", SLATE),
      line("M32,6.5V1.6", "#c98a2b", 1.8),
      fill(
        [13, 19, 45, 51].map((x) => arch(x, 46, 3.6, 6)).join("") +
          arch(32, 28.5, 4.6, 6.5) +
          disc(32, 35.5, 2.4),
        GLOW,
      ),
      fill(arch(32, 56, 8.4, 12), DOOR),
      land(58, 54, 57, SAND),
    ],
  },
  ruins: {
    ground: "honey",
    marks: [
      halo(47, 17, 9, "#fff6d8", 0.9),
      land(50, 44, 50, GRASS_DEEP),
      fill(
        "M10,54V17L15,13.5V22L20,20V11L25.5,7.5L30,12V23L38,27.5V32L43,28V19L48.5,14L54,19V54Z",
        "#a8543f",
      ),
      fill("M46.4,16.2L48.5,14L54,19V54H46.4Z", "#8a4232"),
      fill("M10,36Q32,31 54,36V56Q32,52 10,56Z", STONE),
      fill("M46.4,34.5L54,36V56L46.4,54.2Z", STONE_SHADE),
      fill(disc(15, 42, 2.2) + disc(21, 49, 2.4) + disc(38, 40, 2.2) + disc(41, 48, 2), "#a6a3aa"),
      fill(arch(16, 31.4, 4.6, 8) + arch(25.4, 20, 4.4, 7) + arch(26, 32, 4.6, 8), GLOW),
      fill(arch(30, 54, 10, 15), DOOR),
      fill(rect(31, 27, 5, 1.8) + rect(18, 24.4, 4, 1.8) + rect(39, 31, 4, 1.8), "#c4745b"),
      land(58, 54, 57, GRASS),
    ],
  },
  church: {
    ground: "air",
    marks: [
      land(52, 49, 51, GRASS),
      fill(rect(24, 33, 16, 22), "#efe4cd"),
      fill("M22.5,34L32,22L41.5,34Z", RUST),
      fill(rect(11, 25, 14, 30) + rect(39, 25, 14, 30), WHITE),
      fill(rect(21.5, 25, 3.5, 30) + rect(49.5, 25, 3.5, 30), "#dfd6c8"),
      fill("M9.5,26L18,9L26.5,26ZM37.5,26L46,9L54.5,26Z", SLATE),
      line("M18,10V3.6M15.6,6h4.8M46,10V3.6M43.6,6h4.8", "#c98a2b", 1.8),
      fill(
        arch(17, 37, 4.6, 8) + arch(45, 37, 4.6, 8) + arch(17, 50, 4.6, 8) + arch(45, 50, 4.6, 8),
        "#6d9cc0",
      ),
      fill(disc(32, 38.5, 3), "#6d9cc0"),
      fill(arch(32, 55, 8, 11), "#7a4a34"),
      land(58, 54, 57, SAND),
    ],
  },
  synagogue: {
    ground: "rose",
    marks: [
      land(53, 50, 52, GRASS),
      fill(rect(11, 36, 42, 20), "#a17a55"),
      line("M11,40h42M11,44h42M11,48h42M11,52h42", "#8a6341", 1.1),
      fill("M5,38L15,27H49L59,38Z", "#4b3742"),
      fill(rect(17, 22, 30, 5.4), "#a17a55"),
      fill("M12,24L23,10H41L52,24Z", "#5d4552"),
      fill(disc(32, 17.4, 6), "#f4e3c0"),
      line(
        `${at(32, 17.4, [
          [0, -4.4],
          [3.8, 2.2],
          [-3.8, 2.2],
        ])}${at(32, 17.4, [
          [0, 4.4],
          [3.8, -2.2],
          [-3.8, -2.2],
        ])}`,
        "#2f5d7c",
        1.3,
      ),
      fill(arch(18.5, 51, 5.6, 11) + arch(45.5, 51, 5.6, 11), GLOW),
      fill(arch(32, 56, 9, 14), DOOR),
      line("M18.5,40.4v10.4M45.5,40.4v10.4", "#a17a55", 1.2),
    ],
  },
  manor: {
    ground: "leaf",
    marks: [
      land(52, 49, 52, GRASS),
      fill(rect(15, 12, 4, 9) + rect(45, 12, 4, 9), "#7a3323"),
      fill("M4,32L12,18H52L60,32Z", RUST),
      fill(rect(7, 31, 50, 23), "#edc873"),
      fill(rect(10.5, 36, 5, 9) + rect(48.5, 36, 5, 9), WHITE),
      fill(rect(11.4, 37, 3.2, 7) + rect(49.4, 37, 3.2, 7), "#4a7f9c"),
      fill("M17.5,31L32,19.5L46.5,31Z", WHITE),
      fill(disc(32, 26.6, 2.5), "#c98a2b"),
      fill(rect(20, 31, 24, 23), "#d9ac52"),
      fill(arch(32, 54, 7, 14), DOOR),
      fill(
        rect(19, 31, 26, 3) +
          rect(19.5, 33, 4, 21) +
          rect(26.6, 33, 3.4, 21) +
          rect(34, 33, 3.4, 21) +
          rect(40.5, 33, 4, 21),
        WHITE,
      ),
      fill(rect(16.5, 53.5, 31, 3), "#cfc8bc"),
      fill(disc(8, 55, 4) + disc(56, 55, 4), WOOD),
    ],
  },
  town: {
    ground: "honey",
    marks: [
      fill("M40,40V17L44.5,5L49,17V40Z", SLATE),
      fill(rect(40, 20, 9, 24), WHITE),
      fill(disc(44.5, 26, 2.6), SLATE),
      fill(rect(5, 31, 18, 26), "#6d9cc0"),
      fill("M3,32.5L14,18L25,32.5Z", SLATE),
      fill(rect(42, 35, 17, 22), "#dba648"),
      fill("M40,36.5L50.5,23.5L61,36.5Z", "#7a3323"),
      fill(rect(21, 33, 22, 24), "#b4523d"),
      fill("M18.5,34.5L32,17L45.5,34.5Z", "#4b3742"),
      fill(
        rect(25, 38, 5, 6) +
          rect(34, 38, 5, 6) +
          rect(9, 36, 4, 5) +
          rect(15, 36, 4, 5) +
          rect(46, 40, 4, 5) +
          rect(52, 40, 4, 5) +
          disc(32, 28, 2.6),
        "#ffe08a",
      ),
      fill(arch(32, 57, 6.5, 10) + arch(14, 57, 5.5, 9) + arch(51, 57, 5.5, 8), DOOR),
      land(57.5, 55, 57, SAND),
    ],
  },
} as const satisfies Readonly<Record<string, Tile>>;
