/** The big button says what it will do, in every phase. */

import type { Stage } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { bigButton, may, nextLabel, secondsLeft } from "./next";

function stage(phase: string, can: string[], next: string, more: Partial<Stage> = {}): Stage {
  return { stamp: { epoch: "e", version: 1, step: 1 }, own_from: 0, code: "TUKA", phase, can, next, ...more };
}

describe("the big button", () => {
  it.each([
    ["lobby", ["start", "end"], "intro", "start", "host-next-start"],
    ["intro", ["next", "pause", "end"], "talk", "next", "host-next-first"],
    ["intro", ["next", "pause", "end"], "open", "next", "host-next-first"],
    ["talk", ["next", "skip", "end"], "open", "next", "host-next-open"],
    ["open", ["next", "close", "skip", "end"], "closed", "next", "host-next-closed"],
    ["closed", ["skip", "end"], "reveal", "", "host-next-wait"],
    ["reveal", ["next", "end"], "card", "next", "host-next-card"],
    ["reveal", ["next", "end"], "talk", "next", "host-next-question"],
    ["card", ["next", "end"], "standings", "next", "host-next-standings"],
    ["card", ["next", "end"], "open", "next", "host-next-question"],
    ["card", ["next", "end"], "podium", "next", "host-next-podium"],
    ["standings", ["next", "end"], "break", "next", "host-next-break"],
    ["break", ["next", "end"], "intro", "next", "host-next-intro"],
    ["podium", ["next", "end"], "ended", "next", "host-next-ended"],
    ["ended", [], "ended", "new", "host-next-new"],
  ])("in %s with %j leading to %s", (phase, can, next, wish, label) => {
    expect(bigButton(stage(phase, can, next))).toEqual({ wish, label });
  });

  it("asks a tie-break as what it is", () => {
    const intro = stage("intro", ["next", "end"], "open", { tiebreak: "asked" });
    expect(bigButton(intro)).toEqual({ wish: "next", label: "host-next-tiebreak" });
  });

  it("goes on after a pause, in whatever phase", () => {
    const paused = stage("open", ["resume", "end"], "closed", { paused: true });
    expect(bigButton(paused)).toEqual({ wish: "resume", label: "host-next-resume" });
  });

  it("still says something when a newer server leads elsewhere or says nothing", () => {
    expect(nextLabel({ phase: "card", next: "" })).toBe("host-next-on");
    expect(bigButton(stage("reveal", [], "card")).wish).toBe("");
  });
});

describe("controls", () => {
  it("may do only what the stage allows", () => {
    const open = stage("open", ["next", "close"], "closed");
    expect(may(open, "close")).toBe(true);
    expect(may(open, "pause")).toBe(false);
    expect(may({ ...open, can: undefined }, "close")).toBe(false);
  });
});

describe("the clock", () => {
  it("counts whole seconds, never below none", () => {
    expect(secondsLeft(10_000, 8_999)).toBe(2);
    expect(secondsLeft(10_000, 9_000)).toBe(1);
    expect(secondsLeft(10_000, 12_000)).toBe(0);
    expect(secondsLeft(null, 5)).toBeNull();
    expect(secondsLeft(undefined, 5)).toBeNull();
  });
});
