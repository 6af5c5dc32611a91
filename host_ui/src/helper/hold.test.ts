/** What cannot be undone: held for a second by finger and key, pressed twice by whoever has neither. */

import { makeTexts } from "@ui/texts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HelperHold, HOLD } from "./hold";

let hold: HelperHold;
let held: number;

const button = (): HTMLButtonElement => hold.querySelector("button") as HTMLButtonElement;
const key = (type: string): boolean => button().dispatchEvent(new KeyboardEvent(type, { key: "Enter" }));

beforeEach(async () => {
  vi.useFakeTimers();
  hold = new HelperHold();
  Object.assign(hold, { texts: makeTexts("en", ["helper-hold = Hold"]), sign: "stop", words: "End" });
  held = 0;
  hold.addEventListener("held", () => {
    held += 1;
  });
  document.body.append(hold);
  await hold.updateComplete;
});

afterEach(() => {
  hold.remove();
  vi.useRealTimers();
});

describe("a button that is held", () => {
  it("does it once after a second", () => {
    button().dispatchEvent(new Event("pointerdown"));
    vi.advanceTimersByTime(HOLD - 1);
    expect(held).toBe(0);
    vi.advanceTimersByTime(1);
    button().dispatchEvent(new Event("pointerup"));
    button().click();
    expect(held).toBe(1);
  });

  it("does nothing for a tap, however often, and says how", async () => {
    for (let tap = 0; tap < 3; tap += 1) {
      button().dispatchEvent(new Event("pointerdown"));
      vi.advanceTimersByTime(200);
      button().dispatchEvent(new Event("pointerup"));
      button().click();
    }
    vi.advanceTimersByTime(100);
    await hold.updateComplete;
    expect(held).toBe(0);
    expect(hold.querySelector(".hold-hint")?.textContent).toBe("Hold");
  });

  it("is held by a key, too", () => {
    key("keydown");
    vi.advanceTimersByTime(HOLD);
    key("keyup");
    expect(held).toBe(1);
    key("keydown");
    key("keyup");
    vi.advanceTimersByTime(HOLD);
    expect(held).toBe(1);
  });

  it("is pressed twice where nothing can be held, and not after a while", () => {
    button().click();
    expect(held).toBe(0);
    button().click();
    expect(held).toBe(1);
    button().click();
    vi.advanceTimersByTime(6000);
    button().click();
    expect(held).toBe(1);
  });
});
