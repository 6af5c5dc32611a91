/** Where the place of a card lies and how to get there: a small map, and a code that a phone's own map opens. */

import { both, spoken } from "@ui/kinds/display-words";
import { loadMap } from "@ui/map/load";
import type { CardView } from "@ui/protocol";
import { type Target, targetOf, wayCode } from "@ui/way";
import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { Look } from "../look";

/** Units from the left edge, where the spirit stands, and to the paper beside it. */
export const WAY_LEFT = 340;
const GAP = 34;
/** Room for the code alone, and from which on the map stands beside it. */
const CODE = 260;
const WITH_MAP = 560;
/** Letters on the map, in units. */
const LETTERS = 33;
/** Degrees that the map shows around the place: enough for a town that people know. */
const ROOM = { lat: 0.3, lon: 0.45 } as const;

const corners = ({ lat, lon }: Target): Target[] => [
  { lat: lat - ROOM.lat, lon: lon - ROOM.lon },
  { lat: lat + ROOM.lat, lon: lon + ROOM.lon },
];

function map(target: Target, { say }: Look): TemplateResult {
  loadMap();
  const lang = say.languages[0] ?? "en";
  // The same objects while the picture is drawn anew, so that the map does not look again.
  return html`${guard(
    [target.lat, target.lon, say.languages.join()],
    () =>
      html`<home-map still .still=${true} .font=${LETTERS} .lang=${lang} .local=${say.languages.length > 1} .labels=${"all"} .pins=${[{ id: "place", sign: "own", ...target }]} .fit=${corners(target)} .label=${spoken(say("display-mappin-map"))}></home-map>`,
  )}`;
}

/** A slip of paper at the foot of the hill; the width up to `right` decides whether it holds the map too. */
export function way(card: CardView, right: number, look: Look): TemplateResult | typeof nothing {
  const target = targetOf(card);
  const width = right - GAP - WAY_LEFT;
  if (target === null || width < CODE) return nothing;
  const { say } = look;
  const words = say("display-way");
  const wide = width >= WITH_MAP;
  return html`<aside class="paper way ${wide ? "wide" : ""}">
    ${wide ? map(target, look) : nothing}
    <div class="way-code"><p>${both(words, say.languages)}</p
      ><img src=${wayCode(target)} alt=${spoken(words)}></div>
  </aside>`;
}
