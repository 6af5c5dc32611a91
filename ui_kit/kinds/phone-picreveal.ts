/** A picture that clears, on a phone: the picture above, options below that never move. */

import { picture } from "../pictures/shown";
import { pickRows } from "./phone-choice";
import { lettered, type PhoneFace, pickedRows, shapes } from "./phone-face";

export const picRevealPhone: PhoneFace<"picreveal"> = {
  tip: "whoami-tip",
  once: true,
  options: (ask) => lettered(ask.options),
  above: (ask) => picture(ask.picture, ask.clear ? "" : "veiled"),
  brief: ({ pick }) => shapes([pick]),
  rows: (ask, given, play) => {
    const once = { ...play, may: play.may && given === null };
    return pickRows(lettered(ask.options), given?.pick, once, (pick) =>
      play.give({ kind: "picreveal", pick }),
    );
  },
  reveal: (reveal, given) => pickedRows(reveal.options, given?.pick),
};
