import type { Atlas, Place } from "@ui/atlas";
import { toBits } from "@ui/passport";
import { describe, expect, it } from "vitest";
import { arrivalOf, bookOf } from "./book";

const place = (number: number, municipality: string): Place => ({
  number,
  municipality,
  id: `p${number}`,
  kind: "lake",
  official: "lv",
  name: { lv: `Ezers ${number}` },
});
const atlas: Atlas = {
  municipalities: [
    { id: "ludza", name: { lv: "Ludzas novads" } },
    { id: "rokiskis", name: { lv: "Rokišķu rajons" } },
  ],
  places: [place(1, "ludza"), place(2, "ludza"), place(201, "rokiskis")],
};

describe("the book", () => {
  it("has a page for each municipality, and counts only places that there are", () => {
    const book = bookOf(atlas, new Set([2, 201, 1999]));
    expect(book.pages.map(({ met }) => met.map(({ number }) => number))).toEqual([[2], [201]]);
    expect(book.pages.map(({ waiting }) => waiting.map(({ number }) => number))).toEqual([[1], []]);
    expect([book.count, book.of]).toEqual([2, 3]);
  });
});

describe("what a link brings", () => {
  it("is joined with what this device has met", () => {
    expect(arrivalOf(toBits([1, 2]), [2, 3])).toEqual({ what: "joined", fresh: [1] });
    expect(arrivalOf(toBits([1, 2]), [])).toEqual({ what: "arrived", fresh: [1, 2] });
    expect(arrivalOf(toBits([2]), [2, 3])).toEqual({ what: "same" });
  });

  it("is nothing where there is none, and said where it cannot be read", () => {
    expect(arrivalOf("", [1])).toEqual({ what: "none" });
    expect(arrivalOf(toBits([]), [])).toEqual({ what: "none" });
    for (const junk of ["2AQ", "1A", "x"]) expect(arrivalOf(junk, [1])).toEqual({ what: "broken" });
  });
});
