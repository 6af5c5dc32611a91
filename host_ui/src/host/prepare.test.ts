/** Codes, days and times as people type them. */

import { describe, expect, it } from "vitest";
import { codeProblem, tidyCode } from "./gamecode";
import { fieldsOf, spoken, whenOf } from "./when";

describe("game codes", () => {
  it("are tidied: capitals, no marks, no spaces or hyphens", () => {
    expect(tidyCode(" svētki-24 ")).toBe("SVETKI24");
    expect(tidyCode("šiauliai")).toBe("SIAULIAI");
  });

  it.each([
    ["", "short"],
    ["ABC", "short"],
    ["ABCD", null],
    ["EZERS24X", null],
    ["EZERS24XY", "long"],
    ["AB_CD", "signs"],
    ["ЛУДЗА", "signs"],
    ["<b>hi", "signs"],
  ])("%s: %s", (code, problem) => {
    expect(codeProblem(code)).toBe(problem);
  });
});

const at = (year: number, month: number, day: number, hours: number, minutes: number): number =>
  new Date(year, month - 1, day, hours, minutes).getTime() / 1000;

describe("day and time", () => {
  const now = at(2026, 5, 1, 12, 0);

  it("are this computer's, from date fields or typed by hand", () => {
    const wanted = { at: at(2026, 5, 9, 14, 5) };
    expect(whenOf("2026-05-09", "14:05", now)).toEqual(wanted);
    expect(whenOf("9.5.2026", "14.05", now)).toEqual(wanted);
    expect(whenOf("09/05/2026.", "14:05:00", now)).toEqual(wanted);
  });

  it.each([
    ["", "14:00", "date"],
    ["2026-02-31", "14:00", "date"],
    ["tomorrow", "14:00", "date"],
    ["2026-05-09", "", "time"],
    ["2026-05-09", "24:00", "time"],
    ["2026-05-09", "2 pm", "time"],
    ["2026-05-01", "12:00", "past"],
    ["2025-05-09", "14:00", "past"],
    ["2062-05-09", "14:00", "far"],
  ])("%s %s: %s", (date, time, problem) => {
    expect(whenOf(date, time, now)).toEqual({ problem });
  });

  it("come back as the fields want them", () => {
    expect(fieldsOf(at(2026, 5, 9, 8, 5))).toEqual({ date: "2026-05-09", time: "08:05" });
  });

  it("are spoken with the day of the week and a 24-hour clock", () => {
    const words = spoken(at(2026, 5, 9, 14, 0), "en");
    expect(words).toContain("Saturday");
    expect(words).toContain("14:00");
  });
});
