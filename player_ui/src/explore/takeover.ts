/** A display that shows Explore hears that a game begins in its hall: that is said, and then the display goes to it. */

import { guestOf, type HallGame, NOTICE, secondsTo } from "@ui/guest";

/** Ms between two looks at the hall, and at the clock. */
export const ASKS_EVERY = 5000;
const TICK = 500;

export interface TakeoverOptions {
  readonly ask: () => Promise<HallGame | null>;
  /** Seconds that are left once a game is announced; null: none is (any more). */
  readonly tell: (left: number | null) => void;
  /** The game begins. */
  readonly leave: () => void;
  readonly now?: () => number;
}

export class Takeover {
  private first: string | null = null;
  private takes: number | null = null;
  private askedAt = Number.NEGATIVE_INFINITY;
  private told: number | null = null;
  private timer: ReturnType<typeof setInterval> | null = null;
  private readonly now: () => number;

  constructor(private readonly options: TakeoverOptions) {
    this.now = options.now ?? (() => Date.now());
  }

  start(): void {
    this.timer = setInterval(() => this.look(), TICK);
    this.look();
  }

  stop(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
  }

  private look(): void {
    const at = this.now();
    if (at - this.askedAt >= ASKS_EVERY) {
      this.askedAt = at;
      void this.hear();
    }
    if (this.takes !== null && at >= this.takes) {
      this.stop();
      this.options.leave();
      return;
    }
    this.say(this.takes === null ? null : secondsTo(this.takes, at));
  }

  private async hear(): Promise<void> {
    const hall = await this.options.ask();
    if (hall === null) return;
    const game = guestOf(hall, this.now());
    // What was on when somebody came to look around takes nothing away: it may be over for long.
    this.first ??= game;
    if (game === "" || game === this.first) this.takes = null;
    else this.takes ??= this.now() + NOTICE;
    if (game === "") this.first = "";
  }

  private say(left: number | null): void {
    if (left === this.told) return;
    this.told = left;
    this.options.tell(left);
  }
}

/** What the hall shows, from our own server; null while it cannot be asked. */
export async function askHall(): Promise<HallGame | null> {
  try {
    const answer = await fetch("/api/hall", { cache: "no-store" });
    return answer.ok ? ((await answer.json()) as HallGame) : null;
  } catch {
    return null;
  }
}
