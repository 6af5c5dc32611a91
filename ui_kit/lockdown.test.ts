import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { goSafely, leads, lockDown } from "./lockdown";

const link = (href: string, target = ""): HTMLAnchorElement => {
  const a = document.createElement("a");
  a.setAttribute("href", href);
  a.target = target;
  document.body.append(a);
  return a;
};

/** Whether the page kept the browser from doing what it does. */
const stopped = (event: Event, on: EventTarget = document.body): boolean => {
  on.dispatchEvent(event);
  return event.defaultPrevented;
};

const sort = (name: string, more: object = {}): Event =>
  Object.assign(new Event(name, { bubbles: true, cancelable: true }), more);

describe("a page with no way out", () => {
  let unlock: () => void;

  beforeEach(() => {
    unlock = lockDown();
  });

  afterEach(() => {
    unlock();
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });

  it("has no menu, no selection, nothing to drag and no zoom", () => {
    for (const name of ["contextmenu", "dragstart", "drop", "gesturestart", "selectstart"])
      expect(stopped(sort(name)), name).toBe(true);
    expect(stopped(sort("touchmove", { touches: [1, 2] }))).toBe(true);
    expect(stopped(sort("wheel", { ctrlKey: true }))).toBe(true);
    expect(stopped(sort("keydown", { ctrlKey: true, key: "n" }))).toBe(true);
    expect(document.documentElement.classList.contains("locked")).toBe(true);
  });

  it("can still be read, moved and written into", () => {
    expect(stopped(sort("touchmove", { touches: [1] }))).toBe(false);
    expect(stopped(sort("wheel"))).toBe(false);
    expect(stopped(sort("keydown", { key: "Tab" }))).toBe(false);
    const field = document.createElement("input");
    document.body.append(field);
    expect(stopped(sort("selectstart"), field)).toBe(false);
  });

  it("leaves by no link that leads out of the house", () => {
    vi.stubGlobal("fetch", vi.fn());
    for (const a of [link("https://example.org/"), link("geo:56.5,27.7"), link("/explore", "_blank")]) {
      expect(leads(a)).toBe("out");
      expect(stopped(new MouseEvent("click", { bubbles: true, cancelable: true }), a)).toBe(true);
    }
    expect(fetch).not.toHaveBeenCalled();
    expect(stopped(new MouseEvent("click", { bubbles: true, cancelable: true }), link("#quiz"))).toBe(false);
  });

  it("goes to another page only while the server is there", async () => {
    const go = vi.fn();
    vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new Error("no network")));
    expect(await goSafely("/explore", go)).toBe(false);
    vi.stubGlobal("fetch", vi.fn().mockResolvedValue({ ok: false }));
    expect(await goSafely("/explore", go)).toBe(false);
    expect(go).not.toHaveBeenCalled();
    vi.stubGlobal("fetch", vi.fn().mockResolvedValue({ ok: true }));
    expect(await goSafely("/explore", go)).toBe(true);
    expect(go).toHaveBeenCalledWith("/explore");
  });

  it("is a page like any other once it is unlocked", () => {
    unlock();
    expect(stopped(sort("contextmenu"))).toBe(false);
    expect(document.documentElement.classList.contains("locked")).toBe(false);
  });
});
