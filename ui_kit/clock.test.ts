import { describe, expect, it } from "vitest";
import { RoomClock } from "./clock";

function clockAt(start: number): { clock: RoomClock; go: (ms: number) => void } {
  let local = start;
  return {
    clock: new RoomClock(() => local),
    go: (ms) => {
      local += ms;
    },
  };
}

describe("RoomClock", () => {
  it("says 0 before anything was heard", () => {
    expect(clockAt(500).clock.roomNow()).toBe(0);
  });

  it("never falls below what the server said, and runs on by itself", () => {
    const { clock, go } = clockAt(500);
    clock.heard(9000);
    go(250);
    expect(clock.roomNow()).toBe(9250);
    clock.heard(9100);
    expect(clock.roomNow()).toBe(9250);
    clock.heard(9400);
    expect(clock.roomNow()).toBe(9400);
  });

  it("believes the shortest round trip", () => {
    const { clock, go } = clockAt(0);
    go(400);
    clock.measured(0, 1000);
    expect(clock.roomNow()).toBe(1200);
    go(40);
    clock.measured(400, 1300);
    expect(clock.roomNow()).toBe(1320);
    go(300);
    clock.measured(440, 9999);
    expect(clock.roomNow()).toBe(1620);
  });

  it("says when the room's clock must have stood still, and measures anew", () => {
    const { clock, go } = clockAt(0);
    clock.heard(1000);
    go(500);
    expect(clock.heard(1300)).toBe(false);
    go(5000);
    expect(clock.heard(1400)).toBe(true);
    clock.restart();
    clock.heard(1400);
    expect(clock.roomNow()).toBe(1400);
  });
});
