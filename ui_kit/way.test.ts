import { describe, expect, test } from "vitest";
import { targetOf, wayCode, wayLink } from "./way";

const LUDZA = { lat: 56.547956, lon: 27.72799 };

describe("the way to a place", () => {
  test("is a geo link with the name as its label", () => {
    expect(wayLink(LUDZA, "Ludzas pilsdrupas", "Android")).toBe(
      "geo:56.54796,27.72799?q=56.54796,27.72799(Ludzas%20pilsdrupas)",
    );
  });

  test("keeps a name with signs of its own in one piece", () => {
    expect(wayLink(LUDZA, "Teātris „A & B“ #1?", "Android")).toMatch(/\(Te%C4%81tris[^&#?]*\)$/);
  });

  test("is said in Apple's words to a device of Apple", () => {
    expect(wayLink(LUDZA, "Pils", "Mozilla/5.0 (iPhone; CPU iPhone OS 13_1 like Mac OS X)")).toBe(
      "maps://?q=Pils&ll=56.54796,27.72799",
    );
  });

  test("is a code from our own server", () => {
    expect(wayCode({ lat: -0.5, lon: 27 })).toBe("/qr/geo.svg?lat=-0.50000&lon=27.00000");
  });

  test("is there only where both figures are, also on the equator", () => {
    expect(targetOf({ lat: 0, lon: 0 })).toEqual({ lat: 0, lon: 0 });
    expect(targetOf({ lat: 56, lon: null })).toBeNull();
    expect(targetOf({})).toBeNull();
  });
});
