import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CRESTS } from "./art/animals";
import { ADDS, WALLS } from "./art/types";
import { LANGUAGES, type Language, makeTexts, pickLanguage } from "./texts";

const PARTS = ["common", "phone", "play", "explore", "station", "shell"] as const;
/** Parts of a few words. */
const SHORT: readonly string[] = ["station", "shell"];

const source = (lang: Language, part: string): string => readFileSync(`texts/${lang}/${part}.ftl`, "utf8");

interface Entry {
  id: string;
  value: unknown;
}

const entries = (lang: Language, part: string): Entry[] =>
  new FluentResource(source(lang, part)).body as Entry[];

/** The names of all variables in a message, sorted. */
function placeables(value: unknown): string[] {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, name } = node as { type?: string; name?: string };
    if (type === "var" && name) names.add(name);
    for (const child of Object.values(node)) walk(child);
  };
  walk(value);
  return [...names].sort();
}

/** The stable codes that the server may refuse with, read from its own list. */
function refusals(): string[] {
  const code = readFileSync("server/home_quiz/game/refusals.py", "utf8");
  return [...code.matchAll(/^ {4}"([a-z]+\/[a-z_]+)":/gm)].map((match) => match[1] ?? "");
}

const all = (lang: Language) =>
  makeTexts(
    lang,
    PARTS.map((part) => source(lang, part)),
  );

describe.each(PARTS)("texts of %s", (part) => {
  it("have the same ids and placeables in every language, each once", () => {
    const shapes = LANGUAGES.map((lang) =>
      entries(lang, part)
        .map(({ id, value }) => `${id}(${placeables(value).join()})`)
        .sort(),
    );
    expect(shapes[0]?.length).toBeGreaterThan(SHORT.includes(part) ? 4 : 50);
    expect(new Set(shapes[0]).size).toBe(shapes[0]?.length);
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it("have no line that Fluent does not understand", () => {
    for (const lang of LANGUAGES) {
      const written = source(lang, part).match(/^[a-z][\w-]* =/gm) ?? [];
      expect(entries(lang, part)).toHaveLength(written.length);
    }
  });

  it("say nothing that belongs to code", () => {
    for (const lang of LANGUAGES) {
      const words = source(lang, part).replace(/^[a-z#].*? =|^#.*$/gm, "");
      expect(words).not.toMatch(/\b(room|seat|kick|host)\b/i);
    }
  });
});

describe.each(LANGUAGES)("texts in %s", (lang) => {
  it("have words for every refusal, crest, colour, town and gift", () => {
    const texts = all(lang);
    const codes = refusals();
    expect(codes.length).toBeGreaterThan(25);
    const wanted = [
      ...codes.map((code) => `refusal-${code.replace("/", "-")}`),
      ...CRESTS.map((crest) => `crest-${crest}`),
      ...WALLS.map((wall) => `colour-${wall}`),
      ...ADDS.map((add) => `add-${add}`),
      ...["ludza", "jekabpils", "rokiskis", "elsewhere", "none"].map((town) => `town-${town}`),
    ];
    expect(wanted.filter((id) => !texts.has(id))).toEqual([]);
  });

  it("format without isolating signs", () => {
    const name = all(lang).t("family", { name: "Eži" });
    expect(name).toContain("Eži");
    expect(name).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe("plurals and choices", () => {
  it.each([
    [
      "lv",
      [
        [1, "Atlikusi 1 sekunde"],
        [21, "Atlikusi 21 sekunde"],
        [11, "Atlikušas 11 sekundes"],
        [5, "Atlikušas 5 sekundes"],
      ],
    ],
    [
      "lt",
      [
        [1, "Liko 1 sekundė"],
        [5, "Liko 5 sekundės"],
        [10, "Liko 10 sekundžių"],
        [21, "Liko 21 sekundė"],
      ],
    ],
    [
      "en",
      [
        [1, "1 second left"],
        [5, "5 seconds left"],
      ],
    ],
  ] as const)("are right in %s", (lang, cases) => {
    const texts = all(lang);
    for (const [n, words] of cases) expect(texts.t("time-left", { n })).toBe(words);
  });

  it("name the weekday of a planned start", () => {
    expect(all("lv").t("waiting-day", { weekday: 6, time: "14:00" })).toBe(
      "Spēle sāksies sestdien plkst. 14:00",
    );
    expect(all("lt").t("waiting-day", { weekday: 0, time: "14:00" })).toBe(
      "Žaidimas prasidės sekmadienį 14:00 val.",
    );
  });

  it("show the id where a text is missing", () => {
    expect(all("en").t("no-such-text")).toBe("no-such-text");
  });
});

describe("pickLanguage", () => {
  afterEach(() => {
    localStorage.clear();
    vi.restoreAllMocks();
  });

  it("takes the choice, else the first of the browser's that we speak, else English", () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["ru-RU", "lt-LT", "lv"]);
    expect(pickLanguage()).toBe("lt");
    localStorage.setItem("home.lang", "lv");
    expect(pickLanguage()).toBe("lv");
    localStorage.clear();
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["ru", "pl-PL"]);
    expect(pickLanguage()).toBe("en");
  });
});
