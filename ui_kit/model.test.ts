import { describe, expect, it } from "vitest";
import { ownAnswer } from "./answer";
import { type Command, initial, isFree, lost, type Model, ownOf, queued, reduce, stopped } from "./model";
import type { Own, ServerMessage, Stage, Stamp } from "./protocol";

const stamp = (version: number, step = 1, epoch = "e"): Stamp => ({ epoch, version, step });

const stage = (more: Partial<Stage> = {}): Stage => ({
  stamp: stamp(1),
  phase: "open",
  own_from: 0,
  code: "TUKA",
  question: {
    index: 2,
    of: 12,
    topic: "",
    seconds: 20,
    text: [{ text: "?" }],
    ask: { kind: "choice", options: [] },
  },
  ...more,
});

const own = (more: Partial<Own> = {}): Own => ({
  stamp: stamp(1),
  seat: "s1",
  team: "t1",
  name: "Eži",
  crest: "hedgehog",
  colour: "ochre",
  town: "",
  number: "4729",
  seed: 5,
  phones: 1,
  place: 1,
  of: 3,
  points: 0,
  storeys: 1,
  adds: 0,
  ...more,
});

const welcome = (room = "TUKA", seat = "s1"): ServerMessage => ({
  t: "welcome",
  room,
  hall: "h",
  hall_name: "Ludza",
  now: 5,
  seat,
});

const answer = (id: string, pick: string): Command => ({
  t: "answer",
  id,
  question: 2,
  answer: { kind: "choice", pick },
});

const feed = (model: Model, ...messages: ServerMessage[]): Model =>
  messages.reduce((before, message) => reduce(before, message, 100), model);

const playing = (): Model => feed(initial(), welcome(), { t: "view", now: 6, stage: stage(), own: own() });

describe("reduce", () => {
  it("opens with the welcome and keeps the code", () => {
    const model = reduce(lost(initial(7), 9), welcome(), 10);
    expect(model).toMatchObject({ line: "open", lostSince: null, room: "TUKA" });
  });

  it("drops a part with a lower version of the same epoch", () => {
    const newer = feed(playing(), { t: "view", now: 7, stage: stage({ stamp: stamp(5), phase: "reveal" }) });
    const after = feed(newer, {
      t: "view",
      now: 8,
      stage: stage({ stamp: stamp(4) }),
      own: own({ points: 9 }),
    });
    expect(after.stage?.phase).toBe("reveal");
    expect(after.own?.points).toBe(9);
  });

  it("lets a new epoch replace everything, whatever its version", () => {
    const before = feed(playing(), { t: "view", now: 7, stage: stage({ stamp: stamp(50) }), own: own() });
    const after = feed(before, {
      t: "view",
      now: 8,
      stage: stage({ stamp: stamp(1, 1, "f"), phase: "lobby" }),
    });
    expect(after.stage?.phase).toBe("lobby");
    expect(after.own).toBeNull();
  });

  it("forgets one game when another begins", () => {
    expect(feed(playing(), welcome("MEZS"))).toMatchObject({ stage: null, own: null, room: "MEZS" });
    const next = feed(playing(), {
      t: "view",
      now: 1,
      stage: stage({ code: "MEZS", stamp: stamp(1, 1, "g") }),
    });
    expect(next).toMatchObject({ room: "MEZS", own: null, stage: { code: "MEZS" } });
  });

  it("knows the game that started after a welcome without one", () => {
    const model = feed(initial(), welcome("", ""), { t: "view", now: 1, stage: stage() });
    expect(feed(model, welcome("TUKA", "")).stage).not.toBeNull();
  });

  it("keeps the time of the first loss and says when nothing is tried any more", () => {
    const model = lost(lost(playing(), 50), 70);
    expect(model).toMatchObject({ line: "lost", lostSince: 50 });
    expect(stopped(model, 4505, 80)).toMatchObject({ closed: 4505, lostSince: 50 });
  });

  it("gives the seat up with the ack of a leave, and when it moved to another phone", () => {
    const leaving = queued(playing(), [{ t: "leave", id: "l" }]);
    expect(leaving.own).not.toBeNull();
    expect(feed(leaving, { t: "ack", id: "l", version: 3 }).own).toBeNull();
    expect(feed(playing(), { t: "notice", code: "moved" })).toMatchObject({
      own: null,
      notice: { code: "moved" },
    });
  });

  it("ends the notice of a lost store when the store is back", () => {
    const away = feed(playing(), { t: "notice", code: "store_away" });
    expect(away.notice?.code).toBe("store_away");
    expect(feed(away, { t: "notice", code: "store_back" }).notice).toBeNull();
  });

  it("ignores what a newer server may say", () => {
    const model = playing();
    expect(reduce(model, { t: "fireworks" } as unknown as ServerMessage, 1)).toBe(model);
  });

  it("shows an own part only from the step on that the stage names", () => {
    expect(ownOf(playing())?.seat).toBe("s1");
    const model = feed(playing(), { t: "view", now: 7, stage: stage({ stamp: stamp(2, 3), own_from: 3 }) });
    expect(ownOf(model)).toBeNull();
    expect(model.own).not.toBeNull();
  });

  it("is free without a game, after it, and without a seat", () => {
    expect(isFree(initial())).toBe(true);
    expect(isFree(playing())).toBe(false);
    expect(isFree(feed(playing(), { t: "view", now: 7, stage: stage({ phase: "ended" }) }))).toBe(true);
    expect(isFree(feed(initial(), welcome(), { t: "view", now: 7, stage: stage() }))).toBe(true);
  });
});

describe("ownAnswer", () => {
  const ack = (id: string, version = 2): ServerMessage => ({ t: "ack", id, version });

  it("is open, then sending, and counted only after the ack", () => {
    expect(ownAnswer(playing())).toEqual({ state: "open", answer: null, may: true });
    const sending = queued(playing(), [answer("1", "a")]);
    expect(ownAnswer(sending)).toMatchObject({ state: "sending", answer: { pick: "a" }, may: true });
    expect(ownAnswer(feed(sending, ack("1")))).toMatchObject({
      state: "counted",
      answer: { pick: "a" },
      may: true,
    });
  });

  it("may not change where the first answer is final", () => {
    const model = feed(playing(), { t: "view", now: 7, stage: stage({ stamp: stamp(2), final: true }) });
    expect(ownAnswer(model).may).toBe(true);
    const sending = queued(model, [answer("1", "a")]);
    expect(ownAnswer(sending).may).toBe(false);
    expect(ownAnswer(feed(sending, ack("1"))).may).toBe(false);
  });

  it("sends again while a changed answer is on its way", () => {
    const model = feed(queued(playing(), [answer("1", "a"), answer("2", "b")]), ack("1"));
    expect(ownAnswer(model)).toMatchObject({ state: "sending", answer: { pick: "b" } });
  });

  it("takes the server's word where it is newer than the ack", () => {
    const acked = feed(queued(playing(), [answer("1", "a")]), ack("1", 4));
    const theirs = (version: number): ServerMessage => ({
      t: "view",
      now: 8,
      own: own({ stamp: stamp(version), answer: { kind: "choice", pick: "c" } }),
    });
    expect(ownAnswer(feed(acked, theirs(3))).answer).toMatchObject({ pick: "a" });
    expect(ownAnswer(feed(acked, theirs(5))).answer).toMatchObject({ pick: "c" });
  });

  it("is late when refused, or when the time ran out without an answer; never when an earlier one counts", () => {
    const no = (id: string): ServerMessage => ({ t: "refused", id, code: "answer/too_late" });
    expect(ownAnswer(feed(queued(playing(), [answer("1", "a")]), no("1")))).toMatchObject({
      state: "late",
      may: false,
    });
    const closed: ServerMessage = { t: "view", now: 9, stage: stage({ stamp: stamp(9), phase: "closed" }) };
    expect(ownAnswer(feed(playing(), closed)).state).toBe("late");
    const changed = feed(queued(playing(), [answer("1", "a"), answer("2", "b")]), ack("1"), no("2"), closed);
    expect(ownAnswer(changed)).toMatchObject({ state: "closed", answer: { pick: "a" } });
  });

  it("says sending, not late, of an answer under way when the question closes", () => {
    const closed: ServerMessage = { t: "view", now: 9, stage: stage({ stamp: stamp(9), phase: "closed" }) };
    expect(ownAnswer(feed(queued(playing(), [answer("1", "a")]), closed))).toMatchObject({
      state: "sending",
      may: false,
    });
  });

  it("is another phone's where this one does not play", () => {
    const other = feed(playing(), { t: "view", now: 9, own: own({ stamp: stamp(2), plays: false }) });
    expect(ownAnswer(other)).toEqual({ state: "other", answer: null, may: false });
  });

  it("may not change what the family has decided", () => {
    const acked = feed(queued(playing(), [answer("1", "a")]), ack("1"));
    const decided = own({ stamp: stamp(3), answer: { kind: "choice", pick: "a" }, decided: true });
    expect(ownAnswer(feed(acked, { t: "view", now: 9, own: decided }))).toMatchObject({
      state: "counted",
      may: false,
    });
  });

  it("goes on after the close for a phone with time of its own", () => {
    const closed = stage({ stamp: stamp(9), phase: "closed" });
    const slow = feed(playing(), {
      t: "view",
      now: 9,
      stage: closed,
      own: own({ stamp: stamp(9), until: 40_000 }),
    });
    expect(ownAnswer(slow)).toEqual({ state: "open", answer: null, may: true });
    const sent = queued(slow, [answer("1", "a")]);
    expect(ownAnswer(feed(sent, ack("1", 10)))).toMatchObject({ state: "counted", may: true });
    const late: ServerMessage = { t: "refused", id: "1", code: "answer/too_late" };
    expect(ownAnswer(feed(sent, late))).toMatchObject({ state: "late", may: false });
  });

  it("does not carry an answer over to the next question", () => {
    const acked = feed(queued(playing(), [answer("1", "a")]), ack("1"));
    const question = stage().question;
    if (!question) throw new Error("the stage has a question");
    const next = stage({ stamp: stamp(9, 9), own_from: 9, question: { ...question, index: 3 } });
    expect(ownAnswer(feed(acked, { t: "view", now: 9, stage: next }))).toMatchObject({
      state: "open",
      answer: null,
    });
  });

  it("may not be given in a pause", () => {
    const model = feed(playing(), { t: "view", now: 7, stage: stage({ stamp: stamp(2), paused: true }) });
    expect(ownAnswer(model)).toMatchObject({ state: "open", may: false });
  });
});

describe("a server that has forgotten", () => {
  const counted = (): Model => {
    const sent = queued(
      feed(initial(), welcome(), { t: "view", now: 1, stage: stage({ stamp: stamp(7) }), own: own() }),
      [answer("a1", "b")],
    );
    return feed(sent, { t: "ack", id: "a1", version: 9 });
  };
  const older = (version: number, epoch = "e", more: Partial<Own> = {}): ServerMessage => ({
    t: "view",
    now: 1,
    stage: stage({ stamp: stamp(version, 1, epoch) }),
    own: own({ stamp: stamp(version, 1, epoch), ...more }),
  });
  const MINE: Partial<Own> = { answer: { kind: "choice", pick: "b" } };

  it("is believed in the first picture after a welcome, and never in a later one", () => {
    const model = feed(counted(), welcome());
    expect(feed(model, older(5)).stage?.stamp.version).toBe(5);
    expect(feed(model, older(9, "e", MINE), older(5)).stage?.stamp.version).toBe(9);
    expect(feed(counted(), older(5)).stage?.stamp.version).toBe(7);
  });

  it("takes back what was counted, says so, and lets the family answer again", () => {
    expect(ownAnswer(counted())).toMatchObject({ state: "counted", answer: { pick: "b" } });
    const model = feed(counted(), welcome(), older(8));
    expect(ownAnswer(model)).toEqual({ state: "open", answer: null, may: true });
    expect(model.notice?.code).toBe("rolled_back");
  });

  it("has forgotten nothing if its first picture is as new as the last ack", () => {
    const model = feed(counted(), welcome(), older(9, "e", MINE));
    expect(model.notice).toBeNull();
    expect(ownAnswer(model)).toMatchObject({ state: "counted", answer: { pick: "b" } });
  });

  it("has forgotten the answer that its first picture lacks, however far its log has grown again", () => {
    const model = feed(counted(), welcome(), older(30));
    expect(ownAnswer(model)).toEqual({ state: "open", answer: null, may: true });
    expect(model.notice?.code).toBe("rolled_back");
    expect(feed(counted(), welcome(), older(9, "e", MINE), older(30)).notice).toBeNull();
  });

  it("says the same by another identity of the log, also on a line that stood", () => {
    const model = feed(counted(), { t: "notice", code: "rolled_back" }, older(3, "f"));
    expect(ownAnswer(model)).toMatchObject({ state: "open", answer: null });
    expect(model.stage?.stamp.epoch).toBe("f");
    expect(model.notice?.code).toBe("rolled_back");
  });

  it("may have forgotten the family itself: then the phone has no house, whatever the old welcome said", () => {
    const view: ServerMessage = { t: "view", now: 1, stage: stage({ stamp: stamp(1, 1, "f") }) };
    const model = feed(counted(), view);
    expect(model.own).toBeNull();
    expect(model.welcome?.seat).toBe("");
    expect(feed(counted(), welcome(), view).own).toBeNull();
  });

  it("is not meant where the phone goes on to another game", () => {
    const next = stage({ code: "MEZS", stamp: stamp(1, 1, "m") });
    expect(feed(counted(), welcome("MEZS", ""), { t: "view", now: 1, stage: next }).notice).toBeNull();
    expect(feed(counted(), { t: "view", now: 1, stage: next }).notice).toBeNull();
  });
});

describe("time that is given anew", () => {
  const open = (more: Partial<Stage>): ServerMessage => ({
    t: "view",
    now: 1,
    stage: stage({ until: 9000, ...more }),
  });

  it("is noticed after a hold and after a pause, once", () => {
    const model = feed(initial(), welcome(), open({}));
    expect(model.ready).toBeNull();
    const held = reduce(model, open({ until: 12_000 }), 500);
    expect(held.ready).toBe(500);
    expect(reduce(held, open({ until: 12_000 }), 900).ready).toBe(500);
    const paused = reduce(model, open({ paused: true }), 500);
    expect(paused.ready).toBeNull();
    expect(reduce(paused, open({ until: 9000 }), 700).ready).toBe(700);
  });

  it("is not what whoever leads gives on top: nothing had stopped", () => {
    const model = feed(initial(), welcome(), open({}));
    const longer = reduce(model, open({ until: 24_000, added: 1 }), 500);
    expect(longer.ready).toBeNull();
    expect(reduce(longer, open({ until: 27_000, added: 1 }), 900).ready).toBe(900);
  });

  it("is not that of the next question, nor a shorter one", () => {
    const model = feed(initial(), welcome(), open({}));
    const { question } = stage();
    const next = open({ until: 50_000, question: question && { ...question, index: 3 } });
    expect(reduce(model, next, 500).ready).toBeNull();
    expect(reduce(model, open({ until: 8000 }), 500).ready).toBeNull();
  });
});

describe("the server's addresses", () => {
  it("are those of the last welcome or message", () => {
    const named = { ...welcome(), roads: ["http://a"] } as ServerMessage;
    expect(feed(initial(), named).roads).toEqual(["http://a"]);
    expect(feed(initial(), named, { t: "roads", roads: ["http://b"] }).roads).toEqual(["http://b"]);
  });
});
