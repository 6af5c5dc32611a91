import { readFileSync } from "node:fs";
import { html, render } from "lit";
import { describe, expect, test } from "vitest";
import { countNodes, type Mark } from "./pen";
import { TILE_KINDS, tile, tileMarks } from "./tiles";

const schema = JSON.parse(readFileSync("questions/schema/place.schema.json", "utf8"));
const kinds: string[] = schema.$defs.PlaceEntry.properties.kind.enum;

const paths = (marks: readonly Mark[]): string =>
  marks.map((mark) => ("marks" in mark ? `(${paths(mark.marks)})` : `${mark.d}${mark.fill}`)).join("|");

describe("tiles", () => {
  test("each kind of place that a file may name has one, and no others are drawn", () => {
    expect(TILE_KINDS).toEqual(kinds.slice().sort());
  });

  test("each is its own picture, drawn with few nodes and no broken number", () => {
    const pictures = kinds.map((kind) => paths(tileMarks(kind)));
    expect(new Set(pictures).size).toBe(kinds.length);
    for (const picture of pictures) expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    for (const kind of kinds) expect(countNodes(tileMarks(kind)), kind).toBeLessThan(40);
  });

  test("a kind that an older page does not know is a town, also by the name of an object method", () => {
    expect(paths(tileMarks("toString"))).toBe(paths(tileMarks("town")));
  });

  test("stands in HTML and says nothing to listeners", () => {
    const root = document.createElement("div");
    render(html`<p>${tile("lake")}</p>`, root);
    const drawn = root.querySelector("p > svg.tile");
    expect(drawn?.namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(drawn?.getAttribute("aria-hidden")).toBe("true");
    expect(drawn?.querySelectorAll("path").length).toBeGreaterThan(5);
    expect(root.querySelectorAll("[style]")).toHaveLength(0);
  });
});
