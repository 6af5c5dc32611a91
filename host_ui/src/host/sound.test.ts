/** The displays' sound from the host page: what each press asks of the game. */

import { makeTexts } from "@ui/texts";
import { render } from "lit";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { muteOrder, soundPart } from "./sound";
import { HELD, type HostSpeak, Press } from "./speak";
import "./speak";

const TEXTS = makeTexts("en", ["host-speaking = I am speaking"]);

describe("I am speaking", () => {
  it("held, lowers the sound for as long", () => {
    const press = new Press();
    expect(press.down(false, 0)).toBe(true);
    expect(press.up(HELD)).toBe(false);
  });

  it("tapped, lowers it until the next tap", () => {
    const press = new Press();
    expect(press.down(false, 0)).toBe(true);
    expect(press.up(HELD - 1)).toBeNull();
    expect(press.down(true, 5000)).toBeNull();
    expect(press.up(5050)).toBe(false);
  });

  it("brings it back after a long press on the lowered one too", () => {
    const press = new Press();
    press.down(true, 0);
    expect(press.up(HELD * 4)).toBe(false);
  });

  it("does nothing for a finger that never came down", () => {
    expect(new Press().up(9)).toBeNull();
  });

  it("is a button that says whether it holds, for keys as well", async () => {
    const element = document.createElement("host-speak") as HostSpeak;
    const speak = vi.fn();
    Object.assign(element, { texts: TEXTS, speaking: false, speak });
    document.body.append(element);
    await element.updateComplete;
    const button = element.querySelector("button") as HTMLButtonElement;
    expect(button.getAttribute("aria-pressed")).toBe("false");
    expect(button.textContent).toContain("I am speaking");
    button.dispatchEvent(new MouseEvent("click", { detail: 0 }));
    expect(speak.mock.calls).toEqual([[true]]);
    element.speaking = true;
    await element.updateComplete;
    expect(button.getAttribute("aria-pressed")).toBe("true");
    button.dispatchEvent(new MouseEvent("click", { detail: 0 }));
    // The click that follows a finger is the finger's: it has been heard already.
    button.dispatchEvent(new MouseEvent("click", { detail: 1 }));
    expect(speak.mock.calls).toEqual([[true], [false]]);
    element.remove();
  });
});

describe("the settings", () => {
  const order = vi.fn();
  const inputs = (): HTMLInputElement[] => [...document.querySelectorAll("input")];
  beforeEach(() => {
    order.mockClear();
    render(soundPart(TEXTS, { volume: 3 }, order), document.body);
  });

  it("show what holds", () => {
    expect(inputs().map(({ checked }) => checked)).toEqual([true, false, false, true, false]);
  });

  it("ask for one thing at a time", () => {
    for (const input of inputs()) {
      input.checked = !input.checked;
      input.dispatchEvent(new Event("change"));
    }
    expect(order.mock.calls.flat()).toEqual([
      { do: "sound", on_off: false },
      { do: "volume", number: 1 },
      { do: "volume", number: 2 },
      { do: "volume", number: 3 },
      { do: "loop", on_off: true },
    ]);
  });

  it("are silenced and heard again by one key", () => {
    expect(muteOrder(undefined)).toEqual({ do: "sound", on_off: false });
    expect(muteOrder({ sound: false })).toEqual({ do: "sound", on_off: true });
  });
});
