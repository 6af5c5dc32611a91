import { describe, expect, it } from "vitest";
import { fragmentOf, MAP, type Open, opened } from "./fragment";

describe("the fragment", () => {
  it("opens a place, a quiz, a passport", () => {
    expect(opened("#place=12")).toEqual({ what: "place", number: 12 });
    expect(opened("#p=AZaz09_-")).toEqual({ what: "passport", bits: "AZaz09_-" });
    expect(opened("#passport")).toEqual({ what: "passport", bits: "" });
    expect(opened("#quiz")).toEqual({ what: "quiz", from: null });
    expect(opened("#quiz=108")).toEqual({ what: "quiz", from: 108 });
    expect(opened("#quiz=ludza")).toEqual({ what: "quiz", from: "ludza" });
  });

  it("opens the map where it is not understood", () => {
    for (const hash of [
      "",
      "#",
      "#place=",
      "#place=x1",
      "#place=1.5",
      "#other=3",
      "#p=",
      "#p=<b>",
      "#quiz=a b",
    ])
      expect(opened(hash)).toEqual(MAP);
  });

  it("is the same on the way back", () => {
    const all: Open[] = [
      { what: "place", number: 7 },
      { what: "quiz", from: null },
      { what: "quiz", from: 3 },
      { what: "quiz", from: "rokiskis" },
      { what: "passport", bits: "" },
      { what: "passport", bits: "AQ" },
    ];
    for (const open of all) expect(opened(fragmentOf(open))).toEqual(open);
    expect(fragmentOf(MAP)).toBe("");
  });
});
