import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { AFTER, Idle, SAID } from "./idle";

describe("a display that nobody touches", () => {
  const told: (number | null)[] = [];
  const leave = vi.fn();
  let idle: Idle;

  beforeEach(() => {
    vi.useFakeTimers();
    told.length = 0;
    leave.mockReset();
    idle = new Idle((left) => told.push(left), leave);
    idle.start();
  });

  afterEach(() => {
    idle.stop();
    vi.useRealTimers();
  });

  const pass = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

  it("says the last seconds, then leaves once", () => {
    pass(AFTER - SAID - 1);
    expect(told).toEqual([]);
    pass(1);
    expect(told).toEqual([SAID]);
    pass(SAID - 1);
    expect(told[told.length - 1]).toBe(1);
    expect(leave).not.toHaveBeenCalled();
    pass(100);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("stays when it is touched, and says at once that it stays", () => {
    pass(AFTER - 3);
    document.dispatchEvent(new Event("pointerdown"));
    expect(told[told.length - 1]).toBeNull();
    pass(AFTER - 1);
    expect(leave).not.toHaveBeenCalled();
    document.dispatchEvent(new Event("keydown"));
    pass(AFTER);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("may wait for ever, and counts its last seconds also when less may pass than before", () => {
    idle.stop();
    let after = Number.POSITIVE_INFINITY;
    const other = new Idle(
      (left) => told.push(left),
      leave,
      () => Date.now(),
      () => after,
      30,
    );
    other.start();
    pass(5000);
    expect(told).toEqual([]);
    after = 600;
    pass(1);
    expect(told).toEqual([30]);
    pass(29);
    expect(leave).not.toHaveBeenCalled();
    after = Number.POSITIVE_INFINITY;
    pass(1);
    expect(told[told.length - 1]).toBeNull();
    after = 600;
    pass(31);
    expect(leave).toHaveBeenCalledTimes(1);
    other.stop();
  });
});
