/** What every part of the page is drawn from, and what a finger can do. */

import type { Atlas, Place } from "@ui/atlas";
import type { Language, Texts } from "@ui/texts";
import type { Open } from "./fragment";
import type { Wanted } from "./search";

export interface Actions {
  speak(lang: Language): void;
  want(patch: Partial<Wanted>): void;
  go(open: Open): void;
  /** The place before (-1) or after (1) this one in the list. */
  turn(from: Place, by: -1 | 1): void;
  surprise(): void;
  close(): void;
  fill(full: boolean): void;
  zoom(nearer: boolean): void;
  again(): void;
  stay(): void;
  /** The display goes back to its street: the next visitor begins anew. */
  leave(): void;
}

export interface Context {
  readonly t: Texts["t"];
  readonly texts: Texts;
  readonly lang: Language;
  readonly atlas: Atlas;
  readonly wanted: Wanted;
  readonly open: Open;
  /** The places to show, in their order. */
  readonly shown: readonly Place[];
  readonly met: ReadonlySet<number>;
  /** What the quiz has for a place: questions about it, about its municipality, or none. */
  readonly quizOf: (place: Place) => "place" | "municipality" | null;
  /** On the big display: nothing may lead away from the house. */
  readonly display: boolean;
  /** The address of the game or of the display, "" where there is none. */
  readonly home: string;
  /** The map takes the page. */
  readonly full: boolean;
  readonly act: Actions;
}

/** A municipality as people say it: its town, or its name in the atlas. */
export function townOf({ texts, atlas, lang }: Context, id: string): string {
  const key = `town-${id}`;
  if (texts.has(key)) return texts.t(key);
  const area = atlas.municipalities.find((one) => one.id === id);
  return area?.name[lang] ?? id;
}

export const kindWord = ({ texts }: Context, kind: string): string =>
  texts.has(`explore-kind-${kind}`) ? texts.t(`explore-kind-${kind}`) : "";
export const kindsWord = ({ texts }: Context, kind: string): string =>
  texts.has(`explore-kinds-${kind}`) ? texts.t(`explore-kinds-${kind}`) : kind;
