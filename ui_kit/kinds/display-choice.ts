/** Choice on the big display: two to six boards, one of them right. */

import type { ChoiceReveal, ChoiceView, OptionResult, OptionView } from "../protocol";
import type { DisplayFace } from "./display-face";
import { boards, optionRows, resultRows, rightWords, windowUnit } from "./display-options";

export const asBoard = ({ key, text, picture = "" }: OptionView) => ({ sign: key, words: text, picture });
export const asResult = ({ key, text, right, count, picture = "" }: OptionResult) => ({
  sign: key,
  words: text,
  right,
  count,
  picture,
});

export const choiceFace: DisplayFace<ChoiceView, ChoiceReveal> = {
  rows: (ask) => optionRows(ask.options),
  ask: (ask, help) => boards(ask.options.map(asBoard), help),
  reveal: (reveal, help) => resultRows(reveal.options.map(asResult), help),
  title: (_reveal, help) => help.say("display-right"),
  right: (reveal) => rightWords(reveal.options.map(asResult)),
  unit: (reveal) => windowUnit(reveal.options.map((option) => option.count)),
};
