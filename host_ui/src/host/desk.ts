/** What the host page knows besides the game itself: the library, its packs, games and displays. */

import { chosenRoad } from "./address";
import type { HostApi } from "./api";
import { BAD_TOKEN } from "./api";
import { errorCode } from "./errors";
import type { Setup } from "./setup";
import type { Display, Game, Hall, Pack, PackProblem, PresetRules } from "./shapes";

/** Ms between two looks at what changes by itself. */
export const LOOK = 4000;
/** Ms for which it is said that phones need another address. */
const MOVED_SAID = 180_000;

export class Desk {
  hall: Hall | null = null;
  packs: readonly Pack[] | null = null;
  presets: readonly PresetRules[] = [];
  /** Pack files that cannot be played. */
  problems: readonly PackProblem[] = [];
  games: readonly Game[] = [];
  displays: readonly Display[] = [];
  /** The next game as it is being put together: it outlives a look into a pack. */
  draft: Setup | null = null;
  /** The new address for phones, as it is typed, while its change is news; else "". */
  moved = "";
  /** The code of what was wished and went wrong, or null: it stands until it is read or something goes well. */
  trouble: string | null = null;
  /** The code of what went wrong at the last look, or null: the next one that goes well solves it. */
  lost: string | null = null;
  readonly api: HostApi;
  private readonly changed: () => void;
  private readonly expelled: () => void;
  private timer: ReturnType<typeof setInterval> | undefined;
  private looking = false;

  /** `changed`: draw anew. `expelled`: the token does not hold (any more). */
  constructor(api: HostApi, changed: () => void, expelled: () => void) {
    this.api = api;
    this.changed = changed;
    this.expelled = expelled;
  }

  start(): void {
    this.stop();
    this.timer = setInterval(() => {
      if (document.visibilityState !== "hidden") void this.look();
    }, LOOK);
    void this.look();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Asks for everything that may have changed; packs once. */
  async look(): Promise<void> {
    if (this.looking) return;
    this.looking = true;
    try {
      const { api } = this;
      const packs = this.packs === null ? api.packs() : null;
      const [hall, games, displays, found] = await Promise.all([
        api.hall(),
        api.games(),
        api.displays(),
        packs,
      ]);
      this.compare(hall);
      Object.assign(this, { hall, games, displays, lost: null }, found);
    } catch (error) {
      this.lost = this.codeOf(error);
    }
    this.looking = false;
    this.changed();
  }

  private compare(hall: Hall): void {
    const [old, road] = [this.hall && chosenRoad(this.hall), chosenRoad(hall)];
    if (!old || !road || old.url === road.url) return;
    this.moved = road.short;
    setTimeout(() => {
      if (this.moved === road.short) this.moved = "";
    }, MOVED_SAID);
  }

  /** Does something and notes the trouble if there is any; true if it went well. */
  async attempt(deed: () => Promise<unknown>): Promise<boolean> {
    try {
      await deed();
      this.read();
      return true;
    } catch (error) {
      this.failed(error);
      return false;
    }
  }

  /** Notes what went wrong with a deed. */
  failed(error: unknown): void {
    this.trouble = this.codeOf(error);
    this.changed();
  }

  /** The code of what went wrong; a token that does not hold ends everything. */
  codeOf(error: unknown): string {
    const code = errorCode(error);
    if (code === BAD_TOKEN) {
      this.stop();
      this.expelled();
    }
    return code;
  }

  /** Nobody needs to be told of a trouble any more. */
  read(): void {
    this.trouble = null;
    this.changed();
  }

  /** The chosen address of the server for phones. */
  async chooseRoad(road: number): Promise<void> {
    const hall = this.hall;
    if (hall === null) return;
    await this.attempt(async () => {
      await this.api.setHall({ road });
      this.hall = { ...hall, road };
    });
  }
}
