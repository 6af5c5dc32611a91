import type { QuestionView } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { onLine } from "./keyboard";
import { planOf } from "./plan";
import { isCrowded, isLong } from "./play";

type Ask = QuestionView["ask"];
const option = (text: string) => ({ letter: "A" as const, words: [{ text }] });

describe("answers on a half", () => {
  it("are written smaller where a word or the whole is long", () => {
    expect(isLong(["Ludza", "Jēkabpils muiža"].map(option))).toBe(false);
    expect(isLong(["Ludza", "Novadpētniecības muzejs"].map(option))).toBe(true);
    expect(isLong(["Ludza", "Te ir ļoti gara atbilde ar vārdiem"].map(option))).toBe(true);
    expect(isLong([])).toBe(false);
  });

  it("need all the height there is where they are many: pairs one below the other, things in two columns", () => {
    const pairs = (count: number) => ({ kind: "pairs", ones: Array(count).fill(null) }) as unknown as Ask;
    const order = (count: number) => ({ kind: "order", options: Array(count).fill(null) }) as unknown as Ask;
    const [wall, laptop] = [planOf(1920, 1080), planOf(1366, 768)];
    expect([pairs(4), pairs(6), order(6), order(8)].map((ask) => isCrowded(ask, wall))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([pairs(2), pairs(4), order(4), order(8)].map((ask) => isCrowded(ask, laptop))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    const choice = { kind: "choice", options: Array(6).fill(null) } as unknown as Ask;
    expect(isCrowded(choice, laptop)).toBe(false);
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
