import { render } from "lit";
import { describe, expect, it } from "vitest";
import type { FaceHelp } from "./display-face";
import { faceOf } from "./display-kinds";
import { boardColumns, boardRows, windowUnit } from "./display-options";

const help: FaceHelp = { say: (id) => [{ text: id }], languages: ["lv", "lt"] };
const words = (text: string) => [{ text }, { text: `${text} lt` }];

function drawn(part: Parameters<typeof render>[0]): HTMLElement {
  const host = document.createElement("div");
  render(part, host);
  return host;
}

const REVEAL = {
  kind: "several" as const,
  options: [
    { key: "a", text: words("A"), right: false, count: 3 },
    { key: "b", text: words("B"), right: true, count: 40 },
    { key: "c", text: words("C"), right: true, count: 0 },
  ],
};

describe("bars of windows", () => {
  it("stand for one phone each as long as eighteen are enough, then for five, ten, twenty", () => {
    expect([[18], [19], [90], [91], [181], [5000], []].map(windowUnit)).toEqual([1, 5, 5, 10, 20, 100, 1]);
  });

  it("have the same unit in every row", () => {
    const face = faceOf(REVEAL);
    expect(face.unit(REVEAL)).toBe(5);
    const rows = Array.from(drawn(face.reveal(REVEAL, help)).querySelectorAll(".row"));
    expect(rows.map((row) => row.querySelectorAll(".pane").length)).toEqual([8, 0, 1]);
  });
});

describe("boards", () => {
  it("stand in pairs, three below each other", () => {
    expect([2, 3, 4, 5, 6].map((count) => [boardColumns(count), boardRows(count)])).toEqual([
      [2, 1],
      [1, 3],
      [2, 2],
      [2, 3],
      [2, 3],
    ]);
  });

  it("show colour, shape and letter with both languages", () => {
    const ask = {
      kind: "choice" as const,
      options: [
        { key: "a", text: words("Cirvis") },
        { key: "b", text: words("Āmurs") },
      ],
    };
    const boards = Array.from(drawn(faceOf(ask).ask(ask, help)).querySelectorAll(".board"));
    expect(boards.map((board) => board.classList.contains("answer-b"))).toEqual([false, true]);
    expect(boards[0]?.querySelector("svg text")?.textContent).toBe("A");
    expect(boards[1]?.querySelector(".second")?.textContent).toBe("Āmurs lt");
    expect(boards[1]?.querySelector(".second")?.getAttribute("lang")).toBe("lt");
  });
});

describe("the reveal", () => {
  it("puts right answers first and says how many there are", () => {
    const face = faceOf(REVEAL);
    const rows = Array.from(drawn(face.reveal(REVEAL, help)).querySelectorAll(".row"));
    expect(rows.map((row) => row.classList.contains("right"))).toEqual([true, true, false]);
    expect(rows.map((row) => row.querySelector(".count")?.textContent)).toEqual(["40", "0", "3"]);
    expect(face.title(REVEAL, help)).toEqual([{ text: "display-right-many" }]);
    expect(face.right(REVEAL, help)).toBe("B: B, C: C");
  });

  it("knows true from false", () => {
    const reveal = { kind: "truefalse" as const, right: false, said_true: 2, said_false: 5 };
    const rows = Array.from(drawn(faceOf(reveal).reveal(reveal, help)).querySelectorAll(".row"));
    expect(rows[0]?.classList.contains("answer-b")).toBe(true);
    expect(rows.map((row) => row.querySelector(".count")?.textContent)).toEqual(["5", "2"]);
  });
});
