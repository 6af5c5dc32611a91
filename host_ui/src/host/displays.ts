/** The big screens of the library: which are open, and to which one the game's buttons are lent. */

import { icon } from "@ui/art/icons";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "./base";
import { displayPath } from "./route";
import type { Display } from "./shapes";

export interface DisplaysOptions {
  texts: Texts;
  displays: readonly Display[];
  /** Id of the display that has control, or "". */
  lent: string;
  lend: (display: string) => void;
}

/** A link that opens a display in a window of its own. */
export const displayLink = (texts: Texts, kind = ""): TemplateResult =>
  html`<a class="button ${kind}" href=${displayPath(location.pathname)} target="_blank" rel="noopener"
    >${icon("expand")}<span>${texts.t("host-open-display")}</span></a
  >`;

/** A link to the page on which a display is tested: in a window of its own, so that it can be moved there. */
export const testLink = (texts: Texts): TemplateResult =>
  html`<a class="button quiet" href=${`${displayPath(location.pathname)}#test`} target="_blank" rel="noopener"
    >${icon("sun")}<span>${texts.t("host-test-display")}</span></a
  >`;

export function displaysPart(options: DisplaysOptions): TemplateResult {
  const { texts, lent } = options;
  // One that has just come may not be known to the game yet, and a kiosk looks at a game of its own.
  const displays = options.displays.filter(({ shows }) => shows);
  const gone = lent !== "" && !displays.some(({ id }) => id === lent);
  return html`<p class="hint">${texts.t(displays.length === 0 ? "host-no-displays" : "host-lend-hint")}</p>
    <ul class="displays">
      ${displays.map((display, index) => displayRow(options, display, index + 1))}
      ${gone ? html`<li class="display has-control"><p>${texts.t("host-lent-gone")}</p>${takeBack(options)}</li>` : nothing}
    </ul>
    <div class="row">${displayLink(texts)}${testLink(texts)}</div>`;
}

function displayRow(options: DisplaysOptions, { id }: Display, number: number): TemplateResult {
  const { texts, lent, lend } = options;
  const has = lent === id;
  return html`<li class="display ${has ? "has-control" : ""}">
    <p>
      <b>${texts.t("host-display", { number })}</b>
      <span class="meta">${texts.t(has ? "host-display-lent" : "host-display-open")}</span>
    </p>
    ${has ? takeBack(options) : button("hand", texts.t("host-lend"), () => lend(id), { kind: "quiet" })}
  </li>`;
}

const takeBack = ({ texts, lend }: DisplaysOptions): TemplateResult =>
  button("undo", texts.t("host-take-back"), () => lend(""));
