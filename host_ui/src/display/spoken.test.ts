import { readFileSync } from "node:fs";
import type { QuestionView, Stage } from "@ui/protocol";
import { makeTexts } from "@ui/texts";
import { expect, it } from "vitest";
import { spokenText } from "./spoken";
import { sayIn } from "./words";

const say = sayIn([makeTexts("lv", [readFileSync("texts/lv/display.ftl", "utf8")])]);
const stageWith = (more: Partial<QuestionView>): Stage => ({
  stamp: { epoch: "e", version: 1, step: 1 },
  phase: "open",
  own_from: 0,
  code: "TUKA",
  question: {
    index: 0,
    of: 1,
    topic: "",
    seconds: 20,
    text: [{ text: "Kas?" }],
    ask: { kind: "truefalse" },
    ...more,
  },
});

it("says after the question whose it is, where not everybody answers", () => {
  expect(spokenText("question", stageWith({ generation: "child" }), say)).toBe("Kas?");
  expect(spokenText("question", stageWith({ generation: "elder", only: true }), say)).toBe(
    "Kas? Šis jautājums ir vecvecākiem. Pārējie palīdz ar padomu, bet paši nespiež.",
  );
});
