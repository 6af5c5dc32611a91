/** The game's part of the page comes over a weak network too. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AGAIN, LOOK, MISSING, type Play, playPart } from "./part";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const open = () => true;
const words = () => Promise.resolve();

test("it is asked for again until it comes", async () => {
  const play = {} as Play;
  const load = vi.fn<() => Promise<Play>>().mockRejectedValueOnce(new Error("lost")).mockResolvedValue(play);
  const anew = vi.fn();
  const got = playPart(open, words, load, anew);
  await vi.advanceTimersByTimeAsync(AGAIN - 1);
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await got).toBe(play);
  expect(anew).not.toHaveBeenCalled();
});

test("its words are waited for, and asked for again with it", async () => {
  const play = {} as Play;
  const load = vi.fn<() => Promise<Play>>().mockResolvedValue(play);
  const lost = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error("lost")).mockResolvedValue();
  const got = playPart(open, lost, load, vi.fn());
  await vi.advanceTimersByTimeAsync(AGAIN);
  expect(await got).toBe(play);
  expect(lost).toHaveBeenCalledTimes(2);
});

test("without a line nothing is tried, and the page stays, however long that lasts", async () => {
  let line = true;
  const play = {} as Play;
  const load = vi.fn<() => Promise<Play>>().mockRejectedValueOnce(new Error("cut")).mockResolvedValue(play);
  const anew = vi.fn();
  const got = playPart(() => line, words, load, anew);
  line = false;
  await vi.advanceTimersByTimeAsync(600_000);
  expect(load).toHaveBeenCalledTimes(1);
  expect(anew).not.toHaveBeenCalled();
  line = true;
  await vi.advanceTimersByTimeAsync(LOOK);
  expect(await got).toBe(play);
});

test("where the server is there and it is not, the whole page is loaded anew", async () => {
  const load = vi.fn<() => Promise<Play>>().mockRejectedValue(new Error("404"));
  const anew = vi.fn();
  void playPart(open, words, load, anew);
  await vi.runAllTimersAsync();
  expect(load).toHaveBeenCalledTimes(MISSING);
  expect(anew).toHaveBeenCalledTimes(1);
});
