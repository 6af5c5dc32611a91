/** The two files that the page needs. Their addresses stand in the shell: a server's, or files beside the page. */

import type { Atlas } from "@ui/atlas";
import { fetched, type Language } from "@ui/texts";

const TRIES = 3;

/** A question for one alone, as far as this page looks at it. */
export interface Asked {
  readonly place: number;
}

const address = (name: "atlas" | "solo", lang: Language): string =>
  (document.documentElement.dataset[name] ?? "").replace("{lang}", lang);

export const fetchAtlas = async (): Promise<Atlas> =>
  JSON.parse(await fetched(address("atlas", "en"), TRIES)) as Atlas;

/** The questions in a language; none where they cannot be had, which hides the quiz and nothing else. */
export async function fetchQuestions(lang: Language): Promise<readonly Asked[]> {
  try {
    const said = JSON.parse(await fetched(address("solo", lang), TRIES)) as { questions?: readonly Asked[] };
    return said.questions ?? [];
  } catch {
    return [];
  }
}
