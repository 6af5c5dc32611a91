/** The right of a kiosk: a token that this display makes once, and what the server answers to it. */

import { randomId } from "@ui/ids";
import { keep, kept } from "@ui/keep";
import type { Told } from "./rules";

/** Explore sees by it that it stands in a hall, too. */
export const KIOSK_TOKEN = "home.kiosk";

/** The server's no to a token: it is void, or never was one. */
export class NoRight extends Error {}

async function ask<T>(method: string, address: string, body?: object): Promise<T> {
  const headers: Record<string, string> = { Authorization: `Bearer ${kept(KIOSK_TOKEN) ?? ""}` };
  const sent = body ? { body: JSON.stringify(body) } : {};
  const answer = await fetch(address, { method, headers, cache: "no-store", credentials: "omit", ...sent });
  if (answer.status === 401) throw new NoRight();
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
}

export const hasToken = (): boolean => kept(KIOSK_TOKEN) !== null;

/** The token as a display's fragment carries it to another address of the server; "" for none. */
export const carriedToken = (): string => (hasToken() ? `.${kept(KIOSK_TOKEN)}` : "");

export const dropToken = (): void => keep(KIOSK_TOKEN, null);

/** Shows the server a new token for this display. Shown again after a lost answer, the same one holds. */
export async function claim(display: string): Promise<void> {
  if (!hasToken()) keep(KIOSK_TOKEN, randomId());
  await ask("POST", "/api/kiosk/claim", { display, token: kept(KIOSK_TOKEN) });
}

export const look = (): Promise<Told> => ask("GET", "/api/kiosk");

/** The code of the kiosk's open game; it is made if there is none. */
export const openGame = async (): Promise<string> =>
  (await ask<{ code: string }>("POST", "/api/kiosk/game")).code;
