import { initial, type Model } from "@ui/model";
import type { Own, Stage } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { coverOf, doorOf } from "./cover";
import { halfFace, hasCard, type Local } from "./half";
import { planOf } from "./plan";
import { answered, told, waits } from "./said";

const stamp = { epoch: "e", version: 3, step: 2 };
const ask = { kind: "choice", options: [] };
const question = { index: 4, of: 9, topic: "", seconds: 20, text: [], ask };
const still: Local = { resting: false, leaving: false, changing: null, card: false };
const at = 1000;

const stage = (phase: string, more: object = {}): Stage =>
  ({ stamp, phase, own_from: 0, code: "BERE", until: 9000, question, ...more }) as unknown as Stage;
const own = (more: object = {}): Own =>
  ({ stamp, seat: "s1", name: "Mundri eži", seed: 7, adds: 1, ...more }) as unknown as Own;
const welcome = (seat: string) => ({ seat, room: "BERE" }) as Model["welcome"];
const model = (phase: string, more: Partial<Model> = {}, on: object = {}): Model => ({
  ...initial(),
  line: "open",
  lostSince: null,
  room: "BERE",
  welcome: welcome("s1"),
  stage: stage(phase, on),
  own: own(),
  ...more,
});
const pick = { kind: "choice", pick: "b" } as const;
const sending = { t: "answer", id: "i", question: 4, answer: pick } as const;
const face = (of: Model | null, local: Partial<Local> = {}, room = 0) =>
  halfFace(of, { ...still, ...local }, at, room);

describe("what a half shows", () => {
  it("is a door while nobody plays there, and a house to choose once somebody has touched it", () => {
    expect(face(null)).toBe("door");
    expect(face(model("lobby", { own: null, welcome: welcome("") }))).toBe("choose");
  });

  it("waits for a seat that is there, or on its way", () => {
    expect(face(model("lobby", { own: null }))).toBe("moving");
    const found = { t: "found", id: "f", name: "Eži", crest: "fox", colour: "red" } as const;
    expect(face(model("lobby", { own: null, welcome: welcome(""), pending: [found] }))).toBe("moving");
    expect(face({ ...initial(), line: "connecting" })).toBe("moving");
  });

  it.each([
    ["lobby", "wait"],
    ["talk", "wait"],
    ["open", "question"],
    ["closed", "late"],
    ["reveal", "told"],
    ["card", "wait"],
    ["standings", "wait"],
    ["podium", "wait"],
    ["ended", "thanks"],
  ])("follows the game: %s is %s", (phase, shown) => expect(face(model(phase))).toBe(shown));

  it("hides an answer as soon as it is on its way, until it is to be changed", () => {
    expect(face(model("open", { pending: [sending] }))).toBe("given");
    const counted = model("open", { own: own({ answer: pick }) });
    expect(face(counted)).toBe("given");
    expect(face(counted, { changing: 4 })).toBe("question");
    expect(face(counted, { changing: 3 })).toBe("given");
    // What is final is not changed, whatever was wished before.
    expect(face(model("open", { own: own({ answer: pick }) }, { final: true }), { changing: 4 })).toBe(
      "given",
    );
  });

  it("says counted only after the ack", () => {
    const waiting = model("open", { pending: [sending] });
    expect(answered(waiting, "given", false).title).toBe("sending");
    expect(answered(waiting, "given", true).title).toBe("waits");
    const acked = { id: "i", version: 4, seat: "", command: sending };
    expect(answered(model("open", { answered: acked, acked }), "given", false).title).toBe("counted");
  });

  it("keeps the buzzer in sight in a duel", () => {
    const duel = { question: { ...question, ask: { kind: "duel", options: [], think: 8000 } } };
    expect(face(model("open", { own: own({ answer: { kind: "duel", pick: "a" } }) }, duel))).toBe("question");
  });

  it("says so where another one's turn it is, or only children answer", () => {
    const other = model("open", { own: own({ plays: false }) });
    expect(face(other)).toBe("other");
    expect(answered(other, "other", false).title).toBe("other");
    const only = { question: { ...question, only: true, generation: "child" } };
    expect(answered(model("open", {}, only), "other", false)).toMatchObject({ title: "only", who: "child" });
  });

  it("goes on without a line while the question may be answered, and says that it is lost after that", () => {
    const lost = model("open", { line: "lost", lostSince: at - 3000 });
    expect(face(lost)).toBe("question");
    expect(face(lost, {}, 9001)).toBe("lost");
    expect(face(model("lobby", { line: "lost", lostSince: at - 3000 }))).toBe("lost");
    expect(face(model("lobby", { line: "lost", lostSince: at - 500 }))).toBe("wait");
  });

  it("ends where the host took the family out, or the family goes", () => {
    expect(face(model("open", { own: own({ removed: true }) }))).toBe("gone");
    expect(face(model("open", { own: null, notice: { code: "removed", retry: 0, at: 0 } }))).toBe("gone");
    expect(face(model("open", { closed: 4505 }))).toBe("gone");
    expect(face(model("open"), { leaving: true })).toBe("leaving");
    expect(face(model("open"), { resting: true })).toBe("rest");
  });

  it("says where the family went that goes on on a phone", () => {
    const moved = model("open", { own: null, notice: { code: "moved", retry: 0, at: 0 } });
    expect(face(moved)).toBe("moved");
    expect(face(moved, { resting: true })).toBe("moved");
  });

  it.each([
    ["lobby", "homecard"],
    ["card", "homecard"],
    ["standings", "homecard"],
    ["break", "homecard"],
    ["talk", "wait"],
    ["open", "question"],
    ["closed", "homecard"],
    ["reveal", "told"],
    ["podium", "wait"],
    ["ended", "thanks"],
  ])("opens the house card where nothing else is to be done or read: %s is %s", (phase, shown) => {
    expect(face(model(phase), { card: true })).toBe(shown);
    expect(hasCard(model(phase), face(model(phase)))).toBe(shown === "homecard");
  });

  it("opens it to whoever has answered, or does not answer here, and in a pause", () => {
    expect(face(model("open", { own: own({ answer: pick }) }), { card: true })).toBe("homecard");
    expect(face(model("open", { own: own({ plays: false }) }), { card: true })).toBe("homecard");
    expect(face(model("open", {}, { paused: true }), { card: true })).toBe("homecard");
  });

  it("stands still in a pause", () => {
    const paused = model("open", {}, { paused: true });
    expect(face(paused)).toBe("wait");
    expect(waits(paused)).toBe("paused-title");
  });
});

describe("what a family is told", () => {
  const result = { marks: 1, points: 500, gain: 500, fresh: 1, took_part: true };
  const reveal = { reveal: { kind: "choice", options: [] } };

  it("is how it was for this family, and what its house gained", () => {
    const right = model("reveal", { own: own({ answer: pick, result }) }, reveal);
    expect(told(right)).toEqual({ title: "reveal-right", about: "reveal-storey", gain: 500, right: true });
    const nothing = own({ result: { ...result, gain: 0, fresh: 0, marks: 0 } });
    const none = model("reveal", { own: nothing }, { ...reveal, family: "everyone" });
    expect(told(none)).toMatchObject({ title: "glass-look", gain: 0, right: false });
    expect(
      told(model("reveal", { own: own({ answer: pick, result }) }, { ...reveal, annulled: true })),
    ).toMatchObject({ title: "annulled", right: false });
    expect(told(model("open"))).toBeNull();
  });
});

describe("what the halves cover", () => {
  const plan = planOf(1920, 1080);
  const shown = (phase: string, locked = false) => ({ phase, locked });

  it("is nothing while a question stands that nobody answers here", () => {
    expect(coverOf([], shown("open"), plan).px).toBe(0);
    expect(coverOf([], shown("reveal"), plan).px).toBe(0);
  });

  it("is a strip with doors between questions, and none where the door is closed", () => {
    expect(coverOf([], shown("lobby"), plan)).toEqual({ px: plan.strip, high: false });
    expect(coverOf([], shown("lobby", true), plan).px).toBe(0);
    expect([doorOf(shown("podium")), doorOf(shown("ended")), doorOf(shown("open"))]).toEqual([
      false,
      false,
      true,
    ]);
  });

  it("is high as soon as one of the two has something to touch", () => {
    expect(coverOf(["told", "wait"], shown("reveal"), plan)).toEqual({ px: plan.strip, high: false });
    expect(coverOf(["rest", "question"], shown("open"), plan)).toEqual({ px: plan.tall, high: true });
    expect(coverOf(["choose"], shown("lobby"), plan).high).toBe(true);
    expect(coverOf(["homecard", "wait"], shown("lobby"), plan).high).toBe(true);
  });
});
