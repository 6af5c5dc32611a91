/** The server has another address now: a paper slip says so for a while, with the code to scan. */

import { both } from "@ui/kinds/display-words";
import { html, type TemplateResult } from "lit";
import { joinCode } from "./hall";
import type { Look } from "./look";

/** Ms for which it hangs there: long enough to walk up to the display. */
export const SLIP_HANGS = 120_000;

export const movedSlip = (look: Look): TemplateResult =>
  html`<aside class="moved" role="status">
    <img src=${joinCode(look.hall, look.stage?.code ?? "")} alt="" width="236" height="236">
    <div>
      <p class="fit" data-steps="38 34 30 26">${both(look.say("display-moved"), look.say.languages)}</p>
      <p class="fit" data-steps="34 30 26 22">${both(look.say("display-moved-scan"), look.say.languages)}</p>
      <p class="fit address" data-steps="44 38 32 26">${look.address}</p>
    </div>
  </aside>`;
