import { initial } from "@ui/model";
import type { Own, QuestionView, Stage } from "@ui/protocol";
import { makeTexts } from "@ui/texts";
import { describe, expect, it } from "vitest";
import type { Screen } from "../screen";
import { momentOf } from "./button";

const stamp = { epoch: "e", version: 1, step: 1 };

function moment(screen: Screen, phase: string, index = 0, more: Partial<Own> = {}, lang: "lv" | "lt" = "lv") {
  const question = { index } as QuestionView;
  const stage: Stage = { stamp, phase, own_from: 0, code: "TUKA", question };
  const own = { stamp, seat: "s1", ...more } as Own;
  return momentOf({ screen, stage, model: { ...initial(), stage, own }, texts: makeTexts(lang, []) });
}

describe("what is read belongs to a moment", () => {
  const asked = moment("question", "open");

  it("that lasts from the talk to the close, and from the reveal through its card", () => {
    expect(moment("talk", "talk")).toBe(asked);
    expect(moment("card", "card")).toBe(moment("reveal", "reveal"));
  });

  it("that ends with the close, the next question, another language, and any other screen", () => {
    const others = [
      moment("question", "closed"),
      moment("question", "open", 1),
      moment("question", "open", 0, {}, "lt"),
      moment("reveal", "reveal"),
      moment("paused", "open"),
      moment("lost", "open"),
    ];
    expect(others).not.toContain(asked);
  });

  it("that lasts longer for who has more time", () => {
    expect(moment("question", "closed", 0, { until: 90_000 })).toBe(asked);
  });
});
