import { describe, expect, it } from "vitest";
import { chooseStep, FLOOR, parseSteps } from "./fit";

describe("the size of words", () => {
  it("is the largest step that fits", () => {
    expect(chooseStep([72, 60, 52], (size) => size <= 80)).toBe(72);
    expect(chooseStep([72, 60, 52], (size) => size <= 60)).toBe(60);
    expect(chooseStep([72, 60, 52], (size) => size <= 59)).toBe(52);
  });

  it("is found in few looks, in one where the largest fits", () => {
    const steps = [120, 104, 92, 80, 70, 60, 52, 46];
    const looks = (most: number): number => {
      let count = 0;
      const size = chooseStep(steps, (step) => ++count > 0 && step <= most);
      expect(size).toBe(steps.find((step) => step <= most));
      return count;
    };
    expect(looks(120)).toBe(1);
    for (const step of steps) expect(looks(step)).toBeLessThanOrEqual(4);
  });

  it("shrinks on below the last step, but fits whatever it chooses", () => {
    const size = chooseStep([72, 60, 52], (step) => step <= 41.5);
    expect(size).toBeLessThan(42);
    expect(size).toBeGreaterThan(36);
  });

  it("stops at the floor", () => {
    expect(chooseStep([72], () => false)).toBe(FLOOR);
    expect(chooseStep([], () => false, 30)).toBe(30);
  });

  it("reads its steps from the page", () => {
    expect(parseSteps("72 60 52")).toEqual([72, 60, 52]);
    expect(parseSteps(undefined)).toEqual([]);
    expect(parseSteps("x 12")).toEqual([12]);
  });
});
