/** Come-back codes: with one a family goes on on another phone, house and points with it. */

import { clearCode } from "./ids";
import type { Model } from "./model";

export const CODE_SIGNS = 8;

/** A code that was made here, and the command that says so to the server. */
export interface Made {
  readonly code: string;
  readonly id: string;
}

/** A new code; `send` tells the server of it. */
export function makeCode(send: (wish: { t: "make_return"; code: string }) => string): Made {
  const code = clearCode(CODE_SIGNS);
  return { code, id: send({ t: "make_return", code }) };
}

/** How it stands: a code is shown only once the server has stored it. `none`: not asked for, or refused. */
export function codeState(made: Made | null, { pending, refused }: Model): "none" | "waits" | "made" {
  if (made === null || refused?.id === made.id) return "none";
  return pending.some(({ id }) => id === made.id) ? "waits" : "made";
}

/** A code in two groups, as it is read aloud. */
export const grouped = (code: string): string =>
  code.length > 4 ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
