/** The browser's history as the page's memory: what is opened from the map is one step, and going back closes it. */

import { fragmentOf, type Open, opened } from "./fragment";

/** How many steps of ours lie behind this one: going back farther would leave the page. */
const depth = (): number => Number((history.state as { explore?: number } | null)?.explore ?? 0);

const address = (open: Open): string => location.pathname + location.search + fragmentOf(open);

export const present = (): Open => opened(location.hash);

/** A new step. */
export const push = (open: Open): void => history.pushState({ explore: depth() + 1 }, "", address(open));

/** The same step shows something else: the next card. */
export const replace = (open: Open): void => history.replaceState({ explore: depth() }, "", address(open));

/** Back by one step of ours (told by `popstate`); false where there is none, as after a link. */
export function back(): boolean {
  if (depth() === 0) return false;
  history.back();
  return true;
}
