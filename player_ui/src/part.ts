/** Loads the part of the page with the game itself, and does not give up on a weak network. */

export type Play = typeof import("./play");

/** Ms before another try; after the last one the page is loaded anew (the server may have newer files). */
export const AGAIN = [500, 1000, 2000, 4000, 8000] as const;

const load = (): Promise<Play> => import("./play");

/** The part, however often it takes. `asks` and `anew` are for tests. */
export async function playPart(asks = load, anew = () => location.reload()): Promise<Play> {
  for (const pause of AGAIN) {
    try {
      return await asks();
    } catch {
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  anew();
  return new Promise(() => {});
}
