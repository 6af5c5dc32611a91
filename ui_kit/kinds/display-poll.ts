/** A poll on the big display: every board with its share in percent, none of them right. */

import { html } from "lit";
import type { PollReveal, PollView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { type Board, boardRows, boards, windowUnit } from "./display-options";
import { type Both, plain } from "./display-words";

const sides = (options: readonly { key: string; text: Both }[], help: FaceHelp): Board[] =>
  options.some(({ text }) => text.length > 0)
    ? options.map(({ key, text }) => ({ sign: key, words: text }))
    : [
        { sign: "a", words: help.say("answer-yes") },
        { sign: "b", words: help.say("answer-no") },
      ];

const share = (reveal: PollReveal, sign: string): number =>
  reveal.options.find(({ key }) => key === sign)?.percent ?? 0;

export const pollFace: DisplayFace<PollView, PollReveal> = {
  rows: (ask) => boardRows(Math.max(2, ask.options.length)),
  ask: (ask, help) => boards(sides(ask.options, help), help),
  reveal: (reveal, help) =>
    html`${boards(
      sides(reveal.options, help).map(({ sign, words }) => ({
        sign,
        words: [...plain(`${share(reveal, sign)} %`), ...words],
      })),
      help,
    )}`,
  title: (reveal, help) => help.say("display-poll", { phones: reveal.phones }),
  right: (reveal, help) =>
    sides(reveal.options, help)
      .map(({ sign, words }) => `${words[0]?.text ?? ""}: ${share(reveal, sign)} %`)
      .join(", "),
  unit: (reveal) => windowUnit(reveal.options.map(({ count }) => count)),
};
