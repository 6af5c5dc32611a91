/** A poll on a phone: one tap is a voice; at the reveal the own one stands there, neither right nor wrong. */

import { pickRows } from "./phone-choice";
import { type Lettered, lettered, letterOf, type PhoneFace, type Play, shapes } from "./phone-face";

/** Yes and no are the screen's own words. */
const YES_NO = [
  { key: "a", text: "answer-yes" },
  { key: "b", text: "answer-no" },
] as const;

const answers = (options: Parameters<typeof lettered>[0], t: Play["t"]): Lettered[] =>
  options.some(({ text }) => text.length > 0)
    ? lettered(options)
    : YES_NO.map(({ key, text }) => ({ letter: letterOf(key), words: [{ text: t(text) }] }));

export const pollPhone: PhoneFace<"poll"> = {
  tip: "poll-tip",
  verdict: "poll-thanks",
  unanswered: "poll-look",
  options: (ask, t) => answers(ask.options, t),
  brief: ({ pick }) => shapes([pick]),
  rows: (ask, given, play) =>
    pickRows(answers(ask.options, play.t), given?.pick, play, (pick) => play.give({ kind: "poll", pick })),
  reveal: (reveal, given, t) =>
    answers(reveal.options, t)
      .filter(({ letter }) => given !== null && letter === letterOf(given.pick))
      .map((own) => ({ ...own, right: false, yours: true })),
};
