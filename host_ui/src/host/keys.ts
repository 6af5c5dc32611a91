/** The game by keyboard: N or Space goes on, P pauses, M silences the displays; never while somebody types or presses something else. */

export type Key = "next" | "pause" | "mute";

const LETTERS: Readonly<Record<string, Key>> = { n: "next", p: "pause", m: "mute" };

const FIELDS = "input, textarea, select, [contenteditable]";
const PRESSABLE = "button, a, summary, [role=button], [role=tab]";

/** What a key press means here, or null. */
export function keyOf(event: KeyboardEvent): Key | null {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest(FIELDS)) return null;
  // Space belongs to the button that has the focus.
  if (event.key === " ") return at?.closest(PRESSABLE) ? null : "next";
  return LETTERS[event.key.toLowerCase()] ?? null;
}
