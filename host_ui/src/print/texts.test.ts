/** Words on paper and beside it: the same in every language, and all that the page asks for. */

import { FluentResource } from "@fluent/bundle";
import { LANGUAGES, type Language, makeTexts } from "@ui/texts";
import { describe, expect, it } from "vitest";

const SOURCES = import.meta.glob<string>(["./*.ts", "../host/after.ts", "../host/paper.ts"], {
  query: "?raw",
  import: "default",
  eager: true,
});
const FILES = import.meta.glob<string>("../../../texts/*/{common,host,paper,won}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const file = (lang: Language, part: string): string => FILES[`../../../texts/${lang}/${part}.ftl`] ?? "";
const ids = (lang: Language, part: string): string[] =>
  new FluentResource(file(lang, part)).body.map(({ id }) => id).sort();

function asked(): string[] {
  const found = new Set<string>();
  for (const [path, source] of Object.entries(SOURCES)) {
    if (path.endsWith(".test.ts")) continue;
    for (const match of source.matchAll(/t\("((?:print|paper|host)-[a-z0-9-]+[a-z0-9])"/g))
      found.add(match[1] as string);
  }
  return [...found];
}

describe.each(LANGUAGES)("texts in %s", (lang) => {
  it("are those of the other languages, each once", () => {
    for (const part of ["host", "paper", "won"]) {
      expect(ids(lang, part).length).toBeGreaterThan(1);
      expect(new Set(ids(lang, part)).size).toBe(ids(lang, part).length);
      expect(ids(lang, part)).toEqual(ids("en", part));
    }
  });

  it("are there for all that the page asks for", () => {
    const texts = makeTexts(
      lang,
      ["common", "host", "paper"].map((part) => file(lang, part)),
    );
    const sorts = ["poster", "tent", "cards", "diploma"].flatMap((sort) => [
      `print-${sort}`,
      `print-${sort}-about`,
    ]);
    expect(asked().length).toBeGreaterThan(35);
    expect([...asked(), ...sorts].filter((id) => !texts.has(id))).toEqual([]);
  });
});
