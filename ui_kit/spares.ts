/**
 * Further lines beside the first one while the network is bad: what must arrive goes by all of them, and one steps
 * in when the first falls. On a network that loses much, one lost packet stops a line for seconds, but not the others.
 */

import { Calls } from "./calls";
import { parsed } from "./parsed";

/** Spare lines at most, and ms between two calls. */
const MOST = 2;
const EVERY = 1000;
/** Ms without a word after which a spare line is called anew, also while it is not even open. */
const SILENCE = 8000;
/** Ms that an answer to what we said may take, and for which the network counts as bad when one took longer. */
const LATE = 1200;
const BAD_FOR = 60_000;

export interface Patron {
  /** What a new line says first. */
  hello(): string;
  /** A spare line was welcomed with these words and can be used from now on. */
  ready(welcome: string): void;
  /** Something that is news, whichever line it came by. */
  heard(data: string): void;
}

export interface Spares {
  /** Whether something has just been said that wants an answer. */
  owes(answer: boolean): void;
  /** An answer took so long (ms). */
  took(ms: number): void;
  /**
   * Called twice a second. `silent`: ms since the first line was heard; `wanted`: whether spare lines would be of
   * use, and `road`: where to.
   */
  tick(silent: number, wanted: boolean, road: string): void;
  /** By every spare line that can be used. */
  send(text: string): void;
  /** A line that can be used, out of our hands from now on; undefined if there is none. */
  take(): Calls | undefined;
  hangUp(): void;
}

/** A function and not a class, because its inner names cost a phone nothing. */
export function spareLines({ hello, ready, heard }: Patron): Spares {
  /** When something was heard on each. */
  const all = new Map<Calls, number>();
  const welcomed = new Set<Calls>();
  let calledAt = 0;
  let badUntil = 0;
  let owedSince: number | null = null;
  const usable = () => [...all.keys()].filter((spare) => welcomed.has(spare) && spare.open);

  const call = (road: string): void => {
    const spare = new Calls({
      opened: () => spare.send(hello()),
      fell: () => all.delete(spare),
      heard(data) {
        all.set(spare, performance.now());
        const what = parsed(data)?.t;
        if (what === "beat") spare.send(data);
        else if (what === "welcome") {
          welcomed.add(spare);
          ready(data);
        } else heard(data);
      },
    });
    all.set(spare, calledAt);
    spare.dial([road]);
  };

  /** Keep those on which something was heard since then. */
  const keep = (since: number): void => {
    for (const [spare, heardAt] of all) {
      if (heardAt > since) continue;
      all.delete(spare);
      spare.hangUp();
    }
  };

  const took = (ms: number): void => {
    if (ms > LATE) badUntil = performance.now() + BAD_FOR;
  };

  return {
    owes(answer) {
      owedSince = answer ? performance.now() : null;
    },
    took,
    tick(silent, wanted, road) {
      const now = performance.now();
      if (owedSince !== null) took(Math.min(now - owedSince, silent));
      const bad = wanted && now < badUntil;
      keep(bad ? now - SILENCE : now);
      if (bad && all.size < MOST && now - calledAt >= EVERY) {
        calledAt = now;
        call(road);
      }
    },
    send(text) {
      for (const spare of usable()) spare.send(text);
    },
    take() {
      const [taken] = usable();
      if (taken) all.delete(taken);
      return taken;
    },
    hangUp: () => keep(performance.now()),
  };
}
