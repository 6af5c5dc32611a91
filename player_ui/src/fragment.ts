/** What an address can bring along: `#h4729` (join this house), `#r…` (this phone came by another address). */

import { keep } from "@ui/keep";
import { LAST_ROOM } from "@ui/line";
import type { Model } from "@ui/model";
import { moveTo } from "@ui/road";
import { carryToken, seatToken } from "@ui/seat";
import { isLanguage, keepLanguage } from "@ui/texts";
import { LETTERS } from "./ui";

/** The house number in a fragment, or "". */
export const houseIn = (hash: string): string => /^#h(\d{4})$/.exec(hash)?.[1] ?? "";

/** Goes on at another address of the server, with seat, game, language and letters. */
export function move(road: string, { room }: Model, letters: number): void {
  const carried = [seatToken(), room ?? "", document.documentElement.lang, letters];
  moveTo(road, location.pathname, `r${carried.join(".")}`);
}

/** Takes over what `move` handed on; false if the secret is none. */
function arrive(carried: string): boolean {
  const [token = "", room = "", lang = "", letters = ""] = carried.split(".");
  if (!carryToken(token)) return false;
  if (/^[A-Z0-9]{1,8}$/.test(room)) keep(LAST_ROOM, room, "sessionStorage");
  if (isLanguage(lang)) keepLanguage(lang);
  if (/^[012]$/.test(letters)) keep(LETTERS, letters);
  return true;
}

/** Takes what the fragment brings and removes it from the address; returns a house number or "". */
export function takeFragment(): string {
  const { hash, pathname, search } = location;
  const carried = hash.startsWith("#r") && arrive(hash.slice(2));
  const number = houseIn(hash);
  if (carried || number) history.replaceState(null, "", pathname + search);
  return number;
}
