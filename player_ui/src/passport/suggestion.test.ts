import type { Place } from "@ui/atlas";
import { describe, expect, it } from "vitest";
import { dayOf, suggestion } from "./suggestion";

const place = (number: number, more: Partial<Place> = {}): Place => ({
  number,
  id: `p${number}`,
  municipality: "ludza",
  kind: "lake",
  name: { lv: "Ezers" },
  official: "lv",
  lat: 56,
  lon: 27,
  ...more,
});
const PLACES = Array.from({ length: 30 }, (_, i) => place(i + 1));

describe("the suggestion", () => {
  it("is the same all day, also when another place is met", () => {
    const first = suggestion(PLACES, new Set(), 20_000)?.number as number;
    for (let number = 1; number <= 30; number += 1) {
      if (number === first) continue;
      expect(suggestion(PLACES, new Set([number]), 20_000)?.number).toBe(first);
    }
    expect(suggestion(PLACES, new Set([first]), 20_000)?.number).not.toBe(first);
  });

  it("is another one on other days: in three months most places have their turn", () => {
    const days = Array.from({ length: 90 }, (_, i) => suggestion(PLACES, new Set(), 20_000 + i)?.number);
    expect(new Set(days).size).toBeGreaterThan(20);
  });

  it("is never met, never without a spot on the map, and never what nobody can visit", () => {
    const mixed = [
      place(1, { lat: undefined, lon: undefined }),
      place(2, { kind: "person" }),
      place(3, { kind: "municipality" }),
      place(4),
      place(5),
    ] as Place[];
    for (let day = 0; day < 60; day += 1) expect(suggestion(mixed, new Set([5]), day)?.number).toBe(4);
  });

  it("is none where everything was met", () => expect(suggestion([place(1)], new Set([1]), 1)).toBeNull());
});

describe("the day", () => {
  it("changes at this device's midnight", () => {
    const late = new Date(2026, 10, 27, 23, 59, 59).getTime();
    const early = new Date(2026, 10, 28, 0, 0, 1).getTime();
    const morning = new Date(2026, 10, 27, 0, 0, 1).getTime();
    expect(dayOf(late)).toBe(dayOf(morning));
    expect(dayOf(early)).toBe(dayOf(late) + 1);
  });
});
