import { describe, expect, it } from "vitest";
import { minutesOf, timeOf } from "./kiosks";

describe("times of the quiet hours", () => {
  it("are minutes since midnight for the server and a time for the field", () => {
    for (const [minutes, time] of [
      [0, "00:00"],
      [8 * 60 + 5, "08:05"],
      [23 * 60 + 59, "23:59"],
    ] as const) {
      expect(timeOf(minutes)).toBe(time);
      expect(minutesOf(time)).toBe(minutes);
    }
  });

  it("an emptied field is midnight", () => {
    expect([minutesOf(""), minutesOf("24:00")]).toEqual([0, 0]);
  });
});
