import type { House, Live, Stage } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { type Cue, cuesBetween, type Moment, nextTick, Pace, waits } from "./cues";
import { BAR, barOf } from "./loop";
import { type Note, pitch } from "./notes";
import { notesOf } from "./score";
import { RATE, samplesOf } from "./strings";

const question = { index: 0, of: 3 } as Stage["question"];
const stage = (phase: string, more: Partial<Stage> = {}): Stage => ({
  stamp: { epoch: "e", version: 1, step: 1 },
  phase,
  own_from: 0,
  code: "TUKA",
  question: ["open", "closed", "reveal"].includes(phase) ? question : null,
  ...more,
});
const house = (id: string, more: Partial<House> = {}): House =>
  ({
    id,
    name: id,
    crest: "fox",
    colour: "red",
    seed: 1,
    phones: "j",
    storeys: 1,
    adds: 0,
    ...more,
  }) as House;
const live = (houses: House[], more: Partial<Live> = {}): Live => ({
  stamp: { epoch: "e", version: 1, step: 1 },
  answered: 0,
  here: 4,
  phones: 4,
  houses,
  ...more,
});
const names = (before: Moment, after: Moment): string[] => cuesBetween(before, after).map(({ name }) => name);
const phases = (before: string, after: string): string[] =>
  names({ stage: stage(before), live: null }, { stage: stage(after), live: null });

describe("what there is to hear", () => {
  it("follows the phases of a question", () => {
    expect(phases("talk", "open")).toEqual(["opens"]);
    expect(phases("open", "closed")).toEqual(["closed"]);
    expect(phases("closed", "reveal")).toEqual(["reveal"]);
    expect(phases("card", "standings")).toEqual(["standings"]);
    expect(phases("standings", "podium")).toEqual(["podium"]);
    expect(phases("reveal", "card")).toEqual([]);
  });

  it("says nothing of what was before the page came, nor of another game", () => {
    const open = { stage: stage("open"), live: live([house("t1")], { answered: 3 }) };
    expect(names({ stage: null, live: null }, open)).toEqual([]);
    expect(names({ stage: stage("talk", { code: "ABBA" }), live: null }, open)).toEqual([]);
    const rolled = stage("talk", { stamp: { epoch: "other", version: 9, step: 9 } });
    expect(names({ stage: rolled, live: null }, open)).toEqual([]);
  });

  it("is silent where only the picture of the same phase is new", () => {
    const [before, after] = [stage("open"), stage("open", { paused: true })];
    expect(names({ stage: before, live: null }, { stage: after, live: null })).toEqual([]);
  });

  it("tells of families that come and of windows that wave", () => {
    const lobby = stage("lobby");
    const before = { stage: lobby, live: live([house("t1", { waves: 2 })]) };
    expect(names(before, { stage: lobby, live: live([house("t1", { waves: 2 }), house("t2")]) })).toEqual([
      "join",
    ]);
    expect(names(before, { stage: lobby, live: live([house("t1", { waves: 3 })]) })).toEqual(["wave"]);
    // A family with waves of an earlier moment that comes back into the list has not waved now.
    expect(names(before, { stage: lobby, live: live([house("t2", { waves: 5 })]) })).toEqual(["join"]);
    expect(names(before, { stage: lobby, live: live([]) })).toEqual([]);
  });

  it("tells of answers with the share of those who are here, and never across questions", () => {
    const before = { stage: stage("open"), live: live([], { answered: 1 }) };
    const after = { stage: stage("open"), live: live([], { answered: 2 }) };
    expect(cuesBetween(before, after)).toEqual([{ name: "answer", share: 0.5 }]);
    const next = { stage: stage("open", { question: { ...question, index: 1 } as never }), live: after.live };
    expect(names(before, next)).toEqual(["opens"]);
    expect(names(after, before)).toEqual([]);
  });

  it("tells of new storeys once, when they come", () => {
    const reveal = stage("reveal");
    const before = { stage: reveal, live: live([house("t1")]) };
    const after = { stage: reveal, live: live([house("t1", { fresh: 2 }), house("t2", { fresh: 1 })]) };
    expect(cuesBetween(before, after)).toEqual([{ name: "join" }, { name: "storeys", count: 3 }]);
    expect(names(after, after)).toEqual([]);
  });
});

describe("the last seconds", () => {
  const open = stage("open", { until: 20_000 });

  it("are ticked one by one", () => {
    expect(nextTick(open, 3000)).toBe(15_000);
    expect(nextTick(open, 15_000)).toBe(16_000);
    expect(nextTick(open, 18_999)).toBe(19_000);
    expect(nextTick(open, 19_000)).toBeNull();
  });

  it("are not, where no clock runs for everybody", () => {
    expect(nextTick(stage("open", { until: 20_000, paused: true }), 16_000)).toBeNull();
    const floor = { ...question, floor: { team: "t1" } } as never;
    expect(nextTick(stage("open", { until: 20_000, question: floor }), 16_000)).toBeNull();
    expect(nextTick(stage("talk", { until: 20_000 }), 16_000)).toBeNull();
    expect(nextTick(null, 0)).toBeNull();
  });
});

describe("many at once", () => {
  it("are a few a second", () => {
    const pace = new Pace();
    const answer: Cue = { name: "answer", share: 0.5 };
    const heard = Array.from({ length: 100 }, (_, i) => i * 10).filter((at) => pace.lets(answer, at));
    expect(heard.length).toBeLessThanOrEqual(4);
    expect(heard[0]).toBe(0);
  });

  it("do not keep back what comes once", () => {
    const pace = new Pace();
    expect([{ name: "reveal" }, { name: "closed" }].every((cue) => pace.lets(cue as Cue, 5))).toBe(true);
  });
});

const CUES: readonly Cue[] = [
  ...(["join", "wave", "opens", "tick", "closed", "reveal", "standings"] as const).map((name) => ({ name })),
  { name: "answer", share: 0 },
  { name: "answer", share: 1 },
  { name: "storeys", count: 40 },
  { name: "podium", turns: 1 },
  { name: "podium", turns: 3 },
];
const ends = (notes: readonly Note[]): number => Math.max(...notes.map(({ after }) => after));

describe("the notes", () => {
  it("are of one scale, neither shrill nor too low to hear", () => {
    expect(pitch(0)).toBeCloseTo(392, 0);
    expect(pitch(5)).toBeCloseTo(784, 0);
    expect(pitch(-5)).toBeCloseTo(196, 0);
    expect(pitch(-1)).toBeCloseTo(329.6, 0);
    for (const cue of CUES)
      for (const note of notesOf(cue)) {
        expect(pitch(note.step)).toBeGreaterThan(180);
        expect(pitch(note.step)).toBeLessThan(1700);
      }
  });

  it("are short and never loud", () => {
    for (const cue of CUES) {
      const notes = notesOf(cue);
      expect(notes.length, cue.name).toBeGreaterThan(0);
      expect(ends(notes), cue.name).toBeLessThan(cue.name === "podium" ? 7 : 1.6);
      for (const { loud } of notes) expect(loud, cue.name).toBeLessThanOrEqual(0.55);
    }
  });

  it("rise with the answers", () => {
    const at = (share: number): number => notesOf({ name: "answer", share })[0]?.step ?? 0;
    expect([0, 0.25, 0.5, 0.75, 1].map(at)).toEqual([5, 6, 8, 9, 10]);
  });

  it("come as the steps of the podium light up, the tallest with the most", () => {
    const begins = [0.8, 3, 5.2];
    const heard = notesOf({ name: "podium", turns: 3 });
    const parts = begins.map((from, i) =>
      heard.filter(({ after }) => after >= from - 0.01 && after < (begins[i + 1] ?? 99) - 0.01),
    );
    expect(parts.map((part) => Math.min(...part.map(({ after }) => after)))).toEqual(begins);
    expect(parts[2]?.length).toBeGreaterThan(parts[1]?.length ?? 99);
  });
});

describe("the loop", () => {
  const bars = Array.from({ length: 64 }, (_, i) => barOf(i));

  it("is quiet, sparse and stays in its bar", () => {
    for (const bar of bars) {
      expect(bar.length).toBeGreaterThan(0);
      expect(bar.length).toBeLessThanOrEqual(9);
      expect(ends(bar)).toBeLessThan(BAR);
      for (const { loud, step } of bar) {
        expect(loud).toBeLessThanOrEqual(0.2);
        expect(step).toBeGreaterThanOrEqual(-5);
        expect(step).toBeLessThanOrEqual(7);
      }
    }
    const mean = bars.reduce((sum, bar) => sum + bar.length, 0) / bars.length;
    expect(mean).toBeLessThan(5.5);
  });

  it("is a tune: it strolls, rests, answers itself, and comes round", () => {
    const strings = (bar: readonly Note[]): Note[] => bar.slice(1);
    for (const [i, bar] of bars.entries()) {
      const tune = strings(bar);
      for (const [j, note] of tune.entries()) {
        const before = tune[j - 1];
        if (before) expect(Math.abs(note.step - before.step)).toBeLessThanOrEqual(2);
      }
      if (i % 4 === 3) expect(bar.length).toBeLessThanOrEqual(3);
    }
    expect(strings(barOf(1)).map(({ after }) => after)).toEqual(strings(barOf(0)).map(({ after }) => after));
    expect(barOf(64)).toEqual(barOf(0));
    expect(new Set(bars.map((bar) => JSON.stringify(bar))).size).toBeGreaterThan(40);
  });

  it("is heard while people wait, and at no other time", () => {
    expect(["lobby", "break"].every((phase) => waits(stage(phase)))).toBe(true);
    expect(
      ["intro", "talk", "open", "closed", "reveal", "card", "podium", "ended"].some((p) => waits(stage(p))),
    ).toBe(false);
    expect(waits(stage("break", { paused: true }))).toBe(false);
    expect(waits(null)).toBe(false);
  });
});

/** The pitch of samples: where they are most like themselves, among the periods around the wanted one. */
function heardPitch(samples: Float32Array, wanted: number): number {
  const part = samples.subarray(2000, 8000);
  let [best, most] = [0, -1];
  const around = RATE / wanted;
  for (let lag = Math.floor(around * 0.8); lag <= Math.ceil(around * 1.25); lag += 1) {
    let [like, mine, other] = [0, 0, 0];
    for (let i = 0; i + lag < part.length; i += 1) {
      like += (part[i] ?? 0) * (part[i + lag] ?? 0);
      mine += (part[i] ?? 0) ** 2;
      other += (part[i + lag] ?? 0) ** 2;
    }
    const alike = like / Math.sqrt(mine * other || 1);
    if (alike > most) [best, most] = [lag, alike];
  }
  return RATE / best;
}
const loudness = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);

describe("the voices", () => {
  it.each([-5, -2, 0, 3, 5, 8])("a string sounds at its pitch (step %i) and dies away", (step) => {
    const samples = samplesOf("string", pitch(step));
    // Within the width of one sample.
    const period = RATE / pitch(step);
    expect(Math.abs(RATE / heardPitch(samples, pitch(step)) - period)).toBeLessThanOrEqual(1);
    expect(loudness(samples.subarray(0, 4000))).toBeGreaterThan(4 * loudness(samples.subarray(24_000)));
    expect(loudness(samples.subarray(0, 4000))).toBeGreaterThan(0.05);
  });

  it.each(["string", "bell", "wood"] as const)("a %s neither clips nor clicks", (voice) => {
    for (const step of [-5, 0, 10]) {
      const samples = samplesOf(voice, pitch(step));
      expect(samples.every((one) => Number.isFinite(one) && Math.abs(one) <= 1.2)).toBe(true);
      expect(Math.abs(samples[samples.length - 1] ?? 1)).toBeLessThan(0.001);
    }
  });
});
