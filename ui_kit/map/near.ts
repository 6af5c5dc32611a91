/** Where a pin is, in words: kilometres and direction from the nearest town that the map names. */

import { FEW, type Labels, type Named, townsShown } from "./labels";
import { distanceKm, roundKm, type Spot, type Way, wayTo } from "./project";

export interface Near {
  readonly town: string;
  readonly km: number;
  readonly way: Way;
}

/** A map without names still has its large towns for whoever cannot see it. */
export function nearTo(spot: Spot, towns: readonly Named[], labels: Labels, lang: string): Near | null {
  const known = labels === "none" ? towns.filter(({ rank }) => rank <= FEW) : townsShown(towns, labels);
  const sorted = known.map((town) => ({ town, km: distanceKm(town, spot) })).sort((a, b) => a.km - b.km);
  const first = sorted[0];
  if (!first) return null;
  const { town, km } = first;
  return { town: town.name[lang] ?? town.name.en ?? town.id, km: roundKm(km), way: wayTo(town, spot) };
}
