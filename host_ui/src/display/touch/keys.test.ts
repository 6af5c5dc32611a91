import { LANGUAGES } from "@ui/texts";
import { describe, expect, it } from "vitest";
import { ERASE, figureRows, keyRows, pressed, SPACE } from "./keys";

const ALPHABETS: Readonly<Record<string, string>> = {
  lv: "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž",
  lt: "aąbcčdeęėfghiįyjklmnoprsštuųūvzž",
  en: "abcdefghijklmnopqrstuvwxyz",
};

describe("the keys", () => {
  it.each(LANGUAGES)("of %s are its whole alphabet, each once, in rows that fit", (lang) => {
    for (const columns of [10, 16]) {
      const rows = keyRows(lang, columns);
      const keys = rows.flat();
      for (const letter of ALPHABETS[lang] ?? "") expect(keys, letter).toContain(letter);
      expect(new Set(keys).size).toBe(keys.length);
      for (const row of rows) expect(row.length).toBeLessThanOrEqual(columns);
      expect(rows.length).toBeLessThanOrEqual(columns < 15 ? 4 : 3);
    }
  });

  it("are figures where a number is asked for", () => {
    for (const columns of [10, 16]) expect(figureRows(columns).flat()).toContain("7");
  });

  it("write names, word by word, and take letters back", () => {
    const written = ["l", "a", "t", SPACE, SPACE, "e", "ž", ERASE].reduce(
      (text, key) => pressed(text, key, 40),
      "",
    );
    expect(written).toBe("Lat E");
    expect(pressed("", SPACE, 40)).toBe("");
    expect(pressed("", ERASE, 40)).toBe("");
    expect(pressed("ab", "c", 2)).toBe("ab");
  });
});
