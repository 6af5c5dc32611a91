/** True or false, on a phone: two large rows; the words are the screen's own. */

import { html } from "lit";
import type { Words } from "../protocol";
import { answerRow, letterOf, type PhoneFace, type Play, shapes } from "./phone-face";

// Blue circle and orange triangle, as on the display.
const SIDES = [
  { key: "a", pick: true, text: "answer-true" },
  { key: "b", pick: false, text: "answer-false" },
] as const;

const said = (id: string, t: Play["t"]): Words[] => [{ text: t(id) }];

export const trueFalsePhone: PhoneFace<"truefalse"> = {
  options: (_ask, t) => SIDES.map(({ key, text }) => ({ letter: letterOf(key), words: said(text, t) })),
  brief: ({ pick }) => shapes([pick ? "a" : "b"]),
  rows: (_ask, given, play) =>
    html`${SIDES.map(({ key, pick, text }, index) =>
      answerRow(
        {
          key,
          words: said(text, play.t),
          chosen: given?.pick === pick,
          press: () => play.give({ kind: "truefalse", pick }),
        },
        index,
        play,
        given !== null,
      ),
    )}`,
  reveal: (reveal, given, t) =>
    SIDES.filter(({ pick }) => pick === reveal.right || pick === given?.pick).map(({ key, pick, text }) => ({
      letter: letterOf(key),
      words: said(text, t),
      right: pick === reveal.right,
      yours: pick === given?.pick,
    })),
};
