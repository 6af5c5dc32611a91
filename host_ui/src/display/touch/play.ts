/** A question on a half: the face that a phone has for its kind, with keys where something is written. */

import { type Given, ownAnswer } from "@ui/answer";
import type { Lettered, Play } from "@ui/kinds/phone-face";
import { phoneFace } from "@ui/kinds/phone-kinds";
import { ownOf } from "@ui/model";
import type { QuestionView } from "@ui/protocol";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { HalfContext } from "./context";
import type { Family } from "./family";
import { hasKeys, keyboard, onLine } from "./keyboard";
import type { Plan } from "./plan";

/** What the face may use. A neighbour must not see what is on its way: then the half shows no face at all. */
function playOf({ family, t }: HalfContext, { index, ask, wrong }: QuestionView): Play {
  const { model, begun } = family;
  const { state, may } = ownAnswer(model);
  return {
    t,
    lang: family.seat.lang,
    state,
    may,
    draft: begun.picks?.question === index ? begun.picks.letters : null,
    buzz: ownOf(model)?.buzz ?? "",
    ringing: model.pending.some((command) => command.t === "buzz" && command.question === index),
    wrong: wrong ?? [],
    keys: hasKeys(ask.kind),
    ring: () => family.ring(index),
    choose: (letters) => {
      family.type(null);
      family.choose(index, letters);
    },
    give: (answer: Given) => family.give(index, answer),
  };
}

/** Whether figures stand in the field that are no number on the line (yet). */
export function isUnfinished(family: Family, { ask }: QuestionView): boolean {
  const { figures } = family.begun;
  return ask.kind === "number" && figures !== null && onLine(figures, ask) === null;
}

/** Letters of an answer, and of one word, from which on they are written smaller; two stand in a row. */
const LONG = { answer: 30, word: 13 };
/** Rows of the least targets besides the answers: the head, what is sent, the air around both. */
const BESIDES = 3.3;

/** Whether some answers are too long for the large letters. */
export function isLong(options: readonly Pick<Lettered, "words">[]): boolean {
  const texts = options.flatMap(({ words }) => words.map(({ text }) => text));
  const words = texts.flatMap((text) => text.split(/\s/));
  const longest = (list: readonly string[]): number => Math.max(0, ...list.map((one) => one.length));
  return longest(texts) > LONG.answer || longest(words) > LONG.word;
}

/** The words of what is arranged, where it is no list of answers. */
function arranged(ask: QuestionView["ask"]): readonly Pick<Lettered, "words">[] {
  const parts = ask.kind === "order" ? ask.options : ask.kind === "pairs" ? [...ask.ones, ...ask.others] : [];
  return parts.map(({ text }) => ({ words: text }));
}

/** Part of a row that the air around things takes, where pairs have none. */
const AIR = 0.1;

/** Rows of what is arranged: things stand in two columns, pairs across from each other. */
function rowsOf(ask: QuestionView["ask"]): number {
  if (ask.kind === "order") return Math.ceil(ask.options.length / 2) + AIR;
  return ask.kind === "pairs" ? ask.ones.length : 0;
}

/** Whether what is arranged needs all the height there is: then it is sent from the head, and pairs stand two in a row. */
export const isCrowded = (ask: QuestionView["ask"], { tall, touch, rem }: Plan): boolean =>
  rowsOf(ask) * (touch + 0.4 * rem) > tall - BESIDES * touch - 1.5 * rem;

export function asked(ctx: HalfContext): TemplateResult {
  const { family, t, plan } = ctx;
  const question = family.model.stage?.question;
  const face = question && phoneFace(question.ask.kind);
  if (!question || !face) return html`<p class="words">${t("question-unknown")}</p>`;
  face.load?.();
  const { ask, index } = question;
  const { answer } = ownAnswer(family.model);
  const play = playOf(ctx, question);
  const options = face.options(ask, t);
  const pictured = options.some(({ picture }) => picture) ? "pics" : "";
  const body = face.body
    ? html`<div class="ans free ${ask.kind}">${face.body(ask, answer, play)}</div>`
    : html`<div class="ans n${options.length} ${pictured} ${ask.kind}" role="group" aria-label=${t("question-answers")}>${face.rows(ask, answer, play)}</div>`;
  const crowded = isCrowded(ask, plan);
  const even = ask.kind === "pairs" && ask.ones.length % 2 === 0 ? "even" : "";
  const tip = face.tip && !hasKeys(ask.kind) && !crowded ? html`<p class="tip">${t(face.tip)}</p>` : nothing;
  const keys = hasKeys(ask.kind) ? keyboard(family, index, ask, answer, plan) : nothing;
  return html`${keyed(
    index,
    html`<div class="p paper play ${ask.kind} ${crowded ? "crowded" : ""} ${even} ${isLong([...options, ...arranged(ask)]) ? "long-words" : ""}" data-layout="rows">
      ${tip}${body}${keys}</div>`,
  )}`;
}
