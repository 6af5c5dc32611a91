/** How the next game shall be: what was chosen on the start page, kept for the next time, and what to say before it starts. */

import { keep, keptJson } from "@ui/keep";
import { isLanguage, LANGUAGES, type Language } from "@ui/texts";
import { entryOf, partOf } from "./rounds";
import {
  type NewGame,
  type Pack,
  PRESETS,
  type Preset,
  type Programme,
  type RoundPart,
  type Rules,
} from "./shapes";

const KEPT = "home.host.setup";

export interface Setup {
  rounds: readonly RoundPart[];
  /** One or two; the first stands first on every screen. */
  languages: readonly Language[];
  preset: Preset;
  /** What is wanted otherwise than the preset has it. */
  rules: Partial<Rules>;
  auto: boolean;
  namesWait: boolean;
}

/** The first game of all: calm, by hand, in the page's language. */
export function firstSetup(lang: Language): Setup {
  return { rounds: [], languages: [lang], preset: "calm", rules: {}, auto: false, namesWait: true };
}

/** One or two different languages; what is not one is left out. */
export function tidyLanguages(languages: readonly unknown[]): Language[] {
  const known = languages.filter((one): one is Language => typeof one === "string" && isLanguage(one));
  return Array.from(new Set(known)).slice(0, 2);
}

/** The languages after a choice in one of the two places; null in the second place: only one language. */
export function withLanguage(
  languages: readonly Language[],
  place: 0 | 1,
  lang: Language | null,
): Language[] {
  const [first = LANGUAGES[0], second = null] = languages;
  if (place === 1) return lang === null || lang === first ? [first] : [first, lang];
  const chosen = lang ?? first;
  // The second becomes the first: then the first becomes the second.
  if (chosen === second) return [chosen, first];
  return second === null ? [chosen] : [chosen, second];
}

type Kept = Omit<Setup, "rounds" | "rules">;

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { languages, preset, auto, namesWait } = value as Partial<Kept>;
  const choices = typeof auto === "boolean" && typeof namesWait === "boolean";
  return choices && Array.isArray(languages) && PRESETS.some((one) => one === preset);
}

/** As it was the last time, without the rounds. */
export function keptSetup(lang: Language): Setup {
  const found = keptJson(KEPT, isKept);
  if (found === null) return firstSetup(lang);
  const languages = tidyLanguages(found.languages);
  const { preset, auto, namesWait } = found;
  return {
    rounds: [],
    languages: languages.length > 0 ? languages : [lang],
    preset,
    rules: {},
    auto,
    namesWait,
  };
}

export function keepSetup({ languages, preset, auto, namesWait }: Setup): void {
  keep(KEPT, JSON.stringify({ languages, preset, auto, namesWait }));
}

/** What the server is asked for. */
export function newGame(setup: Setup, show: boolean): NewGame {
  return {
    packs: setup.rounds.map(entryOf),
    preset: setup.preset,
    rules: setup.rules,
    languages: [...setup.languages],
    auto: setup.auto,
    own_names_wait: setup.namesWait,
    show,
  };
}

/** What a kept programme says of the game. */
export const setupOf = ({ rounds, preset, rules, languages, auto }: Programme): Partial<Setup> => ({
  rounds: rounds.map(partOf),
  preset,
  rules,
  languages: tidyLanguages(languages),
  auto,
});

export interface Gap {
  pack: Pack;
  lang: Language;
  /** Texts that are missing; 0 if the pack has nothing at all in this language. */
  missing: number;
}

/** What the chosen packs lack in the display's languages. */
export function gapsOf(packs: readonly Pack[], languages: readonly Language[]): Gap[] {
  const gaps: Gap[] = [];
  for (const pack of packs) {
    for (const lang of languages) {
      const missing = pack.gaps[lang] ?? 0;
      if (!pack.languages.includes(lang)) gaps.push({ pack, lang, missing: 0 });
      else if (missing > 0) gaps.push({ pack, lang, missing });
    }
  }
  return gaps;
}
