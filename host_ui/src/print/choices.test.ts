import type { Live, Stage } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import type { Game } from "../host/shapes";
import { dayInWords, firstChoices, toggled } from "./choices";
import { laureatesOf } from "./roll";

const NOW = Date.UTC(2026, 4, 9, 12) / 1000;
const game = (phase: string, day = NOW): Game => ({
  code: "TUKA",
  phase,
  title: { en: "Lakes" },
  starts_at: 0,
  day,
  report: null,
  shown: true,
  rehearsal: false,
  families: 2,
});

describe("what is chosen at first", () => {
  it("is the library, its languages, and empty diplomas", () => {
    const { game, families, languages, tongue } = firstChoices("en", ["lt", "lv"], undefined, NOW);
    expect({ game, families, languages, tongue }).toEqual({
      game: "",
      families: "",
      languages: ["lt", "lv"],
      tongue: "lt",
    });
  });

  it("is the game from which somebody came: its entrance before it, its families after it", () => {
    expect(firstChoices("en", [], game("lobby"), NOW)).toMatchObject({
      game: "TUKA",
      families: "",
      languages: ["en"],
    });
    expect(firstChoices("en", [], game("ended"), NOW)).toMatchObject({
      game: "",
      families: "TUKA",
      day: "2026-05-09",
    });
    expect(firstChoices("en", [], game("ended", NOW - 3 * 86_400), NOW)).toMatchObject({ day: "2026-05-06" });
  });
});

it("languages come and go, and one always stays", () => {
  expect(toggled(["lv", "en"], "lt")).toEqual(["lv", "lt", "en"]);
  expect(toggled(["lv", "en"], "lv")).toEqual(["en"]);
  expect(toggled(["en"], "en")).toEqual(["en"]);
});

it("a day is told in words", () => {
  expect(dayInWords("2026-05-09", "en")).toBe("9 May 2026");
  expect(dayInWords("2026-05-09", "lv")).toBe("2026. gada 9. maijs");
  expect(dayInWords("", "en")).toBe("");
});

describe("the families of a game", () => {
  const house = (id: string, more: object = {}): Live["houses"][number] =>
    ({
      id,
      name: id,
      crest: "fox",
      colour: "red",
      seed: 1,
      phones: "jz",
      storeys: 2,
      adds: 1,
      ...more,
    }) as Live["houses"][number];
  const live = { houses: [house("a"), house("b", { named: false, phones: "" })] } as unknown as Live;
  const stage = (phase: string): Stage =>
    ({ phase, rows: [{ team: "a", points: 9, gain: 1, rank: 1 }] }) as unknown as Stage;

  it("have places once the game is over, and no name that nobody has allowed", () => {
    const [a, b] = laureatesOf({ stage: stage("podium"), live }) ?? [];
    expect(a).toMatchObject({ name: "a", rank: 1, phones: 2 });
    expect(b).toMatchObject({ name: "", rank: 0, phones: 0 });
    expect(laureatesOf({ stage: stage("standings"), live })?.[0]?.rank).toBe(0);
    expect(laureatesOf({ stage: null, live })).toBeNull();
  });
});
