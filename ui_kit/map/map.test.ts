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

const shown = (element: HomeMap, what: string): string[] =>
  [...element.querySelectorAll(what)].map((one) => one.textContent ?? "");

describe("municipalities on the map", () => {
  beforeEach(() => document.body.replaceChildren());

  it("are drawn once under the rivers and named in the reader's language, for eyes only", async () => {
    const element = await map({ labels: "all" });
    const areas = [...element.querySelectorAll(".area")].map((one) => one.getAttribute("data-area"));
    expect(areas).toEqual(MAP.municipalities.map(({ id }) => id));
    expect(shown(element, ".area-name")).toEqual(
      expect.arrayContaining(["Ludzas novads", "Jēkabpils novads"]),
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
