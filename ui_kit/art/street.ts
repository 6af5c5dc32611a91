/** The street: every family's house in its place, with name, gain and star. A pure function of its arguments. */
import { nothing, type SVGTemplateResult, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { houseBefore, houseBehind } from "./house";
import { type LayoutOptions, layoutStreet, type Place, type Row, type StreetLayout } from "./layout";
import { INK, PATH, PATH_EDGE } from "./palette";
import { draw, fill, line, type Mark, move, n1, rect } from "./pen";
import {
  doorstep,
  evenSize,
  freePlot,
  type PlateState,
  plaque,
  plate,
  star,
  TAG_HEIGHT,
  tag,
  townSign,
} from "./plates";
import { sand } from "./scenery";
import { spirit } from "./spirit";
import type { HouseDrawing, Light } from "./types";

/** One family's house; `lod` and light are the street's to choose. */
export interface StreetHouse extends Omit<HouseDrawing, "lod" | "light"> {
  /** Stable: the same house keeps its drawing while others come. */
  readonly id: string;
  readonly name: string;
  readonly town?: string;
  readonly plate?: PlateState;
  /** Storeys gained this time, or a flower. */
  readonly tag?: number | "flower";
  /** A star over the roof: this family was right. */
  readonly star?: boolean;
  /** 1 to 3 is shown; below the third place nobody is ranked. */
  readonly rank?: number;
}

export interface StreetOptions extends Omit<LayoutOptions, "plot" | "headroom" | "footroom"> {
  readonly light?: Light;
  /** Words of the free plot's board (one or two languages); without them no plot. */
  readonly plot?: readonly string[];
  /** Leave the ground to the scene. */
  readonly bare?: boolean;
  /** Every house with as few strokes as from far away. */
  readonly plain?: boolean;
}

const isRanked = ({ rank }: StreetHouse): boolean => rank !== undefined && rank >= 1 && rank <= 3;

/** Room above and below is taken from what hangs on the houses, so nothing leaves the box. */
function layoutOptions(houses: readonly StreetHouse[], options: StreetOptions): LayoutOptions {
  const tags = houses.some((house) => house.tag !== undefined);
  const stars = houses.some((house) => house.star);
  const { width, height, page = 0, room = 1 } = options;
  return {
    width,
    height,
    page,
    room,
    plot: options.plot !== undefined,
    headroom: tags ? TAG_HEIGHT + 8 : stars ? 52 : 12,
    footroom: houses.some(isRanked) ? 44 : 0,
  };
}

/** The layout that `street` draws, for whoever must know where a house stands. */
export const streetLayout = (houses: readonly StreetHouse[], options: StreetOptions): StreetLayout =>
  layoutStreet(houses, layoutOptions(houses, options));

const HILLS = ["#425f52", "#3d5b4a", "#35523f"] as const;

function terraceGround({ y, strip }: Row, index: number, width: number, bottom: number): Mark[] {
  const [top, bend] = [strip.y, index % 2 ? 14 : -10];
  const hill = `M0,${n1(top + 14)}Q${n1(width * (0.2 + index * 0.1))},${n1(top - 14)} ${n1(width / 2)},${n1(top + 6)}T${width},${n1(top + bend)}V${bottom}H0Z`;
  const way = `M0,${n1(y + 2)}Q${n1(width / 4)},${n1(y - 6)} ${n1(width / 2)},${n1(y + 2)}T${width},${n1(y)}V${n1(y + 26)}Q${n1(width * 0.75)},${n1(y + 32)} ${n1(width / 2)},${n1(y + 26)}T0,${n1(y + 28)}Z`;
  return [fill(hill, HILLS[index % HILLS.length] ?? HILLS[0]), fill(way, PATH)];
}

function dayGround(layout: StreetLayout, width: number, height: number): Mark[] {
  const below = layout.mode === "terraces" ? layout.plate.height + 16 : height;
  return [
    fill(layout.rows.map(({ y }) => rect(0, y - 1, width, Math.min(below, height - y + 1))).join(""), INK),
  ];
}

function ground(layout: StreetLayout, { width, height, light, bare }: StreetOptions): Mark[] {
  if (bare) return [];
  if (light === "day") return dayGround(layout, width, height);
  if (layout.mode === "terraces")
    return layout.rows.flatMap((row, i) => terraceGround(row, i, width, height));
  const y = layout.rows[0]?.y ?? height;
  const rim = `M0,${n1(height - 2)}H${width}`;
  return [sand(width, y + 2, height), line(rim, PATH_EDGE, 4)];
}

const drawingOf = (house: StreetHouse, place: Place, { light, plain }: StreetOptions): HouseDrawing => ({
  look: house.look,
  panes: house.panes,
  storeys: house.storeys,
  fresh: house.fresh,
  adds: house.adds,
  lod: plain ? 2 : place.lod,
  light: light ?? "dusk",
});

/** Everything that says who lives there and how they fare. */
function signs(
  house: StreetHouse,
  place: Place,
  layout: StreetLayout,
  day: boolean,
  letters: number,
): SVGTemplateResult {
  const { width, height, drop, named } = layout.plate;
  const box = { x: place.x - width / 2, y: place.y + drop, width, height };
  const state = house.plate ?? "joined";
  const size = Math.min(1, Math.max(0.46, place.box.width / 130));
  const roof = place.box.y;
  return svg`${named ? plate(house.name, box, state, day, letters) : doorstep(box, state, day)}${
    house.star ? star(place.x, roof, size, day) : nothing
  }${house.tag === undefined ? nothing : tag(house.tag, place.x, roof, size, day)}${
    isRanked(house)
      ? plaque(house.rank ?? 1, place.x, box.y + height, Math.min(76, place.box.width * 0.8))
      : nothing
  }`;
}

function plot(layout: StreetLayout, options: StreetOptions): SVGTemplateResult | typeof nothing {
  if (!layout.plot || !options.plot) return nothing;
  const { x, y, scale } = layout.plot;
  const day = options.light === "day";
  const last = layout.places[layout.places.length - 1];
  const edge = last ? last.x + layout.plate.width / 2 : 0;
  const room = Math.min(2 * (options.width - x), (x - edge - (day ? 0 : 60)) * 2) - 24;
  const guide = layout.places.length <= 3 && !day;
  const size = Math.min(0.8, options.height / 760);
  return svg`${freePlot(x, y, scale, options.plot, room, day)}${
    guide
      ? spirit("point", { x: Math.max(edge + 74 * size, x - 360), y: options.height - 8, scale: size })
      : nothing
  }`;
}

interface Home {
  readonly house: StreetHouse;
  readonly place: Place;
  readonly drawing: HouseDrawing;
}

function homesOf(houses: readonly StreetHouse[], layout: StreetLayout, options: StreetOptions): Home[] {
  return layout.places.flatMap((place) => {
    const house = houses[place.index];
    return house ? [{ house, place, drawing: drawingOf(house, place, options) }] : [];
  });
}

const put = ({ place }: Home, what: SVGTemplateResult): SVGTemplateResult =>
  svg`<g transform=${move(place.x, place.y, place.scale)}>${what}</g>`;

const idOf = ({ house }: Home): string => house.id;

/** The whole street in the box `width` x `height`: up to 14 houses in one row, more in terraces by town. */
export function street(houses: readonly StreetHouse[], options: StreetOptions): SVGTemplateResult {
  const { light = "dusk" } = options;
  const day = light === "day";
  const layout = streetLayout(houses, options);
  const homes = homesOf(houses, layout, options);
  const names = layout.plate.named ? homes.map(({ house }) => house.name) : [];
  const letters = evenSize(names, layout.plate);
  const yards = homes.filter(({ drawing }) => drawing.lod < 2);
  return svg`<g class=${`street ${layout.mode}`}>${draw(ground(layout, options))}
    ${repeat(yards, idOf, (home) => put(home, houseBehind(home.drawing)))}
    ${plot(layout, options)}
    ${repeat(homes, idOf, (home) => put(home, houseBefore(home.drawing)))}
    ${repeat(homes, idOf, ({ house, place }) => signs(house, place, layout, day, letters))}
    ${layout.rows.map(({ sign, towns }) => (sign && towns.some(({ name }) => name) ? townSign(sign, towns) : nothing))}</g>`;
}
