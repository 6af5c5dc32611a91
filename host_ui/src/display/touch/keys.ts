/** The letters to write with on a wall that has no keyboard: which keys stand where, and what each does. Pure. */

import type { Language } from "@ui/texts";

/** Letters of languages that stand on no plain keyboard. A language without them is written with plain ones: no
 * answer needs more. */
const OWN: Readonly<Record<Language, string>> = { lv: "āčēģīķļņšūž", lt: "ąčęėįšųūž" };
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"] as const;
const FIGURES = "1234567890,-";

export const SPACE = " ";
export const ERASE = "⌫";
/** So many keys in a row, and the letters of all our languages stand in three rows instead of four. */
const WIDE = 15;
const TEN = 10;

/** The keys, row by row. `columns`: how many fit into a row, at least ten. */
export function keyRows(lang: Language, columns: number): readonly (readonly string[])[] {
  const own = Array.from(OWN[lang] ?? "");
  const [first, second, third] = ROWS.map((row) => Array.from(row)) as [string[], string[], string[]];
  if (columns >= WIDE || own.length === 0) {
    const part = Math.ceil(own.length / 3);
    return [
      [...first, ...own.slice(0, part)],
      [...second, ...own.slice(part, 2 * part)],
      [...third, ...own.slice(2 * part), SPACE, ERASE],
    ];
  }
  // The tenth letter and those after it find room at the end of the others' rows.
  const late = own.slice(TEN);
  return [own.slice(0, TEN), first, [...second, ...late], [...third, SPACE, ERASE]];
}

/** The keys where figures alone are asked for. */
export function figureRows(columns: number): readonly (readonly string[])[] {
  const keys = [...FIGURES, ERASE];
  const row = columns >= keys.length ? keys.length : Math.ceil(keys.length / 2);
  return [keys.slice(0, row), keys.slice(row)].filter((part) => part.length > 0);
}

/** What is written after a key. `most`: letters that fit. Names begin with a capital. */
export function pressed(text: string, key: string, most: number): string {
  if (key === ERASE) return Array.from(text).slice(0, -1).join("");
  if (Array.from(text).length >= most) return text;
  if (key === SPACE) return text === "" || text.endsWith(SPACE) ? text : text + SPACE;
  const begins = text === "" || text.endsWith(SPACE);
  return text + (begins ? key.toLocaleUpperCase() : key);
}
