/** Several right answers on the big display: the boards of a choice, the right ones together at the reveal. */

import type { SeveralReveal, SeveralView } from "../protocol";
import { asBoard, asResult } from "./display-choice";
import type { DisplayFace } from "./display-face";
import { boards, optionRows, resultRows, rightWords, windowUnit } from "./display-options";

export const severalFace: DisplayFace<SeveralView, SeveralReveal> = {
  tip: "display-several-tip",
  rows: (ask) => optionRows(ask.options),
  ask: (ask, help) => boards(ask.options.map(asBoard), help),
  reveal: (reveal, help) => resultRows(reveal.options.map(asResult), help),
  title: (reveal, help) => {
    const rights = reveal.options.filter((option) => option.right).length;
    return help.say(rights > 1 ? "display-right-many" : "display-right");
  },
  right: (reveal) => rightWords(reveal.options.map(asResult)),
  unit: (reveal) => windowUnit(reveal.options.map((option) => option.count)),
};
