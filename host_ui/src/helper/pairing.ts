/** How this phone became a helper: a code in the address, then a token that stays in this tab. */

import { keep, kept } from "@ui/keep";
import type { Pairing } from "../host/shapes";

const KEPT = "home.helper";
const CODE = /^#([A-Z0-9]{8})$/i;
/** Between the parts of a pairing that moves to another address of the server; no part holds it. */
const SEAM = "~";

/** A typed code as the server compares it. */
export const tidyCode = (typed: string): string => typed.replace(/[^A-Za-z0-9]/g, "").toUpperCase();

/** A pairing as the fragment of an address: what it takes along to another address of the server. */
export const carried = ({ token, scope, game, number }: Pairing): string =>
  [token, scope, game, number].join(SEAM);

function read(text: string | null): Pairing | null {
  const [token = "", scope, game = "", number = "", ...more] = (text ?? "").split(SEAM);
  if (scope !== "remote" && scope !== "moderator") return null;
  if (more.length > 0 || !/^[\w-]{20,64}$/.test(token) || game === "") return null;
  return { token, scope, game, number: Number(number) };
}

/** The code that was scanned, or null. Nothing of a secret stays in the address, the history or a bookmark. */
export function takeCode(): string | null {
  const code = CODE.exec(location.hash)?.[1] ?? null;
  if (code !== null) forgetFragment();
  return code;
}

/** The pairing with which the page came from another address of the server, else the one that is kept. */
export function takePairing(): Pairing | null {
  const brought = read(location.hash.slice(1));
  if (brought === null) return read(kept(KEPT, "sessionStorage"));
  forgetFragment();
  keepPairing(brought);
  return brought;
}

export function keepPairing(pairing: Pairing | null): void {
  keep(KEPT, pairing === null ? null : carried(pairing), "sessionStorage");
}

const forgetFragment = (): void => history.replaceState(null, "", location.pathname);
