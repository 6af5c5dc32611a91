import { describe, expect, it } from "vitest";
import { between } from "./flight";

const FAR = { x: 100, y: 400, scale: 0.1 };
const NEAR = { x: 900, y: 100, scale: 4 };

describe("a flight over the map", () => {
  it("begins and ends where it should", () => {
    expect(between(FAR, NEAR, 0)).toEqual(FAR);
    const end = between(FAR, NEAR, 1);
    expect(end.scale).toBeCloseTo(NEAR.scale);
    expect(end.x).toBeCloseTo(NEAR.x);
    expect(end.y).toBeCloseTo(NEAR.y);
  });

  it("goes straight, and nearer by the same factor in the same time", () => {
    const [a, b] = [between(FAR, NEAR, 0.25), between(FAR, NEAR, 0.5)];
    expect(a.scale / FAR.scale).toBeCloseTo(b.scale / a.scale);
    expect((a.x - FAR.x) / (NEAR.x - FAR.x)).toBeCloseTo((a.y - FAR.y) / (NEAR.y - FAR.y));
    expect(between(FAR, { ...NEAR, scale: FAR.scale }, 0.5)).toEqual({ x: 500, y: 250, scale: FAR.scale });
  });
});
