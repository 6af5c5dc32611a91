import { render } from "lit";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { FaceHelp } from "./display-face";
import { faceOf } from "./display-kinds";
import type { Ask, Play } from "./phone-face";
import { phoneFace } from "./phone-kinds";

const option = (key: string) => ({ key, text: [{ text: `text ${key}` }] });
const DUEL: Extract<Ask, { kind: "duel" }> = {
  kind: "duel",
  think: 8000,
  options: ["a", "b", "c"].map(option),
};
const help: FaceHelp = { say: (id) => [{ text: id }], languages: ["lv"] };
const page = document.createElement("div");
const play = (more: Partial<Play> = {}): Play => ({
  t: (id) => id,
  state: "open",
  may: true,
  draft: null,
  buzz: "free",
  ringing: false,
  wrong: [],
  ring: vi.fn(),
  choose: vi.fn(),
  give: vi.fn(),
  ...more,
});

function shown(how: Play): HTMLButtonElement[] {
  render(phoneFace("duel")?.body?.(DUEL, null, how), page);
  return [...page.querySelectorAll("button")];
}

beforeEach(() => render(null, page));

describe("a duel on a phone", () => {
  it("is one button, by finger or by key 1", () => {
    const how = play();
    const [button, ...more] = shown(how);
    expect([more.length, button?.dataset.key, button?.textContent?.trim()]).toEqual([
      0,
      "1",
      "duel-pressduel-first",
    ]);
    button?.click();
    expect(how.ring).toHaveBeenCalledOnce();
  });

  it("says who answers, and cannot be pressed then", () => {
    for (const buzz of ["pressed", "taken", "family", "tried"]) {
      const [button] = shown(play({ buzz }));
      expect([button?.disabled, button?.textContent?.trim()]).toEqual([true, `duel-${buzz}`]);
    }
  });

  it("shows its press at once, before the server has it", () => {
    const [button] = shown(play({ ringing: true }));
    expect([button?.disabled, button?.classList.contains("pressed")]).toEqual([true, true]);
  });

  it("has the answers once it has the floor, without those that were wrong", () => {
    const how = play({ buzz: "floor", wrong: ["a"] });
    const rows = shown(how);
    expect(
      rows.map((row) => row.textContent?.includes("text b") || row.textContent?.includes("text c")),
    ).toEqual([true, true]);
    rows[0]?.click();
    expect(how.give).toHaveBeenCalledWith({ kind: "duel", pick: "b" });
  });

  it("cannot be pressed in a pause", () => {
    expect(shown(play({ may: false })).every((button) => button.disabled)).toBe(true);
    expect(shown(play({ may: false, buzz: "floor" })).every((button) => button.disabled)).toBe(true);
  });
});

describe("a duel on the display", () => {
  it("strikes out what was wrong", () => {
    render(faceOf(DUEL).ask(DUEL, { ...help, wrong: ["c"] }), page);
    expect([...page.querySelectorAll(".board")].map((one) => one.classList.contains("gone"))).toEqual([
      false,
      false,
      true,
    ]);
  });
});
