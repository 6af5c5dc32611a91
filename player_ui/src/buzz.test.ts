import { afterEach, expect, it, vi } from "vitest";
import { buzz } from "./actions";

const vibrate = vi.fn();

afterEach(() => vi.unstubAllGlobals());

it.each([
  [undefined, 1],
  [{ hasBeenActive: true }, 1],
  [{ hasBeenActive: false }, 0],
])("buzzes only where the browser lets us: %o", (userActivation, times) => {
  vibrate.mockClear();
  vi.stubGlobal("navigator", { vibrate, userActivation });
  buzz(30);
  expect(vibrate).toHaveBeenCalledTimes(times);
});
