import { describe, expect, it } from "vitest";
import { random } from "./art/random";
import { bitsIn, fromBits, linkOf, toBits } from "./passport";
import { MOST_PLACES } from "./stamps";

const TURNS = 2000;

/** A set of numbers: few or many, small or all over. */
function someNumbers(seed: number): number[] {
  const chance = random(seed);
  const most = chance() < 0.5 ? 250 : MOST_PLACES;
  const count = Math.floor(chance() ** 3 * 200);
  const numbers = Array.from({ length: count }, () => 1 + Math.floor(chance() * most));
  return Array.from(new Set(numbers));
}

const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

describe("bits of a passport", () => {
  it("come back as the numbers they were made of", () => {
    for (let seed = 0; seed < TURNS; seed += 1) {
      const numbers = someNumbers(seed);
      expect(fromBits(toBits(numbers))).toEqual(sorted(numbers));
    }
  });

  it("are the same for the same places in any order, and no two sets have the same", () => {
    const seen = new Map<string, string>();
    for (let seed = 0; seed < TURNS; seed += 1) {
      const numbers = someNumbers(seed);
      const bits = toBits(numbers);
      expect(toBits([...numbers].reverse())).toBe(bits);
      const key = sorted(numbers).join();
      expect(seen.get(bits) ?? key).toBe(key);
      seen.set(bits, key);
    }
  });

  it("hold signs only that a link may have, and no byte more than they need", () => {
    for (let seed = 0; seed < TURNS; seed += 1) {
      const numbers = someNumbers(seed);
      const bits = toBits(numbers);
      expect(bits).toMatch(/^1[\w-]*$/);
      const bytes = Math.ceil(Math.max(0, ...numbers) / 8);
      expect(bits.length).toBe(1 + Math.ceil((bytes * 4) / 3));
    }
  });

  it("are what other pages of HOME write: these never change", () => {
    expect(toBits([])).toBe("1");
    expect(toBits([1])).toBe("1AQ");
    expect(toBits([8])).toBe("1gA");
    expect(toBits([1, 2, 9, 24])).toBe("1AwGA");
    expect(toBits([MOST_PLACES])).toHaveLength(335);
  });

  it("pass over what is no place", () => expect(fromBits(toBits([0, -3, 2.5, 2001, 7]))).toEqual([7]));

  it.each(["", "2AQ", "AQ", "1A", "1AQ==", "1A Q", "1ĀQ", "1AR", "1%41", `1${"A".repeat(400)}`])(
    "are null for what no page of ours wrote: %s",
    (text) => expect(fromBits(text)).toBeNull(),
  );

  it("are null or numbers for any junk, and never throw", () => {
    const signs = "1AZaz09-_ =%#é\u0000";
    for (let seed = 0; seed < TURNS; seed += 1) {
      const chance = random(seed);
      const text = Array.from({ length: Math.floor(chance() * 30) }, () => signs[Math.floor(chance() * 15)]);
      const numbers = fromBits(`1${text.join("")}`);
      for (const number of numbers ?? []) expect(number).toBeGreaterThan(0);
    }
  });
});

describe("the link", () => {
  it("carries the bits behind the address of the page, whatever it had there", () => {
    expect(linkOf("http://192.168.1.5:8080/explore#p=1AQ", "1gA")).toBe(
      "http://192.168.1.5:8080/explore#p=1gA",
    );
  });

  it("gives them back", () => {
    expect(bitsIn("#p=1AQ")).toBe("1AQ");
    for (const other of ["", "#", "#7", "#h1234", "#p=1A<b>", "#xp=1AQ"]) expect(bitsIn(other)).toBe("");
  });
});
