import { render } from "lit";
import { describe, expect, it } from "vitest";
import type { NumberReveal } from "../protocol";
import { legible, numberFace } from "./display-number";

const help = { say: (id: string) => [{ text: id }], languages: ["en", "lv"] };
const reveal = (right: number, ...said: [value: number, count: number][]): NumberReveal =>
  ({
    kind: "number",
    low: 0,
    high: 100,
    scale: 1,
    right,
    close: 2,
    said: said.map(([value, count]) => ({ value, count })),
  }) as unknown as NumberReveal;
const named = (one: NumberReveal): number[] => [...legible(one.said ?? [], one, help)].sort((a, b) => a - b);

describe("what families said, on the line", () => {
  it("is written over bars that stand apart", () => {
    expect(named(reveal(50, [10, 1], [30, 2], [90, 1]))).toEqual([10, 30, 90]);
  });

  it("leaves out what would stand over another, and keeps what more said", () => {
    expect(named(reveal(50, [10, 1], [12, 3], [13, 2]))).toEqual([12]);
    expect(named(reveal(50, [10, 3], [12, 1], [16, 2]))).toEqual([10, 16]);
  });

  it("leaves the right number's pole free: the flag on it says the same", () => {
    expect(named(reveal(50, [50, 9], [51, 4], [60, 1]))).toEqual([60]);
  });

  it("stands above its own bar", () => {
    const page = document.createElement("div");
    const told = reveal(50, [10, 1], [50, 2]);
    render(numberFace.reveal(told, help), page);
    expect([...page.querySelectorAll(".line i")].map((bar) => bar.textContent)).toEqual(["10", ""]);
    expect(page.querySelector(".line strong")?.textContent).toBe("50");
  });

  it("has the nearest families below it, with what they said", () => {
    const page = document.createElement("div");
    const nearest = [
      { team: "t2", value: 52 },
      { team: "t1", value: 40 },
    ];
    const house = (team: string) => ({ name: `Family ${team}`, crest: "fox", colour: "red" });
    render(numberFace.reveal({ ...reveal(50, [40, 1], [52, 1]), nearest }, { ...help, house }), page);
    const told = [...page.querySelectorAll(".nearest li")].map((one) => one.textContent?.trim());
    expect(told).toEqual(["Family t252", "Family t140"]);
    render(numberFace.reveal(reveal(50), help), page);
    expect(page.querySelector(".nearest")).toBeNull();
  });
});
