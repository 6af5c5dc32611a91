import { readFileSync } from "node:fs";
import type { QuestionView, Stage, Words } from "@ui/protocol";
import { type Language, makeTexts } from "@ui/texts";
import { describe, expect, it } from "vitest";
import { type Line, linesOf, readable } from "./lines";

const textsOf = (lang: Language) =>
  makeTexts(
    lang,
    ["common", "phone", "play"].map((part) => readFileSync(`texts/${lang}/${part}.ftl`, "utf8")),
  );
const lv = textsOf("lv");

const w = (text: string, lang?: string): Words[] => [lang ? { text, lang } : { text }];
const options = ["Kalns", "Ūdens"].map((text, i) => ({ key: "ab"[i] as string, text: w(text) }));

const stageAt = (phase: string, more: Partial<Stage> = {}): Stage => ({
  stamp: { epoch: "e", version: 1, step: 1 },
  phase,
  own_from: 0,
  code: "TUKA",
  ...more,
});

const asking = (ask: QuestionView["ask"], text = w("Kas ir ezers?")): QuestionView => ({
  index: 0,
  of: 3,
  topic: "",
  seconds: 25,
  text,
  ask,
});

const CHOICE: QuestionView["ask"] = { kind: "choice", options };

/** What is read, as text; in another language than Latvian with that before it. */
const heard = (lines: readonly Line[]) =>
  lines.map(({ text, lang }) => (lang === "lv" ? text : `${lang}! ${text}`));
const open = (ask: QuestionView["ask"]) => heard(linesOf(stageAt("open", { question: asking(ask) }), lv));

describe("what is read of a question", () => {
  it("is its words, then the answers with their letters, also once it is closed", () => {
    const lines = ["Kas ir ezers?", "A: Kalns", "B: Ūdens"];
    expect(open(CHOICE)).toEqual(lines);
    expect(heard(linesOf(stageAt("closed", { question: asking(CHOICE) }), lv))).toEqual(lines);
  });

  it("is the question alone while there is only that to see", () => {
    expect(heard(linesOf(stageAt("talk", { question: asking(CHOICE) }), lv))).toEqual(["Kas ir ezers?"]);
  });

  it("is what each kind shows besides", () => {
    expect(open({ kind: "truefalse" })).toEqual(["Kas ir ezers?", "A: Tiesa", "B: Nav tiesa"]);
    expect(open({ kind: "poll", options: [] }).slice(1, 3)).toEqual(["A: Jā", "B: Nē"]);
    expect(open({ kind: "order", options }).slice(0, 3)).toEqual(["Kas ir ezers?", "Kalns", "Ūdens"]);
    const duel = { kind: "duel" as const, options, think: 8000 };
    expect(open(duel).slice(1, 3)).toEqual(["A: Kalns", "B: Ūdens"]);
    const others = [{ key: "1", text: w("slapjš") }];
    expect(open({ kind: "pairs", ones: options.slice(0, 1), others }).slice(1, 3)).toEqual([
      "A: Kalns",
      "1: slapjš",
    ]);
    const clues = [w("Es esmu slapjš."), w("Manī dzīvo līdaka.")];
    expect(open({ kind: "whoami", clues, marks: [1000, 500], options })).toEqual([
      "Kas ir ezers?",
      "Es esmu slapjš.",
      "Manī dzīvo līdaka.",
      "A: Kalns",
      "B: Ūdens",
      "Viens mēģinājums. Jo agrāk, jo vairāk punktu",
    ]);
  });

  it("is the ends of the line and the unit of a number", () => {
    const number = { kind: "number", low: 500, high: 4000, scale: 10, step: 1 } as const;
    expect(open({ ...number, unit: w("km") })[1]).toBe("No 50 līdz 400 km");
    expect(open(number)[1]).toBe("No 50 līdz 400");
    expect(open({ ...number, unit: w("metrų", "lt") }).slice(1, 3)).toEqual(["No 50 līdz 400", "lt! metrų"]);
  });

  it("is only its words where this page does not know the kind", () => {
    expect(open({ kind: "charades" } as unknown as QuestionView["ask"])).toEqual(["Kas ir ezers?"]);
  });
});

describe("what is read at the reveal", () => {
  const told = options.map((option) => ({ ...option, right: option.key === "b", count: 1 }));
  const card = { fact: w("Ezerā dzīvo līdakas."), place: w("Ludzas ezers") };
  const reveal = { kind: "choice", options: told } as const;

  it("is what was right, and the fact", () => {
    expect(heard(linesOf(stageAt("reveal", { reveal, card }), lv))).toEqual([
      "Pareizā atbilde",
      "B: Ūdens",
      "Vai zinājāt?",
      "Ezerā dzīvo līdakas.",
    ]);
  });

  it("is first that the question does not count, where it does not", () => {
    expect(heard(linesOf(stageAt("reveal", { reveal, annulled: true }), lv))[0]).toBe(
      "Šis jautājums neskaitās",
    );
  });

  it("is the true place of a pin, and all things in their order", () => {
    const pin = { kind: "mappin", lat: 56, lon: 27, within: 5, name: w("Ludza") } as const;
    const order = {
      kind: "order",
      phones: 0,
      places: options.map((option) => ({ ...option, count: 0 })),
    } as const;
    expect(heard(linesOf(stageAt("reveal", { reveal: pin }), lv))[1]).toBe("Ludza");
    expect(heard(linesOf(stageAt("reveal", { reveal: order }), lv)).slice(1)).toEqual([
      "1. Kalns",
      "2. Ūdens",
    ]);
  });

  it("is nothing of a poll, in which nothing is right", () => {
    const poll: NonNullable<Stage["reveal"]> = { kind: "poll", phones: 0, options: [] };
    const lines = linesOf(stageAt("reveal", { reveal: poll }), lv);
    expect(readable(lines, () => true)).toEqual([]);
  });

  it("goes on with the card, which has a place", () => {
    expect(heard(linesOf(stageAt("card", { card }), lv))).toEqual([
      "Ludzas ezers",
      "Vai zinājāt?",
      "Ezerā dzīvo līdakas.",
    ]);
  });

  it("is nothing where there is nothing to read", () => {
    for (const phase of ["lobby", "intro", "open", "reveal", "card", "standings", "podium", "ended"])
      expect(linesOf(stageAt(phase), lv).filter((line) => !line.lead)).toEqual([]);
  });
});

describe("texts in another language than wanted", () => {
  const lt = textsOf("lt");
  const foreign = asking({ kind: "truefalse" }, w("Zeme ir apaļa.", "lv"));
  const only =
    (...known: string[]) =>
    (lang: string) =>
      known.includes(lang);

  it("are read in their own", () => {
    const lines = readable(linesOf(stageAt("open", { question: foreign }), lt), only("lt", "lv"));
    expect(lines.map(({ lang }) => lang)).toEqual(["lv", "lt", "lt"]);
  });

  it("are left out without a voice; and with the question, its answers too", () => {
    expect(readable(linesOf(stageAt("open", { question: foreign }), lt), only("lt"))).toEqual([]);
    const mixed = asking({ kind: "choice", options: [{ key: "a", text: w("Kalns", "lv") }] }, w("Kas?"));
    const lines = readable(linesOf(stageAt("open", { question: mixed }), lt), only("lt"));
    expect(lines.map(({ text }) => text)).toEqual(["Kas?"]);
  });

  it("take the words with them that only announce them", () => {
    const stage = stageAt("reveal", {
      reveal: { kind: "truefalse", right: true, said_true: 1, said_false: 0 },
      card: { fact: w("Tā griežas.", "lv") },
    });
    const said = (...known: string[]) => readable(linesOf(stage, lt), only(...known)).map(({ text }) => text);
    expect(said("lt", "lv")).toHaveLength(4);
    expect(said("lt")).toEqual(["Teisingas atsakymas", `A: ${lt.t("answer-true")}`]);
  });
});
