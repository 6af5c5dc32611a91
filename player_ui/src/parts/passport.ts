/** What remains of the game for the family: the places it has met, and the passport with their stamps. */

import { icon } from "@ui/art/icons";
import { linkOf, toBits } from "@ui/passport";
import { met } from "@ui/stamps";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { metIn } from "../met";

/** The passport of the hall's places; the link itself carries the stamps. */
const PASSPORT = "/explore";

export function passport({ t, stage }: Context): TemplateResult | typeof nothing {
  const { length } = metIn(stage?.code ?? "");
  if (length === 0) return nothing;
  return html`<a class="btn small passport" href=${linkOf(PASSPORT, toBits(met()))}>${icon("pin")}<span>
    <small>${t("met", { n: length })}</small><b>${t("met-passport")}</b></span></a>`;
}
