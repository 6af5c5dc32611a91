/** The timer is a sun: rays go out counter-clockwise, the numeral stands still in its disc. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { INK, LIGHT } from "./palette";
import { disc, n1, type Point, poly } from "./pen";
import { letters } from "./text";

const MOST_RAYS = 30;

export interface SunStyle {
  readonly day?: boolean;
}

function ray(index: number, count: number, tip: number): string {
  const [angle, half] = [(index * 2 * Math.PI) / count, 150 / count + 2];
  const turned = (x: number, y: number): Point => [
    x * Math.cos(angle) - y * Math.sin(angle),
    x * Math.sin(angle) + y * Math.cos(angle),
  ];
  return poly([turned(0, -tip), turned(-half, -70), turned(half, -70)]);
}

/** How many rays of how many are lit: one a second up to thirty seconds, then a share of the time. */
export function sunRays(
  secondsLeft: number,
  totalSeconds: number,
): { readonly lit: number; readonly count: number } {
  const total = Math.max(1, Math.round(totalSeconds));
  const left = Math.min(total, Math.max(0, Math.ceil(secondsLeft)));
  const count = Math.min(MOST_RAYS, total);
  return { lit: Math.ceil((left / total) * count), count };
}

/** Seconds in figures; from 100 on as minutes and seconds. */
export const timeText = (seconds: number): string =>
  seconds < 100 ? String(seconds) : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** The sun as an SVG `<g>` around (0, 0), 200 wide. */
export function sunGlyph(
  secondsLeft: number,
  totalSeconds: number,
  { day = false }: SunStyle = {},
): SVGTemplateResult {
  const { lit, count } = sunRays(secondsLeft, totalSeconds);
  const rays = (from: number, to: number, tip: number): string =>
    Array.from({ length: Math.max(0, to - from) }, (_, i) => ray(from + i, count, tip)).join("");
  const numeral = timeText(Math.max(0, Math.ceil(secondsLeft)));
  return svg`<path d=${rays(lit, count, 90)} fill=${day ? "#d8d2c4" : "#4a5a8a"}></path>
    <path d=${rays(0, lit, 98)} fill=${day ? INK : LIGHT}></path>
    <path d=${disc(0, 0, day ? 58 : 62)} fill=${day ? "#ffffff" : LIGHT} stroke=${day ? INK : LIGHT}
      stroke-width=${day ? 9 : 0}></path>
    ${letters(numeral, { x: 0, y: n1(27 - (numeral.length > 2 ? 6 : 0)), size: numeral.length > 3 ? 50 : numeral.length > 2 ? 58 : 78, colour: INK, cls: "numeral" })}`;
}

/** The sun timer; the live region beside it says the time, the drawing is silent. */
export const sunTimer = (secondsLeft: number, totalSeconds: number, style: SunStyle = {}): TemplateResult =>
  html`<svg class="sun" viewBox="-100 -100 200 200" aria-hidden="true">${sunGlyph(secondsLeft, totalSeconds, style)}</svg>`;
