/** One right answer, on a phone: one tap answers. */

import { html, type TemplateResult } from "lit";
import {
  answerRow,
  type Lettered,
  lettered,
  type PhoneFace,
  type Play,
  pickedRows,
  shapes,
} from "./phone-face";

/** Rows of which one tap sends one; shared by the kinds that let people pick one. */
export const pickRows = (
  options: readonly Lettered[],
  pick: string | undefined,
  play: Play,
  give: (key: string) => void,
): TemplateResult =>
  html`${options.map(({ letter, words, picture }, index) => {
    const key = letter.toLowerCase();
    const row = { key, words, picture, chosen: pick === key, press: () => give(key) };
    return answerRow(row, index, play, pick !== undefined);
  })}`;

export const choicePhone: PhoneFace<"choice"> = {
  options: (ask) => lettered(ask.options),
  brief: ({ pick }) => shapes([pick]),
  rows: (ask, given, play) =>
    pickRows(lettered(ask.options), given?.pick, play, (pick) => play.give({ kind: "choice", pick })),
  reveal: (reveal, given) => pickedRows(reveal.options, given?.pick),
};
