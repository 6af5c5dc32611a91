/** The short code by which people find a prepared game. */

export const SHORTEST = 4;
export const LONGEST = 8;

export type CodeProblem = "short" | "long" | "signs";

/** As the code is kept: capitals, without marks, spaces and hyphens ("lūdza 4" gives "LUDZA4"). */
export function tidyCode(typed: string): string {
  return typed
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s-]/g, "")
    .toUpperCase();
}

/** What is wrong with a tidy code, or null. */
export function codeProblem(code: string): CodeProblem | null {
  if (!/^[A-Z0-9]*$/.test(code)) return "signs";
  if (code.length < SHORTEST) return "short";
  return code.length > LONGEST ? "long" : null;
}
