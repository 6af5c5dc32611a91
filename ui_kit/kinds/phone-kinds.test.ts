import { render } from "lit";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Given } from "../answer";
import type { Ask, Play, Reveal } from "./phone-face";
import { phoneFace } from "./phone-kinds";

const option = (key: string) => ({ key, text: [{ text: `text ${key}` }] });
const CHOICE: Ask = { kind: "choice", options: ["a", "b", "c"].map(option) };
const SEVERAL: Ask = { kind: "several", options: ["a", "b", "c"].map(option) };
const TRUTH: Ask = { kind: "truefalse" };

const play = (more: Partial<Play> = {}): Play => ({
  t: (id) => id,
  state: "open",
  may: true,
  draft: null,
  choose: vi.fn(),
  give: vi.fn(),
  ...more,
});

const page = document.createElement("div");

function shown(ask: Ask, given: Given | null, how: Play): HTMLButtonElement[] {
  render(phoneFace(ask.kind)?.rows(ask, given, how), page);
  return Array.from(page.querySelectorAll<HTMLButtonElement>(".a"));
}

beforeEach(() => render(null, page));

describe("choice", () => {
  it("answers with one tap", () => {
    const how = play();
    const rows = shown(CHOICE, null, how);
    expect(rows.map((row) => row.textContent?.includes("text"))).toEqual([true, true, true]);
    rows[1]?.click();
    expect(how.give).toHaveBeenCalledWith({ kind: "choice", pick: "b" });
  });

  it("marks the own answer by class, window and name, and leaves the others pressable while it may", () => {
    const rows = shown(CHOICE, { kind: "choice", pick: "b" }, play({ state: "counted" }));
    expect(rows.map((row) => row.getAttribute("aria-pressed"))).toEqual(["false", "true", "false"]);
    expect(rows[1]?.classList.contains("mine")).toBe(true);
    expect(rows[1]?.querySelector(".win")).not.toBeNull();
    expect(rows[0]?.classList.contains("off")).toBe(true);
    expect(rows.some((row) => row.disabled)).toBe(false);
  });

  it("is flat and cannot be pressed when it is over", () => {
    const rows = shown(CHOICE, null, play({ state: "late", may: false }));
    expect(rows.every((row) => row.disabled && row.classList.contains("gone"))).toBe(true);
  });

  it("shows the right and the own answer at the reveal", () => {
    const reveal: Reveal = {
      kind: "choice",
      options: ["a", "b", "c"].map((key) => ({ ...option(key), right: key === "b", count: 1 })),
    };
    const of = (pick: string) => phoneFace("choice")?.reveal(reveal, { kind: "choice", pick }, play().t);
    expect(of("b")).toMatchObject([{ letter: "B", right: true, yours: true }]);
    expect(of("c")).toMatchObject([
      { letter: "B", right: true, yours: false },
      { letter: "C", right: false, yours: true },
    ]);
    expect(phoneFace("choice")?.reveal(reveal, null, play().t)).toHaveLength(1);
  });
});

describe("typed", () => {
  const reveal = { kind: "typed", right: [{ text: "Dauguva" }], knew: 1, phones: 1 } as Reveal;
  const told = (text: string, knew?: boolean) =>
    phoneFace("typed")?.reveal(reveal, { kind: "typed", text }, play().t, knew);

  it("shows another word that counted as the right answer, not beside it as a wrong one", () => {
    expect(told("dauguva")).toMatchObject([{ right: true, yours: true }]);
    expect(told("Daugava", true)).toMatchObject([{ right: true, yours: true }]);
    expect(told("Venta")).toMatchObject([
      { right: true, yours: false },
      { right: false, yours: true },
    ]);
  });
});

describe("several", () => {
  it("collects ticks and sends them only by the button", () => {
    const how = play({ draft: ["c"] });
    shown(SEVERAL, null, how)[0]?.click();
    expect(how.choose).toHaveBeenCalledWith(["a", "c"]);
    expect(how.give).not.toHaveBeenCalled();
    page.querySelector<HTMLButtonElement>(".send")?.click();
    expect(how.give).toHaveBeenCalledWith({ kind: "several", picks: ["c"] });
  });

  it("goes on from what was counted, and has nothing to send until something changes", () => {
    const how = play({ state: "counted" });
    const rows = shown(SEVERAL, { kind: "several", picks: ["a", "b"] }, how);
    expect(rows.map((row) => row.getAttribute("aria-checked"))).toEqual(["true", "true", "false"]);
    expect(page.querySelector<HTMLButtonElement>(".send")?.disabled).toBe(true);
    rows[0]?.click();
    expect(how.choose).toHaveBeenCalledWith(["b"]);
  });

  it("sends no empty answer", () => {
    shown(SEVERAL, null, play({ draft: [] }));
    expect(page.querySelector<HTMLButtonElement>(".send")?.disabled).toBe(true);
  });
});

describe("true or false", () => {
  it("answers with the belief", () => {
    const how = play();
    const rows = shown(TRUTH, null, how);
    expect(rows).toHaveLength(2);
    rows[1]?.click();
    expect(how.give).toHaveBeenCalledWith({ kind: "truefalse", pick: false });
  });

  it("shows what is true at the reveal", () => {
    const reveal: Reveal = { kind: "truefalse", right: false, said_true: 2, said_false: 1 };
    const rows = phoneFace("truefalse")?.reveal(reveal, { kind: "truefalse", pick: true }, play().t);
    expect(rows?.map(({ letter, right, yours }) => [letter, right, yours])).toEqual([
      ["A", false, true],
      ["B", true, false],
    ]);
  });
});

describe("the registry", () => {
  it("numbers the rows for the keys 1 to 6", () => {
    expect(shown(CHOICE, null, play()).map((row) => row.dataset.key)).toEqual(["1", "2", "3"]);
  });

  it("knows no kind that does not exist", () => {
    expect(phoneFace("charades")).toBeNull();
  });
});
