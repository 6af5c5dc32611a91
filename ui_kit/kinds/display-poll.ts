/** A poll on the big display: boards; at the reveal each with its bar and its share in percent, none of them right. */

import type { PollReveal, PollView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { type Board, boards, optionRows, resultRows, windowUnit } from "./display-options";
import { type Both, spoken } from "./display-words";

type Side = { readonly key: string; readonly text: Both; readonly picture?: string };

const sides = (options: readonly Side[], help: FaceHelp): Board[] =>
  options.some(({ text }) => text.length > 0)
    ? options.map(({ key, text, picture = "" }) => ({ sign: key, words: text, picture }))
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
  open: true,
  tip: "display-poll-tip",
  rows: (ask) => (ask.options.length > 0 ? optionRows(ask.options) : 1),
  ask: (ask, help) => boards(sides(ask.options, help), help),
  reveal: (reveal, help) => resultRows(results(reveal, help), help),
  title: (reveal, help) => help.say("display-poll", { phones: reveal.phones }),
  told: (reveal, help) => help.say("display-poll", { phones: reveal.phones }),
  right: (reveal, help) =>
    results(reveal, help)
      .map(({ words, told }) => `${spoken(words)}: ${told}`)
      .join(", "),
  unit: (reveal) => windowUnit(reveal.options.map(({ count }) => count)),
};
