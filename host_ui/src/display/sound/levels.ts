/** How loud what is: volume, silence, and who gives way to whom. Pure. */

import type { Screen } from "@ui/protocol";
import { screenOf } from "@ui/screen";

/** Gains, 0 to 1. */
export interface Levels {
  readonly signals: number;
  readonly loop: number;
  readonly recording: number;
}

const VOLUMES: Readonly<Record<number, number>> = { 1: 0.3, 2: 0.6, 3: 1 };
/** What is left of everything while somebody speaks, and of signals and loop while a recording plays. */
const UNDER_SPEECH = 0.1;
const UNDER_RECORDING = 0.2;

/** `plays`: a question's recording plays now. */
export function levelsOf(screen: Screen | null | undefined, plays: boolean): Levels {
  const { sound, volume, speaking } = screenOf(screen);
  if (!sound) return { signals: 0, loop: 0, recording: 0 };
  const all = (VOLUMES[volume] ?? 0.6) * (speaking ? UNDER_SPEECH : 1);
  const own = all * (plays ? UNDER_RECORDING : 1);
  return { signals: own, loop: own, recording: all };
}
