import { readFileSync } from "node:fs";
import { LANGUAGES, makeTexts, type Texts } from "@ui/texts";
import { expect, it } from "vitest";
import { isoDay, reportLine, reportTable } from "./report";
import type { Game, Report } from "./shapes";

const texts = (lang: (typeof LANGUAGES)[number]): Texts =>
  makeTexts(lang, [readFileSync(`texts/${lang}/host.ftl`, "utf8")]);
const NOON = new Date(2026, 4, 9, 12).getTime() / 1000;
const FULL: Report = {
  families: 14,
  phones: 31,
  cards: 2,
  generations: { child: 5, elder: 3 },
  languages: { lv: 20, lt: 11 },
};
const game = (code: string, day: number, report: Report | null, title = "Ezeri"): Game => ({
  code,
  phase: "ended",
  title: { lv: title },
  starts_at: 0,
  day,
  report,
  shown: false,
  rehearsal: false,
  families: 99,
});

it("says everything that is known, in one line and in this order", () => {
  expect(reportLine(texts("en"), "Ludza library", NOON, FULL)).toBe(
    "2026-05-09, Ludza library; 14 families, 31 phones, of them with cards: 2; children: 5, elders: 3; in Latvian: 20, in Lithuanian: 11",
  );
});

it("leaves out what nobody told", () => {
  expect(reportLine(texts("lv"), "", 0, { families: 1, phones: 1 })).toBe("1 ģimene, 1 tālrunis");
  expect(isoDay(0)).toBe("");
});

it("tells of a language that has no words here yet", () => {
  const report = { families: 1, phones: 3, languages: { en: 1, ltg: 2 } };
  expect(reportLine(texts("en"), "", 0, report)).toBe("1 family, 3 phones; in English: 1, ltg: 2");
  const [head, row] = reportTable(texts("en"), "Ludza", [game("A", NOON, report)]).split("\r\n");
  expect(head).toMatch(/Phones in English;Phones: ltg$/);
  expect(row).toMatch(/;0;0;1;2$/);
});

it("makes a table of the games that are over, oldest first, that a spreadsheet reads", () => {
  const games = [
    game("LATE", NOON, FULL, 'Pilis; „mūsu" ezeri'),
    game("RUNS", NOON, null),
    game("SOON", NOON - 86_400, { families: 3, phones: 4 }),
  ];
  const rows = reportTable(texts("lv"), "Ludza", games).split("\r\n");
  expect(rows[0]).toMatch(/^\ufeffDatums;/);
  expect(rows.slice(1)).toEqual([
    "2026-05-08;Ludza;SOON;Ezeri;3;4;0;;;;0;0;0",
    '2026-05-09;Ludza;LATE;"Pilis; „mūsu"" ezeri";14;31;2;5;;3;20;11;0',
    "",
  ]);
});

it.each(LANGUAGES)("has as many words above as cells below, in %s", (lang) => {
  const [head = "", row = ""] = reportTable(texts(lang), "Ludza", [game("A", NOON, FULL)]).split("\r\n");
  expect(head.split(";")).toHaveLength(row.split(";").length);
});
