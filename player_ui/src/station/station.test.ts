import { keep, kept } from "@ui/keep";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetFamily } from "./family";
import { hintOf, lead, sends } from "./keys";
import { COUNTED, waitsFor } from "./wait";

const page = document.createElement("div");

beforeEach(() => {
  document.body.append(page);
});

afterEach(() => {
  page.remove();
  localStorage.clear();
  sessionStorage.clear();
});

const shown = (inside: string): void => {
  page.innerHTML = `<main tabindex="-1">${inside}</main>`;
};

describe("the hint at the foot", () => {
  it("counts the keys that press something", () => {
    shown(`<div class="ans"><button data-key="1"></button><button data-key="2"></button></div>`);
    expect(hintOf(page)).toEqual({ way: "keys", keys: 2, sends: false });
    shown(`<div class="ans"><button data-key="1"></button><button data-key="2" disabled></button>
      <button class="send"></button></div>`);
    expect(hintOf(page)).toEqual({ way: "keys", keys: 1, sends: true });
  });

  it("knows typing, maps, and screens with buttons only", () => {
    shown(`<div class="ans"><form class="typing"><input /><button class="send"></button></form></div>`);
    expect(hintOf(page)).toMatchObject({ way: "type", sends: true });
    shown(`<div class="ans free"><home-map tabindex="0"></home-map></div>`);
    expect(hintOf(page).way).toBe("arrows");
    shown(`<home-map still></home-map><div class="foot"><button class="btn"></button></div>`);
    expect(hintOf(page).way).toBe("tab");
  });
});

describe("Enter", () => {
  it("sends what is chosen, but leaves buttons, forms and boards alone", () => {
    shown(
      `<p id="p"></p><input id="i" /><button id="b"><span id="s"></span></button><form><input id="f" /></form>`,
    );
    const at = (id: string) => sends(document.getElementById(id));
    expect([at("p"), at("i"), at("b"), at("s"), at("f")]).toEqual([true, true, false, false, false]);
    expect(sends(document.body)).toBe(true);
    expect(sends(null)).toBe(false);
  });
});

describe("the focus on a new screen", () => {
  it("goes to what the screen is for, and is never taken from where it is", () => {
    shown(`<button id="one"></button><div class="foot"><button class="btn" id="go"></button></div>`);
    // Nothing has a size in this browser: what is hidden has no parent to stand in.
    for (const one of page.querySelectorAll<HTMLElement>("*")) {
      Object.defineProperty(one, "offsetParent", { value: page, configurable: true });
    }
    page.querySelector("main")?.focus();
    lead(page);
    expect(document.activeElement?.id).toBe("go");
    page.querySelector<HTMLElement>("#one")?.focus();
    lead(page);
    expect(document.activeElement?.id).toBe("one");
  });
});

describe("a station that nobody touches", () => {
  it("waits for ever while nobody has begun, in a break, and without a line", () => {
    expect(waitsFor("first", false)).toBe(Number.POSITIVE_INFINITY);
    expect(waitsFor("", true)).toBe(Number.POSITIVE_INFINITY);
    for (const screen of ["break", "paused", "moment", "lost", "opening"] as const) {
      expect(waitsFor(screen, true)).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it("waits longer in a game than after it, and always long enough to count aloud", () => {
    expect(waitsFor("question", true)).toBeGreaterThan(waitsFor("ended", true));
    expect(waitsFor("ended", true)).toBeGreaterThan(2 * COUNTED);
  });
});

describe("another family", () => {
  it("finds nothing of the one before, and what belongs to other pages stays", () => {
    const family = [
      "home.token",
      "home.house",
      "home.outbox",
      "home.lang",
      "home.letters",
      "home.game-met",
      "home.stamps",
    ];
    for (const key of family) keep(key, "x");
    for (const key of ["home.room", "home.seen"]) keep(key, "x", "sessionStorage");
    keep("home.display", "d1");
    keep("home.host", "h1", "sessionStorage");
    forgetFamily();
    expect(family.map((key) => kept(key))).toEqual(family.map(() => null));
    expect(Object.keys(sessionStorage)).toEqual(["home.host"]);
    expect(kept("home.display")).toBe("d1");
  });
});
