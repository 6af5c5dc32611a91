import { describe, expect, it } from "vitest";
import { around, type Frame, toPixel, toUnits, WHOLE, whole } from "./project";

const SPOTS = [
  { lat: 56.55, lon: 27.73 },
  { lat: 55.96, lon: 25.58 },
];

describe("the whole box", () => {
  const shown = (width: number, height: number) => {
    const { scale } = whole({ width, height });
    return { wide: width / scale, high: height / scale };
  };

  it("is seen whole in a frame that is not low", () => {
    expect(shown(360, 400).wide).toBeCloseTo(WHOLE.x, 3);
    expect(shown(900, 500).high).toBeCloseTo(WHOLE.y, 3);
  });

  it("gives up a little above and below where a low frame would be empty at its sides", () => {
    expect(shown(1000, 500).wide).toBeCloseTo(9100, 3);
    expect(shown(2000, 300).high).toBeCloseTo(WHOLE.y / 1.12, 3);
  });
});

describe("the view around spots", () => {
  const margin = { beside: 50, above: 74, below: 40 };
  const frame: Frame = { width: 336, height: 207 };

  it("keeps the margin on each side, more above, where marks stand", () => {
    for (const { width, height } of [frame, { width: 900, height: 220 }, { width: 300, height: 900 }]) {
      const view = around(SPOTS, { width, height }, margin, 10);
      for (const { x, y } of SPOTS.map((spot) => toPixel(view, { width, height }, toUnits(spot)))) {
        expect(x).toBeGreaterThanOrEqual(margin.beside - 0.01);
        expect(x).toBeLessThanOrEqual(width - margin.beside + 0.01);
        expect(y).toBeGreaterThanOrEqual(margin.above - 0.01);
        expect(y).toBeLessThanOrEqual(height - margin.below + 0.01);
      }
    }
  });

  it("is a view too where the map has no size yet", () => {
    const { x, y, scale } = around(SPOTS, { width: 0, height: 0 }, { beside: 0, above: 0, below: 0 }, 10);
    expect([x, y, scale].every(Number.isFinite)).toBe(true);
  });

  it("of one spot has it in the middle of what is left", () => {
    const view = around(SPOTS.slice(0, 1), frame, margin, 0.5);
    const at = toPixel(view, frame, toUnits(SPOTS[0] ?? { lat: 0, lon: 0 }));
    expect(at.x).toBeCloseTo(168, 3);
    expect(at.y).toBeCloseTo((margin.above + frame.height - margin.below) / 2, 3);
  });
});
