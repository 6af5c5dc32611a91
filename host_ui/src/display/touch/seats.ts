/** What the display keeps of a half over a reload: the seat's secret, and the game and language it is played in. */

import { randomId } from "@ui/ids";
import { keep, keptJson } from "@ui/keep";
import type { Offer } from "@ui/protocol";
import { isLanguage, type Language } from "@ui/texts";
import type { Side } from "./plan";

export interface GlassSeat {
  readonly token: string;
  /** The game's code. */
  readonly room: string;
  readonly lang: Language;
}

const keyOf = (side: Side): string => `home.glass.${side}`;
/** Where the commands of a half wait: two families must not send each other's answers. */
export const outboxOf = (side: Side): string => `${keyOf(side)}.outbox`;

function isSeat(value: unknown): value is GlassSeat {
  if (typeof value !== "object" || value === null) return false;
  const { token, room, lang } = value as Partial<GlassSeat>;
  return (
    typeof token === "string" && token.length >= 20 && typeof room === "string" && isLanguage(lang ?? "")
  );
}

/** A place for a family that comes now. Each gets a secret of its own, so that none finds another's house. */
export const newSeat = (room: string, lang: Language): GlassSeat => ({ token: randomId(), room, lang });

/** The family that plays this game here, or null. One of another game is forgotten. */
export function keptSeat(side: Side, room: string): GlassSeat | null {
  const seat = keptJson(keyOf(side), isSeat);
  if (seat === null || seat.room === room) return seat;
  forgetSeat(side);
  return null;
}

export const keepSeat = (side: Side, seat: GlassSeat): void => keep(keyOf(side), JSON.stringify(seat));

export function forgetSeat(side: Side): void {
  keep(keyOf(side), null);
  keep(outboxOf(side), null);
}

/** A number that belongs to this seat and tells nothing of its secret: where its choice of houses begins. */
export const seedOf = ({ token }: GlassSeat, turn: number): number => {
  const own = Array.from(token).reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 900_001, 7);
  return 1 + ((own + turn * 97) % 999_999);
};

/** The house that is offered at this turn; not the one with the name that the other family is looking at. */
export function offerAt(offers: readonly Offer[], turn: number, taken: string | undefined): Offer | null {
  const inTurn = [...offers.slice(turn), ...offers.slice(0, turn)];
  return inTurn.find(({ name }) => name !== taken) ?? inTurn[0] ?? null;
}
