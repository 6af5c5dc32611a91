/** The line of a station: it has no game of its own, but always the one that its hall shows. */

import { keep } from "@ui/keep";
import { LAST_ROOM, Line, type LineOptions } from "@ui/line";

export class StationLine extends Line {
  constructor(options: LineOptions) {
    // What a phone's page kept in this tab is no longer asked for.
    keep(LAST_ROOM, null, "sessionStorage");
    super({ ...options, room: "" });
  }

  /** Whatever is played here: the hall has gone on, and so does the station. */
  protected override hallChanged(): void {
    // Spare lines are still in the game before.
    this.spares.hangUp();
    this.opened();
  }

  protected override follow(): void {
    super.follow("");
  }
}
