import type { House, QuestionView, Stage } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { actions, keyAction, nextWords, wishOf } from "./controls";
import { secondsOf } from "./faces/question";
import { streetHouses } from "./houses";
import { HomeSun, secondsLeft } from "./sun";
import { WAVE_LASTS, Waves } from "./waves";
import type { Say } from "./words";

const stage = (phase: string, can: string[], next = ""): Stage => ({
  stamp: { epoch: "e", version: 1, step: 1 },
  phase,
  own_from: 0,
  code: "TUKA",
  can,
  next,
});
const say: Say = Object.assign((id: string) => [{ text: id }], {
  maybe: (id: string) => [{ text: id }],
  languages: ["lv"],
});
const word = (one: Stage) => nextWords(one, say)[0]?.text;

describe("controls on the glass", () => {
  it("offers what makes sense now, and always the way back", () => {
    expect(actions(stage("open", ["next", "close", "more_time", "skip", "pause", "end"]), true)).toEqual([
      "next",
      "pause",
      "more_time",
      "skip",
      "mute",
      "end",
      "back",
    ]);
    expect(actions(stage("open", ["resume", "end"]), false)).toEqual(["resume", "unmute", "end", "back"]);
    expect(actions(stage("podium", ["next", "tiebreak", "end"]), true)).toEqual([
      "next",
      "tiebreak",
      "mute",
      "end",
      "back",
    ]);
    expect(actions(stage("ended", []), true)).toEqual(["back"]);
  });

  it("sends what the button says", () => {
    expect(wishOf("next", stage("lobby", ["start"]))).toEqual({ do: "start" });
    expect(wishOf("next", stage("reveal", ["next"]))).toEqual({ do: "next" });
    expect(wishOf("mute", stage("lobby", ["end"]))).toEqual({ do: "sound", on_off: false });
    expect(wishOf("unmute", stage("lobby", ["end"]))).toEqual({ do: "sound", on_off: true });
    expect(wishOf("back", stage("reveal", ["next"]))).toEqual({ do: "lend", display: "" });
  });

  it("says where Next leads", () => {
    expect(word(stage("lobby", ["start"]))).toBe("display-start");
    expect(word(stage("talk", ["next"], "open"))).toBe("display-next-answers");
    expect(word(stage("card", ["next"], "open"))).toBe("display-next-question");
    expect(word(stage("open", ["next"], "closed"))).toBe("display-next-closed");
  });

  it("listens to space, P and M only where they do something", () => {
    expect(keyAction(" ", stage("card", ["next", "pause"]), true)).toBe("next");
    expect(keyAction(" ", stage("open", ["resume"]), true)).toBeNull();
    expect(keyAction("p", stage("open", ["resume"]), true)).toBe("resume");
    expect(keyAction("P", stage("open", ["pause"]), true)).toBe("pause");
    expect(keyAction("x", stage("open", ["pause"]), true)).toBeNull();
    expect(keyAction("m", stage("open", ["pause", "end"]), true)).toBe("mute");
    expect(keyAction("M", stage("open", ["pause", "end"]), false)).toBe("unmute");
    expect(keyAction("m", stage("ended", []), true)).toBeNull();
  });
});

const house = (more: Partial<House> = {}): House => ({
  id: "t1",
  name: "Eži",
  crest: "hedgehog",
  colour: "ochre",
  seed: 3,
  phones: "jj",
  storeys: 2,
  adds: 8,
  ...more,
});
const manner = { isWaving: () => false, town: (id: string) => id, plates: "answers" } as const;

describe("houses in the street", () => {
  it("turn yellow when all who are there have answered", () => {
    const plates = ["jj", "ja", "aa", "az", "z"].map(
      (phones) => streetHouses([house({ phones })], manner)[0]?.plate,
    );
    expect(plates).toEqual(["waiting", "waiting", "answered", "answered", "waiting"]);
  });

  it("show a name only when it may be shown", () => {
    const [hidden] = streetHouses([house({ named: false })], manner);
    expect(hidden?.name).not.toContain("Eži");
  });

  it("wear a star when they knew it whole, a gain or a flower in the table", () => {
    const right = { ...manner, plates: "right" } as const;
    expect(streetHouses([house({ gain: 100, knew: true })], right)[0]?.star).toBe(true);
    // Part of an order was right: its plate is lit, no star.
    expect(streetHouses([house({ gain: 50 })], right)[0]).toMatchObject({ plate: "answered" });
    expect(streetHouses([house({ gain: 50 })], right)[0]?.star).toBeUndefined();
    expect(streetHouses([house()], right)[0]?.star).toBeUndefined();
    const rows = [{ team: "t1", points: 300, gain: 0, rank: 2 }];
    expect(streetHouses([house()], { ...manner, plates: "home", rows })[0]).toMatchObject({
      tag: "flower",
      rank: 2,
    });
  });
});

describe("waves", () => {
  it("are shown for a moment, and not again for what was there before", () => {
    const waves = new Waves();
    expect(waves.note([house({ waves: 4 })], 0)).toBe(false);
    expect(waves.isWaving("t1", 1)).toBe(false);
    expect(waves.note([house({ waves: 5 })], 100)).toBe(true);
    expect(waves.isWaving("t1", 100 + WAVE_LASTS - 1)).toBe(true);
    expect(waves.isWaving("t1", 100 + WAVE_LASTS)).toBe(false);
  });
});

describe("the sun", () => {
  it("is as long as the question, and longer where more time was given", () => {
    const view = { seconds: 20, ask: { kind: "choice" } } as unknown as QuestionView;
    const open = { ...stage("open", []), opened: 3000, until: 23_000 };
    expect(secondsOf(view, open)).toBe(20);
    expect(secondsOf(view, { ...open, until: 26_000 })).toBe(20);
    expect(secondsOf(view, { ...open, until: 38_000, added: 1 })).toBe(35);
    const floor = { ...view, floor: {}, ask: { kind: "duel", think: 8000 } } as unknown as QuestionView;
    expect(secondsOf(floor, { ...open, until: 38_000, added: 1 })).toBe(8);
  });

  it("has the whole time of its first look where nobody has said it", async () => {
    const sun = new HomeSun();
    let now = 0;
    Object.assign(sun, { until: 300_000, total: 0, roomNow: () => now, day: false });
    document.body.append(sun);
    await sun.updateComplete;
    expect(sun.left).toBe(300);
    now = 60_000;
    sun.requestUpdate();
    await sun.updateComplete;
    expect(sun.left).toBe(240);
    sun.remove();
  });

  it("counts whole seconds between nothing and all", () => {
    expect(secondsLeft(20_000, 6001, 20)).toBe(14);
    expect(secondsLeft(20_000, 20_000, 20)).toBe(0);
    expect(secondsLeft(20_000, 25_000, 20)).toBe(0);
    expect(secondsLeft(60_000, 0, 20)).toBe(20);
  });
});
