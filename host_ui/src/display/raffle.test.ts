import { describe, expect, it } from "vitest";
import { around, hops, lasting, MOST } from "./raffle";

describe("the row of houses", () => {
  it("is the whole street where it is short", () => {
    expect(around(MOST, 3)).toEqual([0, MOST]);
    expect(around(0, 0)).toEqual([0, 0]);
  });

  it.each([0, 1, 60, 118, 119])("of a long street holds the winner, at place %i", (winner) => {
    const [from, to] = around(120, winner);
    expect(to - from).toBe(MOST);
    expect(from).toBeGreaterThanOrEqual(0);
    expect(to).toBeLessThanOrEqual(120);
    expect(winner).toBeGreaterThanOrEqual(from);
    expect(winner).toBeLessThan(to);
  });
});

describe("the light", () => {
  it.each([2, 3, 7, MOST])(
    "among %i houses ends with the winner, slower and slower, never twice at one house",
    (count) => {
      for (let winner = 0; winner < count; winner += 1) {
        for (const draw of [1, 2, 3]) {
          const all = hops(count, winner, draw);
          expect(all[all.length - 1]?.house).toBe(winner);
          for (const [i, hop] of all.entries()) {
            const before = all[i - 1];
            expect(hop.house).toBeGreaterThanOrEqual(0);
            expect(hop.house).toBeLessThan(count);
            if (!before) continue;
            expect(hop.house).not.toBe(before.house);
            expect(hop.at).toBe(before.at + before.lasts);
            expect(hop.lasts).toBeGreaterThanOrEqual(before.lasts);
          }
        }
      }
    },
  );

  it("takes a breath, not a minute", () => {
    expect(lasting(hops(12, 4, 1))).toBeGreaterThan(3000);
    expect(lasting(hops(12, 4, 1))).toBeLessThan(7000);
  });

  it("of a family alone does not go anywhere", () => {
    expect(hops(1, 0, 1)).toEqual([]);
  });
});
