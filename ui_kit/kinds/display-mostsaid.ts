/** What most families said, on the big display: bars of families, the fullest first. */

import type { MostSaidReveal, MostSaidView } from "../protocol";
import { asBoard } from "./display-choice";
import type { DisplayFace } from "./display-face";
import { boards, optionRows, resultRows, rightWords, windowUnit } from "./display-options";

const results = (reveal: MostSaidReveal) =>
  reveal.options.map(({ key, text, right, families }) => ({
    sign: key,
    words: text,
    right,
    count: families,
  }));

export const mostSaidFace: DisplayFace<MostSaidView, MostSaidReveal> = {
  tip: "display-mostsaid-tip",
  rows: (ask) => optionRows(ask.options),
  ask: (ask, help) => boards(ask.options.map(asBoard), help),
  reveal: (reveal, help) => resultRows(results(reveal), help),
  title: (_reveal, help) => help.say("display-mostsaid"),
  right: (reveal) => rightWords(results(reveal)),
  window: "display-window-family",
  unit: (reveal) => windowUnit(reveal.options.map((option) => option.families)),
};
