import { forgetAll, meet, met } from "@ui/stamps";
import { beforeEach, expect, test } from "vitest";
import { metIn, stamped } from "./met";

beforeEach(() => {
  forgetAll();
  localStorage.clear();
});

test("a new place is stamped, and its card says so as often as it is drawn", () => {
  expect(stamped("AAAA", 7)).toBe(true);
  expect(stamped("AAAA", 7)).toBe(true);
  expect(met()).toEqual([7]);
  expect(metIn("AAAA")).toEqual([7]);
});

test("a place that the device has met counts for the game, but brings no new stamp", () => {
  meet(9);
  expect(stamped("BBBB", 9)).toBe(false);
  expect(metIn("BBBB")).toEqual([9]);
  expect(met()).toEqual([9]);
});

test("another game begins with no places; the passport keeps them all", () => {
  stamped("CCCC", 1);
  stamped("CCCC", 2);
  expect(metIn("DDDD")).toEqual([]);
  stamped("DDDD", 3);
  expect(metIn("DDDD")).toEqual([3]);
  expect(met()).toEqual([1, 2, 3]);
});

test("a place without a number has no stamp", () => {
  expect(stamped("EEEE", 0)).toBe(false);
  expect(metIn("EEEE")).toEqual([]);
});

test("what is kept of another kind is passed over", () => {
  localStorage.setItem("home.game-met", '{"room":"FFFF","numbers":["x"]}');
  expect(metIn("FFFF")).toEqual([]);
  expect(stamped("FFFF", 4)).toBe(true);
});

test("where nothing may be kept, the page still knows it", () => {
  const forbidden = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const storage = Object.getOwnPropertyDescriptor(window, "localStorage");
  Object.defineProperty(window, "localStorage", { configurable: true, get: forbidden });
  expect(stamped("GGGG", 5)).toBe(true);
  expect(stamped("GGGG", 6)).toBe(true);
  expect(metIn("GGGG")).toEqual([5, 6]);
  if (storage) Object.defineProperty(window, "localStorage", storage);
});
