import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { MapData } from "./data";

const MAP = JSON.parse(readFileSync("questions/map/map.json", "utf8")) as MapData;
vi.mock("./data", () => ({ mapData: () => Promise.resolve(MAP) }));

import { HomeMap } from "./map";

/** Around Ludza and Jēkabpils. */
const BOTH = [
  { lat: 56.85, lon: 25.2 },
  { lat: 56.1, lon: 28.2 },
];

async function map(set: Partial<HomeMap>): Promise<HomeMap> {
  const element = new HomeMap();
  Object.assign(element, { lang: "lv", label: "", fit: BOTH, ...set });
  Object.defineProperties(element, { clientWidth: { value: 900 }, clientHeight: { value: 500 } });
  document.body.append(element);
  await vi.waitFor(() => expect(element.querySelector(".land")).not.toBeNull());
  return element;
}

/** The round badge of a family's mark, in px of the map. */
function sealOf(mark: SVGGElement): { meets(box: DOMRect): boolean } {
  const [x = 0, y = 0] = (mark.getAttribute("transform") ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  const path = [...mark.querySelectorAll("path")].map((one) => one.getAttribute("d") ?? "");
  // A disc begins at its left end and is two half circles.
  const discs = path.map((d) => /^M(-?[\d.]+),(-?[\d.]+)a([\d.]+),/.exec(d)?.slice(1).map(Number) ?? []);
  const [left = 0, middle = 0, radius = 0] = discs.sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0))[0] ?? [];
  expect(radius).toBeGreaterThan(20);
  const seal = {
    left: x + left,
    right: x + left + 2 * radius,
    top: y + middle - radius,
    bottom: y + middle + radius,
  };
  return {
    meets: (box) =>
      box.left < seal.right && box.right > seal.left && box.top < seal.bottom && box.bottom > seal.top,
  };
}

/** Where a name's letters are, at the least: half as wide as high. */
function boxOf(text: SVGTextElement): DOMRect {
  const [x, y, font] = ["x", "y", "font-size"].map((name) => Number(text.getAttribute(name))) as [
    number,
    number,
    number,
  ];
  const width = (text.textContent ?? "").length * font * 0.5;
  const share = { start: 0, middle: 0.5, end: 1 }[text.getAttribute("text-anchor") ?? ""] ?? 0;
  return new DOMRect(x - width * share, y - font * 0.7, width, font * 0.7);
}

const shown = (element: HomeMap, what: string): string[] =>
  [...element.querySelectorAll(what)].map((one) => one.textContent ?? "");

describe("towns on the map", () => {
  beforeEach(() => document.body.replaceChildren());

  it("are not named under the crests of families, which stand beside their pins", async () => {
    const at = { lat: 55.9, lon: 25.0 };
    const pins = ["a", "b", "c", "d"].map((id) => ({ id, sign: "house" as const, crest: "owl", ...at }));
    const flag = { id: "right", sign: "right" as const, lat: 56.55, lon: 27.73 };
    const element = await map({ labels: "all", font: 30, pins: [...pins, flag], fit: [at, flag] });
    const seals = [...element.querySelectorAll<SVGGElement>('[data-pin]:not([data-pin="right"])')].map(
      sealOf,
    );
    expect(seals).toHaveLength(4);
    const texts = [...element.querySelectorAll<SVGTextElement>(".town text")];
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts) {
      for (const seal of seals) {
        expect(seal.meets(boxOf(text)), `${text.textContent} under a crest`).toBe(false);
      }
    }
  });
});

describe("municipalities on the map", () => {
  beforeEach(() => document.body.replaceChildren());

  it("are drawn once under the rivers and named in the reader's language, for eyes only", async () => {
    const element = await map({ labels: "all" });
    const areas = [...element.querySelectorAll(".area")].map((one) => one.getAttribute("data-area"));
    // Rokiškis has a name and, until its border is free, no drawing.
    expect(areas).toEqual(MAP.municipalities.filter(({ d }) => d !== "").map(({ id }) => id));
    expect(shown(element, ".area-name")).toEqual(
      expect.arrayContaining(["Ludzas novads", "Jēkabpils novads", "Rokišķu rajons"]),
    );
    expect(element.querySelectorAll('.area-name:not([aria-hidden="true"])')).toHaveLength(0);
    element.lang = "en";
    await element.updateComplete;
    expect(shown(element, ".area-name")).toContain("Ludza Municipality");
    const order = [...element.querySelectorAll(".area, .river")].map((one) => one.classList.contains("area"));
    expect(order.lastIndexOf(true)).toBeLessThan(order.indexOf(false));
  });

  it.each(["few", "none"] as const)("give nothing away where %s towns are named", async (labels) => {
    const element = await map({ labels });
    expect(element.querySelectorAll(".area, .area-border, .area-name")).toHaveLength(0);
  });

  it("have no name while they are smaller than it", async () => {
    const element = await map({ labels: "all", fit: [] });
    expect(element.querySelectorAll(".area").length).toBeGreaterThan(1);
    expect(shown(element, ".area-name")).toEqual([]);
  });
});
