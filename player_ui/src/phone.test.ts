import { readFileSync } from "node:fs";
import { readNumber } from "@ui/houses";
import { phoneFace } from "@ui/kinds/phone-kinds";
import { initial, type Model, queued, reduce } from "@ui/model";
import type { Own, ServerMessage, Stage } from "@ui/protocol";
import { makeTexts } from "@ui/texts";
import { gained, verdict } from "@ui/verdict";
import { describe, expect, it, vi } from "vitest";
import { chooseSetting, type Setting, settings } from "./fit";
import { houseIn, move, takeFragment } from "./fragment";
import { secondsLeft, shareLeft } from "./parts/ticks";
import { keptSafe, noteOf, OFFER_HELP, SAY_BACK, SAY_LOST, SAY_READY, screenOf } from "./screen";
import { nameFits } from "./screens/house";
import { typed } from "./screens/number";
import { whereabouts } from "./screens/waiting";
import { startWords } from "./starts";
import { plainCode } from "./ui";

const stamp = { epoch: "e", version: 1, step: 1 };
const OWN = { stamp, seat: "s1", name: "Eži", seed: 5, adds: 1 } as Own;

const stageAt = (phase: string, more: Partial<Stage> = {}): Stage => ({
  stamp,
  phase,
  own_from: 0,
  code: "TUKA",
  ...more,
});

function model(stage: Stage | null, own: Own | null = OWN, room = "TUKA"): Model {
  const welcome: ServerMessage = {
    t: "welcome",
    room,
    hall: "h",
    hall_name: "L",
    now: 1,
    seat: own ? "s1" : "",
  };
  const open = reduce(initial(), welcome, 0);
  return stage ? reduce(open, { t: "view", now: 1, stage, own }, 0) : open;
}

const screen = (of: Model, at = 0, help = false) => screenOf(of, "first", help, at);

describe("which screen", () => {
  it("follows the phase", () => {
    const seen = [
      "lobby",
      "intro",
      "talk",
      "open",
      "closed",
      "reveal",
      "card",
      "standings",
      "break",
      "podium",
      "ended",
    ];
    expect(seen.map((phase) => screen(model(stageAt(phase))))).toEqual([
      "waiting",
      "intro",
      "talk",
      "question",
      "question",
      "reveal",
      "card",
      "standings",
      "break",
      "podium",
      "ended",
    ]);
  });

  it("asks somebody without a house to come in, whatever the phase, but not into a game that is over", () => {
    expect(screen(model(stageAt("open"), null))).toBe("first");
    expect(screen(model(stageAt("ended"), null))).toBe("nogame");
    expect(screen(model(null, null, ""))).toBe("nogame");
    expect(screen(model(null))).toBe("opening");
  });

  it("is calm in a pause and while nothing can be stored", () => {
    expect(screen(model(stageAt("open", { paused: true })))).toBe("paused");
    expect(screen(reduce(model(stageAt("open")), { t: "notice", code: "store_away" }, 0))).toBe("moment");
  });

  it("says after 2 s, not before, that the line is lost, and helps when asked", () => {
    const lost: Model = { ...model(stageAt("reveal")), line: "lost", lostSince: 1000 };
    expect(screen(lost, 1000 + SAY_LOST - 1)).toBe("reveal");
    expect(screen(lost, 1000 + SAY_LOST)).toBe("lost");
    expect(screen(lost, 1000 + OFFER_HELP, true)).toBe("help");
  });

  it("lets a known question be answered without a line while its time runs, but not for ever", () => {
    const open = model(stageAt("open", { until: 9000 }));
    const lost: Model = { ...open, line: "lost", lostSince: 1000 };
    const at = (ms: number, roomNow: number, of = lost) => screenOf(of, "first", false, 1000 + ms, roomNow);
    expect(at(SAY_LOST, 8999)).toBe("question");
    expect(at(SAY_LOST, 9000)).toBe("lost");
    expect(at(OFFER_HELP - 1, 8999)).toBe("question");
    expect(at(OFFER_HELP, 8999)).toBe("lost");
    expect(at(SAY_LOST, 0, { ...lost, own: null })).toBe("lost");
    const paused = reduce(
      open,
      { t: "view", now: 1, stage: stageAt("open", { until: 9000, paused: true }) },
      0,
    );
    expect(at(SAY_LOST, 0, { ...paused, line: "lost", lostSince: 1000 })).toBe("lost");
  });

  it("says why nothing is tried any more", () => {
    const closed = (code: number) => screen({ ...model(stageAt("open")), closed: code });
    expect([4503, 4505, 4502, 4500].map(closed)).toEqual(["wrong", "removed", "old", "old"]);
    expect(screen(model(stageAt("open"), { ...OWN, removed: true }))).toBe("removed");
    expect(screen(reduce(model(stageAt("open")), { t: "notice", code: "moved" }, 0))).toBe("moved");
  });

  it("never says safe of an answer that is not acked", () => {
    const question = {
      index: 0,
      of: 3,
      topic: "",
      seconds: 9,
      text: [],
      ask: { kind: "truefalse" },
    } as const;
    const open = model(stageAt("open", { question: { ...question, text: [] } }));
    expect(keptSafe(open)).toBe("lost-house");
    const answer = { t: "answer", id: "1", question: 0, answer: { kind: "truefalse", pick: true } } as const;
    const sent = queued(open, [answer]);
    expect(keptSafe(sent)).toBe("lost-waits");
    expect(keptSafe(reduce(sent, { t: "ack", id: "1", version: 2 }, 0))).toBe("lost-answer");
  });
});

describe("what is said beside the game", () => {
  const open = model(stageAt("open"));

  it("is that there is no line, that the game went back, that it goes on; each for its time", () => {
    expect(noteOf(open, 0)).toBeNull();
    const back = reduce(open, { t: "notice", code: "rolled_back" }, 1000);
    expect([noteOf(back, 1000), noteOf(back, 1000 + SAY_BACK)]).toEqual(["back", null]);
    const ready: Model = { ...open, ready: 1000 };
    expect([noteOf(ready, 1000), noteOf(ready, 1000 + SAY_READY)]).toEqual(["ready", null]);
    expect(noteOf({ ...back, ready: 1000 }, 1000)).toBe("back");
    const lost: Model = { ...back, line: "lost", lostSince: 1000 };
    expect([noteOf(lost, 1000 + SAY_LOST - 1), noteOf(lost, 1000 + SAY_LOST)]).toEqual(["back", "offline"]);
  });
});

describe("coming from another address", () => {
  const TOKEN = "t".repeat(22);
  const arriveBy = (hash: string): string => {
    localStorage.clear();
    sessionStorage.clear();
    history.replaceState(null, "", `/${hash}`);
    return takeFragment();
  };

  it("brings seat, game, language and letters along, and leaves none of them in the address", () => {
    expect(arriveBy(`#r${TOKEN}.TUKA.lt.2`)).toBe("");
    expect(localStorage.getItem("home.token")).toBe(TOKEN);
    expect(sessionStorage.getItem("home.room")).toBe("TUKA");
    expect(localStorage.getItem("home.lang")).toBe("lt");
    expect(localStorage.getItem("home.letters")).toBe("2");
    expect(location.hash).toBe("");
  });

  it("brings the seat alone where it is alone, and nothing that is not what it should be", () => {
    arriveBy(`#r${TOKEN}`);
    expect(localStorage.getItem("home.token")).toBe(TOKEN);
    arriveBy(`#r${TOKEN}.<b>.xx.9`);
    expect([sessionStorage.getItem("home.room"), localStorage.getItem("home.lang")]).toEqual([null, null]);
    expect(localStorage.getItem("home.letters")).toBeNull();
    arriveBy("#rshort.TUKA.lv.1");
    expect([localStorage.getItem("home.token"), sessionStorage.getItem("home.room")]).toEqual([null, null]);
    expect(arriveBy("#h4729")).toBe("4729");
  });

  it("is what leaving writes", () => {
    const gone: string[] = [];
    arriveBy(`#r${TOKEN}`);
    document.documentElement.lang = "lv";
    vi.spyOn(location, "replace").mockImplementation((to) => void gone.push(String(to)));
    vi.spyOn(performance, "now").mockReturnValue(1e9);
    move("http://10.0.0.7:8000", open(), 1);
    vi.restoreAllMocks();
    expect(gone).toEqual([`http://10.0.0.7:8000/#r${TOKEN}.TUKA.lv.1`]);
  });
  const open = () => model(stageAt("open"));
});

describe("the question's setting", () => {
  it("prefers large letters, then the low strip, then tight rows, and always ends somewhere", () => {
    const tried: Setting[] = [];
    const last = chooseSetting(4, (setting) => {
      tried.push(setting);
      return false;
    });
    expect(tried[0]).toEqual({ size: "l", strip: "full", layout: "rows" });
    expect(last.layout).toBe("text");
    expect(tried.map(({ layout }) => layout)).not.toContain("pair");
    expect(chooseSetting(4, ({ size }) => size === "s")).toEqual({
      size: "s",
      strip: "full",
      layout: "rows",
    });
  });

  it("sets two answers in a row before six become smaller", () => {
    const layouts = [...new Set(settings(6).map(({ layout }) => layout))];
    expect(layouts).toEqual(["rows", "pair", "tight", "text"]);
  });
});

describe("the clock", () => {
  it("never falls below nothing", () => {
    expect([
      secondsLeft(5000, 1),
      secondsLeft(5000, 4001),
      secondsLeft(5000, 5000),
      secondsLeft(5000, 9000),
    ]).toEqual([5, 1, 0, 0]);
    expect([
      shareLeft(0, 100, 25),
      shareLeft(0, 100, 200),
      shareLeft(0, 100, -50),
      shareLeft(7, 7, 7),
    ]).toEqual([0.75, 0, 1, 0]);
  });
});

describe("a planned start", () => {
  const texts = makeTexts("en", [
    readFileSync("texts/en/common.ftl", "utf8"),
    readFileSync("texts/en/phone.ftl", "utf8"),
    readFileSync("texts/en/play.ftl", "utf8"),
  ]);
  const now = new Date(2026, 9, 22, 10, 0).getTime();
  const words = (...date: [number, number, number, number, number]) =>
    startWords(texts, new Date(...date).getTime() / 1000, now);

  it("is today, a weekday, or a date; and nothing once it has passed", () => {
    expect(words(2026, 9, 22, 14, 0)).toBe("The game starts at 14:00");
    expect(words(2026, 9, 24, 9, 30)).toBe("The game starts on Saturday at 09:30");
    expect(words(2026, 10, 14, 14, 0)).toBe("The game starts on 14/11 at 14:00");
    expect(words(2026, 9, 22, 9, 0)).toBeNull();
    expect(startWords(texts, 0, now)).toBeNull();
  });
});

describe("what is typed", () => {
  it("is four figures at most", () => {
    expect(["4", "7", "2", "9", "5", ""].reduce(typed, "")).toBe("472");
    expect(readNumber("4729")).toBe("47 29");
  });

  it("is a come-back code however it is written", () => {
    expect(plainCode(" abcd-2 345 xyz")).toBe("ABCD2345");
  });

  it("is a name if there is anything to show", () => {
    expect(["Žagariņi", "7", "🦔", "  ", "", "--"].map(nameFits)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("comes from the address", () => {
    expect(["#h4729", "#h47", "#h47290", "#hABCD", ""].map(houseIn)).toEqual(["4729", "", "", "", ""]);
  });
});

describe("the reveal", () => {
  const result = { marks: 1, points: 10, gain: 10, fresh: 0, took_part: true };

  it("has one kind word for every outcome", () => {
    expect(verdict(result, true)).toBe("reveal-right");
    expect(verdict({ ...result, marks: 0.5 }, true)).toBe("reveal-part");
    expect(verdict({ ...result, marks: 0 }, true)).toBe("reveal-else");
    expect(verdict(result, false)).toBe("reveal-answer");
    expect(verdict(result, true, true)).toBe("tiebreak-told");
    const poll = phoneFace("poll");
    expect(verdict({ ...result, marks: 0 }, true, false, poll)).toBe("poll-thanks");
    expect(verdict(null, false, false, poll)).toBe("poll-look");
  });

  it("always gives the house something", () => {
    expect(gained(OWN, { ...result, fresh: 1 })).toBe("reveal-storey");
    expect(gained(OWN, { ...result, gain: 0 })).toMatch(/^add-/);
    expect(gained({ ...OWN, adds: 30 }, result)).toBe("reveal-good");
    expect(gained(OWN, { ...result, took_part: false })).toBe("reveal-joined");
  });
});

describe("where the house is", () => {
  const texts = makeTexts("en", [
    readFileSync("texts/en/phone.ftl", "utf8"),
    readFileSync("texts/en/common.ftl", "utf8"),
  ]);
  const said = (more: Partial<Own>): string =>
    whereabouts({ ...OWN, place: 3, of: 9, town: "", ...more }, texts);

  it("is counted from the left in one row", () => {
    expect(said({})).toContain("count 3 from the left");
    expect(said({ place: 0 })).toBe("");
  });

  it("is found by its town's sign among many, where a number would have to be counted on several pages", () => {
    expect(said({ of: 15, town: "ludza" })).toContain("Ludza");
    expect(said({ of: 15, town: "" })).toContain("Wave");
    expect(said({ of: 15, town: "none" })).toContain("window that waves");
  });
});
