/** Every word that this page asks for exists in each language, and every failure has words of its own. */

import { LANGUAGES, makeTexts, type Texts } from "@ui/texts";
import { describe, expect, it } from "vitest";
import { codeText, errorCode } from "./errors";

const SOURCES = import.meta.glob<string>("./{*,faces/*}.ts", {
  query: "?raw",
  import: "default",
  eager: true,
});
const FILES = import.meta.glob<string>("../../../texts/*/{common,host}.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const PHASES = "lobby intro talk open closed reveal card standings break podium ended".split(" ");
const CODES =
  "net/no_answer host/bad_token server/failed server/odd_answer page/failed pack/unknown pack/broken " +
  "room/not_found game/code_taken game/code_form game/preset hall/road request/wrong request/broken " +
  "pair/unknown pair/full pair/gone request/big store/away store/full limit/slow_down control/stale_step control/not_allowed " +
  "control/not_now control/unknown_display team/unknown room/ended room/busy control/asked " +
  "control/stale_programme control/not_aside control/round_over control/last_of_round pack/no_question card/phone part/few part/empty part/unknown " +
  "part/twice part/both";

/** All names of texts that stand whole in the code. */
function asked(): string[] {
  const found = new Set<string>();
  for (const [path, source] of Object.entries(SOURCES)) {
    if (path.endsWith(".test.ts")) continue;
    for (const match of source.matchAll(/"(host-[a-z0-9_-]+[a-z0-9_])"/g)) found.add(match[1] as string);
  }
  for (const element of [
    "add-cards",
    "plan",
    "rounds",
    "confirm",
    "countdown",
    "invite",
    "play",
    "prepare",
    "preview",
    "speak",
    "start",
  ])
    found.delete(`host-${element}`);
  return [...found, "host-faces", "host-prepare", "host-preview", "host-start"];
}

describe.each(LANGUAGES)("texts in %s", (lang) => {
  const file = (part: string): string => FILES[`../../../texts/${lang}/${part}.ftl`] ?? "";
  const texts: Texts = makeTexts(lang, [file("common"), file("host")]);

  it("has all that the page asks for by name", () => {
    const missing = asked().filter((id) => !texts.has(id));
    expect(missing).toEqual([]);
    expect(asked().length).toBeGreaterThan(80);
  });

  it("has a word for each phase, for each place where Next leads, and for the choices", () => {
    const next =
      "start intro first question talk open closed reveal card standings break podium ended resume new wait tiebreak";
    const ids = [
      ...[...PHASES, "paused", "tiebreak"].map((phase) => `host-phase-${phase}`),
      ...next.split(" ").map((where) => `host-next-${where}`),
      ..."short long signs".split(" ").map((problem) => `host-code-${problem}`),
      ..."date time past far".split(" ").map((problem) => `host-when-${problem}`),
      ..."calm calm-hint race race-hint duel duel-hint".split(" ").map((preset) => `host-preset-${preset}`),
      ..."choice several truefalse".split(" ").map((kind) => `host-kind-${kind}`),
      ..."code date time".split(" ").map((field) => `host-prepare-${field}`),
      ..."all first draw ticked minus plus up down".split(" ").map((word) => `host-round-${word}`),
      ..."lan public".split(" ").map((kind) => `host-road-${kind}`),
      ..."draining store_away store_full rolled_back".split(" ").map((code) => `host-notice-${code}`),
      ...LANGUAGES.map((one) => `host-language-${one}`),
    ];
    expect(ids.filter((id) => !texts.has(id))).toEqual([]);
  });

  it("says what to do for every failure", () => {
    const general = texts.t("host-error-other", { code: "" });
    for (const code of CODES.split(" ")) {
      expect(codeText(texts, code), code).not.toContain(code);
      expect(codeText(texts, code)).not.toBe(general);
    }
    expect(codeText(texts, "new/trouble")).toContain("new/trouble");
    expect(errorCode(new Error("?"))).toBe("page/failed");
  });

  it("never says room, seat, host or kick", () => {
    const words = asked().map((id) => texts.t(id));
    expect(words.filter((word) => /\b(room|seat|host|kick)\b/i.test(word))).toEqual([]);
  });
});
