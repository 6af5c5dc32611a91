/** What was written and does not count: who leads the game may let it count for all who wrote it. */

import type { Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { button } from "./base";

/** `rule`: let an answer count, or not any more. */
export function nearPart(
  texts: Texts,
  stage: Stage,
  rule: (answer: string, counts: boolean) => void,
): TemplateResult | typeof nothing {
  const list = stage.near ?? [];
  if (list.length === 0) return nothing;
  return html`<section class="near">
    <h3>${texts.t("host-near")}</h3>
    <ul>
      ${list.map(
        ({ answer, text, count, counts }) => html`<li>
          <b>${text}</b><span>${texts.t("host-chosen-by", { count })}</span>
          ${
            counts
              ? button("cross", texts.t("host-near-not"), () => rule(answer, false))
              : button("check", texts.t("host-near-count"), () => rule(answer, true), { kind: "go" })
          }
        </li>`,
      )}
    </ul>
  </section>`;
}
