/** Tiles of what people make and keep: crafts, food, wreaths, books, old jugs. */
import { starPoints } from "./motifs";
import { disc, fill, line, type Point, poly, rect } from "./pen";
import { GLOW, halo, land, RED, type Tile, WHITE } from "./tile-ground";

const INK = "#1d2433";

const around = (count: number, x: number, y: number, r: number, from = 0): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const a = ((i + from) / count) * Math.PI * 2;
    return [x + Math.sin(a) * r, y - Math.cos(a) * r] as const;
  });

const shifted = (points: readonly Point[], x: number, y: number): string =>
  poly(points.map(([dx, dy]) => [dx + x, dy + y] as const));

const discs = (points: readonly Point[], r: number): string => points.map(([x, y]) => disc(x, y, r)).join("");

export const MADE = {
  museum: {
    ground: "lilac",
    marks: [
      fill("M26,2.6H38L54,52H10Z", "#fff6d8", 0.6),
      land(55, 53, 54.5, "#8d7a9c"),
      fill(rect(17, 50, 30, 10), WHITE),
      fill(rect(14.5, 47, 35, 4), "#e2d6c4"),
      line("M40,22Q51,23 47,32Q45,36 40,37", "#7a3323", 3),
      fill("M25,15H39V18L37,23C46,29 45,41 38,47H26C19,41 18,29 27,23L25,18Z", "#b4523d"),
      fill("M23.6,12.6H40.4V16.4H23.6Z", "#7a3323"),
      line("M21.6,32l3.5,-3.6l3.5,3.6l3.4,-3.6l3.4,3.6l3.5,-3.6l3.5,3.6", "#ffe3ad", 2),
      line("M22.5,39H41.5", "#ffe3ad", 1.8),
    ],
  },
  library: {
    ground: "leaf",
    marks: [
      fill(rect(8, 18, 9, 36), RED),
      fill(rect(17, 12, 8, 42), "#2f5d7c"),
      fill(rect(25, 22, 9, 32), "#dba648"),
      fill(rect(34, 15, 8, 39), "#2f6f6c"),
      fill("M45,20L53,17.6L61,51L53,53.6Z", "#95607c"),
      fill(
        rect(10, 23, 5, 2.4) +
          rect(10, 46, 5, 2.4) +
          rect(19, 18, 4, 9, 1) +
          rect(27, 28, 5, 2.2) +
          rect(27, 32, 5, 2.2) +
          rect(36, 21, 4, 2.4) +
          rect(36, 45, 4, 2.4),
        "#fbf1dc",
      ),
      fill("M47.4,25.6L53.4,23.8L54,26.4L48,28.2ZM53,44L58,42.5L58.6,45L53.6,46.6Z", "#fbf1dc"),
      fill(rect(3.6, 53.6, 57, 5), "#7a5238"),
      fill(rect(8, 58.4, 4, 3) + rect(52, 58.2, 4, 3), "#5c3b28"),
    ],
  },
  craft: {
    ground: "honey",
    marks: [
      line("M50,51C42,60 24,62 14,57", "#2f6f6c", 1.8),
      fill("M17,47V22C17,8 37,8 37,22V29L41,23C45,18 51,22 48.4,27L39,42V47Z", RED),
      fill(rect(14.5, 46, 27, 10, 2), WHITE),
      line("M19,48v6M24,48v6M29,48v6M34,48v6M38,48v6", "#d8cbb4", 1.6),
      fill(shifted(starPoints(8, 7.6, 3.5), 27, 24), WHITE),
      line("M18.5,39l3.4,-4l3.4,4l3.4,-4l3.4,4l3.4,-4l2.4,3", GLOW, 1.9),
      fill(disc(51, 50, 8.6), "#2f6f6c"),
      line("M44,46Q50,48 57,45M43,51Q50,53 59,50M49,42Q47,50 52,58M55,43Q54,50 57,55", "#5aa39c", 1.4),
    ],
  },
  food: {
    ground: "leaf",
    marks: [
      land(51, 49, 50, "#b07d4f"),
      fill("M5,42C5,25 15,18 27,18C41,18 49,27 49,42C49,46 46,47 43,47H11C8,47 5,46 5,42Z", "#8a5a34"),
      fill("M9,36C11,26 18,22 27,22C37,22 43,27 45,35C34,29 20,29 9,36Z", "#b57f47"),
      line("M16,27l3,6M26,24l2,7M36,27l0,6", "#f0dcae", 2.2),
      fill("M25,43L60,34V56H25Z", "#f6c945"),
      fill("M25,43L46,33Q56,31 60,34Z", "#ffe08a"),
      fill(disc(35, 50, 3) + disc(46, 45, 2.4) + disc(53, 51, 3.4), "#d99a2b"),
    ],
  },
  tradition: {
    ground: "honey",
    marks: [
      halo(32, 30, 13, "#fff6d8", 0.8),
      line("M27,47Q24,54 26,60M37,47Q41,53 39,60", RED, 3),
      line("M31,47Q33,53 31,60", WHITE, 2.6),
      fill(discs(around(16, 32, 29, 18.6), 5.4), "#5c8a52"),
      fill("M32,14.6a14.4,14.4 0 1 1 -.1,0ZM32,16.6a12.4,12.4 0 1 0 .1,0Z", "#7cab63"),
      fill(discs(around(8, 32, 29, 21, 0.5), 2.6), "#3f6f45"),
      ...around(4, 32, 29, 18.6).map(([x, y]) => fill(discs(around(5, x, y, 3.4), 2.5), WHITE)),
      fill(discs(around(4, 32, 29, 18.6), 2.3), GLOW),
      fill(discs(around(4, 32, 29, 18.6, 0.5), 4.2), RED),
      fill(discs(around(4, 32, 29, 18.6, 0.5), 1.5), INK),
    ],
  },
} as const satisfies Readonly<Record<string, Tile>>;
