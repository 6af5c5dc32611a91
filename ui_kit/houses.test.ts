import { describe, expect, it } from "vitest";
import { ADDS } from "./art/types";
import { addsOf, drawingOf, lastAdd, panesOf } from "./houses";

describe("what a house gained", () => {
  it("grows by one thing a question, in an order of its own, and keeps what it has", () => {
    for (let count = 1; count <= ADDS.length; count++) {
      const now = addsOf(77, count);
      expect(now).toHaveLength(count);
      expect(now.slice(0, -1)).toEqual(addsOf(77, count - 1));
      expect(lastAdd(77, count)).toBe(now[count - 1]);
    }
    expect(new Set(addsOf(77, 99))).toEqual(new Set(ADDS));
    expect(lastAdd(77, ADDS.length + 1)).toBeNull();
    expect(lastAdd(77, 0)).toBeNull();
    expect(addsOf(77, 8)).not.toEqual(addsOf(78, 8));
  });

  it("never darkens a window of a phone that is away", () => {
    expect(panesOf("jaz")).toEqual(["joined", "answered", "joined"]);
  });

  it("gives phone and display the same drawing", () => {
    const facts = { seed: 5, colour: "teal", storeys: 3, adds: 2 };
    expect(drawingOf(facts, ["joined"])).toEqual(drawingOf({ ...facts }, ["joined"]));
  });
});
