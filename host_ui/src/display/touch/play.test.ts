import { describe, expect, it } from "vitest";
import { onLine } from "./keyboard";
import { planOf } from "./plan";
import { isCrowded, isLong } from "./play";

const option = (text: string) => ({ letter: "A" as const, words: [{ text }] });

describe("answers on a half", () => {
  it("are written smaller where a word or the whole is long", () => {
    expect(isLong(["Ludza", "Jēkabpils muiža"].map(option))).toBe(false);
    expect(isLong(["Ludza", "Novadpētniecības muzejs"].map(option))).toBe(true);
    expect(isLong(["Ludza", "Te ir ļoti gara atbilde ar vārdiem"].map(option))).toBe(true);
    expect(isLong([])).toBe(false);
  });

  it("stand side by side where they are too many for the height", () => {
    expect(isCrowded(3, planOf(1920, 1080))).toBe(false);
    expect(isCrowded(6, planOf(1920, 1080))).toBe(true);
    expect(isCrowded(4, planOf(1366, 768))).toBe(true);
  });
});

describe("a number that is typed", () => {
  const years = { kind: "number", low: 1700, high: 1900, step: 1, scale: 1 } as const;
  const tenths = { kind: "number", low: 0, high: 100, step: 5, scale: 10 } as const;

  it("counts once it lies on the line", () => {
    expect(["", "18", "1801", "1901", "-", "1,2,3"].map((text) => onLine(text, years))).toEqual([
      null,
      null,
      1801,
      null,
      null,
      null,
    ]);
    expect(onLine("3,5", tenths)).toBe(35);
    expect(onLine("3,6", tenths)).toBe(35);
  });
});
