/** Who is waving: the server counts waves, the display shows each for a moment. */

import type { House } from "@ui/protocol";

/** Ms for which a window waves. */
export const WAVE_LASTS = 2400;

export class Waves {
  private readonly counts = new Map<string, number>();
  private readonly until = new Map<string, number>();

  /** Notes new waves at local ms `at`; true if there are any. What stands at the first look is old. */
  note(houses: readonly House[], at: number): boolean {
    let fresh = false;
    for (const house of houses) {
      const count = house.waves ?? 0;
      const known = this.counts.get(house.id);
      this.counts.set(house.id, count);
      if (known === undefined || count <= known) continue;
      this.until.set(house.id, at + WAVE_LASTS);
      fresh = true;
    }
    return fresh;
  }

  isWaving(house: string, at: number): boolean {
    return (this.until.get(house) ?? 0) > at;
  }
}
