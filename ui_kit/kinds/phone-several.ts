/** Several right answers, on a phone: tick them, then send. */

import { html, type TemplateResult } from "lit";
import { answerRow, lettered, letterOf, type PhoneFace, type Play, shapes } from "./phone-face";

const toggled = (picks: readonly string[], key: string): string[] =>
  picks.includes(key) ? picks.filter((one) => one !== key) : [...picks, key].sort();

function send(picks: readonly string[], given: boolean, play: Play): TemplateResult {
  const ready = play.may && play.draft !== null && picks.length > 0;
  const label = picks.length === 0 ? "several-none" : given ? "several-again" : "several-send";
  return html`<button
    type="button"
    class="btn warm send"
    ?disabled=${!ready}
    @click=${() => play.give({ kind: "several", picks: [...picks] })}
  >
    ${play.t(label)}
  </button>`;
}

export const severalPhone: PhoneFace<"several"> = {
  tip: "several-tip",
  options: (ask) => lettered(ask.options),
  brief: ({ picks }) => shapes(picks),
  rows: (ask, given, play) => {
    const picks = play.draft ?? given?.picks ?? [];
    const rows = ask.options.map((option, index) =>
      answerRow(
        {
          key: option.key,
          words: option.text,
          picture: option.picture,
          chosen: picks.includes(option.key),
          many: true,
          press: () => play.choose(toggled(picks, option.key)),
        },
        index,
        play,
        picks.length > 0,
      ),
    );
    return html`${rows}${send(picks, given !== null, play)}`;
  },
  reveal: (reveal, given) =>
    reveal.options
      .map((option) => ({
        letter: letterOf(option.key),
        words: option.text,
        right: option.right,
        yours: given?.picks.includes(option.key) ?? false,
      }))
      .filter(({ right, yours }) => right || yours),
};
