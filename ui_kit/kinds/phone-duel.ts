/** A buzzer duel, on a phone: one big button; whoever is first gets the answers, the others wait. */

import { html, nothing, type TemplateResult } from "lit";
import { pickRows } from "./phone-choice";
import { lettered, letterOf, type PhoneFace, type Play, pickedRows, shapes } from "./phone-face";

/** What the button says, by what this phone may do. */
const SAYS: Readonly<Record<string, string>> = {
  free: "duel-press",
  pressed: "duel-pressed",
  taken: "duel-taken",
  family: "duel-family",
  tried: "duel-tried",
};

function buzzer(play: Play): TemplateResult {
  const standing = play.ringing && play.buzz === "free" ? "pressed" : (play.buzz ?? "");
  const ready = play.may && standing === "free";
  return html`<button type="button" class="buzzer ${standing}" data-key="1" ?disabled=${!ready} @click=${() => play.ring?.()}
    ><span>${play.t(SAYS[standing] ?? "duel-press")}</span>${ready ? html`<small>${play.t("duel-first")}</small>` : nothing}</button>`;
}

export const duelPhone: PhoneFace<"duel"> = {
  once: true,
  options: () => [],
  brief: ({ pick }) => (pick ? shapes([pick]) : html``), // without a letter: it was said in other words
  aloud: (ask) =>
    ask.options.map(({ key, text }) =>
      text.map((one) => ({ ...one, text: `${letterOf(key)}: ${one.text}` })),
    ),
  rows: () => html``,
  body: (ask, given, play) => {
    if (play.buzz !== "floor") return buzzer(play);
    const left = lettered(ask.options).filter(({ letter }) => !play.wrong?.includes(letter.toLowerCase()));
    return html`<p class="tip">${play.t("duel-tip")}</p>
      <div class="floor-rows" role="group" aria-label=${play.t("question-answers")}>${pickRows(left, given?.pick, play, (pick) => play.give({ kind: "duel", pick }))}</div>`;
  },
  reveal: (reveal, given) => pickedRows(reveal.options, given?.pick),
};
