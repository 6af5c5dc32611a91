/** A station forgets the family that played: the next one finds a fresh place, and nothing of the one before. */

import { keep } from "@ui/keep";
import { LAST_ROOM, OUTBOX } from "@ui/line";
import { HOUSE, TOKEN } from "@ui/seat";
import { SEEN } from "@ui/seen";
import { forgetAll } from "@ui/stamps";
import { CHOICE } from "@ui/texts";
import { GAME } from "../met";
import { LETTERS } from "../ui";

/** Its house stands on in the street, with its points: a phone comes back to it by the house number. */
export function forgetFamily(): void {
  for (const key of [TOKEN, HOUSE, OUTBOX, CHOICE, LETTERS, GAME]) keep(key, null);
  for (const key of [LAST_ROOM, SEEN]) keep(key, null, "sessionStorage");
  forgetAll();
}
