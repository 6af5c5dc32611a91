import type { Given } from "@ui/answer";
import type { Reveal } from "@ui/kinds/phone-face";
import { describe, expect, it } from "vitest";
import { marks } from "./marks";

const option = (key: string, right: boolean) => ({ key, right, text: [{ text: key }], count: 0 });
const of = (reveal: Reveal, given: Given, far?: number): number =>
  marks({ reveal, ...(far === undefined ? {} : { far }) }, given);

describe("marks of a choice and of true or false", () => {
  const choice: Reveal = { kind: "choice", options: [option("a", false), option("b", true)] };

  it("are all or nothing", () => {
    expect(of(choice, { kind: "choice", pick: "b" })).toBe(1);
    expect(of(choice, { kind: "choice", pick: "a" })).toBe(0);
    expect(of(choice, { kind: "choice", pick: "z" })).toBe(0);
    const lie: Reveal = { kind: "truefalse", right: false, said_true: 0, said_false: 0 };
    expect(of(lie, { kind: "truefalse", pick: false })).toBe(1);
    expect(of(lie, { kind: "truefalse", pick: true })).toBe(0);
  });

  it("are none for an answer of another kind", () =>
    expect(of(choice, { kind: "number", value: 2 })).toBe(0));
});

describe("marks of several", () => {
  const options = [option("a", true), option("b", false), option("c", true), option("d", true)];
  const reveal: Reveal = { kind: "several", options };

  it.each([
    [["a", "c", "d"], 1],
    [["a", "c"], 2 / 3],
    [["a", "b"], 0],
    [["a", "c", "d", "b"], 2 / 3],
    [["b"], 0],
    [["a", "a"], 1 / 3],
  ])("%s earn %s", (picks, earned) =>
    expect(of(reveal, { kind: "several", picks: picks as string[] })).toBeCloseTo(earned as number, 10),
  );
});

describe("marks of a number", () => {
  const reveal: Reveal = { kind: "number", low: 0, high: 100, scale: 1, right: 50, close: 2 };
  const said = (value: number, far?: number): number => of(reveal, { kind: "number", value }, far);

  it("fall evenly from what is close to what is far", () => {
    expect([50, 48, 52].map((value) => said(value, 12))).toEqual([1, 1, 1]);
    expect(said(57, 12)).toBe(0.5);
    expect(said(45, 12)).toBe(0.7);
    expect([62, 38, 100].map((value) => said(value, 12))).toEqual([0, 0, 0]);
  });

  it("are cut to thousandths as the server cuts them", () => expect(said(55, 9)).toBe(0.571));

  it("know what is far where nobody says it: a fifth of the line", () => {
    expect(said(61)).toBe(0.5);
    expect(said(70)).toBe(0);
  });
});

describe("marks of a pin", () => {
  const reveal: Reveal = { kind: "mappin", lat: 56, lon: 26, within: 10 };
  /** So many km to the north. */
  const north = (km: number, far?: number): number =>
    of(reveal, { kind: "mappin", lat: 56 + km / 111.19508, lon: 26 }, far);

  it("fall evenly from the tolerance to the reach", () => {
    expect([0, 9.9].map((km) => north(km, 80))).toEqual([1, 1]);
    expect(north(45, 80)).toBeCloseTo(0.5, 2);
    expect([80.1, 300].map((km) => north(km, 80))).toEqual([0, 0]);
  });

  it("know what is far where nobody says it: eight times the tolerance", () => {
    expect(north(45)).toBeCloseTo(0.5, 2);
    expect(north(81)).toBe(0);
  });
});
