import { describe, expect, it } from "vitest";
import { isNamed } from ".";

describe("the street over the halves", () => {
  it("says the names while few houses are waiting for the game", () => {
    expect(isNamed({ phase: "lobby" }, 2)).toBe(true);
    expect(isNamed({ phase: "lobby" }, 5)).toBe(false);
    expect(isNamed({ phase: "card" }, 2)).toBe(false);
  });
});
