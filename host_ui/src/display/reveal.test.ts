import type { House, Live, Stage } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { inARow, outcome } from "./faces/reveal";

const house = (more: Partial<House> = {}): House =>
  ({ id: "t1", name: "Eži", phones: "a", storeys: 1, adds: 0, ...more }) as House;
const stage = { reveal: { kind: "choice" } } as unknown as Stage;
const look = (houses: House[], more: Partial<Stage> = {}, answered = 2) => ({
  stage: { ...stage, ...more } as Stage,
  live: { houses, answered } as Live,
});

describe("what a room laughs or cheers at", () => {
  const none = [house(), house()];
  const all = [house({ gain: 500, knew: true }), house({ gain: 400, knew: true })];

  it("is that nobody knew, or everybody", () => {
    expect(outcome(look(none))).toBe("nobody");
    expect(outcome(look(all))).toBe("everybody");
    expect(outcome(look([...none, ...all]))).toBeNull();
  });

  it("is not said of a part, of a question without answers, or where nothing can be known", () => {
    expect(outcome(look([house({ gain: 300 }), house()]))).toBeNull();
    expect(outcome(look(none, {}, 0))).toBeNull();
    expect(outcome(look(none, { reveal: { kind: "poll" } as unknown as Stage["reveal"] }))).toBeNull();
    expect(outcome(look(none, { annulled: true }))).toBeNull();
    expect(outcome(look(none, { tiebreak: "asked" } as Partial<Stage>))).toBeNull();
    expect(outcome(look([house()]))).toBeNull();
  });
});

describe("right answers in a row", () => {
  it("are told of those who have the most", () => {
    const names = (houses: House[]) => inARow(houses).map(({ name }) => name);
    expect(names([house(), house({ name: "A", row: 3 }), house({ name: "B", row: 4 })])).toEqual(["B"]);
    expect(names([house({ name: "A", row: 3 }), house({ name: "B", row: 3 })])).toEqual(["A", "B"]);
    expect(names([house({ row: 5, named: false })])).toEqual([]);
  });
});
