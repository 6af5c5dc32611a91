/** Parts of packs before a game: how many questions, in which order, and about how long it takes. */

import { describe, expect, it } from "vitest";
import {
  another,
  countOf,
  entryOf,
  fitting,
  inWay,
  minutesOf,
  moved,
  partOf,
  wayOf,
  withCount,
  withLevel,
  withTick,
} from "./rounds";
import type { Pack, RoundPart } from "./shapes";

const PACK: Pack = {
  id: "ludza",
  title: {},
  about: {},
  languages: ["lv"],
  level: "home",
  questions: 12,
  difficulties: { easy: 6, medium: 4, hard: 2 },
  seconds: 300,
  kinds: {},
  gaps: {},
};
const whole: RoundPart = { pack: "ludza" };

describe("a round", () => {
  it("is a pack's name where it is whole, and a part else", () => {
    expect(entryOf(partOf("ludza"))).toBe("ludza");
    expect(entryOf({ pack: "ludza", draw: 3 })).toEqual({ pack: "ludza", draw: 3 });
    expect(
      [whole, { ...whole, first: 1 }, { ...whole, draw: 1 }, { ...whole, questions: [] }].map(wayOf),
    ).toEqual(["all", "first", "draw", "ticked"]);
  });

  it("keeps how many and how hard when it is chosen in another way", () => {
    const drawn = withLevel(inWay(whole, "draw", PACK), "hard", false, PACK);
    expect(drawn).toEqual({ pack: "ludza", draw: 5, difficulty: ["easy", "medium"] });
    expect(inWay(withCount(drawn, 7, PACK), "first", PACK)).toEqual({
      pack: "ludza",
      first: 7,
      difficulty: ["easy", "medium"],
    });
    expect(inWay(drawn, "all", PACK)).toEqual({ pack: "ludza", difficulty: ["easy", "medium"] });
    expect(inWay(drawn, "ticked", PACK)).toEqual({ pack: "ludza", questions: [] });
  });

  it("never asks for more than there is, or for nothing", () => {
    expect(withCount({ ...whole, first: 1 }, 99, PACK).first).toBe(12);
    expect(withCount({ ...whole, draw: 1 }, 0, PACK).draw).toBe(1);
    expect(withCount({ ...whole, draw: 1 }, Number.NaN, PACK).draw).toBe(1);
    const hard = withLevel(withLevel({ ...whole, draw: 5 }, "easy", false, PACK), "medium", false, PACK);
    expect(hard).toEqual({ pack: "ludza", draw: 2, difficulty: ["hard"] });
    expect(fitting(hard, PACK)).toBe(2);
    expect(withLevel(hard, "hard", false, PACK)).toBe(hard);
    expect(withLevel({ ...whole, difficulty: ["easy", "hard"] }, "medium", true, PACK)).toEqual(whole);
  });

  it("holds what was ticked", () => {
    const ticked = withTick(withTick({ ...whole, questions: [] }, "a", true), "b", true);
    expect(ticked.questions).toEqual(["a", "b"]);
    expect(withTick(ticked, "a", false)).toEqual({ pack: "ludza", questions: ["b"] });
    expect(countOf(ticked, PACK)).toBe(2);
  });
});

describe("several rounds", () => {
  it("of one pack ask other questions", () => {
    expect(another([], PACK)).toEqual(whole);
    expect(another([whole], PACK)).toBeNull();
    expect(another([{ ...whole, first: 4 }], PACK)).toEqual({ pack: "ludza", draw: 5 });
    expect(another([{ ...whole, first: 10 }], PACK)).toEqual({ pack: "ludza", draw: 2 });
  });

  it("change places", () => {
    const rounds = ["a", "b", "c"].map((pack) => ({ pack }));
    const order = (from: number, to: number): string =>
      moved(rounds, from, to)
        .map(({ pack }) => pack)
        .join("");
    expect([order(0, 1), order(2, 1), order(2, 0), order(1, 1), order(9, 0)]).toEqual([
      "bac",
      "acb",
      "cab",
      "abc",
      "abc",
    ]);
  });

  it("take about so long", () => {
    const chosen = (part: RoundPart) => ({ part, pack: PACK });
    expect(minutesOf([], null)).toBe(1);
    expect(minutesOf([chosen({ ...whole, draw: 3 })], { talk: 0, rest: 1 })).toBe(2);
    expect(minutesOf([chosen(whole)], { talk: 0, rest: 1 })).toBe(8);
    expect(minutesOf([chosen(whole), chosen(whole), chosen(whole)], { talk: 20, rest: 5 })).toBe(45);
    expect(minutesOf([chosen(whole)], { talk: -1, rest: 1 })).toBe(14);
  });
});
