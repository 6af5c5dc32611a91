/** What fingers do on a map: one drags, two pinch, a short touch is a tap, two are a double tap. Pure state. */

import type { Point } from "./project";

/** Moved by pixels and nearer by a factor, around a point. */
export interface Drag {
  readonly dx: number;
  readonly dy: number;
  readonly factor: number;
  readonly at: Point;
}

export type Touch = "tap" | "double" | null;

/** Px within which a finger has not moved; ms and px within which a second tap belongs to the first. */
const STILL = 10;
const QUICK = 350;
const CLOSE = 30;

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

export class Fingers {
  private readonly down_ = new Map<number, Point>();
  private start: Point | null = null;
  private last: { at: Point; when: number } | null = null;

  down(id: number, at: Point): void {
    this.down_.set(id, at);
    this.start = this.down_.size === 1 ? at : null;
  }

  /** What has moved since the last look; null while it is nothing, or may still become a tap. */
  move(id: number, at: Point): Drag | null {
    if (!this.down_.has(id)) return null;
    const before = Array.from(this.down_.values());
    if (this.start && apart(this.start, at) < STILL) return null;
    this.start = null;
    this.down_.set(id, at);
    const now = Array.from(this.down_.values());
    const [a, b] = [middle(before), middle(now)];
    const [first, second, third, fourth] = [before[0], before[1], now[0], now[1]];
    const pinch = first && second && third && fourth ? apart(third, fourth) / apart(first, second) : 1;
    return { dx: b.x - a.x, dy: b.y - a.y, factor: Number.isFinite(pinch) && pinch > 0 ? pinch : 1, at: b };
  }

  /** `when`: ms. */
  up(id: number, at: Point, when: number): Touch {
    const tapped = this.down_.has(id) && this.start !== null;
    this.lost(id);
    if (!tapped) return null;
    const again = this.last && when - this.last.when < QUICK && apart(this.last.at, at) < CLOSE;
    this.last = again ? null : { at, when };
    return again ? "double" : "tap";
  }

  /** The finger was taken away by something else. */
  lost(id: number): void {
    this.down_.delete(id);
    this.start = null;
  }
}
