/** Measures that the drawing of the map follows; the style sheets set the rest by the same root font. */

export interface Measures {
  /** CSS px of the root's letters: 16 on a phone, 32 on a display 1080 high. */
  readonly rem: number;
  /** Of a mark on the map, px: what a finger can hit. */
  readonly radius: number;
  /** Px at the map's top under languages and the way home. */
  readonly head: number;
}

/** Px across that a finger needs on a phone, and on glass on a wall. */
const PHONE = 44;
const GLASS = 64;

export function measures(): Measures {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const wide = matchMedia("(min-width: 56rem) and (min-height: 37.5rem)").matches;
  return {
    rem,
    radius: Math.max((wide ? GLASS : PHONE) / 2, rem * (wide ? 1.1 : 1.375)),
    head: wide ? 0 : rem * 3.5,
  };
}
