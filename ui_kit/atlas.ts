/** The atlas as the server sends it: all places with their words. Shapes of server/home_quiz/content/atlas.py. */

import type { Language } from "./texts";

export type Told = Readonly<Partial<Record<Language, string>>>;

export interface Place {
  readonly number: number;
  readonly id: string;
  readonly municipality: string;
  readonly kind: string;
  readonly name: Told;
  /** The language of its own name. */
  readonly official: string;
  readonly text?: Told;
  readonly way?: Told;
  readonly lat?: number;
  readonly lon?: number;
  /** Metres. */
  readonly precision?: number;
  readonly family?: readonly string[];
  readonly source?: readonly string[];
}

export interface Area {
  readonly id: string;
  readonly name: Told;
}

export interface Atlas {
  readonly municipalities: readonly Area[];
  readonly places: readonly Place[];
}

const ALL = "*";

/** The words in a language; else what the text has for all of them, else in English, else any. */
export function told(text: Told | undefined, lang: Language): string {
  if (!text) return "";
  const everywhere = (text as Readonly<Record<string, string>>)[ALL];
  return text[lang] ?? everywhere ?? text.en ?? Object.values(text)[0] ?? "";
}

export interface Located extends Place {
  readonly lat: number;
  readonly lon: number;
}

export const isLocated = (place: Place): place is Located =>
  place.lat !== undefined && place.lon !== undefined;
