/** The choices before a game: languages in their order, what is kept, and the gaps that are said. */

import { beforeEach, describe, expect, it } from "vitest";
import { firstSetup, gapsOf, keepSetup, keptSetup, tidyLanguages, withLanguage } from "./setup";
import type { Pack } from "./shapes";

const pack = (id: string, languages: string[], gaps: Record<string, number>): Pack => ({
  id,
  title: { "*": id },
  about: {},
  languages,
  level: "home",
  questions: 12,
  difficulties: { medium: 12 },
  seconds: 300,
  kinds: {},
  gaps,
});

describe("languages of the display", () => {
  it("are one or two, in order", () => {
    expect(withLanguage(["lv"], 1, "lt")).toEqual(["lv", "lt"]);
    expect(withLanguage(["lv", "lt"], 0, "en")).toEqual(["en", "lt"]);
    expect(withLanguage(["lv", "lt"], 1, null)).toEqual(["lv"]);
    expect(withLanguage(["lv", "lt"], 1, "lv")).toEqual(["lv"]);
  });

  it("change places when the second is chosen as the first", () => {
    expect(withLanguage(["lv", "lt"], 0, "lt")).toEqual(["lt", "lv"]);
  });

  it("leave out what is not a language", () => {
    expect(tidyLanguages(["lt", "xx", 3, "lt", "lv", "en"])).toEqual(["lt", "lv"]);
  });
});

describe("gaps", () => {
  it("are said for the display's languages only", () => {
    const ludza = pack("ludza", ["lv", "lt"], { lt: 3, lv: 0 });
    expect(gapsOf([ludza], ["lv"])).toEqual([]);
    expect(gapsOf([ludza], ["lv", "lt"])).toEqual([{ pack: ludza, lang: "lt", missing: 3 }]);
  });

  it("tell a language that is not there at all", () => {
    const ludza = pack("ludza", ["lv"], {});
    expect(gapsOf([ludza], ["en"])).toEqual([{ pack: ludza, lang: "en", missing: 0 }]);
  });
});

describe("what is kept", () => {
  beforeEach(() => localStorage.clear());

  it("is everything but the packs and what was otherwise than the preset for one game", () => {
    keepSetup({
      rounds: [{ pack: "ludza" }],
      languages: ["lt", "lv"],
      preset: "race",
      rules: { talk: 20 },
      auto: true,
      namesWait: false,
    });
    expect(keptSetup("en")).toEqual({
      rounds: [],
      languages: ["lt", "lv"],
      preset: "race",
      rules: {},
      auto: true,
      namesWait: false,
    });
  });

  it("starts calm, in the page's language, and survives a broken memory", () => {
    expect(keptSetup("lt")).toEqual(firstSetup("lt"));
    localStorage.setItem("home.host.setup", '{"languages":"lv"}');
    expect(keptSetup("lv")).toEqual(firstSetup("lv"));
    localStorage.setItem("home.host.setup", "{");
    expect(keptSetup("lv")).toEqual(firstSetup("lv"));
  });
});
