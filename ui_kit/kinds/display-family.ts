/** A family in what a kind shows on the big display: its crest on the colour of its house, and its name. */

import { html, type TemplateResult } from "lit";
import { crestBadge } from "../art/animals";
import { WALL } from "../art/palette";
import type { FaceHelp } from "./display-face";

interface Family {
  readonly name: string;
  readonly crest: string;
  /** As it is painted. */
  readonly colour: string;
}

/** Of a family that is not in the game there is nothing but a cream ground. */
export function familyOf(team: string, help: FaceHelp): Family {
  const { name = "", crest = "", colour = "" } = help.house?.(team) ?? {};
  return { name, crest, colour: WALL[colour as keyof typeof WALL] ?? WALL.cream };
}

/** Crest and name, side by side in a list. */
export function familyLabel(team: string, help: FaceHelp): TemplateResult {
  const { name, crest, colour } = familyOf(team, help);
  return html`${crestBadge(crest, colour)}<b>${name}</b>`;
}
