/** What most families said, on a phone: one tap answers, as in a choice. */

import { pickRows } from "./phone-choice";
import { lettered, type PhoneFace, pickedRows, shapes } from "./phone-face";

export const mostSaidPhone: PhoneFace<"mostsaid"> = {
  tip: "mostsaid-tip",
  options: (ask) => lettered(ask.options),
  brief: ({ pick }) => shapes([pick]),
  rows: (ask, given, play) =>
    pickRows(lettered(ask.options), given?.pick, play, (pick) => play.give({ kind: "mostsaid", pick })),
  reveal: (reveal, given) => pickedRows(reveal.options, given?.pick),
};
