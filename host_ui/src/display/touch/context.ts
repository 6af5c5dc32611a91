/** What a half is drawn from. */

import type { Texts } from "@ui/texts";
import type { Say } from "../words";
import type { Family } from "./family";
import type { HalfFace } from "./half";
import type { Plan } from "./plan";

export interface HalfContext {
  readonly family: Family;
  readonly face: HalfFace;
  readonly t: Texts["t"];
  readonly plan: Plan;
  /** The display's words in its languages, which a family may choose from. */
  readonly say: Say;
  /** Whether the whole height of the halves is there. */
  readonly tall: boolean;
  readonly offline: boolean;
}
