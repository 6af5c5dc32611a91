/** A language that has no name in the page's language yet is called as it calls itself. */

import { makeTexts } from "@ui/texts";
import { render } from "lit";
import { expect, it } from "vitest";
import { languagesOf } from "../print/choices";
import { languageChoice, languageName } from "./languages";

const UNTRANSLATED = makeTexts("en", ["host-language-en = English"]);
const SOURCES = import.meta.glob<string>("../**/*.ts", { query: "?raw", import: "default", eager: true });

it("is named in the page's language, else in its own", () => {
  expect(languageName(UNTRANSLATED, "en")).toBe("English");
  expect(languageName(UNTRANSLATED, "lv")).toBe("Latviešu");
});

it.each([
  ["of paper", languagesOf(UNTRANSLATED, "", [], () => undefined)],
  ["of displays", languageChoice(UNTRANSLATED, "g", [], () => undefined)],
])("stands so in the choice %s", (_, choice) => {
  const page = document.createElement("div");
  render(choice, page);
  expect(page.textContent).toContain("Latviešu");
  expect(page.textContent).not.toContain("host-language-l");
});

it("is asked for nowhere else", () => {
  const asking = Object.entries(SOURCES).filter(([, source]) => source.includes("`host-language-${"));
  expect(asking.map(([file]) => file).filter((file) => !file.endsWith(".test.ts"))).toEqual([
    "./languages.ts",
  ]);
});
