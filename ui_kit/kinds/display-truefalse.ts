/** True or false on the big display: two boards; the words are the display's own. */

import type { TrueFalseReveal, TrueFalseView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { boardRows, boards, type Result, resultRows, rightWords, windowUnit } from "./display-options";

// Blue circle and orange triangle, as on the phones.
const results = (reveal: TrueFalseReveal, help: FaceHelp): Result[] => [
  { sign: "a", words: help.say("answer-true"), right: reveal.right, count: reveal.said_true },
  { sign: "b", words: help.say("answer-false"), right: !reveal.right, count: reveal.said_false },
];

export const trueFalseFace: DisplayFace<TrueFalseView, TrueFalseReveal> = {
  rows: () => boardRows(2),
  ask: (_ask, help) =>
    boards(
      [
        { sign: "a", words: help.say("answer-true") },
        { sign: "b", words: help.say("answer-false") },
      ],
      help,
    ),
  reveal: (reveal, help) => resultRows(results(reveal, help), help),
  title: (_reveal, help) => help.say("display-right"),
  right: (reveal, help) => rightWords(results(reveal, help)),
  unit: (reveal) => windowUnit([reveal.said_true, reveal.said_false]),
};
