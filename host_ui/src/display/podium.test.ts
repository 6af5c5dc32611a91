import type { Row } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { podiumGuests, podiumSteps, stageOrder } from "./podium";

const rows = (...ranks: number[]): Row[] =>
  ranks.map((rank, i) => ({ team: `t${i}`, points: 900 - i, gain: 0, rank }));

describe("the podium", () => {
  it("has three steps, the first in the middle", () => {
    const steps = stageOrder(podiumSteps(rows(1, 2, 3, 0, 0)));
    expect(steps.map(({ rank }) => rank)).toEqual([2, 1, 3]);
    expect(steps.map(({ teams }) => teams)).toEqual([["t1"], ["t0"], ["t2"]]);
  });

  it("lets ties share a step and leaves the next one out", () => {
    const steps = podiumSteps(rows(1, 1, 3, 3, 0));
    expect(steps).toEqual([
      { rank: 1, teams: ["t0", "t1"] },
      { rank: 3, teams: ["t2", "t3"] },
    ]);
  });

  it("is empty when nobody has a point", () => {
    expect(podiumGuests(stageOrder(podiumSteps(rows(0, 0))), 1920)).toEqual([]);
  });

  it("lights up third, second, first", () => {
    const guests = podiumGuests(stageOrder(podiumSteps(rows(1, 2, 3))), 1920);
    expect(guests.map(({ rank, turn }) => [rank, turn])).toEqual([
      [2, 1],
      [1, 2],
      [3, 0],
    ]);
    const tied = podiumGuests(stageOrder(podiumSteps(rows(1, 1))), 1920);
    expect(tied.map(({ turn }) => turn)).toEqual([0, 0]);
  });

  it("places houses symmetrically and apart", () => {
    for (const width of [1296, 1440, 1920, 2160]) {
      const guests = podiumGuests(stageOrder(podiumSteps(rows(1, 1, 1, 1, 1))), width);
      const first = guests[0];
      const last = guests[guests.length - 1];
      expect(Math.abs((first?.x ?? 0) + (last?.x ?? 0) - width)).toBeLessThanOrEqual(2);
      guests.slice(1).forEach((guest, i) => {
        expect(guest.x - (guests[i]?.x ?? 0)).toBeGreaterThanOrEqual(guest.width - 1);
      });
    }
  });

  it("never leaves out the first because many share a lower step", () => {
    const many = podiumGuests(stageOrder(podiumSteps(rows(1, 2, 2, 2, 2, 2, 2, 2, 2, 2))), 1920);
    expect(many.map(({ team }) => team)).toContain("t0");
    expect(many).toHaveLength(6);
  });

  it("shows no more houses than can be known again, on a narrow display too", () => {
    const all = stageOrder(podiumSteps(rows(...Array.from({ length: 40 }, () => 1))));
    for (const width of [1296, 1440, 1920, 2160]) {
      const guests = podiumGuests(all, width);
      expect(guests.length).toBeGreaterThanOrEqual(4);
      expect(Math.min(...guests.map((guest) => guest.width))).toBeGreaterThanOrEqual(250);
    }
  });
});
