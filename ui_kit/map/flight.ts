/** A calm flight from one look at the map to another; at once where movement is not wanted. */

import type { View } from "./project";

const LASTS = 620;
const smooth = (share: number): number => share * share * (3 - 2 * share);

/** Between two views: sizes grow by factors, not by steps. */
export function between(from: View, to: View, share: number): View {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const [a, b] = [1 / from.scale, 1 / to.scale];
  // The middle moves as the size does, so that the flight has no bend.
  const way = Math.abs(a - b) < 1e-9 ? share : (a - 1 / scale) / (a - b);
  return { scale, x: from.x + (to.x - from.x) * way, y: from.y + (to.y - from.y) * way };
}

export class Flight {
  private frame = 0;

  get flies(): boolean {
    return this.frame !== 0;
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  go(from: View, to: View, look: (view: View) => void): void {
    this.stop();
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      look(to);
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / LASTS));
      this.frame = share < 1 ? requestAnimationFrame(step) : 0;
      look(share < 1 ? between(from, to, smooth(share)) : to);
    };
    this.frame = requestAnimationFrame(step);
  }
}
