/** How much of the display the halves cover, and when their doors are open. Pure. */

import type { Stage } from "@ui/protocol";
import { CALM, type HalfFace, isTall } from "./half";
import type { Plan } from "./plan";

/** `px`: CSS px from the foot. `high`: something is touched there, not only said who plays. */
export interface Cover {
  readonly px: number;
  readonly high: boolean;
}

export const NO_COVER: Cover = { px: 0, high: false };
export const sameCover = (a: Cover, b: Cover): boolean => a.px === b.px && a.high === b.high;

/** Phases in which nobody comes in any more. */
const OVER: readonly string[] = ["podium", "ended"];

type Shown = Pick<Stage, "phase" | "locked">;

/** Whether a family may come in. */
export const doorOf = ({ phase, locked }: Shown): boolean => locked !== true && !OVER.includes(phase);

/** `faces`: of the families that play here. */
export function coverOf(faces: readonly HalfFace[], stage: Shown, plan: Plan): Cover {
  if (faces.some(isTall)) return { px: plan.tall, high: true };
  const door = doorOf(stage) && CALM.includes(stage.phase);
  return faces.length > 0 || door ? { px: plan.strip, high: false } : NO_COVER;
}
