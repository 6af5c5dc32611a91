import { describe, expect, it } from "vitest";
import { fan, gather, stepOf } from "./gather";
import { toUnits } from "./project";

const LUDZA = { id: "ludza", lat: 56.54389, lon: 27.72111 };
const CASTLE = { id: "castle", lat: 56.547956, lon: 27.72799 };
const PASIENE = { id: "pasiene", lat: 56.288746, lon: 28.160397 };
const ALL = [LUDZA, PASIENE, CASTLE];
const away = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe("marks on the map", () => {
  it("that would lie on each other are one with a number; each place is in one", () => {
    const groups = gather(ALL, 20);
    expect(groups.map(({ members }) => members.map(({ id }) => id))).toEqual([
      ["ludza", "castle"],
      ["pasiene"],
    ]);
    const [town, castle] = [toUnits(LUDZA), toUnits(CASTLE)];
    expect(groups[0]?.x).toBeCloseTo((town.x + castle.x) / 2);
    expect(groups[0]?.y).toBeCloseTo((town.y + castle.y) / 2);
  });

  it("stand alone where there is room", () => {
    expect(gather(ALL, 2).map(({ members }) => members.length)).toEqual([1, 1, 1]);
    expect(gather([], 50)).toEqual([]);
  });

  it("never touch, however many there are, and none is lost", () => {
    const many = Array.from({ length: 120 }, (_, n) => ({
      id: `${n}`,
      lat: 56 + (((n * 37) % 101) / 101) * 0.8,
      lon: 25 + (((n * 53) % 97) / 97) * 2,
    }));
    for (const least of [5, 40, 200]) {
      const groups = gather(many, least);
      expect(groups.flatMap(({ members }) => members.map(({ id }) => id)).sort()).toEqual(
        many.map(({ id }) => id).sort(),
      );
      for (const [i, a] of groups.entries()) {
        for (const b of groups.slice(i + 1)) expect(away(a, b)).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it("are gathered for whole steps of the scale, and never for more than the true one", () => {
    for (const scale of [0.05, 0.1, 0.37, 1, 5.9]) {
      expect(stepOf(scale)).toBeLessThanOrEqual(scale);
      expect(stepOf(scale)).toBeGreaterThan(scale * 0.79);
      expect(stepOf(stepOf(scale) * 1.01)).toBeCloseTo(stepOf(scale));
    }
  });

  it("of one spot stand around it, apart from each other and inside a phone's map", () => {
    const frame = { width: 360, height: 220 };
    for (const count of [2, 5, 9, 13, 20]) {
      const points = fan(count, 22, frame);
      expect(points).toHaveLength(count);
      for (const [i, a] of points.entries()) {
        expect(Math.abs(a.x) + 22).toBeLessThanOrEqual(frame.width / 2);
        expect(Math.abs(a.y) + 22).toBeLessThanOrEqual(frame.height / 2);
        for (const b of points.slice(i + 1)) expect(away(a, b)).toBeGreaterThan(44);
      }
    }
  });
});
