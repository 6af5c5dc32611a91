/** What a passport holds: which places were met, by municipality, and what a link brought along. Pure. */

import type { Area, Atlas, Place } from "@ui/atlas";
import { fromBits } from "@ui/passport";

export interface Page {
  readonly area: Area;
  readonly met: readonly Place[];
  readonly waiting: readonly Place[];
}

export interface Book {
  readonly pages: readonly Page[];
  readonly count: number;
  readonly of: number;
}

/** The places of the atlas that are in `met`; a number that the atlas does not know is nobody's. */
export function bookOf({ municipalities, places }: Atlas, met: ReadonlySet<number>): Book {
  const pages = municipalities.map((area) => {
    const own = places.filter(({ municipality }) => municipality === area.id);
    return {
      area,
      met: own.filter(({ number }) => met.has(number)),
      waiting: own.filter(({ number }) => !met.has(number)),
    };
  });
  const count = pages.reduce((sum, page) => sum + page.met.length, 0);
  return { pages, count, of: pages.reduce((sum, page) => sum + page.waiting.length, count) };
}

/** What a link brought: junk, all of it known here, a whole passport, or some stamps more. */
export type Arrival =
  | { readonly what: "none" | "broken" | "same" }
  | { readonly what: "arrived" | "joined"; readonly fresh: readonly number[] };

/** `own`: what this device has met itself. */
export function arrivalOf(bits: string, own: readonly number[]): Arrival {
  if (bits === "") return { what: "none" };
  const numbers = fromBits(bits);
  if (numbers === null) return { what: "broken" };
  const fresh = numbers.filter((number) => !own.includes(number));
  if (fresh.length === 0) return { what: numbers.length === 0 ? "none" : "same" };
  return { what: own.length === 0 ? "arrived" : "joined", fresh };
}
