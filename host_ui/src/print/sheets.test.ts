/** Sheets as drawings: what stands on them, in which order, and that no word leaves the paper. */

import { readFileSync } from "node:fs";
import { LETTERS } from "@ui/art/shapes";
import { textWidth } from "@ui/art/text";
import { LANGUAGES, makeTexts, type Texts } from "@ui/texts";
import { describe, expect, it } from "vitest";
import type { Game, Hall } from "../host/shapes";
import { COLOURS, cards } from "./cards";
import { diplomas, type Laureate, type Occasion } from "./diploma";
import { type Entrance, entranceOf, isOwn } from "./entrance";
import { HEIGHT, MARGIN, type Sheet, WIDTH } from "./paper";
import { poster } from "./poster";
import { tent } from "./tent";

const TONGUES: readonly Texts[] = LANGUAGES.map((lang) =>
  makeTexts(lang, [readFileSync(`texts/${lang}/paper.ftl`, "utf8")]),
);
const [LV] = TONGUES as [Texts, Texts, Texts];
const HALL: Hall = {
  hall: "home",
  name: "Rokiškio Juozo Keliuočio viešoji biblioteka",
  room: "TUKA",
  starts_at: 0,
  roads: [{ url: "http://192.168.150.220:8000", short: "192.168.150.220:8000", kind: "lan", reached: true }],
  road: 0,
  languages: ["lv", "lt"],
  wifi: { ssid: "Rokiškio biblioteka – svečiams" },
};
const GAME: Game = {
  code: "MEZAPARK",
  phase: "lobby",
  title: { lv: "Ezeri" },
  starts_at: Date.UTC(2026, 8, 12, 11) / 1000,
  day: 0,
  report: null,
  shown: false,
  rehearsal: false,
  families: 0,
};
const entrance = (hall: Partial<Hall> = {}, game: Game | null = null): Entrance =>
  entranceOf({ ...HALL, ...hall }, game) as Entrance;

/** A drawing as text, without its houses: they are guarded, and would take a test most of its time. */
function source(value: unknown): string {
  if (Array.isArray(value)) return value.map(source).join("");
  if (typeof value === "string" || typeof value === "number") return String(value).replace(/"/g, "&quot;");
  const { strings, values } = (value ?? {}) as { strings?: readonly string[]; values?: readonly unknown[] };
  if (!strings || !values) return "";
  return strings
    .map((text, i) => {
      const inner = i < values.length ? source(values[i]) : "";
      return text + (text.endsWith("=") ? `"${inner}"` : inner);
    })
    .join("");
}

function drawn(sheet: Sheet): HTMLElement {
  const root = document.createElement("div");
  root.innerHTML = `<svg>${source(sheet)}</svg>`;
  return root;
}

interface Written {
  words: string;
  left: number;
  right: number;
  y: number;
}

/** Every line of words that stands in no moved group, with its ends as they are estimated. */
function lines(sheet: Sheet): Written[] {
  return Array.from(drawn(sheet).querySelectorAll(".lettering"), (text) => {
    const number = (name: string): number => Number(text.getAttribute(name));
    const words = (text.textContent ?? "").trim();
    const width = textWidth(words, number("font-size"));
    const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute("text-anchor") ?? "start"] ?? 0;
    const left = number("x") - width * share;
    return { words, left, right: left + width, y: number("y") };
  });
}

const words = (sheet: Sheet): string[] => lines(sheet).map((line) => line.words);
const pictures = (sheet: Sheet): string[] =>
  Array.from(drawn(sheet).querySelectorAll("image"), (one) => one.getAttribute("href") ?? "");

function insideThePaper(sheet: Sheet): void {
  for (const { words, left, right, y } of lines(sheet)) {
    expect(left, words).toBeGreaterThanOrEqual(MARGIN);
    expect(right, words).toBeLessThanOrEqual(WIDTH - MARGIN);
    expect(y, words).toBeGreaterThan(MARGIN);
    expect(y, words).toBeLessThan(HEIGHT - MARGIN);
  }
}

const SETS: [string, readonly Texts[]][] = [
  ...TONGUES.map((texts): [string, readonly Texts[]] => [texts.lang, [texts]]),
  ["lv-lt", TONGUES.slice(0, 2)],
  ["all", TONGUES],
];

describe.each(SETS)("a way into the game, in %s", (_, tongues) => {
  it.each([
    ["for any day", null],
    ["for one game", GAME],
  ] as const)(
    "stays on the paper, %s",
    (__, game) => {
      for (const wifi of [HALL.wifi, null]) {
        insideThePaper(poster(entrance({ wifi }, game), tongues));
        insideThePaper(tent(entrance({ wifi }, game), tongues));
      }
    },
    30_000,
  );

  it("invites in every language", () => {
    for (const sheet of [poster(entrance(), tongues), tent(entrance(), tongues)]) {
      const said = words(sheet).join(" ");
      for (const texts of tongues) {
        for (const id of ["paper-title", "paper-about", "paper-game"]) expect(said).toContain(texts.t(id));
      }
    }
  });
});

describe("a poster", () => {
  it("leads to the Wi-Fi first and then to the game, with what to type below each", () => {
    const sheet = poster(entrance(), [LV]);
    const [wifi = "", game = ""] = pictures(sheet);
    expect(wifi).toMatch(/^\/qr\/wifi\.svg/);
    expect(game).toMatch(/^\/qr\/join\.svg\?road=0&.*&code=$/);
    const said = words(sheet);
    expect(said).toEqual(
      expect.arrayContaining(["1", "2", "Rokiškio biblioteka – svečiams", "192.168.150.220:8000"]),
    );
    expect(said.indexOf("1")).toBeLessThan(said.indexOf("2"));
    expect(said).toContain(HALL.name);
  });

  it("says nothing of a Wi-Fi that the server does not know", () => {
    const sheet = poster(entrance({ wifi: null }), [LV]);
    expect(pictures(sheet)).toHaveLength(1);
    expect(words(sheet).join(" ")).not.toMatch(/Wi-Fi|\b[12]\b/);
  });

  it("for the library holds for any day: it bears no game's code", () => {
    expect(
      JSON.stringify([words(poster(entrance(), [LV])), pictures(poster(entrance(), [LV]))]),
    ).not.toContain("TUKA");
  });

  it("for a game bears its day, its code in tiles, and an address with the code", () => {
    const sheet = poster(entrance({}, GAME), [LV]);
    const said = words(sheet);
    expect(said.join("")).toContain("MEZAPARK");
    expect(said).toContain("192.168.150.220:8000/g/MEZAPARK");
    expect(said.join(" ")).toMatch(/12\. septembris/);
    expect(pictures(sheet).pop()).toContain("code=MEZAPARK");
  });

  it("has no name for a hall that nobody has named", () => {
    expect(words(poster(entrance({ name: "HOME" }), [LV]))).not.toContain("HOME");
  });

  it("needs an address that leads phones here", () => {
    expect(entranceOf({ ...HALL, roads: [] }, null)).toBeNull();
    expect(isOwn("http://127.0.0.1:8000")).toBe(true);
    expect(isOwn("http://[::1]:8000")).toBe(true);
    expect(isOwn("http://127.example.org")).toBe(false);
    expect(isOwn("http://192.168.1.7")).toBe(false);
  });
});

describe("a table tent", () => {
  it("is the same on both sides of the fold, and the upper one is turned", () => {
    const root = drawn(tent(entrance(), [LV]));
    const turned = root.querySelector('[transform^="rotate(180"]');
    const upper = Array.from(turned?.querySelectorAll(".lettering") ?? [], (one) => one.textContent);
    const all = Array.from(root.querySelectorAll(".lettering"), (one) => one.textContent);
    expect(upper.length).toBeGreaterThan(4);
    expect(all).toEqual([...upper, ...upper, all[all.length - 1]]);
    expect(turned?.getAttribute("transform")).toBe(`rotate(180 ${WIDTH / 2} ${HEIGHT / 2})`);
  });
});

describe("answer cards", () => {
  it.each([
    [4, "large", 2],
    [6, "large", 3],
    [4, "small", 1],
    [6, "small", 1],
  ] as const)("%i letters, %s, come on %i sheets", (count, size, sheets) => {
    const set = cards(count, size);
    expect(set).toHaveLength(sheets);
    expect(set.flatMap(words)).toEqual(LETTERS.slice(0, count));
    for (const sheet of set) expect(drawn(sheet).querySelector(".dashes")).not.toBeNull();
  });

  it("have the colours of the boards", () => {
    const tokens = readFileSync("ui_kit/tokens.css", "utf8");
    for (const letter of LETTERS) {
      expect(tokens).toMatch(new RegExp(`--${letter.toLowerCase()}: ${COLOURS[letter]};`));
    }
  });
});

describe("diplomas", () => {
  const house = { seed: 5, colour: "red", storeys: 5, adds: 8 };
  const family = (name: string, rank: number | null): Laureate => ({ house, phones: 3, name, rank });
  const evening: Occasion = {
    hall: HALL.name,
    title: "Ezeri, pilis un mūsu kaimiņi",
    day: "2026. gada 12. septembris",
  };
  const given = [family("Eži", 1), family("Lāči un lapsas m", 0), family("", 0)];

  it("name the family, the place of the first three, and for all others that they took part", () => {
    const said = diplomas(given, evening, LV, "a5").map(words);
    expect(said[0]).toEqual(expect.arrayContaining(["Eži", "1. vieta", LV.t("paper-part")]));
    expect(said.flat().join(" ")).not.toMatch(/[2-9]\. vieta/);
    expect(said.flat()).toEqual(expect.arrayContaining([HALL.name, evening.day, evening.title]));
  });

  it("come two on a sheet or one", () => {
    expect(diplomas(given, evening, LV, "a5")).toHaveLength(2);
    expect(diplomas(given, evening, LV, "a4")).toHaveLength(3);
  });

  it.each(LANGUAGES.map((_, i) => TONGUES[i] as Texts))("stay on the paper in every language", (texts) => {
    for (const format of ["a5", "a4"] as const)
      diplomas(given, evening, texts, format).forEach(insideThePaper);
  });

  it("have empty lines where a hand writes", () => {
    const blank = { hall: "", title: "", day: "" };
    const [sheet] = diplomas([{ ...family("", null) }], blank, LV, "a5");
    const said = words(sheet as Sheet);
    expect(said).toEqual(["Diploms", "Ģimene", "ģimeņu viktorīnā", "Datums", "Paraksts"]);
  });
});
