/** What an address can bring along: `#h4729` (join this house) and `#r<token>` (the seat comes with the phone). */

import { carryToken } from "@ui/seat";

/** The house number in a fragment, or "". */
export const houseIn = (hash: string): string => /^#h(\d{4})$/.exec(hash)?.[1] ?? "";

/** Takes what the fragment brings and removes it from the address; returns a house number or "". */
export function takeFragment(): string {
  const { hash, pathname, search } = location;
  const carried = hash.startsWith("#r") && carryToken(hash.slice(2));
  const number = houseIn(hash);
  if (carried || number) history.replaceState(null, "", pathname + search);
  return number;
}
