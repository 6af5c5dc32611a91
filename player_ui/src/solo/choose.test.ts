import type { Ask, Reveal } from "@ui/kinds/phone-face";
import { describe, expect, it } from "vitest";
import { type Choosing, chooseRound, type From, ROUND } from "./choose";
import type { SoloQuestion } from "./question";

const STEPS = ["easy", "medium", "hard", ""] as const;
const TOWNS = ["ludza", "jekabpils", "rokiskis"] as const;

const question = (id: string, place: number, difficulty: string): SoloQuestion => ({
  id,
  place,
  text: [{ text: id }],
  ask: { kind: "truefalse" } as Ask,
  reveal: { kind: "truefalse", right: true, said_true: 0, said_false: 0 } as Reveal,
  difficulty,
});

/** Twelve places in each municipality, two questions about each. */
const places = TOWNS.flatMap((municipality, town) =>
  Array.from({ length: 12 }, (_, i) => ({ number: town * 100 + i + 1, municipality })),
);
const questions = places.flatMap(({ number }, i) =>
  [0, 1].map((n) => question(`q${number}-${n}`, number, STEPS[(i + n) % 4] ?? "")),
);
const byId = new Map(questions.map((one) => [one.id, one]));
const home = new Map(places.map(({ number, municipality }) => [number, municipality]));

const round = (from: From, seed = 1, more: Partial<Choosing> = {}): SoloQuestion[] =>
  chooseRound({ questions, places, from, asked: [], seed, ...more }).map(
    (id) => byId.get(id) as SoloQuestion,
  );

describe("a round", () => {
  it("begins with the place and goes on in its municipality", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const chosen = round(103, seed);
      expect(chosen).toHaveLength(ROUND);
      expect(chosen.filter(({ place }) => place === 103)).toHaveLength(2);
      expect(chosen.every(({ place }) => home.get(place) === "jekabpils")).toBe(true);
    }
  });

  it("stays in the municipality that was asked for, and goes on elsewhere when that has no more", () => {
    expect(round("rokiskis").every(({ place }) => home.get(place) === "rokiskis")).toBe(true);
    const few = questions.filter(({ place }) => home.get(place) !== "rokiskis" || place < 203);
    const chosen = round("rokiskis", 1, { questions: few });
    expect(chosen.filter(({ place }) => home.get(place) === "rokiskis")).toHaveLength(4);
    expect(chosen).toHaveLength(ROUND);
  });

  it("meets many places where it may", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      expect(new Set(round(null, seed).map(({ place }) => place)).size).toBe(ROUND);
      expect(new Set(round(103, seed).map(({ place }) => place)).size).toBe(ROUND - 1);
    }
  });

  it("is all about anywhere where nothing was asked for, and another one with another seed", () => {
    const towns = new Set(round(null).map(({ place }) => home.get(place)));
    expect(towns.size).toBeGreaterThan(1);
    expect(round(null, 1)).toEqual(round(null, 1));
    expect(round(null, 1)).not.toEqual(round(null, 2));
  });

  it("goes from easy to hard", () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const steps = round(null, seed).map(({ difficulty }) => ["easy", "", "hard"].indexOf(difficulty ?? ""));
      const known = steps.map((step, i) => (step < 0 ? 1 : step) * 100 + i);
      expect(known).toEqual([...known].sort((a, b) => a - b));
    }
  });

  it("repeats nothing before everything was asked, then what was asked longest ago", () => {
    const asked: string[] = [];
    for (let turn = 0; turn < questions.length / ROUND; turn += 1) {
      const ids = round(1, turn, { asked }).map(({ id }) => id);
      expect(ids.filter((id) => asked.includes(id))).toEqual([]);
      asked.push(...ids);
    }
    expect(new Set(asked).size).toBe(questions.length);
    const again = round(1, 99, { asked }).map(({ id }) => id);
    expect([...again].sort()).toEqual(asked.slice(0, ROUND).sort());
  });

  it("is as long as there are questions", () => {
    expect(round(null, 1, { questions: questions.slice(0, 3) })).toHaveLength(3);
    expect(round(null, 1, { questions: [] })).toEqual([]);
  });

  it("does not mind a place that nobody knows", () => expect(round(999)).toHaveLength(ROUND));
});
