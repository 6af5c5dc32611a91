/** The server has another address now: a paper slip says so for a while, with the code to scan. */

import { both } from "@ui/kinds/display-words";
import { html, nothing, type TemplateResult } from "lit";
import type { Face } from "./face";
import { invites } from "./faces/common";
import { joinCode } from "./hall";
import type { Look } from "./look";

/** Ms for which it hangs there: long enough to walk up to the display. */
export const SLIP_HANGS = 60_000;

/** Pictures that show the new code anyway: there a low slip says why, and covers no answer. */
const hasCode = (look: Look, face: Face): boolean =>
  ["attract", "lobby", "ended"].includes(face) || invites(look);

const code = (look: Look): TemplateResult =>
  html`<img src=${joinCode(look.hall, look.stage?.code ?? "")} alt="" width="200" height="200">`;

export function movedSlip(look: Look, face: Face): TemplateResult | typeof nothing {
  // The winners' names stand where it would hang, and nobody comes in any more.
  if (face === "connecting" || face === "podium" || face === "raffle") return nothing;
  const { languages } = look.say;
  const low = hasCode(look, face);
  return html`<aside class=${low ? "moved low" : "moved"} role="status">
    ${low ? nothing : code(look)}
    <p class="fit" data-steps="32 30 28 26 24">${both(look.say("display-moved", { address: look.address }), languages)}</p>
  </aside>`;
}
