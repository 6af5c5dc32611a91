/** The secret that makes this page the one that leads: it arrives after `#` and stays in this tab only. */

import { keep, kept } from "@ui/keep";

const KEPT = "home.host";
const TOKEN = /^#([A-Za-z0-9_-]{16,64})$/;
const ROUTES = ["#new"];

/** The token in an address's fragment, or null. */
export function tokenIn(fragment: string): string | null {
  return ROUTES.includes(fragment) ? null : (TOKEN.exec(fragment)?.[1] ?? null);
}

/**
 * Takes the token out of the address, so that it is in no history, no bookmark and on no photograph of the
 * screen; null if the address carries none.
 */
export function takeToken(): string | null {
  const token = tokenIn(location.hash);
  if (token === null) return null;
  keep(KEPT, token, "sessionStorage");
  history.replaceState(null, "", location.pathname + location.search);
  return token;
}

export function keptToken(): string | null {
  return kept(KEPT, "sessionStorage");
}

/** The server does not know the token (any more). */
export function dropToken(): void {
  keep(KEPT, null, "sessionStorage");
}
