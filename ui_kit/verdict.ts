/** What a family is told at the reveal: ids of texts. It always gains something. */

import { lastAdd } from "./houses";
import type { Own, OwnResult } from "./protocol";

/** What a kind says of itself, where nothing is right or wrong: to whoever answered, and to whoever did not. */
type Told = { readonly verdict?: string; readonly unanswered?: string };

/** The id of the one word above the answer; a tie-break is nobody's to know or not to know. */
export function verdict(
  result: OwnResult | null,
  answered: boolean,
  tiebreak = false,
  face: Told | null = null,
): string {
  const told = answered ? face?.verdict : face?.unanswered;
  if (told) return told;
  if (tiebreak) return "tiebreak-told";
  if (!answered) return "reveal-answer";
  const marks = result?.marks ?? 0;
  if (marks >= 1) return "reveal-right";
  return marks > 0 ? "reveal-part" : "reveal-else";
}

/** The id of what the house gained. */
export function gained(own: Own, result: OwnResult | null): string {
  if (result === null || !result.took_part) return "reveal-joined";
  if (result.fresh > 0) return "reveal-storey";
  const add = lastAdd(own.seed, own.adds);
  return add ? `add-${add}` : "reveal-good";
}
