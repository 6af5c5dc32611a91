/** Pictures and sounds: where they lie, and how they are here before they are needed. */

export const mediaUrl = (name: string): string => `/media/${name}`;

const asked = new Set<string>();

/** Puts pictures and sounds into the browser's store, so that a question opens whole; what was lost may be asked for again. */
export function fetchAhead(names: readonly string[]): void {
  for (const name of names) {
    if (asked.has(name)) continue;
    asked.add(name);
    // Only what was read to its end is kept. (An <img> would do for pictures; a sound it calls broken.)
    fetch(mediaUrl(name))
      .then(async (answer) => {
        await answer.arrayBuffer();
        if (!answer.ok) asked.delete(name);
      })
      .catch(() => asked.delete(name));
  }
}
