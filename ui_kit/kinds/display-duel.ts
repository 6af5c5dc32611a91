/** A buzzer duel, on the big display: boards, those that were wrong struck out; families' bars at the reveal. */

import type { DuelReveal, DuelView } from "../protocol";
import { asBoard, asResult } from "./display-choice";
import type { DisplayFace } from "./display-face";
import { boards, optionRows, resultRows, rightWords, windowUnit } from "./display-options";

export const duelFace: DisplayFace<DuelView, DuelReveal> = {
  rows: (ask) => optionRows(ask.options),
  ask: (ask, help) =>
    boards(
      ask.options.map((option) => ({ ...asBoard(option), gone: help.wrong?.includes(option.key) === true })),
      help,
    ),
  reveal: (reveal, help) => resultRows(reveal.options.map(asResult), help),
  title: (_reveal, help) => help.say("display-right"),
  right: (reveal) => rightWords(reveal.options.map(asResult)),
  window: "display-window-family",
  unit: (reveal) => windowUnit(reveal.options.map((option) => option.count)),
};
