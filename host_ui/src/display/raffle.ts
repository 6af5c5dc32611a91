/** The raffle as a moment: light goes from house to house, slower and slower, and stays with one of them. */

import { LitElement } from "lit";

/** Houses that stand side by side; of a longer street those around the winner. */
export const MOST = 22;
const HOPS = 19;
/** A house with its lamps on, and one that the light has left (raffle.css has the same). */
const LIT = { filter: "brightness(1)" };
const DARK = { filter: "brightness(0.36)" };
/** Ms of the first hop and of the last. */
const FIRST = 90;
const LAST = 560;

/** The houses to show, in the order of the street, with the winner (its place in `count`) among them. */
export function around(count: number, winner: number): readonly [from: number, to: number] {
  if (count <= MOST) return [0, count];
  const from = Math.min(Math.max(0, winner - Math.floor(MOST / 2)), count - MOST);
  return [from, from + MOST];
}

/** One light: which house, from when and how long (ms). */
export interface Hop {
  readonly house: number;
  readonly at: number;
  readonly lasts: number;
}

/**
 * Where the light goes among `count` houses until it stays with `winner`: never twice in a row to one house, each
 * hop longer than the one before. `draw` (which draw this is) leads it another way each time.
 */
export function hops(count: number, winner: number, draw: number): Hop[] {
  if (count < 2) return [];
  // Counted back from the end by a stride that is never a whole turn, so that neighbours in time differ.
  const stride = 1 + ((draw * 5 + 2) % (count - 1));
  let at = 0;
  return Array.from({ length: HOPS }, (_, i) => {
    const lasts = Math.round(FIRST + (LAST - FIRST) * (i / (HOPS - 1)) ** 2);
    const house = (((winner - stride * (HOPS - 1 - i)) % count) + count) % count;
    const hop = { house, at, lasts };
    at += lasts;
    return hop;
  });
}

/** How long it takes in all (ms). */
export const lasting = (all: readonly Hop[]): number => all.reduce((sum, { lasts }) => sum + lasts, 0);

const still = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Plays it on the houses (`.lot`) and on what is shown last (`.won`) of the picture around; at rest all is lit. */
export class RaffleLights extends LitElement {
  static override properties = { count: { type: Number }, winner: { type: Number }, draw: { type: Number } };
  declare count: number;
  declare winner: number;
  /** Which draw this is: each is played once. */
  declare draw: number;

  constructor() {
    super();
    Object.assign(this, { count: 0, winner: 0, draw: 0 });
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: Map<string, unknown>): void {
    const stage = this.closest(".stage");
    if (!changed.has("draw") || !stage || still()) return;
    const all = hops(this.count, this.winner, this.draw);
    const wait = lasting(all);
    const lots = stage.querySelectorAll(".lot");
    // Until the light has come to stay, the winner's house is one of many; what is played later lies above.
    lots[this.winner]?.animate([DARK, DARK], { duration: wait });
    for (const { house, at, lasts } of all) {
      const stays = at + lasts === wait;
      const fade = [LIT, { ...LIT, offset: 0.8 }, stays ? LIT : DARK];
      lots[house]?.animate(fade, { delay: at, duration: lasts });
    }
    for (const one of stage.querySelectorAll(".won")) {
      const appear = [{ opacity: 0 }, { opacity: 1 }];
      one.animate(appear, { delay: wait, duration: 700, fill: "backwards", easing: "ease-out" });
    }
  }
}

customElements.define("home-raffle-lights", RaffleLights);
