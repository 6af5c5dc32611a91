import { beforeEach, describe, expect, it } from "vitest";
import { clearCode, randomId } from "./ids";
import { carryToken, keepHouse, keptHouse, seatToken } from "./seat";

beforeEach(() => localStorage.clear());

describe("ids", () => {
  it("are 22 random signs of base64url", () => {
    const ids = Array.from({ length: 200 }, randomId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  });

  it("of codes have no sign that is mixed up when read aloud", () => {
    const codes = Array.from({ length: 200 }, () => clearCode(8)).join("");
    expect(codes).toHaveLength(1600);
    expect(codes).toMatch(/^[A-HJKMNP-Z2-9]+$/);
  });
});

describe("the seat token", () => {
  it("is made once and kept", () => {
    const token = seatToken();
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(seatToken()).toBe(token);
    expect(localStorage.getItem("home.token")).toBe(token);
  });

  it("is taken over from another road, unless it is none", () => {
    const mine = seatToken();
    expect(carryToken("short")).toBe(false);
    expect(carryToken("<script>alert(1)</script>")).toBe(false);
    expect(seatToken()).toBe(mine);
    expect(carryToken("x".repeat(22))).toBe(true);
    expect(seatToken()).toBe("x".repeat(22));
  });
});

describe("the kept house", () => {
  const house = { name: "Eži", crest: "hedgehog", colour: "ochre", town: "", number: "4729", seed: 7 };

  it("is remembered without anything else", () => {
    keepHouse({ ...house, seat: "s1" } as typeof house);
    expect(keptHouse()).toEqual(house);
    keepHouse(null);
    expect(keptHouse()).toBeNull();
  });

  it("is nothing where the memory is broken", () => {
    for (const broken of ["{", "7", '{"name":"Eži"}', "null"]) {
      localStorage.setItem("home.house", broken);
      expect(keptHouse()).toBeNull();
    }
  });
});
