import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { TestDoor } from "./door";
import { frameRate, otherWidth, readFrom, scanFrom, USUAL, WIDTHS } from "./measure";

// Whether the page is there says nothing of its door, and it takes long to come.
vi.mock("./page", () => ({}));

describe("how far letters are read", () => {
  it("is ten metres for 50 units on a display of 75 inches", () => {
    expect(readFrom(50, 1.66, 1920)).toBe(10);
    expect(readFrom(104, 1.66, 1920)).toBe(21);
  });

  it("grows with the picture, and is the same wherever letters are as large", () => {
    expect(readFrom(50, 3.32, 1920)).toBe(20);
    expect(readFrom(50, 1.66, 1440)).toBeGreaterThan(10);
    expect(readFrom(30, 0.35, 1920)).toBe(1.5);
  });
});

describe("how far a code is scanned from", () => {
  it("is ten times its width, never promising more", () => {
    expect(scanFrom(240, 1.7, 1920)).toBe(2);
    expect(scanFrom(240, 4, 1920)).toBe(5);
    expect(scanFrom(240, 0.35, 1920)).toBe(0.5);
  });
});

describe("the width of the picture", () => {
  it("goes step by step and no further than there are steps", () => {
    expect(otherWidth(USUAL, 1)).toBe(2);
    expect(otherWidth(USUAL, -1)).toBe(1.2);
    expect(otherWidth(WIDTHS[0], -1)).toBe(WIDTHS[0]);
    expect(otherWidth(8, 1)).toBe(8);
  });
});

describe("frames", () => {
  it("are counted between the first and the last", () => {
    expect(frameRate(Array.from({ length: 61 }, (_, i) => 500 + (i * 1000) / 60))).toBe(60);
    expect(frameRate([0, 500, 1000])).toBe(2);
  });

  it("are none while there are too few", () => {
    expect(frameRate([])).toBe(0);
    expect(frameRate([5])).toBe(0);
    expect(frameRate([5, 5])).toBe(0);
  });
});

describe("the way to the test page", () => {
  const changed = vi.fn();
  let door: TestDoor;
  const fragment = (to: string): void => {
    location.hash = to;
    window.dispatchEvent(new Event("hashchange"));
  };
  beforeEach(() => {
    vi.useFakeTimers();
    history.replaceState(null, "", "/display");
    door = new TestDoor(changed);
  });
  afterEach(() => {
    door.stop();
    vi.useRealTimers();
  });

  it("by its address stays, whatever is played meanwhile, until somebody leaves", () => {
    location.hash = "#test";
    door.watch();
    expect(door.open).toBe(true);
    door.heard({ phase: "lobby" } as never);
    vi.advanceTimersByTime(1_000_000);
    expect(door.open).toBe(true);
    door.leave();
    expect([door.open, location.hash]).toEqual([false, ""]);
  });

  it("by a touch gives way to a game", () => {
    door.watch();
    fragment("#test");
    expect(door.open).toBe(true);
    door.heard(null);
    expect(door.open).toBe(true);
    door.heard({ phase: "lobby" } as never);
    expect(door.open).toBe(false);
  });

  it("by a touch is forgotten some minutes after the last one", () => {
    door.watch();
    fragment("#test");
    vi.advanceTimersByTime(290_000);
    window.dispatchEvent(new Event("pointerdown"));
    vi.advanceTimersByTime(290_000);
    expect(door.open).toBe(true);
    vi.advanceTimersByTime(20_000);
    expect(door.open).toBe(false);
  });

  it("by key, while no game is shown; there it has all keys but leads back by Escape", () => {
    door.watch();
    expect(door.key("t", { phase: "open" } as never)).toBe(false);
    expect(door.key("p", null)).toBe(false);
    expect(door.key("T", null)).toBe(true);
    window.dispatchEvent(new Event("hashchange"));
    expect(door.open).toBe(true);
    expect(door.key("p", null)).toBe(true);
    expect(door.open).toBe(true);
    expect(door.key("Escape", null)).toBe(true);
    expect(door.open).toBe(false);
  });

  it("leads nowhere else", () => {
    door.watch();
    fragment("#dabcdefgh12");
    expect(door.open).toBe(false);
  });
});
