import type { Place } from "@ui/atlas";
import { describe, expect, it } from "vitest";
import { chosen, EVERYTHING, folded, kindsOf, match } from "./search";

const place = (
  number: number,
  kind: string,
  municipality: string,
  lv: string,
  lt: string,
  en: string,
): Place => ({
  number,
  id: `p${number}`,
  kind,
  municipality,
  official: "lv",
  name: { lv, lt, en },
});
const ROKISKIS = place(201, "town", "rokiskis", "Rokišķi", "Rokiškis", "Rokiškis");
const MANOR = place(202, "manor", "rokiskis", "Rokišķu muiža", "Rokiškio dvaras", "Rokiškis Manor");
const JEKABPILS = place(101, "town", "jekabpils", "Jēkabpils", "Jėkabpilis", "Jēkabpils");
const CHURCH = place(
  108,
  "church",
  "jekabpils",
  "Sv. Gara klosteris",
  "Šv. Dvasios vienuolynas",
  "St Nicholas' Church",
);
const LAKE = place(10, "lake", "ludza", "Lielais Ludzas ezers", "Didysis Liudzos ežeras", "Great Ludza Lake");
const ALL = [ROKISKIS, MANOR, JEKABPILS, CHURCH, LAKE];

const found = (query: string): number[] =>
  chosen(ALL, { ...EVERYTHING, query }, "lv").map(({ number }) => number);

describe("search", () => {
  it("minds neither diacritics nor capitals nor dashes", () => {
    expect(folded("  Jēkabpils – ŠĶŪNIS, „Ėglė“ ")).toBe("jekabpils skunis egle");
    expect(folded("ģķļņ įųąęė")).toBe("gkln iuaee");
    expect(found("rokiskis")).toEqual([201, 202]);
    expect(found("JEKABPILS")).toEqual([101]);
    expect(found("Jēkabpils")).toEqual([101]);
  });

  it("finds the names of all three languages at once", () => {
    expect(found("dvaras")).toEqual([202]);
    expect(found("muiza")).toEqual([202]);
    expect(found("manor")).toEqual([202]);
    expect(found("ezeras")).toEqual([10]);
  });

  it("takes words in any order and parts of words, and puts first what begins so", () => {
    expect(found("lake great")).toEqual([10]);
    expect(found("kloster")).toEqual([108]);
    expect(found("udza")).toEqual([10]);
    expect(found("nowhere")).toEqual([]);
    expect(match(LAKE, "liel")).toBe(3);
    expect(match(LAKE, "ezers")).toBe(2);
    expect(match(LAKE, "zers")).toBe(1);
  });

  it("does not run from one language's name into the next", () => {
    expect(match(ROKISKIS, "rokiski rokiskis")).toBe(2);
    expect(match(ROKISKIS, "rokiskirokiskis")).toBe(0);
  });
});

describe("choosing", () => {
  it("puts municipality, kind and words together", () => {
    const shown = (wanted: Partial<typeof EVERYTHING>): number[] =>
      chosen(ALL, { ...EVERYTHING, ...wanted }, "lv").map(({ number }) => number);
    expect(shown({})).toHaveLength(ALL.length);
    expect(shown({ municipality: "rokiskis" })).toEqual([201, 202]);
    expect(shown({ kind: "town" })).toEqual([101, 201]);
    expect(shown({ kind: "town", municipality: "rokiskis" })).toEqual([201]);
    expect(shown({ kind: "town", query: "muiza" })).toEqual([]);
  });

  it("sorts as the language does", () => {
    const cherry = place(1, "food", "x", "Čiekurs", "Čekoladas", "Cherry");
    const dog = place(2, "food", "x", "Cūka", "Daržas", "Apple");
    const order = (lang: "lv" | "lt" | "en"): number[] =>
      chosen([cherry, dog], EVERYTHING, lang).map(({ number }) => number);
    expect(order("lv")).toEqual([2, 1]);
    expect(order("lt")).toEqual([1, 2]);
    expect(order("en")).toEqual([2, 1]);
  });

  it("knows the kinds there are, first what a family goes out for; one that is new comes last", () => {
    const other = place(9, "windmill", "ludza", "", "", "");
    expect(kindsOf([other, ...ALL])).toEqual(["manor", "lake", "church", "town", "windmill"]);
  });
});
