import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Taps } from "./taps";

let root: ShadowRoot;
let stop: () => void;
const pressed: string[] = [];

const finger = (type: string, id: number, thing: Element, x = 10, y = 10, pointerType = "touch"): void => {
  const event = new Event(type, { bubbles: true, cancelable: true, composed: true });
  Object.assign(event, { pointerId: id, pointerType, clientX: x, clientY: y });
  thing.dispatchEvent(event);
};
const $ = (id: string): HTMLButtonElement => root.getElementById(id) as HTMLButtonElement;

beforeEach(() => {
  const host = document.createElement("div");
  document.body.append(host);
  root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<button id="a"><i id="in-a"></i></button><button id="b"></button>
    <button id="off" disabled></button><button id="buzz" class="buzzer"></button>`;
  for (const button of root.querySelectorAll("button"))
    button.addEventListener("click", () => pressed.push(button.id));
  stop = new Taps().watch(root);
});
afterEach(() => {
  stop();
  pressed.length = 0;
  document.body.innerHTML = "";
});

describe("taps", () => {
  it("of two fingers at once press both", () => {
    finger("pointerdown", 1, $("in-a"));
    finger("pointerdown", 2, $("b"));
    finger("pointerup", 2, $("b"));
    finger("pointerup", 1, $("in-a"));
    expect(pressed).toEqual(["b", "a"]);
  });

  it("press a buzzer as soon as it is touched, and once", () => {
    finger("pointerdown", 1, $("buzz"));
    expect(pressed).toEqual(["buzz"]);
    finger("pointerup", 1, $("buzz"));
    expect(pressed).toEqual(["buzz"]);
  });

  it("are no taps once the finger has slid away or was taken", () => {
    finger("pointerdown", 1, $("a"));
    finger("pointerup", 1, $("a"), 80);
    finger("pointerdown", 2, $("a"));
    finger("pointercancel", 2, $("a"));
    finger("pointerup", 2, $("a"));
    expect(pressed).toEqual([]);
  });

  it("leave what is off, and mice, alone", () => {
    finger("pointerdown", 1, $("off"));
    finger("pointerup", 1, $("off"));
    finger("pointerdown", 1, $("a"), 10, 10, "mouse");
    finger("pointerup", 1, $("a"), 10, 10, "mouse");
    expect(pressed).toEqual([]);
  });
});
