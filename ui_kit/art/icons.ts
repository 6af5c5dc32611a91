/** Small signs for buttons: strokes on a grid of 24 in the colour of the text around them. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";

const dot = (x: number, y: number, r: number): string =>
  `M${x - r},${y}a${r},${r} 0 1 1 ${r * 2},0a${r},${r} 0 1 1 ${-r * 2},0Z`;

/** [strokes, filled areas] */
type Sign = readonly [strokes: string, areas?: string];

const SIGNS = {
  hand: [
    "M8 12V6.5a1.5 1.5 0 0 1 3 0V11m0-5V4.5a1.5 1.5 0 0 1 3 0V11m0-4.5a1.5 1.5 0 0 1 3 0V14c0 4-2.5 7-6 7-3 0-4.5-1.5-6-4.5L3.5 13c-.6-1.7 1.5-2.7 2.5-1.3L8 14",
  ],
  pencil: ["M4 20l1-5L16 4l4 4L9 19ZM13.5 6.5l4 4"],
  dice: [
    "M7.5 3.5h9a4 4 0 0 1 4 4v9a4 4 0 0 1-4 4h-9a4 4 0 0 1-4-4v-9a4 4 0 0 1 4-4Z",
    dot(8.5, 8.5, 1.7) + dot(15.5, 15.5, 1.7) + dot(12, 12, 1.7),
  ],
  wifi: ["M2.5 9a14 14 0 0 1 19 0M6 13a9 9 0 0 1 12 0M9.3 16.7a4 4 0 0 1 5.4 0", dot(12, 20, 1.6)],
  noWifi: [
    "M2.5 9a14 14 0 0 1 19 0M6 13a9 9 0 0 1 12 0M9.3 16.7a4 4 0 0 1 5.4 0M4 20L20 4",
    dot(12, 20, 1.6),
  ],
  letters: ["M2 19L7.5 5L13 19M4 14.5h7M20.5 12.5v6.5M20.5 15.7a3 3.3 0 1 1-6 0a3 3.3 0 0 1 6 0M15 8.5h5.5"],
  speaker: [
    "M16.5 9a4 4 0 0 1 0 6M19 6.5a8 8 0 0 1 0 11M4 9.5v5h4l5 4v-13l-5 4Z",
    "M4 9.5v5h4l5 4v-13l-5 4Z",
  ],
  mute: ["M17 9l5 6M22 9l-5 6M4 9.5v5h4l5 4v-13l-5 4Z", "M4 9.5v5h4l5 4v-13l-5 4Z"],
  check: ["M4.5 12.5l5 5 10-11"],
  cross: ["M6 6l12 12M18 6L6 18"],
  moon: [
    "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z",
    "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z",
  ],
  dots: ["", dot(5, 12, 2.4) + dot(12, 12, 2.4) + dot(19, 12, 2.4)],
  left: ["M15 4l-8 8 8 8"],
  right: ["M9 4l8 8-8 8"],
  up: ["M4 15l8-8 8 8"],
  down: ["M4 9l8 8 8-8"],
  back: ["M20 12H4m6-7-7 7 7 7"],
  forward: ["M4 12h16m-6-7 7 7-7 7"],
  pause: ["M8 5v14M16 5v14M7 5v14M9 5v14M15 5v14M17 5v14"],
  play: ["M7 4v16l13-8Z", "M7 4v16l13-8Z"],
  next: ["M5 4v16l10-8ZM19 4v16", "M5 4v16l10-8Z"],
  skip: ["M4 5v14l8-7ZM12 5v14l8-7Z", "M4 5v14l8-7ZM12 5v14l8-7Z"],
  stop: ["M6 6h12v12H6Z", "M6 6h12v12H6Z"],
  lock: [
    "M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13a1 1 0 0 1 1 1v7a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 19v-7a1 1 0 0 1 1-1ZM12 14.5v2.5",
  ],
  qr: ["M3.5 3.5h6.5v6.5H3.5ZM14 3.5h6.5v6.5H14ZM3.5 14h6.5v6.5H3.5ZM14 14h3v3h-3ZM20.5 14v6.5H14.5"],
  plus: ["M12 5v14M5 12h14"],
  minus: ["M5 12h14"],
  undo: ["M4 9h10a5.5 5.5 0 0 1 0 11H9M8 4.5 3.5 9 8 13.5"],
  erase: ["M9 5h11a1.5 1.5 0 0 1 1.5 1.5v11A1.5 1.5 0 0 1 20 19H9l-6.5-7ZM11.5 9l6 6M17.5 9l-6 6"],
  gear: [
    "M12 8.8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 0 1 0-6.4M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1",
  ],
  route: [
    "M3.5 18a2.5 2.5 0 1 1 5 0a2.5 2.5 0 0 1-5 0M8.5 18H15a3.5 3.5 0 0 0 0-7H9a3.5 3.5 0 0 1 0-7h4",
    "M14.5 .8 19.5 4l-5 3.2Z",
  ],
  pin: ["M12 22s7-7 7-12.5A7 7 0 0 0 5 9.5C5 15 12 22 12 22ZM12 7.3a2.3 2.3 0 1 1 0 4.6a2.3 2.3 0 0 1 0-4.6"],
  save: ["M12 3v12m-5-5 5 5 5-5M4 20h16"],
  search: ["M10.5 4a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M15.5 15.5l5 5"],
  home: ["M4 20V11H2L12 2.5 22 11h-2v9ZM10 20v-6h4v6"],
  people: [
    "M9 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7M2.5 20c0-8 13-8 13 0M16 5a3.5 3.5 0 0 1 0 6.5M17.5 14c3 .8 4.5 3 4.5 6",
  ],
  sun: [
    "M12 7.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 0 1 0-9M12 1.5v2.5M12 20v2.5M1.5 12H4M20 12h2.5M4.6 4.6l1.8 1.8M17.6 17.6l1.8 1.8M4.6 19.4l1.8-1.8M17.6 6.4l1.8-1.8",
  ],
  clock: ["M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18M12 7.5V12l3.5 2.5"],
  expand: ["M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"],
} as const satisfies Readonly<Record<string, Sign>>;

export type IconName = keyof typeof SIGNS;
export const ICONS = Object.keys(SIGNS) as readonly IconName[];

/** The sign as an SVG `<g>` on a 24 x 24 grid, drawn in `currentColor`. */
export function iconGlyph(name: IconName): SVGTemplateResult {
  const [strokes, areas]: Sign = SIGNS[name];
  return svg`<g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"
    >${strokes ? svg`<path d=${strokes}></path>` : null}${areas ? svg`<path d=${areas} fill="currentColor" stroke="none"></path>` : null}</g>`;
}

/** The sign for a button. It has no name of its own: the button's text or label says what it does. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${iconGlyph(name)}</svg>`;
