import { readFileSync } from "node:fs";
import { makeTexts } from "@ui/texts";
import { describe, expect, it } from "vitest";
import { sayIn, shownLanguages, startText, startWords } from "./words";

const source = (lang: string) => readFileSync(`texts/${lang}/display.ftl`, "utf8");
const texts = {
  lv: makeTexts("lv", [source("lv")]),
  lt: makeTexts("lt", [source("lt")]),
  en: makeTexts("en", [source("en")]),
};
const ids = (lang: string) => [...source(lang).matchAll(/^([a-z][\w-]*) =/gm)].map(([, id]) => id);
const placeables = (lang: string, id: string) => {
  const body =
    source(lang)
      .split(new RegExp(`^${id} =`, "m"))[1]
      ?.split(/^[a-z]/m)[0] ?? "";
  return [...new Set([...body.matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort();
};

describe("the display's words", () => {
  it.each(["lt", "en"])("lv and %s have the same texts with the same placeables", (lang) => {
    expect(ids(lang)).toEqual(ids("lv"));
    for (const id of ids("lv"))
      expect([id, placeables(lang, id ?? "")]).toEqual([id, placeables("lv", id ?? "")]);
  });

  it("counts houses as each language does", () => {
    const say = sayIn([texts.lv, texts.lt]);
    const said = (count: number) => say("display-houses", { count }).map(({ text }) => text);
    expect(said(1)).toEqual(["1 māja", "1 namas"]);
    expect(said(2)).toEqual(["2 mājas", "2 namai"]);
    expect(said(11)).toEqual(["11 māju", "11 namų"]);
    expect(said(21)).toEqual(["21 māja", "21 namas"]);
  });

  it("says what a window stands for", () => {
    const said = (count: number) =>
      sayIn([texts.lv, texts.lt])("display-window", { count }).map(({ text }) => text);
    expect(said(1)).toEqual(["Logs = atbilde", "Langas = atsakymas"]);
    expect(said(5)).toEqual(["Logs = 5 atbildes", "Langas = 5 atsakymai"]);
    expect(said(10)).toEqual(["Logs = 10 atbilžu", "Langas = 10 atsakymų"]);
  });

  it("never declines a family's name", () => {
    const say = sayIn([texts.lv, texts.lt, texts.en]);
    for (const { text } of say("display-moved-in", { name: "Šķendelīši" }))
      expect(text).toContain("Šķendelīši");
  });

  it("says equal words once and knows what it has not got", () => {
    const say = sayIn([texts.lv, texts.lt]);
    expect(say("display-step", { index: 4, of: 10 })).toEqual([{ text: "4 / 10" }]);
    expect(say.maybe("topic-no-such")).toBeNull();
    expect(say.maybe("topic-legend")?.map(({ text }) => text)).toEqual(["Leģenda", "Legenda"]);
  });
});

describe("languages and times", () => {
  it("shows the game's languages, at most two, else the page's", () => {
    expect(shownLanguages(["lt", "lv", "en"], "en")).toEqual(["lt", "lv"]);
    expect(shownLanguages(["xx"], "lt")).toEqual(["lt"]);
    expect(shownLanguages(undefined, "de")).toEqual(["en"]);
  });

  const now = new Date(2026, 4, 6, 10, 0).getTime();

  it("says the time today, the weekday this week, else the date", () => {
    expect(startText(new Date(2026, 4, 6, 14, 0).getTime(), now, "lv")).toBe("14:00");
    expect(startText(new Date(2026, 4, 9, 14, 0).getTime(), now, "en")).toBe("Saturday, 14:00");
    expect(startText(new Date(2026, 5, 9, 9, 5).getTime(), now, "en")).toContain("09:05");
  });

  it("says it in each language of the display", () => {
    const words = startWords(
      sayIn([texts.lv, texts.en]),
      "display-starts",
      new Date(2026, 4, 9, 14, 0).getTime(),
      now,
    );
    expect(words.map(({ text }) => text)).toEqual(["Sākums: sestdiena, 14:00", "Starts: Saturday, 14:00"]);
  });
});
