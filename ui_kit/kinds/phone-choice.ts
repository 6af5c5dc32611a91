/** One right answer, on a phone: one tap answers. */

import { html } from "lit";
import { answerRow, lettered, letterOf, type PhoneFace } from "./phone-face";

export const choicePhone: PhoneFace<"choice"> = {
  options: (ask) => lettered(ask.options),
  letters: ({ pick }) => [letterOf(pick)],
  rows: (ask, given, play) =>
    html`${ask.options.map((option, index) =>
      answerRow(
        {
          key: option.key,
          words: option.text,
          chosen: given?.pick === option.key,
          press: () => play.give({ kind: "choice", pick: option.key }),
        },
        index,
        play,
        given !== null,
      ),
    )}`,
  reveal: (reveal, given) =>
    reveal.options
      .filter((option) => option.right || option.key === given?.pick)
      .map((option) => ({
        letter: letterOf(option.key),
        words: option.text,
        right: option.right,
        yours: option.key === given?.pick,
      })),
};
