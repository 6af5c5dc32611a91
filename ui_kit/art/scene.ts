/** One place, many lights: the same lake, shore and meadow behind every phase, at any aspect. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { raysMark } from "./festive";
import { FAR, LAKE, MEADOW, NIGHT, SKY, SUN } from "./palette";
import { disc, draw, fill, line, type Mark, rect } from "./pen";
import { fir } from "./plants";
import { front, type Ground, meadow, moon, shore, sky, stars, town, water } from "./scenery";
import type { Box, Light } from "./types";

const STAGE_HEIGHT = 1080;

/** Stage units for a container of any size in px: always 1080 high, between 1.2 and 2.4 times as wide. */
export function stageBox(width: number, height: number): Box {
  const aspect = height > 0 ? Math.min(2.4, Math.max(1.2, width / height)) : 16 / 9;
  return { x: 0, y: 0, width: Math.round(STAGE_HEIGHT * aspect), height: STAGE_HEIGHT };
}

/** All lengths in stage units; x values are shares of the width (0..1), so that they hold at any aspect. */
export interface SceneOptions {
  readonly width: number;
  readonly height: number;
  readonly light: Light;
  /** y of the far shore. */
  readonly horizon: number;
  /** Height of the lake under it. */
  readonly lake?: number;
  /** y down to which the sky stays dark for words; the warm bands begin there. */
  readonly words?: number;
  /** Boxes behind which no star may stand. */
  readonly keep?: readonly Box[];
  readonly sun?: number;
  readonly town?: { readonly x: number; readonly scale: number };
  /** Rays in the sky from behind one thing: x as a share, y in units. */
  readonly rays?: { readonly x: number; readonly y: number };
  readonly moon?: { readonly x: number; readonly y: number };
  /** y where water begins again in front of the street. */
  readonly front?: number;
  /** Lit houses that shine on that water: [x in units, width, colour]. */
  readonly lights?: readonly (readonly [number, number, string])[];
  readonly stars?: number;
  readonly seed?: number;
}

/** Four dark bands over the words, three warm ones between them and the horizon. */
function bands(light: Light, horizon: number, words: number): (readonly [number, string])[] {
  if (light === "night") return NIGHT.map((colour, i) => [(horizon * i) / NIGHT.length, colour] as const);
  const dusk = Math.min(0.93, Math.max(0.4, words / horizon));
  const warm = (share: number): number => dusk + (1 - dusk) * share;
  const steps = [0, dusk * 0.36, dusk * 0.7, dusk, warm(0.4), warm(0.66), warm(0.84)];
  return SKY.map((colour, i) => [horizon * (steps[i] ?? 1), colour] as const);
}

interface Shades {
  readonly wood: string;
  readonly shore: string;
  readonly lake: string;
  readonly ripples: readonly [string, string];
  readonly meadow: string;
  readonly tufts: string;
}

const DUSK: Shades = {
  wood: "#55507a",
  shore: FAR,
  lake: LAKE,
  ripples: ["#3f7391", "#274f6b"],
  meadow: MEADOW,
  tufts: "#4f7058",
};
const MIDNIGHT: Shades = {
  wood: "#1b2648",
  shore: "#151e3d",
  lake: "#1f3f5e",
  ripples: ["#2b5375", "#17324d"],
  meadow: "#2c4739",
  tufts: "#3a5a49",
};

function land(options: SceneOptions, shades: Shades): Mark[] {
  const { width, height, horizon, lake = 100, sun, town: old } = options;
  const ground: Ground = { width, height };
  const centre = old ? old.x * width : 0;
  const gap = old ? ([centre - 210 * old.scale, centre + 430 * old.scale] as const) : undefined;
  const firs = Math.round(width / 42);
  return [
    ...shore(width, { y: horizon - 2, colour: shades.wood, hill: 34, seed: 11 }),
    ...(old ? [town(centre, horizon + 4, old.scale, shades.shore)] : []),
    ...shore(width, {
      y: horizon + 6,
      colour: shades.shore,
      hill: 16,
      firs,
      firHeight: 72,
      seed: 23,
      ...(gap ? { gap } : {}),
    }),
    ...water(width, {
      y: horizon + 14,
      height: lake,
      colour: shades.lake,
      ripples: shades.ripples,
      count: Math.round(width / 64),
      seed: 9,
      ...(sun === undefined ? {} : { sun: sun * width }),
    }),
    ...meadow(ground, horizon + lake + 4, shades.meadow, shades.tufts, 4),
    ...(options.front === undefined ? [] : front(ground, options.front, options.lights)),
  ];
}

/** White ground, one ink shore with a few firs: nothing that the sun could wash out. */
function dayMarks({ width, height, horizon }: SceneOptions): Mark[] {
  const firs = [0.06, 0.09, 0.4, 0.43, 0.62, 0.9, 0.935, 0.96].map((x, i) =>
    fir(x * width, horizon, 44 + (i % 3) * 14),
  );
  return [
    fill(rect(0, 0, width, height), "#ffffff"),
    fill(firs.join(""), "#dfe3ea"),
    line(`M0,${horizon}H${width}`, "#c9cfda", 6),
  ];
}

export function sceneMarks(options: SceneOptions): Mark[] {
  const { width, light, horizon, words = horizon * 0.7, keep = [], seed = 3 } = options;
  if (light === "day") return dayMarks(options);
  const night = light === "night";
  const sun =
    options.sun === undefined || night ? [] : [fill(disc(options.sun * width, horizon - 4, 66), SUN)];
  const sheen = options.moon && night ? moon(options.moon.x * width, options.moon.y, 84) : [];
  const count = options.stars ?? (night ? 90 : 54);
  return [
    ...sky(width, horizon + 40, bands(light, horizon, words), seed),
    ...stars(
      { width, height: night ? horizon * 0.9 : Math.min(words, horizon * 0.6) },
      count,
      keep,
      seed + 2,
    ),
    ...(options.rays
      ? [raysMark(options.rays.x * width, options.rays.y, width, night ? "#3a4a86" : "#5468a6")]
      : []),
    ...sheen,
    ...sun,
    ...land(options, night ? MIDNIGHT : DUSK),
  ];
}

const key = (options: SceneOptions): string => JSON.stringify(options);

/** The place as an SVG `<g>`; drawn anew only when its options change. */
export const place = (options: SceneOptions): SVGTemplateResult =>
  svg`<g class="place">${guard([key(options)], () => draw(sceneMarks(options)))}</g>`;

/** A whole display: the place, and on it whatever the phase puts there, in stage units. */
export const scene = (options: SceneOptions, inner: unknown = nothing): TemplateResult =>
  html`<svg class="scene" viewBox=${`0 0 ${options.width} ${options.height}`} preserveAspectRatio="xMidYMax slice"
    aria-hidden="true">${place(options)}${inner}</svg>`;

export interface PhoneSceneOptions {
  /** CSS px in a frame 360 wide: y of the far shore, y where the meadow begins, height of the frame. */
  readonly horizon: number;
  readonly land: number;
  readonly height?: number;
  readonly light?: Light;
  readonly seed?: number;
}

const PHONE_FIRS = [52, 36, 68, 44, 60, 32, 48, 72, 40, 56, 36, 64] as const;

function phoneLand(horizon: number, start: number, height: number): Mark[] {
  const firs = PHONE_FIRS.concat(PHONE_FIRS, PHONE_FIRS.slice(0, 5)).map((tall, i) =>
    fir(i * 26 - 8 + (i % 3) * 5, horizon + 4, tall * 1.25),
  );
  return [
    fill(firs.join("") + rect(0, horizon, 720, 8), "#26335a"),
    ...water(720, {
      y: horizon + 6,
      height: start - horizon + 30,
      colour: LAKE,
      ripples: ["#3f7391", "#274f6b"],
      count: 12,
      seed: 9,
    }),
    ...meadow({ width: 720, height: height + 20 }, start, MEADOW, "#4f7058", 4),
  ];
}

function phoneMarks({
  horizon,
  land: start,
  height = 640,
  light = "dusk",
  seed = 4,
}: PhoneSceneOptions): Mark[] {
  const [h, l, full] = [horizon * 2, start * 2, height * 2];
  // By day the ground is white; the ink band at the foot belongs to the page, which writes on it.
  if (light === "day") return [fill(rect(0, 0, 720, full), "#ffffff")];
  const words = h * 0.56;
  const wide = sky(720, h + 20, bands(light, h, words), seed);
  // Words stand all over: a star beside a letter is read as its dot.
  const keep = [
    { x: 0, y: 0, width: 720, height: 110 },
    { x: 44, y: 0, width: 632, height: h * 0.6 },
  ];
  return [...wide, ...stars({ width: 720, height: h * 0.6 }, 60, keep, 5), ...phoneLand(h, l, full)];
}

/** Dusk behind a phone's screen ("look up"). `inner` is drawn on it in units of half a CSS px (720 wide). */
export const phoneScene = (options: PhoneSceneOptions, inner: unknown = nothing): TemplateResult =>
  html`<svg class="scene" viewBox=${`0 0 720 ${(options.height ?? 640) * 2}`} preserveAspectRatio="xMidYMin slice"
    aria-hidden="true">${guard([JSON.stringify(options)], () => draw(phoneMarks(options)))}${inner}</svg>`;
