/** A station needs no mouse: what Enter does where nothing has the focus, and what has the focus on a new screen. */

/** What takes the focus, so that typing, arrows or Enter do at once what the screen is for. */
const FIRST = [
  ".typing input:not(:disabled)",
  ".dial input:not(:disabled)",
  "home-pin-board [tabindex='0']",
  ".pic-field",
  ".buzzer:not(:disabled)",
  ".foot .btn.warm:not(:disabled)",
  ".foot .btn:not(:disabled)",
] as const;

/** Gives the focus to what the screen is for, if nothing else has it yet. */
export function lead(page: HTMLElement): void {
  const at = document.activeElement;
  if (at !== document.body && !at?.matches("main")) return;
  for (const one of FIRST) {
    const found = page.querySelector<HTMLElement>(`main ${one}`);
    if (found?.offsetParent) {
      found.focus();
      return;
    }
  }
}

/** What Enter presses by itself: links, buttons, forms and boards, which answer to it in their own way. */
const OWN = "a, button, form, home-map, .pic-field";

/** Whether Enter on this element means "send what is chosen". */
export const sends = (at: EventTarget | null): boolean => at instanceof Element && at.closest(OWN) === null;

/** The kinds of answer that keys give, as the hint at the foot says them. */
export type Way = "keys" | "type" | "arrows" | "tab" | "none";

export interface Hint {
  readonly way: Way;
  /** How many of the keys 1 to 6 press something. */
  readonly keys: number;
  /** Whether Enter sends. */
  readonly sends: boolean;
}

/** How the screen that stands now is played by keys. */
export function hintOf(page: HTMLElement): Hint {
  const has = (one: string): boolean => page.querySelector(`main ${one}`) !== null;
  const keys = page.querySelectorAll("main [data-key]:not(:disabled)").length;
  const way =
    keys > 0 ? "keys" : has(".typing, .dial") ? "type" : has("home-map, .pic-field") ? "arrows" : "tab";
  const pressed = has("button:not(.ib)") ? "tab" : "none";
  return { way: has(".ans") ? way : pressed, keys, sends: has(".send") };
}
