/** Who am I, on a phone: clues above, the newest first and marked; below them options that never move. */

import { html, type TemplateResult } from "lit";
import { pickRows } from "./phone-choice";
import { lettered, type PhoneFace, pickedRows, shapes, words } from "./phone-face";

export const whoAmIPhone: PhoneFace<"whoami"> = {
  tip: "whoami-tip",
  once: true,
  options: (ask) => lettered(ask.options),
  aloud: (ask) => ask.clues,
  above: (ask): TemplateResult =>
    html`<ol class="clues" reversed aria-live="polite" aria-relevant="additions">${[...ask.clues]
      .reverse()
      .map((clue, i) => html`<li class=${i === 0 ? "newest" : ""}>${words(clue)}</li>`)}</ol>`,
  brief: ({ pick }) => shapes([pick]),
  rows: (ask, given, play) => {
    const once = { ...play, may: play.may && given === null };
    return pickRows(lettered(ask.options), given?.pick, once, (pick) => play.give({ kind: "whoami", pick }));
  },
  reveal: (reveal, given) => pickedRows(reveal.options, given?.pick),
};
