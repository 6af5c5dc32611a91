/** <home-passport-map>: the three municipalities with the places that were met, for the printed page. Nothing moves. */

import { HomePlaceMap } from "@ui/map/place-map";
import { around, margins, type View } from "@ui/map/project";

/** Corners around everything that HOME tells of. */
const CORNERS = [
  { lat: 56.95, lon: 28.3 },
  { lat: 55.6, lon: 24.9 },
];

export class HomePassportMap extends HomePlaceMap {
  protected override first(): View {
    return around(CORNERS, this.frame, margins(0), 2);
  }
}

customElements.define("home-passport-map", HomePassportMap);
