/** Something to type, on a phone: a field and a button; the keyboard of figures where a number is asked for. */

import { html } from "lit";
import type { PhoneFace } from "./phone-face";

export const typedPhone: PhoneFace<"typed"> = {
  tip: "typed-tip",
  options: () => [],
  brief: ({ text }) => text,
  rows: (ask, given, play) => {
    const text = play.draft?.[0] ?? given?.text ?? "";
    const ready = play.may && text.trim() !== "" && text !== given?.text;
    const give = (event: Event): void => {
      event.preventDefault();
      if (ready) play.give({ kind: "typed", text: text.trim() });
    };
    return html`<form class="typing ${given && play.draft === null ? play.state : ""}" @submit=${give}>
      <label class="field"><input
        name="answer"
        maxlength=${ask.most ?? 40}
        inputmode=${play.keys ? "none" : ask.figures ? "decimal" : "text"}
        autocomplete="off"
        autocorrect="off"
        spellcheck="false"
        enterkeyhint="send"
        aria-label=${play.t("typed-field")}
        placeholder=${play.t("typed-field")}
        .value=${text}
        ?disabled=${!play.may}
        @input=${(event: Event) => play.choose([(event.target as HTMLInputElement).value])}
      /></label>
      <button type="submit" class="btn warm send" ?disabled=${!ready}>${play.t(given ? "several-again" : "several-send")}</button>
    </form>`;
  },
  reveal: (reveal, given, _t, knew = false) => {
    // Another spelling, or another language's name, may be right too.
    const same = given !== null && (knew || given.text.toLowerCase() === reveal.right[0]?.text.toLowerCase());
    const right = { words: reveal.right, right: true, yours: same };
    return given === null || same
      ? [right]
      : [right, { words: [{ text: given.text }], right: false, yours: true }];
  },
};
