/** Choice on the big display: two to six boards, one of them right. */

import type { ChoiceReveal, ChoiceView, OptionResult, OptionView } from "../protocol";
import type { DisplayFace } from "./display-face";
import { boardRows, boards, resultRows, rightWords, windowUnit } from "./display-options";

export const asBoard = ({ key, text }: OptionView) => ({ sign: key, words: text });
export const asResult = ({ key, text, right, count }: OptionResult) => ({
  sign: key,
  words: text,
  right,
  count,
});

export const choiceFace: DisplayFace<ChoiceView, ChoiceReveal> = {
  rows: (ask) => boardRows(ask.options.length),
  ask: (ask, help) => boards(ask.options.map(asBoard), help),
  reveal: (reveal, help) => resultRows(reveal.options.map(asResult), help),
  title: (_reveal, help) => help.say("display-right"),
  right: (reveal) => rightWords(reveal.options.map(asResult)),
  unit: (reveal) => windowUnit(reveal.options.map((option) => option.count)),
};
