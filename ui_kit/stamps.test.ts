import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetAll, meet, meetAll, met } from "./stamps";

const KEY = "home.stamps";

beforeEach(() => {
  forgetAll();
  localStorage.clear();
});
afterEach(() => vi.restoreAllMocks());

describe("stamps", () => {
  it("are none at first", () => expect(met()).toEqual([]));

  it("are kept in order and once each", () => {
    for (const number of [17, 3, 17, 2000]) meet(number);
    expect(met()).toEqual([3, 17, 2000]);
    expect(JSON.parse(localStorage.getItem(KEY) ?? "")).toEqual([3, 17, 2000]);
  });

  it("know what another tab has met meanwhile", () => {
    meet(5);
    localStorage.setItem(KEY, "[5,9]");
    meet(1);
    expect(met()).toEqual([1, 5, 9]);
  });

  it("pass over what is no place's number", () => {
    meetAll([0, -1, 2001, 1.5, Number.NaN, 4]);
    expect(met()).toEqual([4]);
  });

  it("survive a memory that is broken", () => {
    for (const broken of ["{", "7", "null", '{"a":1}', '["x",null,2.5,-4]']) {
      localStorage.setItem(KEY, broken);
      expect(met()).toEqual([]);
    }
    localStorage.setItem(KEY, '["x",8,null,8]');
    expect(met()).toEqual([8]);
  });

  it("live as long as the page where storage is forbidden", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("forbidden", "SecurityError");
    });
    meet(12);
    expect(met()).toEqual([12]);
  });

  it("are forgotten when somebody else begins", () => {
    meet(12);
    forgetAll();
    expect(met()).toEqual([]);
    expect(localStorage.getItem(KEY)).toBeNull();
  });
});
