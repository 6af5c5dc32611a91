/** The house spirit does not float: it stands on a roof, and where no roof is large enough it rows on the lake. */

import { boat } from "@ui/art/props";
import { type Pose, spirit } from "@ui/art/spirit";
import { streetLayout } from "@ui/art/street";
import type { Roof } from "@ui/art/types";
import type { SVGTemplateResult } from "lit";
import type { StreetSpec } from "../look";

/** How far below its highest part (a chimney) a roof has its ridge; the others end in a point. */
const RIDGE: Readonly<Partial<Record<Roof, number>>> = { eaves: 22, gambrel: 10, thatch: 12, hip: 10 };
/** Below this scale of the houses the spirit would be larger than the house it stands on. */
const LEAST = 0.34;

/** The spirit near the share `at` (0..1) of the street's width. */
export function perched(
  pose: Pose,
  spec: StreetSpec,
  at: number,
  scale: number,
  day: boolean,
): SVGTemplateResult {
  const { houses, options, x = 0, y } = spec;
  const wanted = options.width * at;
  const roofs = streetLayout(houses, options).places.flatMap((place) => {
    const house = houses[place.index];
    const ridge = house ? RIDGE[house.look.roof] : undefined;
    const free = ridge !== undefined && place.scale >= LEAST && !house?.adds.includes("stork");
    return free ? [{ x: place.x, y: place.box.y + ridge * place.scale, size: place.scale }] : [];
  });
  const [best] = roofs.sort((a, b) => Math.abs(a.x - wanted) - Math.abs(b.x - wanted));
  if (best)
    return spirit(pose, { x: x + best.x, y: y + best.y + 2, scale: Math.min(scale, best.size * 2), day });
  return boat(pose, { x: x + wanted, y: y + 86, scale: scale * 0.6, day });
}
