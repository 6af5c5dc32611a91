import type { House, Live, Screen, Stage } from "@ui/protocol";
import { player as recordings } from "@ui/sound";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Band } from "./band";
import { levelsOf } from "./levels";

/** An audio context that writes down what it is asked for; its clock is the test's. */
class FakeContext extends EventTarget {
  state = "suspended";
  currentTime = 0;
  destination = {};
  readonly started: number[] = [];
  readonly gains: { value: number; targets: number[] }[] = [];

  resume(): Promise<void> {
    this.state = "running";
    this.dispatchEvent(new Event("statechange"));
    return Promise.resolve();
  }
  close(): Promise<void> {
    this.state = "closed";
    return Promise.resolve();
  }
  createDynamicsCompressor() {
    return { connect: () => undefined };
  }
  createGain() {
    const gain = {
      value: 1,
      targets: [] as number[],
      setTargetAtTime: (to: number) => gain.targets.push(to),
    };
    this.gains.push(gain);
    return { gain, connect: () => undefined, disconnect: () => undefined };
  }
  buffers = 0;
  createBuffer(_channels: number, length: number) {
    this.buffers += 1;
    return { getChannelData: () => new Float32Array(length) };
  }
  createBufferSource() {
    return {
      buffer: null,
      connect: () => undefined,
      addEventListener: () => undefined,
      start: (at: number) => this.started.push(at),
    };
  }
  /** The last level of signals and loop. */
  get levels(): number[] {
    return this.gains.slice(0, 2).map(({ targets }) => targets[targets.length - 1] ?? 0);
  }
}

const stage = (phase: string, more: Partial<Stage> = {}): Stage => ({
  stamp: { epoch: "e", version: 1, step: 1 },
  phase,
  own_from: 0,
  code: "TUKA",
  ...more,
});
const live = (screen: Screen = {}, houses: House[] = []): Live => ({
  stamp: { epoch: "e", version: 1, step: 1 },
  answered: 0,
  here: 0,
  phones: 0,
  houses,
  screen,
});

let context: FakeContext;
let band: Band;
let now: number;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  now = 0;
  context = new FakeContext();
  band = new Band({ roomNow: () => now, changed, make: () => context as unknown as AudioContext });
});
afterEach(() => {
  band.stop();
  vi.useRealTimers();
});
const touch = (): boolean => window.dispatchEvent(new Event("pointerdown"));
const pass = (ms: number): void => {
  for (let passed = 0; passed < ms; passed += 50) {
    now += 50;
    context.currentTime += 0.05;
    vi.advanceTimersByTime(50);
  }
};

describe("levels", () => {
  it("rise with the volume, and are nothing when the sound is off", () => {
    const steps = [1, 2, 3].map((volume) => levelsOf({ volume }, false).signals);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(new Set(steps).size).toBe(3);
    expect(levelsOf({ sound: false, volume: 3 }, false)).toEqual({ signals: 0, loop: 0, recording: 0 });
    expect(levelsOf(undefined, false)).toEqual(levelsOf({ volume: 2 }, false));
  });

  it("give way to whoever speaks, recordings too, and come back", () => {
    const speaking = levelsOf({ speaking: true }, false);
    const before = levelsOf({}, false);
    for (const part of ["signals", "loop", "recording"] as const) {
      expect(speaking[part]).toBeLessThan(before[part] * 0.2);
      expect(speaking[part]).toBeGreaterThan(0);
    }
  });

  it("give way to a recording, which stays as loud as it was", () => {
    const [plain, plays] = [levelsOf({}, false), levelsOf({}, true)];
    expect(plays.recording).toBe(plain.recording);
    expect(plays.signals).toBeLessThan(plain.signals * 0.5);
    expect(plays.loop).toBeLessThan(plain.loop * 0.5);
  });
});

describe("the band", () => {
  it("waits for a finger, then plays", () => {
    expect(band.readiness).toBe("blocked");
    band.hear({ stage: stage("talk"), live: live() });
    band.hear({ stage: stage("open"), live: live() });
    expect(context.started).toEqual([]);
    touch();
    expect(band.readiness).toBe("ready");
    expect(changed).toHaveBeenCalled();
    band.hear({ stage: stage("closed"), live: live() });
    expect(context.started.length).toBeGreaterThan(0);
  });

  it("has every sound ready before it is due, worked out one by one", () => {
    band.hear({ stage: stage("lobby"), live: live() });
    expect(context.buffers).toBe(0);
    pass(100);
    expect(context.buffers).toBe(1);
    pass(10_000);
    const ready = context.buffers;
    expect(ready).toBeGreaterThan(10);
    touch();
    for (const phase of ["talk", "open", "closed", "reveal", "standings", "podium"]) {
      band.hear({ stage: stage(phase), live: live() });
      pass(2000);
    }
    expect(context.started.length).toBeGreaterThan(10);
    expect(context.buffers).toBe(ready);
  });

  it("says nothing while the sound is off, and is heard again afterwards", () => {
    touch();
    band.hear({ stage: stage("talk"), live: live({ sound: false }) });
    band.hear({ stage: stage("open"), live: live({ sound: false }) });
    expect(context.started).toEqual([]);
    expect(context.levels).toEqual([0, 0]);
    expect(recordings().audio.volume).toBe(0);
    band.hear({ stage: stage("closed"), live: live() });
    expect(context.started.length).toBeGreaterThan(0);
    expect(context.levels[0]).toBeGreaterThan(0);
    expect(recordings().audio.volume).toBeGreaterThan(0);
  });

  it("is lowered at once by a word of the host, and comes back", () => {
    band.hear({ stage: stage("lobby"), live: live() });
    const before = context.levels[0] ?? 0;
    band.hear({ stage: stage("lobby"), live: live({ speaking: true }) });
    expect(context.levels[0]).toBeLessThan(before * 0.2);
    band.hear({ stage: stage("lobby"), live: live() });
    expect(context.levels[0]).toBe(before);
  });

  it("gives way to a question's recording", () => {
    band.hear({ stage: stage("open"), live: live() });
    const before = context.levels[0] ?? 0;
    vi.spyOn(recordings().audio, "play").mockResolvedValue();
    recordings().play("stork.mp3");
    expect(context.levels[0]).toBeLessThan(before * 0.5);
    recordings().stop("stork.mp3");
    expect(context.levels[0]).toBe(before);
  });

  it("ticks the last five seconds, and not those that a pause has moved", () => {
    touch();
    const open = stage("open", { until: 20_000 });
    band.hear({ stage: open, live: live() });
    pass(14_900);
    expect(context.started).toEqual([]);
    pass(1000);
    const one = context.started.length;
    expect(one).toBeGreaterThan(0);
    pass(1000);
    expect(context.started.length).toBe(2 * one);
    band.hear({ stage: { ...open, paused: true }, live: live() });
    pass(10_000);
    expect(context.started.length).toBe(2 * one);
  });

  it("plays the loop bar by bar while people wait, if the host wishes, and stops with the wait", () => {
    touch();
    band.hear({ stage: stage("lobby"), live: live() });
    pass(9000);
    expect(context.started).toEqual([]);
    band.hear({ stage: stage("lobby"), live: live({ loop: true }) });
    pass(9000);
    const played = [...context.started];
    expect(played.length).toBeGreaterThan(5);
    expect(context.levels[1]).toBeGreaterThan(0);
    expect(vi.getTimerCount()).toBe(1);
    band.hear({ stage: stage("intro"), live: live({ loop: true }) });
    expect(context.levels[1]).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    pass(9000);
    expect(context.started).toEqual(played);
  });

  it("has nothing to do while nothing sounds: no timer runs", () => {
    touch();
    band.hear({ stage: stage("lobby"), live: live() });
    pass(10_000); // until its sounds are ready
    expect(vi.getTimerCount()).toBe(0);
    band.hear({ stage: stage("open", { until: 20_000 }), live: live({ sound: false, loop: true }) });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does without a browser that has no sound", () => {
    const mute = new Band({ roomNow: () => 0, changed, make: () => null });
    mute.hear({ stage: stage("talk"), live: live() });
    mute.hear({ stage: stage("open"), live: live() });
    touch();
    expect(mute.readiness).toBe("none");
    mute.stop();
  });
});
