/** Cards with letters: which questions they answer, and what a tap makes of what is entered. */

import type { Live, QuestionView, Stage } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { cardsLeft, lettersOf, tapped } from "./cards";

const asking = (ask: object): QuestionView => ({ ask }) as QuestionView;
const options = ["a", "b", "c"].map((key) => ({ key, text: [] }));

describe("letters", () => {
  it("are those of the options, or two where the screens have the words", () => {
    expect(lettersOf(asking({ kind: "choice", options }))).toEqual(["a", "b", "c"]);
    expect(lettersOf(asking({ kind: "truefalse" }))).toEqual(["a", "b"]);
    expect(lettersOf(asking({ kind: "poll", options: [] }))).toEqual(["a", "b"]);
  });

  it("do not answer a number, or a duel", () => {
    expect(lettersOf(asking({ kind: "number" }))).toEqual([]);
    expect(lettersOf(asking({ kind: "duel", options }))).toEqual([]);
  });
});

describe("a tap", () => {
  it("takes the place of the last one", () => expect(tapped("choice", "a", "b")).toBe("b"));

  it("adds and takes off where several are right, but never the last", () => {
    expect(tapped("several", "a", "c")).toBe("ac");
    expect(tapped("several", "ac", "a")).toBe("c");
    expect(tapped("several", "c", "c")).toBe("c");
  });
});

describe("cards that are not entered", () => {
  const live = { houses: [{ cards: [{ seat: "s1" }] }, { cards: [{ seat: "s2", letters: "a" }] }, {}] };
  const left = (phase: string, kind: string): number =>
    cardsLeft({ phase, question: asking({ kind, options }) } as Stage, live as unknown as Live);

  it("are counted while they can be entered", () => {
    expect([left("open", "choice"), left("closed", "choice"), left("reveal", "choice")]).toEqual([1, 1, 0]);
    expect(left("open", "number")).toBe(0);
  });
});
