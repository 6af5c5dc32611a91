import { describe, expect, it } from "vitest";
import {
  awake,
  CARD_LIES,
  DOOR_WAITS,
  type Idle,
  isDeserted,
  isPutDown,
  REST_LASTS,
  touched,
  watched,
} from "./idle";

/** Questions that open and close, one after the other, untouched. */
const passed = (idle: Idle, ...questions: number[]): Idle =>
  questions.reduce((now, question) => watched(watched(now, question, 10), null, 20), idle);

describe("a half that nobody touches", () => {
  it("rests after two whole questions", () => {
    expect(passed(awake(0), 0).rests).toBeNull();
    expect(passed(awake(0), 0, 1).rests).toBe(20);
  });

  it("counts questions that follow each other without a break", () => {
    const second = watched(watched(awake(0), 0, 10), 1, 20);
    expect(second.missed).toBe(1);
    expect(watched(second, 2, 30).rests).toBe(30);
  });

  it("does not rest while somebody is there, however few questions were answered", () => {
    const half = touched(watched(passed(awake(0), 0), 1, 30), 40);
    expect(watched(half, null, 50)).toMatchObject({ missed: 0, rests: null });
  });

  it("counts a touch between questions", () => {
    expect(passed(touched(passed(awake(0), 0), 25), 1).rests).toBeNull();
  });

  it("wakes at a touch", () => {
    expect(touched(passed(awake(0), 0, 1), 99)).toMatchObject({ rests: null, missed: 0, last: 99 });
  });

  it("never rests before the game has asked anything", () => {
    expect(watched(awake(0), null, 10 ** 9).rests).toBeNull();
    expect(isDeserted(awake(0), true, 10 ** 9)).toBe(false);
  });

  it("is free again after a long rest, and the door after a short while", () => {
    const half = passed(awake(0), 0, 1);
    expect(isDeserted(half, true, 20 + REST_LASTS - 1)).toBe(false);
    expect(isDeserted(half, true, 20 + REST_LASTS)).toBe(true);
    expect(isDeserted(awake(5), false, 5 + DOOR_WAITS - 1)).toBe(false);
    expect(isDeserted(awake(5), false, 5 + DOOR_WAITS)).toBe(true);
  });

  it("puts the house card down that nobody touches, for what is on it is not for others", () => {
    const read = touched(awake(0), 10_000);
    expect(isPutDown(read, 10_000 + CARD_LIES - 1)).toBe(false);
    expect(isPutDown(read, 10_000 + CARD_LIES)).toBe(true);
  });
});
