/** Which names the map shows, and where beside their dots, so that none lies on another: pure. */

import { type Frame, type Point, type Spot, toPixel, toUnits, type View } from "./project";

export type Names = Readonly<Record<string, string>>;
export type Labels = "none" | "few" | "all";

export interface Named extends Spot {
  readonly id: string;
  readonly name: Names;
  readonly rank: number;
  /** The language of its country, where the map's names have it. */
  readonly land?: string;
}

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly rank: number;
  readonly dot: Point;
  /** Where the words begin (or end, or have their middle), on their base line. */
  readonly at: Point;
  readonly anchor: "start" | "end" | "middle";
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ranks 1 and 2 are the large towns. */
export const FEW = 2;
/** Pixels per map unit and pixel of letter height from which towns of rank 3, 4 and 5 are named. */
const FROM = [0.0045, 0.011, 0.02] as const;
/** Width of an average letter, in letter heights, where a device writes wide ones (DejaVu Sans, bold). */
const LETTER = 0.69;

export interface Naming {
  readonly lang: string;
  /** Towns are called as they call themselves: for who reads a map together in two languages. */
  readonly local?: boolean;
  readonly font: number;
  readonly most: number;
  readonly taken?: readonly Rect[];
  readonly marks?: readonly Point[];
  readonly radius?: number;
}

/** The highest rank that is named so near. `font`: px. */
export function mostRank(labels: Labels, scale: number, font: number): number {
  if (labels === "none") return 0;
  if (labels === "few") return FEW;
  return FEW + FROM.filter((from) => scale >= from * font).length;
}

export const townsShown = <T extends Named>(towns: readonly T[], labels: Labels): T[] =>
  towns.filter(({ rank }) => labels === "all" || (labels === "few" && rank <= FEW));

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Side {
  readonly anchor: Label["anchor"];
  readonly dx: number;
  readonly dy: number;
}

// In letter heights from the dot to the base line: right, left, above, below.
const SIDES: readonly Side[] = [
  { anchor: "start", dx: 0.5, dy: 0.34 },
  { anchor: "end", dx: -0.5, dy: 0.34 },
  { anchor: "middle", dx: 0, dy: -0.5 },
  { anchor: "middle", dx: 0, dy: 1.15 },
];
/** The same around a dot that lies under a mark: farther off by the mark's radius. */
const BESIDE: readonly (Side & { readonly x: number; readonly y: number })[] = [
  { anchor: "start", dx: 0.2, dy: 0.34, x: 1, y: 0 },
  { anchor: "end", dx: -0.2, dy: 0.34, x: -1, y: 0 },
  { anchor: "middle", dx: 0, dy: 0.95, x: 0, y: 1 },
  { anchor: "middle", dx: 0, dy: -0.35, x: 0, y: -1 },
  { anchor: "start", dx: 0, dy: 0, x: 0.7, y: -1 },
  { anchor: "start", dx: 0, dy: 0.8, x: 0.7, y: 1 },
  { anchor: "end", dx: 0, dy: 0, x: -0.7, y: -1 },
  { anchor: "end", dx: 0, dy: 0.8, x: -0.7, y: 1 },
];
const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

function rectOf(at: Point, anchor: Label["anchor"], text: string, font: number): Rect {
  const width = text.length * LETTER * font;
  const left = at.x - width * SHARE[anchor];
  return { left, top: at.y - font * 0.95, right: left + width, bottom: at.y + font * 0.3 };
}

/** Px kept free at the sides: the letters of some devices are wider than the average. */
const SPARE = 12;

const within = ({ left, top, right, bottom }: Rect, { width, height }: Frame): boolean =>
  left >= SPARE && top >= 2 && right <= width - SPARE && bottom <= height - 2;

/**
 * The labels of a view, the most important first. `taken`: what no label may lie on (pins, their badges);
 * `marks`: round ones, beside which the town below them is named.
 */
export function placeLabels(
  towns: readonly Named[],
  view: View,
  frame: Frame,
  { lang, local = false, font, most, taken = [], marks = [], radius = 0 }: Naming,
): Label[] {
  const seen = towns
    .filter(({ rank }) => rank <= most)
    .map((town) => ({ town, dot: toPixel(view, frame, toUnits(town)) }))
    .filter(({ dot }) => dot.x > 0 && dot.y > 0 && dot.x < frame.width && dot.y < frame.height)
    .sort((a, b) => a.town.rank - b.town.rank);
  const used: Rect[] = [...taken];
  const labels: Label[] = [];
  for (const { town, dot } of seen) {
    const own = local && town.land ? town.name[town.land] : undefined;
    const text = own ?? town.name[lang] ?? town.name.en ?? town.id;
    const over = marks.find((mark) => Math.hypot(mark.x - dot.x, mark.y - dot.y) < radius);
    const plain = SIDES.map(({ anchor, dx, dy }) => ({ anchor, x: dot.x + dx * font, y: dot.y + dy * font }));
    const beside = (mark: Point) =>
      BESIDE.map(({ anchor, dx, dy, x, y }) => ({
        anchor,
        x: mark.x + x * radius + dx * font,
        y: mark.y + y * radius + dy * font,
      }));
    const sides = over ? beside(over) : plain;
    const free = sides
      .map(({ anchor, x, y }) => ({ anchor, at: { x, y }, rect: rectOf({ x, y }, anchor, text, font) }))
      .find(({ rect }) => within(rect, frame) && !used.some((one) => overlap(one, rect)));
    if (!free) continue;
    const r = font * 0.35;
    used.push(free.rect, { left: dot.x - r, right: dot.x + r, top: dot.y - r, bottom: dot.y + r });
    labels.push({ id: town.id, text, rank: town.rank, dot, at: free.at, anchor: free.anchor });
  }
  return labels;
}

/** The name of a country, a sea or a municipality, the middle of its base line, and what it covers. */
export interface Wide {
  readonly text: string;
  readonly at: Point;
  readonly rect: Rect;
}

/** What is named by words across it. `width`: map units that the words must not fill; `also`: other middles. */
export interface Area extends Spot {
  readonly name: Names;
  readonly width?: number;
  readonly also?: readonly Spot[];
}

/** Letter heights by which a name may be moved up or down to be free: farther, it would stand in a neighbour's land. */
const MOVES = [0, 1.4, -1.4] as const;
/** The same in map units: on a small map a letter is as high as half a country. */
const FAR = 300;
/** A municipality has its name in small letters: there is more room around it. */
const SMALL_MOVES = [0, 1.5, -1.5, 3, -3] as const;
/** The share of an area's width that its name may take. */
const FILLS = 0.85;
/** Width of a spaced capital, and of a letter of a municipality's name with the air around it, in letter heights. */
const CAPITAL = 0.92;
const AIRY = 0.61;
/** Between a municipality's name and a town's, which another device may write wider, in letter heights. */
const AIR = 0.7;

const wider = (rect: Rect, by: number): Rect => ({ ...rect, left: rect.left - by, right: rect.right + by });

export interface WideNaming {
  readonly lang: string;
  readonly font: number;
  readonly towns: readonly Label[];
  readonly taken?: readonly Rect[];
  /** In small letters, and only where the area is wider than its name. */
  readonly small?: boolean;
}

/** Names of countries and the sea, moved up or down where something is in the way, left out where nothing is free. */
export function placeWide(
  all: readonly Area[],
  view: View,
  frame: Frame,
  { lang, font, towns, taken = [], small = false }: WideNaming,
): Wide[] {
  const r = font * 0.35;
  const used: Rect[] = [
    ...taken,
    ...towns.flatMap(({ at, anchor, text, dot }) => [
      wider(rectOf(at, anchor, text, font), small ? font * AIR : 0),
      { left: dot.x - r, right: dot.x + r, top: dot.y - r, bottom: dot.y + r },
    ]),
  ];
  return all.flatMap((one) => {
    const middles = [one, ...(one.also ?? [])].map((spot) => toPixel(view, frame, toUnits(spot)));
    const name = one.name[lang] ?? one.name.en ?? "";
    const text = small ? name : name.toUpperCase();
    const half = (text.length * (small ? AIRY : CAPITAL) * font) / 2;
    if (2 * half > (one.width ?? Number.POSITIVE_INFINITY) * view.scale * FILLS) return [];
    const moves = small ? SMALL_MOVES : MOVES.filter((move) => Math.abs(move) * font <= FAR * view.scale);
    const places = moves.flatMap((move) =>
      middles.map(({ x, y }) => {
        const at = { x, y: y + move * font };
        const rect = { left: x - half, right: x + half, top: at.y - 0.95 * font, bottom: at.y + 0.35 * font };
        return { at, rect };
      }),
    );
    const free = places.find(
      ({ rect }) => within(rect, frame) && !used.some((other) => overlap(other, rect)),
    );
    if (!free) return [];
    used.push(free.rect);
    return [{ text, ...free }];
  });
}

/** Pixels at which badges of this radius stand beside their spots without lying on each other. */
export function spread(
  spots: readonly Point[],
  radius: number,
  { width, height }: Frame,
  keep: readonly Point[] = [],
): Point[] {
  const placed: Point[] = [];
  const near = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) < 2 * radius;
  const inside = ({ x, y }: Point): boolean =>
    x >= radius && y >= radius && x <= width - radius && y <= height - radius;
  for (const spot of spots) {
    const tries = [{ x: spot.x, y: spot.y - 2.1 * radius }, ...rings(spot, radius)];
    const free = tries.find((at) => inside(at) && ![...placed, ...keep].some((one) => near(one, at)));
    placed.push(free ?? { x: spot.x, y: spot.y });
  }
  return placed;
}

/** Points around a spot, ring after ring, beginning above it. */
function rings(spot: Point, radius: number): Point[] {
  return Array.from({ length: 9 }, (_, ring) => {
    const [away, count] = [(ring + 1.4) * 1.7 * radius, 8 + 5 * ring];
    return Array.from({ length: count }, (_, n) => {
      const turn = (2 * Math.PI * n) / count - Math.PI / 2;
      return { x: spot.x + away * Math.cos(turn), y: spot.y + away * Math.sin(turn) };
    });
  }).flat();
}
