/** The stage of the display: all measures are units of a picture 1080 high, scaled to whatever holds it. */

export type Shape = "classic" | "wide" | "long";

export interface Size {
  /** Width and height of the stage in units. */
  readonly width: number;
  readonly height: number;
  /** CSS px per unit. */
  readonly scale: number;
  readonly shape: Shape;
  /** Least size of what is touched, in units: 64 CSS px, and 64 units on large screens. */
  readonly touch: number;
  /** Units at the foot that are covered. */
  readonly hidden?: number;
}

const HEIGHT = 1080;
const NARROWEST = 1296;
const TOUCH_PX = 64;

const shapeOf = (ratio: number): Shape => (ratio < 1.5 ? "classic" : ratio < 1.9 ? "wide" : "long");

/** The stage for a container of so many CSS px. Screens taller than 6:5 get more height, never less width. */
export function sizeOf(widthPx: number, heightPx: number): Size {
  const ratio = Math.max(widthPx, 1) / Math.max(heightPx, 1);
  const width = Math.max(NARROWEST, Math.round(HEIGHT * ratio));
  const height = Math.max(HEIGHT, Math.round(width / ratio));
  const scale = Math.max(widthPx, 1) / width;
  return {
    width,
    height,
    scale,
    shape: shapeOf(width / height),
    touch: Math.ceil(Math.max(TOUCH_PX, TOUCH_PX / scale)),
  };
}

/** Where the street of a question begins, counted from the foot of a stage (as in layout.ts). */
const STREET = 340;

/**
 * The stage of a question whose street lies behind what covers the display's foot: words and answers alone share the
 * `freePx` above it.
 */
export function sizeAbove(widthPx: number, freePx: number): Size {
  const scale = Math.min(Math.max(freePx, 1) / (HEIGHT - STREET), Math.max(widthPx, 1) / NARROWEST);
  const size = sizeOf(widthPx, HEIGHT * scale);
  return { ...size, hidden: Math.max(0, Math.round(size.height - freePx / size.scale)) };
}

export const sameSize = (a: Size, b: Size): boolean =>
  a.width === b.width && a.height === b.height && a.scale === b.scale && a.hidden === b.hidden;
