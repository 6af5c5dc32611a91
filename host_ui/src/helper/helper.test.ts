/** What second phones work out for themselves, and that every word they ask for exists in each language. */

import { LANGUAGES, makeTexts } from "@ui/texts";
import { beforeEach, describe, expect, it } from "vitest";
import type { Pronunciation, SheetQuestion } from "../host/shapes";
import { inLanguages, rightLines, sayable } from "./answer";
import { carried, keepPairing, takeCode, takePairing, tidyCode } from "./pairing";
import { awayHouses } from "./remote";
import { upcoming } from "./sheet";

const TOKEN = "a".repeat(32);
const PAIRING = { token: TOKEN, scope: "remote", game: "BALO", number: 2 } as const;
const SOURCES = import.meta.glob<string>("./*.ts", { query: "?raw", import: "default", eager: true });
const FILES = import.meta.glob<string>("../../../texts/*/{common,host,helper}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});

describe("a pairing", () => {
  beforeEach(() => {
    sessionStorage.clear();
    history.replaceState(null, "", "/pair");
  });

  it("takes the code out of the address", () => {
    history.replaceState(null, "", "/pair#abcd2345");
    expect(takeCode()).toBe("abcd2345");
    expect(location.hash).toBe("");
    expect(takeCode()).toBeNull();
  });

  it("is kept in this tab, and comes along to another address of the server", () => {
    expect(takePairing()).toBeNull();
    keepPairing(PAIRING);
    expect(takePairing()).toEqual(PAIRING);
    keepPairing(null);
    expect(takePairing()).toBeNull();
    history.replaceState(null, "", `/pair#${carried(PAIRING)}`);
    expect(takePairing()).toEqual(PAIRING);
    expect(location.hash).toBe("");
    expect(takePairing()).toEqual(PAIRING);
  });

  it.each([
    "",
    "x",
    `${TOKEN}~host~BALO~1`,
    `${TOKEN}~remote~~1`,
    `short~remote~BALO~1`,
    `${TOKEN}~remote~B~1~2`,
  ])("is not made of %s", (text) => {
    history.replaceState(null, "", `/pair#${text}`);
    expect(takePairing()).toBeNull();
  });

  it("reads a code as people type it", () => {
    expect(tidyCode(" abcd-23 45 ")).toBe("ABCD2345");
  });
});

describe("the remote", () => {
  it("names houses of which no phone is here, and never those with cards", () => {
    const house = (id: string, phones: string, cards?: { seat: string }[]) =>
      ({ id, phones, ...(cards ? { cards } : {}) }) as never;
    const houses = [house("a", "zz"), house("b", "zj"), house("c", "z", [{ seat: "s" }]), house("d", "")];
    expect(awayHouses(houses).map(({ id }) => id)).toEqual(["a"]);
  });
});

const question = (round: number, tiebreak = false): SheetQuestion => ({
  own: "lv",
  kind: "choice",
  round,
  text: { lv: "Kas?", lt: "Kas?", en: "Who?" },
  lines: [
    { key: "a", text: { lv: "A" } },
    { key: "b", text: { "*": "1777" }, right: true },
  ],
  fact: {},
  place: {},
  say: [],
  tiebreak,
});

describe("the sheet", () => {
  it("says what comes next, and never a tie-break", () => {
    const all = [question(0), question(0), question(1), question(1, true)];
    expect(upcoming(all, { phase: "lobby", round: 0 }, -1)).toBe(all[0]);
    expect(upcoming(all, { phase: "intro", round: 1 }, 1)).toBe(all[2]);
    expect(upcoming(all, { phase: "card", round: 0 }, 0)).toBe(all[1]);
    expect(upcoming(all, { phase: "card", round: 1 }, 2)).toBeNull();
    expect(upcoming(all, { phase: "podium", round: 0 }, 0)).toBeNull();
    expect(upcoming([], { phase: "lobby", round: 0 }, -1)).toBeNull();
  });

  it("shows a text once where two languages say the same", () => {
    const words = question(0).text;
    expect(inLanguages(words, ["lv", "lt"]).map(({ lang }) => lang)).toEqual(["lv"]);
    expect(inLanguages(words, ["lt", "en"]).map(({ text }) => text)).toEqual(["Kas?", "Who?"]);
    expect(inLanguages({}, ["lv"])).toEqual([]);
  });

  it("says names for those who read, and leaves out what nobody of them needs", () => {
    const names: Pronunciation[] = [
      { name: "Krāslava", said: { lt: "KRĄS-la-va", en: "KRAHS-lah-vah" } },
      { name: "Obeliai", said: { lv: "o-BĒ-ļai" } },
    ];
    expect(sayable(names, ["lv", "en"])).toEqual([
      { name: "Krāslava", said: [{ text: "KRAHS-lah-vah", lang: "en" }] },
      { name: "Obeliai", said: [{ text: "o-BĒ-ļai", lang: "lv" }] },
    ]);
    expect(sayable(names, ["en"]).map(({ name }) => name)).toEqual(["Krāslava"]);
    expect(sayable([], ["lv"])).toEqual([]);
  });

  it("knows what is right", () => {
    expect(rightLines(question(0)).map(({ key }) => key)).toEqual(["b"]);
  });
});

describe.each(LANGUAGES)("texts in %s", (lang) => {
  const file = (part: string): string => FILES[`../../../texts/${lang}/${part}.ftl`] ?? "";
  const texts = makeTexts(lang, ["common", "host", "helper"].map(file));

  it("has all that these pages ask for, and the same names as the others", () => {
    const asked = Object.values(SOURCES)
      .flatMap((source) => [
        ...source.matchAll(/\bt\("([a-z][\w-]*)"|"(helper-(?!hold"|remote"|sheet")[\w-]+)"/g),
      ])
      .map((match) => match[1] ?? match[2] ?? "");
    const more = ["remote", "moderator"].map((scope) => `helper-title-${scope}`);
    const sizes = [0, 1, 2].map((size) => `helper-letters-${size}`);
    expect(asked.length).toBeGreaterThan(30);
    expect([...asked, ...more, ...sizes].filter((id) => !texts.has(id))).toEqual([]);
    const names = (text: string): string[] => text.match(/^helper-[\w-]+(?= =)/gm) ?? [];
    expect(names(file("helper"))).toEqual(names(FILES["../../../texts/en/helper.ftl"] ?? ""));
  });

  it("says nothing that belongs to code", () => {
    expect(file("helper").replace(/^[a-z#].*? =|^#.*$/gm, "")).not.toMatch(/\b(room|seat|kick|host)\b/i);
  });
});
