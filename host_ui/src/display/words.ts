/** The display's own words in all of its languages at once. */

import type { Both } from "@ui/kinds/display-words";
import type { QuestionView } from "@ui/protocol";
import { type Args, isLanguage, type Language, type Texts } from "@ui/texts";

export interface Say {
  (id: string, args?: Args): Both;
  /** The words, or null where no language has them. */
  maybe(id: string, args?: Args): Both | null;
  readonly languages: readonly string[];
}

/** One entry per language in their order; equal texts stand once, as the server sends its own. */
export function sayIn(all: readonly Texts[]): Say {
  const entries = (id: string, args?: Args) => all.map((texts) => texts.t(id, args));
  const say = (id: string, args?: Args): Both =>
    entries(id, args)
      .filter((text, i, every) => every.indexOf(text) === i)
      .map((text) => ({ text }));
  const maybe = (id: string, args?: Args): Both | null =>
    all.some((texts) => texts.has(id)) ? say(id, args) : null;
  return Object.assign(say, { maybe, languages: all.map((texts) => texts.lang) });
}

/** Whose question it is, where not everybody answers; else no words. */
export const onlyWords = ({ only, generation = "" }: QuestionView, say: Say): Both =>
  only ? say("display-only", { who: generation }) : [];

/** The languages to show: the game's, else the page's own; at most two. */
export function shownLanguages(game: readonly string[] | undefined, page: string): Language[] {
  const wanted = (game ?? []).filter(isLanguage).slice(0, 2);
  if (wanted.length > 0) return wanted;
  return [isLanguage(page) ? page : "en"];
}

const DAY = 86_400_000;

// Days are written small within a sentence, except in English; the library writes some of them large.
const weekdayCase = (date: string, lang: string): string =>
  lang === "en" ? date : date.toLocaleLowerCase(lang);

/** A start as people say it: the time today, the weekday within six days, else the date. `at`, `now`: unix ms. */
export function startText(at: number, now: number, lang: string): string {
  const [start, today] = [new Date(at), new Date(now)];
  const time = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const soon = start.toDateString() === today.toDateString();
  if (soon) return new Intl.DateTimeFormat(lang, time).format(start);
  const near = at - now < 6 * DAY;
  const day = near ? ({ weekday: "long" } as const) : ({ day: "numeric", month: "long" } as const);
  const date = weekdayCase(new Intl.DateTimeFormat(lang, day).format(start), lang);
  return `${date}, ${new Intl.DateTimeFormat(lang, time).format(start)}`;
}

/** `display-starts` and its like: each language says the time in its own way. */
export function startWords(say: Say, id: string, at: number, now: number): Both {
  return say.languages.flatMap((lang, i) => {
    const words = say(id, { when: startText(at, now, lang) });
    return words[Math.min(i, words.length - 1)] ?? [];
  });
}
