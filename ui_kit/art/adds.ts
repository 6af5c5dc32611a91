/** What a family gains by taking part: flowers, a lamp, a cat. They stand beside windows, never before one. */
import { doorX, type Frame, groundWindows, HOUSE_WIDTH } from "./frame";
import { INK, LIGHT, LIGHT_HOT } from "./palette";
import { disc, fill, group, inked, line, type Mark, move, poly, rect } from "./pen";
import { type Random, random } from "./random";
import type { Add, Roof } from "./types";

const HALF = HOUSE_WIDTH / 2;
const PETALS = ["#e2574c", "#f7f0e0", LIGHT, "#e58fb0"] as const;

/** On which side of the house the door is not. */
const free = (f: Frame): number => (f.doorLeft ? 1 : -1);

function tree(f: Frame): Mark[] {
  const x = free(f) * (HALF + 24);
  const trunk = rect(x - 6, -68, 12, 68, 3);
  if (f.day) return [fill(trunk, INK), inked(disc(x, -104, 46), "#ffffff", 6)];
  const apples = [
    [-24, -96],
    [8, -80],
    [20, -112],
    [-4, -128],
    [-30, -118],
    [28, -88],
  ] as const;
  return [
    fill(trunk, "#6d4c3b"),
    fill(disc(x, -104, 47), "#56784e"),
    fill(disc(x - 14, -116, 29), "#6a8d58"),
    ...(f.lod < 2 ? [fill(apples.map(([dx, y]) => disc(x + dx, y, 6.6)).join(""), "#d8503f")] : []),
  ];
}

function flowerBox(x: number, f: Frame, chance: Random): Mark[] {
  const y = -34;
  const box = fill(rect(x - 30, y - 2, 60, 12, 2), f.day ? INK : "#7a4a36");
  const leaves = Array.from({ length: 6 }, (_, i) => disc(x - 24 + i * 9.6, y - 4 - chance() * 3, 6.2)).join(
    "",
  );
  if (f.day) return [box, inked(leaves, "#ffffff", 3)];
  const blossoms = PETALS.map((colour, k) => {
    const own = [k, k + 4].filter((i) => i < 6);
    return fill(
      own.map((i) => disc(x - 25 + i * 10 + chance() * 2, y - 8 - chance() * 5, 4.5)).join(""),
      colour,
    );
  });
  return [box, fill(leaves, "#5f8a4e"), ...blossoms];
}

function flowers(f: Frame): Mark[] {
  const chance = random(f.look.seed + 5);
  return groundWindows(f).flatMap((x) => flowerBox(x, f, chance));
}

function hollyhock(f: Frame): Mark[] {
  const x = free(f) * (HALF + 6);
  const stems = [
    [0, 96, "#e2574c"],
    [13, 72, "#f3b0c3"],
    [-12, 62, LIGHT],
  ] as const;
  const stalks = stems.map(([d, h]) => `M${x + d},0v${-h}`).join("");
  if (f.day) return [line(stalks, INK, 6), ...stems.map(([d, h]) => inked(disc(x + d, -h, 9), "#ffffff", 5))];
  const bloom = (d: number, h: number, colour: string): Mark =>
    fill(
      Array.from({ length: Math.floor(h / 13) }, (_, i) =>
        disc(x + d + (i % 2 ? 5 : -4), -h + i * 12, 7 - i * 0.1),
      ).join(""),
      colour,
    );
  return [line(stalks, "#4d7a48", 4), ...stems.map(([d, h, colour]) => bloom(d, h, colour))];
}

function lamp(f: Frame): Mark[] {
  if (f.day) return [];
  const [x, y] = [doorX(f) + (f.doorLeft ? -38 : 38), -80];
  return [
    fill(disc(x, y + 6, 26), LIGHT, 0.3),
    line(`M${x},${y - 14}v8`, "#2b2f45", 4),
    fill(
      poly([
        [x - 8, y - 6],
        [x + 8, y - 6],
        [x + 6, y + 14],
        [x - 6, y + 14],
      ]),
      LIGHT_HOT,
    ),
    fill(
      poly([
        [x - 11, y - 5],
        [x, y - 14],
        [x + 11, y - 5],
      ]) + rect(x - 8, y + 13, 16, 4),
      "#2b2f45",
    ),
  ];
}

function bench(f: Frame): Mark[] {
  const x = free(f) * 30;
  return [
    fill(
      rect(x - 38, -25, 76, 8, 3) + rect(x - 31, -19, 7, 19) + rect(x + 24, -19, 7, 19),
      f.day ? INK : "#7d5238",
    ),
  ];
}

const FUR = ["#2e2a3a", "#d8894a", "#e9e2d4"] as const;

function cat(f: Frame): Mark[] {
  const colour = f.day ? INK : (FUR[f.look.seed % 3] ?? FUR[0]);
  const body = "M-13,0C-16,-20 -6,-28 0,-28C8,-28 15,-18 13,0Z";
  const ears = "M-9,-38L-8,-52L1,-42ZM3,-42L11,-51L11,-37Z";
  const marks: Mark[] = [
    group([line("M12,-4C26,-4 26,-18 22,-24", colour, 6)], undefined, "cat-tail"),
    fill(body, colour),
    fill(disc(1, -33, 11), colour),
    fill(ears, colour),
  ];
  if (!f.day) marks.push(fill(disc(-3, -34, 1.9) + disc(5, -34, 1.9), f.look.seed % 3 ? INK : LIGHT));
  return [group(marks, move(-free(f) * (HALF + 16), 0))];
}

/** Where the nest rests on each roof: x and height above the wall. */
const NEST: Readonly<Record<Roof, readonly [number, number]>> = {
  gable: [62, 62],
  gambrel: [60, 94],
  hip: [-24, 106],
  eaves: [-28, 96],
  tower: [-50, 96],
  thatch: [20, 112],
};

function stork(f: Frame): Mark[] {
  const [x, rise] = NEST[f.look.roof];
  const [twigs, white] = f.day ? [INK, "#ffffff"] : ["#6b5140", "#f7f1e6"];
  const feathers = (d: string): Mark => (f.day ? inked(d, white, 4) : fill(d, white));
  const bird = [
    fill("M-30,-4L-24,8L24,8L30,-4Z", twigs),
    line("M-32,-6l14,4M32,-6l-14,4M-10,-6l20,4", twigs, 4),
    line("M-3,-6v-20M5,-6v-20", "#d2553d", 3),
    line("M14,-42C22,-52 16,-62 20,-72", f.day ? INK : white, 7),
    feathers("M-22,-36C-14,-52 12,-50 18,-36C14,-24 -10,-22 -22,-36Z"),
    fill("M-24,-38C-14,-40 -4,-36 4,-30C-8,-24 -22,-26 -30,-32Z", "#2e2a3a"),
    feathers(disc(21, -74, 6.5)),
    fill("M25,-77L48,-70L25,-71Z", "#d2553d"),
    fill(disc(22, -75, 1.6), INK),
  ];
  return [group(bird, move(x, f.top - rise))];
}

type Maker = (f: Frame) => Mark[];

const nothing: Maker = () => [];
const FRONT: Readonly<Record<Add, Maker>> = {
  flowers,
  hollyhock,
  lamp,
  cat,
  bench,
  stork,
  tree: nothing,
  smoke: nothing,
};
const ORDER: readonly Add[] = ["stork", "lamp", "flowers", "bench", "hollyhock", "cat"];

/** Behind the walls (drawn for a whole street before the first house, so that no tree covers a neighbour). */
export const addsBehind = (f: Frame): Mark[] => (f.has("tree") ? tree(f) : []);

/** In front of the walls. Smoke belongs to the chimney and is drawn with the roof. */
export const addsBefore = (f: Frame): Mark[] =>
  ORDER.filter((add) => f.has(add)).flatMap((add) => FRONT[add](f));
