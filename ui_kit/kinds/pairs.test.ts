import { render } from "lit";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Given } from "../answer";
import type { PairsReveal, PairsView } from "../protocol";
import { faceOf } from "./display-kinds";
import { begun, chosen, found, kept, open, paired, pressed } from "./pairing";
import type { Play } from "./phone-face";
import { phoneFace } from "./phone-kinds";

const words = (text: string) => [{ text }];
const option = (key: string) => ({ key, text: words(`text ${key}`) });
const ASK: PairsView = {
  kind: "pairs",
  ones: ["a", "b", "c"].map(option),
  others: ["1", "2", "3"].map(option),
};
const SENT: Given = { kind: "pairs", pairs: ["3", "1", "2"] };

describe("pairs in the making", () => {
  it("begin with the first one, or with what was sent and nobody's turn", () => {
    expect(begun(3)).toEqual({ numbers: ["", "", ""], now: 0 });
    expect(begun(3, ["3", "1", "2"])).toEqual({ numbers: ["3", "1", "2"], now: -1 });
  });

  it("go on with the next one that has none, around the end", () => {
    const second = pressed(begun(3), "2");
    expect(second).toEqual({ numbers: ["2", "", ""], now: 1 });
    expect(pressed(chosen(second, 2), "1")).toEqual({ numbers: ["2", "", "1"], now: 1 });
    expect(pressed(pressed(second, "1"), "3")).toEqual({ numbers: ["2", "1", "3"], now: -1 });
  });

  it("give a number that is taken to the new one and free the former", () => {
    const all = begun(3, ["3", "1", "2"]);
    expect(pressed(chosen(all, 0), "2")).toEqual({ numbers: ["2", "1", ""], now: 2 });
    expect(open(paired(all, 0, "2"))).toBe(1);
  });

  it("change nothing where a pair is made anew", () => {
    expect(pressed(chosen(begun(3, ["3", "1", "2"]), 1), "1")).toEqual({ numbers: ["3", "1", "2"], now: -1 });
  });

  it("take a number's owner where nobody is to be paired", () => {
    expect(pressed(begun(3, ["3", "1", "2"]), "1")).toEqual({ numbers: ["3", "1", "2"], now: 1 });
  });

  it("are kept as letters are", () => {
    for (const pairing of [begun(3), chosen(begun(3, ["3", "", "2"]), 2)])
      expect(found(kept(pairing))).toEqual(pairing);
  });
});

describe("on the phone", () => {
  const page = document.createElement("div");
  const face = phoneFace("pairs");
  beforeEach(() => render(null, page));

  /** A phone that keeps what is chosen. */
  function phone(given: Given | null = null, more: Partial<Play> = {}) {
    let draft: readonly string[] | null = null;
    const give = vi.fn();
    const draw = (): void => {
      const choose = (letters: readonly string[]): void => {
        draft = letters;
        draw();
      };
      render(
        face?.rows(ASK, given, { t: say, state: "open", may: true, draft, choose, give, ...more }),
        page,
      );
    };
    const say = (id: string, args = {}) => [id, ...Object.values(args)].join(" ");
    draw();
    return { give };
  }
  const all = (sort: string) => Array.from(page.querySelectorAll<HTMLButtonElement>(sort));
  const press = (sort: string, place: number) => all(sort)[place]?.click();
  const labels = (sort: string) => all(sort).map((button) => button.getAttribute("aria-label"));
  const send = () => all(".send")[0] as HTMLButtonElement;

  it("pairs one after the other by taps on the right, then sends", () => {
    const { give } = phone();
    expect(all(".one").map((one) => one.getAttribute("aria-pressed"))).toEqual(["true", "false", "false"]);
    expect(send().disabled).toBe(true);
    press(".other", 2);
    expect(send().textContent?.trim()).toBe("pairs-left 2");
    expect(all(".other")[2]?.querySelector("svg text")?.textContent).toBe("A");
    expect(all(".other.done.A")).toHaveLength(1);
    press(".other", 0);
    press(".other", 1);
    expect(all(".now")).toHaveLength(0);
    send().click();
    expect(give).toHaveBeenCalledWith(SENT);
  });

  it("says to a listener what goes with what", () => {
    phone();
    press(".other", 2);
    expect(labels(".one")).toEqual(["pairs-with text a text 3", "pairs-none text b", "pairs-none text c"]);
    expect(labels(".other")).toEqual(["pairs-none text 1", "pairs-none text 2", "pairs-with text 3 text a"]);
  });

  it("sends again only what is another answer", () => {
    const { give } = phone(SENT, { state: "counted" });
    expect(send().disabled).toBe(true);
    press(".one", 0);
    expect(send().disabled).toBe(true);
    press(".other", 1);
    press(".other", 2);
    expect(send().textContent?.trim()).toBe("several-again");
    send().click();
    expect(give).toHaveBeenCalledWith({ kind: "pairs", pairs: ["2", "1", "3"] });
  });

  it("is still when it is over", () => {
    phone(SENT, { state: "closed", may: false });
    expect(all("button").every((button) => button.disabled)).toBe(true);
    expect(all(".now")).toHaveLength(0);
  });

  it("tells at the reveal which of its pairs were right", () => {
    const shown = (given: Given | null) => face?.reveal(REVEAL, given, (id) => id) ?? [];
    expect(shown(SENT).map(({ letter, words, right }) => [letter, words[0]?.text, right])).toEqual([
      ["A", "text a – text 3", true],
      ["B", "text b – text 2", false],
      ["C", "text c – text 1", false],
    ]);
    expect(shown(null).every(({ right }) => right)).toBe(true);
    expect(face?.brief(SENT)).toBe("A3 B1 C2");
  });
});

const REVEAL: PairsReveal = {
  kind: "pairs",
  phones: 5,
  pairs: [
    { key: "a", one: words("text a"), number: "3", other: words("text 3"), count: 5 },
    { key: "b", one: words("text b"), number: "2", other: words("text 2"), count: 0 },
    { key: "c", one: words("text c"), number: "1", other: words("text 1"), count: 2 },
  ],
};

describe("on the display", () => {
  const help = { say: (id: string) => words(id), languages: ["lv"] };
  const texts = (page: HTMLElement, sort: string) =>
    Array.from(page.querySelectorAll(sort)).map((one) => one.textContent?.trim());
  const drawn = (part: Parameters<typeof render>[0]): HTMLElement => {
    const page = document.createElement("div");
    render(part, page);
    return page;
  };

  it("has letters left and numbers right", () => {
    const page = drawn(faceOf(ASK).ask(ASK, help));
    expect(texts(page, "ol:first-child svg text")).toEqual(["A", "B", "C"]);
    expect(texts(page, "ol:last-child .place")).toEqual(["1", "2", "3"]);
    expect(faceOf(ASK).rows(ASK)).toBe(3);
  });

  it("shows pairs side by side in one colour, and how many knew them", () => {
    const face = faceOf(REVEAL);
    const page = drawn(face.reveal(REVEAL, help));
    expect(texts(page, "ol:last-child .holds")).toEqual(["text 3", "text 2", "text 1"]);
    expect(texts(page, ".known")).toEqual(["5 / 5", "0 / 5", "2 / 5"]);
    expect(page.querySelectorAll(".answer-b")).toHaveLength(2);
    expect(face.right(REVEAL, help)).toBe("text a – text 3, text b – text 2, text c – text 1");
    expect(face.title(REVEAL, help)[0]?.text).toBe("display-pairs");
  });
});
