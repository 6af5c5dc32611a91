import { readFileSync } from "node:fs";
import { initial } from "@ui/model";
import type { Own, QuestionView, Stage } from "@ui/protocol";
import { LANGUAGES, type Language, makeTexts } from "@ui/texts";
import { render } from "lit";
import { describe, expect, it } from "vitest";
import type { Context } from "../context";
import { stateWords } from "../screens/question";
import { onlyTip } from "./only";

const stamp = { epoch: "e", version: 1, step: 1 };

/** A phone held by `own.generation` in a question for children, unless `asked` says otherwise. */
function phone(own: Partial<Own>, asked: Partial<QuestionView> = {}, lang: Language = "lv"): Context {
  const ask = { kind: "truefalse" } as const;
  const view = { index: 0, of: 1, topic: "", seconds: 20, text: [], ask, generation: "child", only: true };
  const stage: Stage = { stamp, phase: "open", own_from: 0, code: "TUKA", question: { ...view, ...asked } };
  const model = { ...initial(), stage, own: { stamp, seat: "s1", ...own } as Own };
  const texts = makeTexts(lang, [
    ...["phone", "play"].map((part) => readFileSync(`texts/${lang}/${part}.ftl`, "utf8")),
  ]);
  return { model, stage, texts, t: texts.t, note: null } as unknown as Context;
}

function tip(ctx: Context): string {
  const page = document.createElement("div");
  render(onlyTip(ctx), page);
  return page.textContent?.trim() ?? "";
}

describe("a question for one generation", () => {
  it("says to the child that it is its own", () => {
    expect(tip(phone({ generation: "child" }))).toBe("Šis ir jums. Pārējie palīdz ar padomu");
  });

  it("says to the others whose it is, and nothing of other kinds under the question", () => {
    const mother = phone({ generation: "grownup", plays: false });
    expect([stateWords(mother), tip(mother)]).toEqual(["Šis ir bērniem", ""]);
    const elders = phone({ plays: false }, { generation: "elder" });
    expect(stateWords(elders)).toBe("Šis ir vecvecākiem");
  });

  it("says to a family without children that all of it may answer", () => {
    expect(tip(phone({}))).toBe("Šis ir bērniem, jūsu ģimenē – visiem");
  });

  it("says to the child whose turn it is not that another one answers", () => {
    expect(stateWords(phone({ generation: "child", plays: false }))).toBe("Tagad atbild cits");
  });

  it("says nothing where everybody answers", () => {
    const ctx = phone({ plays: false }, { only: false });
    expect([stateWords(ctx), tip(ctx)]).toEqual(["Tagad atbild cits", ""]);
  });

  it.each(LANGUAGES)("is said in %s of each generation in other words", (lang) => {
    const said = (ids: readonly string[]) =>
      ids.flatMap((id) => ["child", "grownup", "elder"].map((who) => phone({}, {}, lang).t(id, { who })));
    const all = said(["only", "only-short", "only-all"]);
    expect(new Set(said(["only"])).size).toBe(3);
    expect(all.filter((words) => /only|who|\{/.test(words))).toEqual([]);
  });
});
