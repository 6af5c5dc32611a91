/** The kinds that a phone can play: phone-list.ts names them. */

import type { TemplateResult } from "lit";
import type { Given } from "../answer";
import type { Words } from "../protocol";
import type { Ask, Kind, Lettered, PhoneFace, Play, Reveal, Shown, Telling } from "./phone-face";
import * as list from "./phone-list";

const FACES: { readonly [K in Kind]: PhoneFace<K> } = list;

/** A face that takes any kind's values: callers pass the ask and the answer of one question, so they pair. */
interface AnyFace {
  readonly tip?: string;
  brief(given: Given): TemplateResult | string;
  readonly once?: boolean;
  readonly verdict?: string;
  readonly unanswered?: string;
  readonly inOrder?: boolean;
  aloud?(ask: Ask, t: Play["t"]): readonly (readonly Words[])[];
  above?(ask: Ask): TemplateResult;
  load?(): void;
  body?(ask: Ask, given: Given | null, play: Play): TemplateResult;
  told?(reveal: Reveal, given: Given | null, telling: Telling): TemplateResult;
  options(ask: Ask, t: Play["t"]): readonly Lettered[];
  rows(ask: Ask, given: Given | null, play: Play): TemplateResult;
  reveal(reveal: Reveal, given: Given | null, t: Play["t"], knew?: boolean): readonly Shown[];
}

/** The face of a kind, or null for one that this page (an older one) does not know. */
export const phoneFace = (kind: string): AnyFace | null =>
  (FACES as unknown as Record<string, AnyFace | undefined>)[kind] ?? null;
