/** A new kind on the screens is a new file and one line in each list: a toy one is laid beside the others. */

import { html, render } from "lit";
import { describe, expect, it, vi } from "vitest";
import type { Ask, Play, Reveal } from "./phone-face";

vi.mock("./phone-list", async (original) => ({
  ...(await original<typeof import("./phone-list")>()),
  toy: {
    options: () => [],
    rows: (ask: { hours: number }, _given: unknown, play: Play) =>
      html`<input type="range" max=${ask.hours} @change=${() => play.give({ kind: "toy", hour: 7 } as never)}>`,
    reveal: (reveal: { hour: number }) => [
      { letter: "A", words: [{ text: `${reveal.hour}:00` }], right: true, yours: false },
    ],
  },
}));

vi.mock("./display-list", async (original) => ({
  ...(await original<typeof import("./display-list")>()),
  toy: {
    rows: () => 1,
    ask: (ask: { hours: number }) => html`<p class="clock">${ask.hours}</p>`,
    reveal: (reveal: { hour: number }) => html`<p class="clock">${reveal.hour}:00</p>`,
    title: () => [{ text: "noon" }],
    right: (reveal: { hour: number }) => `${reveal.hour}:00`,
    unit: () => 1,
  },
}));

const { phoneFace } = await import("./phone-kinds");
const { faceOf } = await import("./display-kinds");

const ASK = { kind: "toy", hours: 12 } as unknown as Ask;
const REVEAL = { kind: "toy", hour: 12, guesses: [] } as unknown as Reveal;

function drawn(part: Parameters<typeof render>[0]): HTMLElement {
  const page = document.createElement("div");
  render(part, page);
  return page;
}

describe("a toy kind", () => {
  it("is drawn on the phone and answers", () => {
    const give = vi.fn();
    const play = {
      t: (id: string) => id,
      state: "open",
      may: true,
      draft: null,
      choose: vi.fn(),
      give,
    } as const;
    const dial = drawn(phoneFace("toy")?.rows(ASK, null, play)).querySelector("input");
    expect(dial?.getAttribute("max")).toBe("12");
    dial?.dispatchEvent(new Event("change"));
    expect(give).toHaveBeenCalledWith({ kind: "toy", hour: 7 });
    expect(phoneFace("toy")?.reveal(REVEAL, null, play.t)).toMatchObject([{ right: true }]);
  });

  it("is drawn on the display", () => {
    const help = { say: () => [], languages: ["lv"] };
    expect(drawn(faceOf(ASK).ask(ASK, help)).textContent).toBe("12");
    expect(drawn(faceOf(REVEAL).reveal(REVEAL, help)).textContent).toBe("12:00");
    expect(faceOf(REVEAL).right(REVEAL, help)).toBe("12:00");
  });

  it("leaves the others as they are", () => {
    expect(phoneFace("choice")).not.toBeNull();
  });
});
