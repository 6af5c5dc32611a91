import { readFileSync } from "node:fs";
import type { Atlas } from "@ui/atlas";
import type { Ask, Reveal } from "@ui/kinds/phone-face";
import { forgetAll, meet } from "@ui/stamps";
import { makeTexts } from "@ui/texts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SoloQuestion } from "./question";
import { HomeSolo } from "./solo";

const texts = makeTexts(
  "en",
  ["common", "phone", "play", "explore"].map((part) => readFileSync(`texts/en/${part}.ftl`, "utf8")),
);
const spot = (number: number) => ({
  number,
  id: `p${number}`,
  municipality: "ludza",
  kind: "lake",
  name: { en: `Lake ${number}`, lv: `Ezers ${number}` },
  official: "lv",
});
const atlas: Atlas = {
  municipalities: [{ id: "ludza", name: { en: "Ludza Municipality", lv: "Ludzas novads" } }],
  places: [1, 2, 3].map(spot),
};
const option = (key: string, right: boolean) => ({ key, right, count: 0, text: [{ text: `Answer ${key}` }] });
const question = (place: number): SoloQuestion => ({
  id: `q${place}`,
  place,
  text: [{ text: `About ${place}?` }],
  ask: { kind: "choice", options: [option("a", false), option("b", true)] } as Ask,
  reveal: { kind: "choice", options: [option("a", false), option("b", true)] } as Reveal,
  fact: [{ text: `A fact of ${place}` }],
  difficulty: "easy",
});

const told: { name: string; detail: unknown }[] = [];
let solo: HomeSolo;

async function open(more: Partial<HomeSolo> = {}): Promise<void> {
  solo = new HomeSolo();
  const all = { atlas, lang: "en", t: texts.t, seed: 1, questions: [1, 2, 3].map(question), ...more };
  Object.assign(solo, all);
  for (const name of ["stamp", "done", "close"])
    solo.addEventListener(name, (event) => told.push({ name, detail: (event as CustomEvent).detail }));
  document.body.append(solo);
  await solo.updateComplete;
}

const $ = (selector: string): HTMLElement => solo.querySelector<HTMLElement>(selector) as HTMLElement;
async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  dispatchEvent(new KeyboardEvent("keydown", { key: name, cancelable: true, ...more }));
  await solo.updateComplete;
}

beforeEach(() => {
  forgetAll();
  told.length = 0;
});
afterEach(() => solo.remove());

describe("<home-solo>", () => {
  it("asks, tells at once, stamps also after a wrong answer, and ends kindly", async () => {
    await open();
    for (const pick of ["1", "2", "1"]) {
      const place = Number(solo.round.ids[solo.round.at]?.slice(1));
      expect($(".q").textContent).toContain(`About ${place}?`);
      expect(document.activeElement).toBe($(".q"));
      await key(pick);
      expect($(".solo-told .a .t").textContent).toContain("Answer b");
      expect($(".fact").textContent).toContain(`A fact of ${place}`);
      expect($(".met-place").textContent).toContain(`Lake ${place}`);
      expect($(".met-place").textContent).toContain("Ludza Municipality");
      expect(told[told.length - 1]).toEqual({ name: "stamp", detail: place });
      expect(document.activeElement).toBe($(".next"));
      expect($("[aria-live]:last-child").textContent).toContain("Answer b");
      $(".next").click();
      await solo.updateComplete;
    }
    expect(told[told.length - 1]).toEqual({ name: "done", detail: { right: 1, of: 3 } });
    expect($(".solo-over").textContent).toContain("1 of 3 right");
    expect(solo.querySelectorAll(".met-list li")).toHaveLength(3);
    $(".foot .ghost").click();
    expect(told[told.length - 1]?.name).toBe("close");
  });

  it("drops a stamp only where it is new", async () => {
    await open();
    const first = Number(solo.round.ids[0]?.slice(1));
    meet(first);
    await key("2");
    expect($(".met-place .stamp").classList.contains("drop")).toBe(false);
    $(".next").click();
    await solo.updateComplete;
    await key("2");
    expect($(".met-place .stamp").classList.contains("drop")).toBe(true);
  });

  it("goes on in another language with the same question", async () => {
    await open();
    const ids = solo.round.ids;
    await key("1");
    solo.questions = [1, 2, 3].map((n) => ({ ...question(n), fact: [{ text: "Fakts" }] }));
    solo.lang = "lv";
    await solo.updateComplete;
    expect(solo.round.ids).toBe(ids);
    expect($(".fact").textContent).toContain("Fakts");
    expect($(".met-place").textContent).toContain("Ludzas novads");
  });

  it("answers once, however long a key is held, and leaves shortcuts of the browser alone", async () => {
    await open();
    await key("1", { ctrlKey: true });
    expect(solo.round.given).toBeNull();
    await key("1");
    await key("2");
    await key("Enter", { repeat: true });
    expect(solo.round.done).toHaveLength(1);
    expect(solo.round.given).toEqual({ kind: "choice", pick: "a" });
    await key("Escape");
    expect(told[told.length - 1]?.name).toBe("close");
  });

  it("passes over a question that is withheld meanwhile: a game has begun to ask it", async () => {
    await open();
    solo.questions = [];
    await solo.updateComplete;
    expect($(".solo-empty")).not.toBeNull();
  });

  it("says so where questions are on their way, or none are there", async () => {
    await open({ questions: null });
    expect(solo.textContent).toContain("on their way");
    solo.questions = [];
    await solo.updateComplete;
    expect(solo.textContent).toContain("No questions");
  });
});
