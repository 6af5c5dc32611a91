import { render } from "lit";
import { describe, expect, it, vi } from "vitest";
import type { FaceHelp } from "./display-face";
import { faceOf } from "./display-kinds";
import type { Ask, Play, Reveal } from "./phone-face";
import { phoneFace } from "./phone-kinds";

const option = (key: string) => ({ key, text: [{ text: `text ${key}` }] });
const help: FaceHelp = {
  say: (id, args) => [{ text: `${id} ${Object.values(args ?? {}).join()}`.trim() }],
  languages: ["lv"],
};
const play = (more: Partial<Play> = {}): Play => ({
  t: (id) => id,
  state: "open",
  may: true,
  draft: null,
  choose: vi.fn(),
  give: vi.fn(),
  ...more,
});

function drawn(part: Parameters<typeof render>[0]): HTMLElement {
  const page = document.createElement("div");
  render(part, page);
  return page;
}

const rowsOf = (part: Parameters<typeof render>[0]): HTMLButtonElement[] =>
  Array.from(drawn(part).querySelectorAll<HTMLButtonElement>(".a"));

const WHOAMI: Ask = {
  kind: "whoami",
  clues: [[{ text: "first" }], [{ text: "second" }]],
  marks: [1000, 700, 400],
  options: ["a", "b"].map(option),
};

describe("who am I", () => {
  const face = phoneFace("whoami");

  it("shows the clues that are out, the newest marked", () => {
    const clues = Array.from(drawn(face?.above?.(WHOAMI)).querySelectorAll("li"));
    expect(clues.map((clue) => clue.textContent?.trim())).toEqual(["second", "first"]);
    expect(clues.map((clue) => clue.classList.contains("newest"))).toEqual([true, false]);
  });

  it("reads new clues aloud", () => {
    expect(drawn(face?.above?.(WHOAMI)).querySelector("[aria-live=polite]")).not.toBeNull();
  });

  it("takes one answer and then no other", () => {
    const how = play();
    rowsOf(face?.rows(WHOAMI, null, how))[1]?.click();
    expect(how.give).toHaveBeenCalledWith({ kind: "whoami", pick: "b" });
    const after = rowsOf(face?.rows(WHOAMI, { kind: "whoami", pick: "b" }, play({ state: "counted" })));
    expect(after.every((row) => row.disabled)).toBe(true);
  });

  it("shows all clues so far on the display", () => {
    const page = drawn(faceOf(WHOAMI).ask(WHOAMI, help));
    expect(page.querySelectorAll(".clues li")).toHaveLength(2);
    expect(page.querySelectorAll(".board")).toHaveLength(2);
  });
});

describe("a poll", () => {
  const face = phoneFace("poll");
  const ask: Ask = { kind: "poll", options: [] };
  const reveal: Reveal = {
    kind: "poll",
    phones: 3,
    options: [
      { key: "a", text: [], count: 2, percent: 67 },
      { key: "b", text: [], count: 1, percent: 33 },
    ],
  };

  it("has yes and no in the screen's own words", () => {
    const how = play();
    const rows = rowsOf(face?.rows(ask, null, how));
    expect(rows.map((row) => row.querySelector(".t")?.textContent)).toEqual(["answer-yes", "answer-no"]);
    rows[1]?.click();
    expect(how.give).toHaveBeenCalledWith({ kind: "poll", pick: "b" });
  });

  it("calls nothing right or wrong, and says thank you", () => {
    expect(face?.verdict).toBe("poll-thanks");
    expect(face?.unanswered).toBe("poll-look");
    const shown = face?.reveal(reveal, { kind: "poll", pick: "b" }, play().t);
    expect(shown?.map(({ letter, right, yours }) => [letter, right, yours])).toEqual([["B", false, true]]);
    expect(face?.reveal(reveal, null, play().t)).toEqual([]);
  });

  it("shows shares on the display and how many voices there are", () => {
    const page = drawn(faceOf(reveal).reveal(reveal, help));
    expect(Array.from(page.querySelectorAll(".count")).map((one) => one.textContent)).toEqual([
      "67 %",
      "33 %",
    ]);
    expect(faceOf(reveal).title(reveal, help)[0]?.text).toBe("display-poll 3");
  });
});

describe("what most families said", () => {
  const reveal: Reveal = {
    kind: "mostsaid",
    families: 3,
    options: [
      { ...option("a"), right: false, families: 0.5 },
      { ...option("b"), right: true, families: 2.5 },
    ],
  };

  it("shows what most said, and the own answer", () => {
    const shown = phoneFace("mostsaid")?.reveal(reveal, { kind: "mostsaid", pick: "a" }, play().t);
    expect(shown?.map(({ letter, right, yours }) => [letter, right, yours])).toEqual([
      ["A", false, true],
      ["B", true, false],
    ]);
  });

  it("counts families on the display, the fullest first", () => {
    const rows = Array.from(drawn(faceOf(reveal).reveal(reveal, help)).querySelectorAll(".row"));
    expect(rows.map((row) => row.querySelector(".count")?.textContent)).toEqual(["2.5", "0.5"]);
  });
});
