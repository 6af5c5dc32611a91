/** Loads the part of the page with the game itself, and does not give up on a weak network. */

export type Play = typeof import("./play");

/** Ms between two looks whether there is a line, and between two tries. */
export const LOOK = 250;
export const AGAIN = 1000;
/** So often it is missing although the server is there: then the server has newer files, and the page is old. */
export const MISSING = 5;

const load = (): Promise<Play> => import("./play");

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * The part, however long it takes. `isOpen`: whether there is a line to the server; without one nothing is tried, and
 * the page is never given up, for it could not come back. `words` loads its words. `asks` and `anew` are for tests.
 */
export async function playPart(
  isOpen: () => boolean,
  words: () => Promise<void>,
  asks = load,
  anew = () => location.reload(),
): Promise<Play> {
  for (let missing = 0; missing < MISSING; ) {
    while (!isOpen()) await wait(LOOK);
    try {
      const part = await asks();
      await words();
      return part;
    } catch {
      await wait(AGAIN);
      missing = isOpen() ? missing + 1 : 0;
    }
  }
  anew();
  return new Promise(() => {});
}
