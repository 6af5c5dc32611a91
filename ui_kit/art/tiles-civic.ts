/** Tiles of what belongs to everybody: squares, monuments, offices, and the signs that lead to them. */
import { motif, starPoints } from "./motifs";
import { disc, fill, line, poly, rect } from "./pen";
import {
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
  tuft,
  WHITE,
  WOOD,
} from "./tile-ground";

/** A flag with its staff's foot at (x, y). */
const flag = (x: number, y: number, tall: number) => [
  line(`M${x},${y}v${-tall}`, DOOR, 1.6),
  fill(`M${x + 0.8},${y - tall}q4,2.4 9,.4v6.4q-5,2 -9,-.4Z`, "#a8432f"),
];

export const CIVIC = {
  square: {
    ground: "lilac",
    marks: [
      land(45, 42, 44, SAND),
      line("M5,59.6L22,46M20,60.6L29,47M44,60.6L36,47M59,59.4L42,46M3.4,53H60.6", "#c0a06d", 1.3),
      line("M32,19Q25,8 19,19M32,19Q39,8 45,19M32,19V9", "#5aa3c8", 2.6),
      fill(rect(29.6, 27, 4.8, 22), STONE_SHADE),
      fill("M18,24H46Q44,32 32,32Q20,32 18,24Z", STONE),
      fill("M18,24H46L45.4,26.4H18.6Z", "#8fc0d8"),
      line("M20,27Q15,34 15,42M44,27Q49,34 49,42", "#5aa3c8", 2.4),
      fill("M8,43H56Q55,56 44,57H20Q9,56 8,43Z", STONE),
      fill("M8,43H56L55.6,47H8.4Z", "#4a8fb5"),
      fill("M44,57Q55,56 55.6,47H49Q50,53 44,57Z", STONE_SHADE),
    ],
  },
  monument: {
    ground: "air",
    marks: [
      halo(32, 24, 19, "#fff6d8", 0.65),
      land(53, 50, 52, GRASS),
      fill("M27,45L28.6,12L32,6L35.4,12L37,45Z", "#a39fa8"),
      fill("M32,6L35.4,12L37,45H32Z", "#85818c"),
      fill(poly(starPoints(8, 5.2, 2.4).map(([x, y]) => [x + 32, y + 21] as const)), GLOW),
      fill(rect(22, 44, 20, 6), STONE),
      fill(rect(17, 50, 30, 6), STONE_SHADE),
      line("M13,59v-5M20,60v-4M44,60v-4M51,59v-5", WOOD, 1.6),
      fill(disc(13, 53, 3) + disc(44, 56, 2.6), "#a8432f"),
      fill(disc(20, 56, 2.6) + disc(51, 53, 3), GLOW),
    ],
  },
  institution: {
    ground: "lilac",
    marks: [
      ...flag(32, 16, 12),
      land(54, 52, 54, SAND),
      fill(rect(9, 19, 46, 37), "#f0e2c2"),
      fill(rect(6.5, 15.5, 51, 5), "#7d6a86"),
      fill(rect(9, 36, 46, 2), "#d9c69c"),
      fill(
        [13.5, 24.5, 34.5, 45.5].map((x) => rect(x, 24.5, 5.5, 8.5)).join("") +
          [13.5, 45.5].map((x) => rect(x, 41.5, 5.5, 8.5)).join(""),
        "#5b86a8",
      ),
      fill(rect(24, 43, 16, 12), "#7a4a34"),
      fill("M21.5,43L32,36.5L42.5,43Z", "#7d6a86"),
      line("M32,43v12", "#f0e2c2", 1.4),
      fill(rect(20, 54.5, 24, 3.4), "#b8ad9c"),
    ],
  },
  municipality: {
    ground: "leaf",
    marks: [
      line("M14,56Q6,40 12,22M50,56Q58,40 52,22", "#5c8a52", 2.4),
      fill(
        [
          [10, 25, -24],
          [8.6, 34, -10],
          [10, 44, 6],
        ]
          .map(([x = 0, y = 0]) => `M${x},${y}q-7,-1 -6,-8q6,1 6,8ZM${64 - x},${y}q7,-1 6,-8q-6,1 -6,8Z`)
          .join(""),
        "#5c8a52",
      ),
      fill("M14,9H50V31Q50,50 32,58Q14,50 14,31Z", WHITE),
      fill("M17,12H47V26H17Z", "#a8432f"),
      fill("M17,26H47V31Q47,48 32,54.6Q17,48 17,31Z", "#2f5d7c"),
      motif("saule", 32, 25, 0.95, GLOW),
      line("M20.5,41q3.8,-3 7.6,0t7.6,0t7.6,0M25,47q3.5,-3 7,0t7,0", "#a9d0e2", 2),
    ],
  },
  information: {
    ground: "honey",
    marks: [
      land(54, 51, 53, GRASS),
      line("M32,58V34", "#6d4c3b", 4),
      fill(disc(32, 22, 16.5), "#2f5d7c"),
      fill(disc(32, 13.6, 2.9), WHITE),
      fill("M27.4,18.6H35V30H38V33.4H26.6V30H29.8V22H27.4Z", WHITE),
      fill("M35,41H53L58,45.5L53,50H35Z", WHITE),
      fill("M29,46H13L8,50.2L13,54.4H29Z", "#a8432f"),
      line(tuft(12, 59.4) + tuft(52, 59), GRASS_DEEP, 1.4),
    ],
  },
} as const satisfies Readonly<Record<string, Tile>>;
