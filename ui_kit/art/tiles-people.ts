/** Tiles of people and of what they do together: stage, school, sport, and one of them in a frame. */
import { starPoints } from "./motifs";
import { disc, fill, line, oval, type Point, poly, rect } from "./pen";
import { GLOW, GRASS, halo, land, RED, SAND, type Tile, WHITE } from "./tile-ground";

const INK = "#1d2433";
const SKIN = "#f0c9a4";

const shifted = (points: readonly Point[], x: number, y: number): string =>
  poly(points.map(([dx, dy]) => [dx + x, dy + y] as const));

/** Somebody who jumps for joy; the hips are at (x, y). */
const jumper = (x: number, y: number, shirt: string, legs: string, hair: string) => [
  line(`M${x - 1.5},${y}l-5,7l-5,1M${x + 1.5},${y}l4,8l4,3`, legs, 4.4),
  line(`M${x - 4},${y - 12}l-6,-9M${x + 4},${y - 12}l6,-9`, SKIN, 3.4),
  fill(`M${x - 6},${y - 13}Q${x},${y - 16} ${x + 6},${y - 13}L${x + 4.6},${y + 1.6}H${x - 4.6}Z`, shirt),
  fill(disc(x, y - 20, 6), SKIN),
  fill(
    `M${x - 6.6},${y - 20}C${x - 7},${y - 29} ${x + 7},${y - 29} ${x + 6.6},${y - 20}Q${x},${y - 25} ${x - 6.6},${y - 20}Z`,
    hair,
  ),
  line(`M${x - 2.2},${y - 17.8}q2.2,2.4 4.4,0`, "#8d4a3a", 1.3),
];

export const PEOPLE = {
  culture: {
    ground: "rose",
    marks: [
      fill("M6,8H58V52H6Z", "#4b3742"),
      fill("M32,8L54,52H10Z", "#ffd56b", 0.75),
      fill(rect(4.4, 51, 55.6, 8), "#b07d4f"),
      line("M4.4,55H60", "#8f6138", 1.2),
      fill("M5,7H28C28,22 23,32 15,38Q18,45 17,52H5ZM59,7H36C36,22 41,32 49,38Q46,45 47,52H59Z", RED),
      fill(
        "M11,8C12,20 11,28 8,36L5,37V8ZM20,8C21,20 17,29 12,37L9,37C14,28 15,19 15,8ZM53,8C52,20 53,28 56,36L59,37V8ZM44,8C43,20 47,29 52,37L55,37C50,28 49,19 49,8Z",
        "#8a3226",
      ),
      fill(
        "M4,4.6H60V10q-4.6,4.4 -9.3,0q-4.7,4.4 -9.4,0q-4.6,4.4 -9.3,0q-4.6,4.4 -9.3,0q-4.7,4.4 -9.4,0q-4.6,4.4 -9.3,0Z",
        "#c4553f",
      ),
      fill(rect(13, 36, 7, 3, 1) + rect(44, 36, 7, 3, 1), GLOW),
      fill(shifted(starPoints(5, 8, 3.6), 32, 41), WHITE),
    ],
  },
  person: {
    ground: "rose",
    marks: [
      fill(oval(32, 32, 24.5, 28), "#b98a45"),
      fill(oval(32, 32, 21, 24.5), "#f6e6c4"),
      fill(
        "M14.6,46C18,40 25,38 32,38C39,38 46,40 49.4,46C46,53 39,56.5 32,56.5C25,56.5 18,53 14.6,46Z",
        "#2f4a6b",
      ),
      fill("M26,38H38L32,50Z", WHITE),
      fill("M29.6,42L32,44.4L34.4,42L35,46.6L32,45L29,46.6Z", RED),
      fill(rect(28, 33, 8, 7), "#e0b48c"),
      fill(oval(32, 26, 9, 10.6), SKIN),
      fill(
        "M21.6,26C20,13 29,9 36,12C44,12 44,20 42.4,26C41,22 39,19.6 36,19C31,21 24,19 21.6,26Z",
        "#6d4c3b",
      ),
      fill(disc(28.6, 26, 1.3) + disc(35.4, 26, 1.3), INK),
      fill(
        "M26,32C28,29.4 31,29.6 32,30.6C33,29.6 36,29.4 38,32C35.6,33.6 33.4,33 32,32.2C30.6,33 28.4,33.6 26,32Z",
        "#6d4c3b",
      ),
    ],
  },
  school: {
    ground: "air",
    marks: [
      land(56, 54, 55.4, SAND),
      line("M25,14C25,5 39,5 39,14", "#7a3323", 3.2),
      fill(rect(7, 33, 10, 20, 4) + rect(47, 33, 10, 20, 4), "#8a3226"),
      fill("M13,54V27C13,17 21,12 32,12C43,12 51,17 51,27V54Q51,58 47,58H17Q13,58 13,54Z", "#c4553f"),
      fill("M13,31V27C13,17 21,12 32,12C43,12 51,17 51,27V31Q32,38 13,31Z", RED),
      fill(rect(18, 39, 28, 15, 3), "#e8a13c"),
      fill(rect(18, 43, 28, 2), "#b97a22"),
      fill(rect(29, 41.5, 6, 6, 1.5), WHITE),
      fill(rect(28.6, 32, 6.8, 5.4, 1.4), GLOW),
      fill(shifted(starPoints(8, 5.4, 2.6), 32, 23), WHITE),
    ],
  },
  sport: {
    ground: "leaf",
    marks: [
      fill(rect(22, 5, 38, 25, 1), WHITE),
      line("M34,22.6V13.4H49V22.6", RED, 2),
      line("M34,26L37,41H46L49,26M37.6,26L41,41M45.4,26L42,41M35.2,32H47.8M36.4,37H46.6", "#8f8672", 1.3),
      fill(rect(32, 23.6, 19, 3.4, 1.5), "#e0662f"),
      fill(disc(20.5, 42, 16.5), "#e07f2f"),
      line("M4,42H37M20.5,25.5V58.5M9,30.4Q18,42 9,53.6M32,30.4Q23,42 32,53.6", "#5c2f1c", 1.8),
    ],
  },
  youth: {
    ground: "lilac",
    marks: [
      halo(32, 30, 24, "#fff6d8", 0.55),
      land(56, 53, 55, GRASS),
      ...jumper(20, 38, "#2f6f6c", "#2f4a6b", "#7a3323"),
      ...jumper(44, 41, "#e08a3c", "#5b3a58", "#2b2f3d"),
      fill(shifted(starPoints(8, 4.6, 2), 32, 9) + shifted(starPoints(8, 3, 1.4), 54, 9), GLOW),
      fill(disc(9, 11, 1.8) + disc(57, 27, 1.6), RED),
    ],
  },
} as const satisfies Readonly<Record<string, Tile>>;
