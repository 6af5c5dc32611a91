/** A poll on the big display: boards; at the reveal each with its bar and its share in percent, none of them right. */

import type { PollReveal, PollView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { type Board, boardRows, boards, resultRows, windowUnit } from "./display-options";
import { type Both, spoken } from "./display-words";

const sides = (options: readonly { key: string; text: Both }[], help: FaceHelp): Board[] =>
  options.some(({ text }) => text.length > 0)
    ? options.map(({ key, text }) => ({ sign: key, words: text }))
    : [
        { sign: "a", words: help.say("answer-yes") },
        { sign: "b", words: help.say("answer-no") },
      ];

const results = (reveal: PollReveal, help: FaceHelp) =>
  sides(reveal.options, help).map((board) => {
    const { count = 0, percent = 0 } = reveal.options.find(({ key }) => key === board.sign) ?? {};
    return { ...board, right: false, count, told: `${percent} %` };
  });

export const pollFace: DisplayFace<PollView, PollReveal> = {
  rows: (ask) => boardRows(Math.max(2, ask.options.length)),
  ask: (ask, help) => boards(sides(ask.options, help), help),
  reveal: (reveal, help) => resultRows(results(reveal, help), help),
  title: (reveal, help) => help.say("display-poll", { phones: reveal.phones }),
  right: (reveal, help) =>
    results(reveal, help)
      .map(({ words, told }) => `${spoken(words)}: ${told}`)
      .join(", "),
  unit: (reveal) => windowUnit(reveal.options.map(({ count }) => count)),
};
