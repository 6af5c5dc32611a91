/** Who has the floor in a duel and says the answer aloud: the host enters the letter. */

import { LETTERS, shape } from "@ui/art/shapes";
import type { Live, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { button, shown } from "./base";

/** `judge`: a letter that was said, or "" for nothing; `verdict`: on other words than those that stand there. */
export function judgePart(
  texts: Texts,
  stage: Stage,
  live: Live | null,
  judge: (letter: string) => void,
  verdict: (right: boolean) => void,
): TemplateResult | typeof nothing {
  const question = stage.question;
  if (stage.phase !== "open" || !question?.floor || question.ask.kind !== "duel") return nothing;
  const name = live?.houses.find(({ id }) => id === question.floor?.team)?.name ?? "";
  const left = question.ask.options.filter(({ key }) => !question.wrong?.includes(key));
  return html`<section class="near judge">
    <h3>${texts.t("host-duel-floor", { name })}</h3>
    <ul>
      ${left.map(
        ({ key, text }) =>
          html`<li><button type="button" class="button" @click=${() => judge(key)}>
            ${shape(LETTERS["abcdef".indexOf(key)] ?? "A")}<span>${shown(text)}</span>
          </button></li>`,
      )}
      <li>${button("cross", texts.t("host-duel-nothing"), () => judge(""), { kind: "quiet" })}</li>
    </ul>
    <h4>${texts.t("host-duel-words")}</h4>
    <p class="row">
      ${button("check", texts.t("host-duel-right"), () => verdict(true), { kind: "go" })}
      ${button("cross", texts.t("host-duel-wrong"), () => verdict(false))}
    </p>
  </section>`;
}
