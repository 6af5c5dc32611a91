/** Words for whatever went wrong: what happened and what to do. */

import type { Texts } from "@ui/texts";
import { ApiError } from "./api";

/** A code as a part of a text's name: "control/stale_step" gives "control-stale_step". */
export const slug = (code: string): string => code.replace(/[^a-z0-9_]+/gi, "-");

/** The words for a code: this page's own, else those of a refusal, else general ones that name the code. */
export function codeText(texts: Texts, code: string): string {
  for (const id of [`host-error-${slug(code)}`, `refusal-${slug(code)}`]) {
    if (texts.has(id)) return texts.t(id);
  }
  return texts.t("host-error-other", { code });
}

export function errorCode(error: unknown): string {
  return error instanceof ApiError ? error.code : "page/failed";
}
