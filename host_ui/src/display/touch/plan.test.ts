import { describe, expect, it } from "vitest";
import { planOf } from "./plan";

describe("the plan of the halves", () => {
  it.each([
    [1920, 1080, 2],
    [1366, 768, 2],
    [3840, 2160, 2],
    [1280, 1024, 1],
    [1024, 512, 1],
    [1024, 768, 1],
  ])("at %i x %i has room for %i", (width, height, families) => {
    const plan = planOf(width, height);
    expect(plan.sides).toHaveLength(families);
    expect(plan.touch).toBeGreaterThanOrEqual(64);
    // Ten keys stand in a row, with a gap between them.
    expect(plan.width).toBeGreaterThanOrEqual(10 * (plan.touch + 2));
    // The question above keeps more than a third.
    expect(plan.tall).toBeLessThanOrEqual(height * 0.64 + 1);
    expect(plan.strip).toBeGreaterThanOrEqual(plan.touch + 16);
  });

  it("keeps what is touched in the lower half where there is height enough", () => {
    expect(planOf(1920, 1080).tall).toBe(540);
    expect(planOf(3840, 2160).tall).toBe(1080);
  });

  it("grows letters with the screen", () => {
    expect(planOf(3840, 2160).rem).toBe(2 * planOf(1920, 1080).rem);
  });
});
