/** The way to the halves in which families play on the glass: loaded where a game allows it, and only there. */

import type { Stage } from "@ui/protocol";
import { html, nothing, type TemplateResult } from "lit";
import type { Look } from "../look";
import type { Cover } from "./cover";

export type { Cover };
export const NOTHING_COVERED: Cover = { px: 0, high: false };

const AGAIN = 2000;
let asked = false;
let here = false;

/** Loads it, once, and says when it is here; a weak Wi-Fi may lose a file, so it is asked for until it is there. */
export function loadTouch(arrived: () => void): void {
  if (asked) return;
  asked = true;
  import("./glass").then(
    () => {
      here = true;
      arrived();
    },
    () =>
      setTimeout(() => {
        asked = false;
        loadTouch(arrived);
      }, AGAIN),
  );
}

/** So many houses are drawn large enough for the names at their doors to be read from everywhere. */
const MOST_NAMED = 4;

/** Whether the street over the halves says the names already: a strip that says them again only confuses. */
export const isNamed = ({ phase }: Pick<Stage, "phase">, houses: number): boolean =>
  phase === "lobby" && houses <= MOST_NAMED;

/** The halves, or nothing. `size`: CSS px of the whole display; `quiet`: without doors of their own. */
export const glassPart = (
  { stage, live, say }: Look,
  display: string,
  [width, height]: readonly [number, number],
  quiet: boolean,
  covered: (event: CustomEvent<Cover>) => void,
): TemplateResult | typeof nothing =>
  here && stage?.glass && display
    ? html`<home-glass .stage=${stage} .languages=${say.languages} .hall=${document.documentElement.dataset.hall ?? ""} .display=${display}
        .width=${width} .height=${height} ?quiet=${quiet} ?named=${isNamed(stage, live?.houses.length ?? 0)} @cover=${covered}></home-glass>`
    : nothing;
