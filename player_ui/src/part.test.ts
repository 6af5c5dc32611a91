/** The game's part of the page comes over a weak network too. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AGAIN, type Play, playPart } from "./part";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("it is asked for again until it comes, ever more seldom", async () => {
  const play = {} as Play;
  const load = vi.fn<() => Promise<Play>>().mockRejectedValueOnce(new Error("lost")).mockRejectedValueOnce(0);
  load.mockResolvedValue(play);
  const anew = vi.fn();
  const got = playPart(load, anew);
  await vi.advanceTimersByTimeAsync(AGAIN[0] - 1);
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1 + AGAIN[1]);
  expect(await got).toBe(play);
  expect(load).toHaveBeenCalledTimes(3);
  expect(anew).not.toHaveBeenCalled();
});

test("where it is not there any more, the whole page is loaded anew", async () => {
  const load = vi.fn<() => Promise<Play>>().mockRejectedValue(new Error("404"));
  const anew = vi.fn();
  void playPart(load, anew);
  await vi.runAllTimersAsync();
  expect(load).toHaveBeenCalledTimes(AGAIN.length);
  expect(anew).toHaveBeenCalledTimes(1);
});
