import type { Ask, Reveal } from "@ui/kinds/phone-face";
import { describe, expect, it } from "vitest";
import type { SoloQuestion } from "./question";
import { advanced, answered, begun, cheerOf, drafted, isOver, metIn, rightOf, verdictOf } from "./round";

const question = (id: string, place: number): SoloQuestion => ({
  id,
  place,
  text: [{ text: id }],
  ask: { kind: "truefalse" } as Ask,
  reveal: { kind: "truefalse", right: true, said_true: 0, said_false: 0 } as Reveal,
});
const A = question("a", 1);
const B = question("b", 1);
const say = (pick: boolean) => ({ kind: "truefalse", pick }) as const;

describe("a round", () => {
  it("goes on only once the question was answered, and counts the first answer alone", () => {
    const start = begun(["a", "b"]);
    expect(advanced(start)).toBe(start);
    const told = answered(start, A, say(false));
    expect(told.done).toEqual([{ id: "a", place: 1, given: say(false), marks: 0 }]);
    expect(answered(told, A, say(true))).toBe(told);
    expect(drafted(told, ["x"])).toBe(told);
    const second = advanced(told);
    expect([second.at, second.given, second.draft]).toEqual([1, null, null]);
  });

  it("ends after its last question and says how it went", () => {
    const end = advanced(answered(advanced(answered(begun(["a", "b"]), A, say(false))), B, say(true)));
    expect(isOver(end)).toBe(true);
    expect(answered(end, A, say(true))).toBe(end);
    expect(rightOf(end)).toBe(1);
    expect(metIn(end)).toEqual([1]);
  });

  it("has kind words for every result", () => {
    expect([1, 0.999, 0.001, 0].map(verdictOf)).toEqual(["right", "near", "near", "else"]);
    expect([8, 7, 5, 4, 2, 1, 0].map((right) => cheerOf(right, 8))).toEqual([
      "all",
      "most",
      "most",
      "some",
      "some",
      "few",
      "few",
    ]);
  });
});
