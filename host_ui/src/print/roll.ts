/** The families of a game, as they stand on diplomas: heard over the game's own line, as the host page hears them. */

import { panesOf } from "@ui/houses";
import { Line } from "@ui/line";
import type { Model } from "@ui/model";
import type { Laureate } from "./diploma";

const OVER = ["podium", "ended"];

/** In the order of the street. Places only once the game is over; a name that nobody has allowed stays empty. */
export function laureatesOf({ stage, live }: Pick<Model, "stage" | "live">): Laureate[] | null {
  if (stage === null || live === null) return null;
  const over = OVER.includes(stage.phase);
  const ranks = new Map((stage.rows ?? []).map(({ team, rank = 0 }) => [team, rank]));
  return live.houses.map((house) => ({
    house,
    phones: panesOf(house.phones).length,
    name: house.named === false ? "" : house.name,
    rank: over ? (ranks.get(house.id) ?? 0) : 0,
  }));
}

/** Listens to one game at a time. */
export class Roll {
  /** null while nothing was heard. */
  laureates: readonly Laureate[] | null = null;
  /** The game cannot be read (any more). */
  lost = false;
  private line: Line | null = null;
  private code = "";
  private readonly token: string;
  private readonly changed: () => void;

  constructor(token: string, changed: () => void) {
    this.token = token;
    this.changed = changed;
  }

  /** The game with this code; "" for none. */
  of(code: string, lang: string): void {
    if (code === this.code) return;
    this.stop();
    this.code = code;
    if (code === "") return;
    const hall = document.documentElement.dataset.hall ?? "";
    const line = new Line({ role: "host", hall, room: code, token: this.token, lang });
    this.line = line;
    line.subscribe((model) => {
      this.laureates = laureatesOf(model) ?? this.laureates;
      this.lost = model.closed !== null || (this.laureates === null && model.line === "lost");
      this.changed();
    });
    line.start();
  }

  stop(): void {
    this.line?.stop();
    Object.assign(this, { line: null, code: "", laureates: null, lost: false });
  }
}
