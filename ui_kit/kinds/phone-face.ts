/** What a kind of question looks like on a phone: rows to press, and what to say of them at the reveal. */

import { html, nothing, type TemplateResult } from "lit";
import type { AnswerState, Given } from "../answer";
import { answerWindow } from "../art/panes";
import { type Letter, shape } from "../art/shapes";
import { thumb } from "../pictures/shown";
import type { QuestionView, Stage, Words } from "../protocol";
import type { Args } from "../texts";

export type Ask = QuestionView["ask"];
export type Reveal = NonNullable<Stage["reveal"]>;
export type Kind = Ask["kind"];
type Of<T, K extends Kind> = Extract<T, { kind: K }>;

/** What a face needs to draw and to act. */
export interface Play {
  readonly t: (id: string, args?: Args) => string;
  /** The language that the phone speaks. */
  readonly lang?: string;
  readonly state: AnswerState;
  /** Whether something may be pressed. */
  readonly may: boolean;
  /** Letters that are picked but not sent (only for kinds with a button to send). */
  readonly draft: readonly string[] | null;
  /** Where families press first: what this phone may do, whether its press is on its way, which letters were wrong. */
  readonly buzz?: string;
  readonly ringing?: boolean;
  readonly wrong?: readonly string[];
  readonly ring?: () => void;
  /** Letters and figures stand on the page itself: the device's own keyboard must stay away. */
  readonly keys?: boolean;
  readonly choose: (letters: readonly string[]) => void;
  readonly give: (answer: Given) => void;
}

/** What a face needs to tell how it ended. */
export type Telling = Pick<Play, "t" | "lang">;

/** An answer with its letter. */
export interface Lettered {
  readonly letter: Letter;
  readonly words: readonly Words[];
  /** A picture in the place of the words. */
  readonly picture?: string;
}

/** A row at the reveal: an answer that was right, or what this phone said instead; with its letter if it has one. */
export interface Shown {
  readonly letter?: Letter;
  readonly words: readonly Words[];
  /** A picture beside the words. */
  readonly picture?: string;
  readonly right: boolean;
  readonly yours: boolean;
}

export interface PhoneFace<K extends Kind> {
  /** The answers in their order; where words are too long for the rows, they stand above a row of shapes. */
  readonly options: (ask: Of<Ask, K>, t: Play["t"]) => readonly Lettered[];
  /** The rows, and below them a button to send where the kind has one. */
  readonly rows: (ask: Of<Ask, K>, given: Of<Given, K> | null, play: Play) => TemplateResult;
  /** An answer in short, for the family's picks. */
  readonly brief: (given: Of<Given, K>) => TemplateResult | string;
  /** The id of one line that says how to answer; none where nothing needs saying. */
  readonly tip?: string;
  /** What is read aloud between the question and the options, text by text. */
  readonly aloud?: (ask: Of<Ask, K>, t: Play["t"]) => readonly (readonly Words[])[];
  /** What stands between the question and the rows, and may grow while the question stands. */
  readonly above?: (ask: Of<Ask, K>) => TemplateResult;
  /** The first answer is final, in every game. */
  readonly once?: boolean;
  /** The id of what is said at the reveal to whoever answered, where nothing is right or wrong. */
  readonly verdict?: string;
  /** The same for whoever did not. */
  readonly unanswered?: string;
  /** The rows of the reveal stay in their order; else what was right comes first. */
  readonly inOrder?: boolean;
  /** Fetches what the kind needs besides the page; called as soon as such a question comes. */
  readonly load?: () => void;
  /** In place of rows: something of its own that fills the room below the words. */
  readonly body?: (ask: Of<Ask, K>, given: Of<Given, K> | null, play: Play) => TemplateResult;
  /** In place of the rows at the reveal. */
  readonly told?: (reveal: Of<Reveal, K>, given: Of<Given, K> | null, telling: Telling) => TemplateResult;
  /** `knew`: what was given here is known to count as wholly right. */
  readonly reveal: (
    reveal: Of<Reveal, K>,
    given: Of<Given, K> | null,
    t: Play["t"],
    knew?: boolean,
  ) => readonly Shown[];
}

export interface Row {
  readonly key: string;
  readonly words: readonly Words[];
  readonly picture?: string | undefined;
  readonly chosen: boolean;
  readonly press: () => void;
  /** More than one can be chosen: then the row is a box to tick. */
  readonly many?: boolean;
}

export const letterOf = (key: string): Letter => key.toUpperCase() as Letter;

/** A text with a small mark where the wanted language is missing. */
export const words = (list: readonly Words[]): TemplateResult[] =>
  list.map(
    ({ text, lang }) =>
      html`<span lang=${lang || nothing}>${text}${lang ? html` <small class="ml">${lang.toUpperCase()}</small>` : nothing}</span>`,
  );

/** Letters as their shapes. */
export const shapes = (keys: readonly string[]): TemplateResult =>
  html`${keys.map((key) => shape(letterOf(key)))}`;

const dress = (row: Row, play: Play, any: boolean): string => {
  if (row.chosen) return play.state === "late" ? "gone" : "mine";
  if (!play.may) return "gone";
  return any ? "off" : "";
};

/** Options of the wire as answers. */
export const lettered = (
  options: readonly { key: string; text: readonly Words[]; picture?: string }[],
): Lettered[] =>
  options.map(({ key, text, picture }) => ({
    letter: letterOf(key),
    words: text,
    ...(picture ? { picture } : {}),
  }));

/** Options with one right answer as rows of the reveal: what was right, and the own one. */
export const pickedRows = (
  options: readonly { key: string; text: readonly Words[]; right: boolean; picture?: string }[],
  pick: string | undefined,
): Shown[] =>
  options
    .filter((option) => option.right || option.key === pick)
    .map((option) => ({
      letter: letterOf(option.key),
      words: option.text,
      ...(option.picture ? { picture: option.picture } : {}),
      right: option.right,
      yours: option.key === pick,
    }));

/** One answer: the whole row is the target. `any`: something is chosen already. */
export function answerRow(row: Row, index: number, play: Play, any: boolean): TemplateResult {
  const letter = letterOf(row.key);
  const sent = play.state === "counted" || play.state === "closed" ? "counted" : "sending";
  const lit = row.chosen && play.state !== "late" && play.draft === null;
  return html`<button
    type="button"
    class="a ${letter} ${row.many ? "many" : ""} ${dress(row, play, any)}"
    data-key=${index + 1}
    role=${row.many ? "checkbox" : nothing}
    aria-checked=${row.many ? String(row.chosen) : nothing}
    aria-label=${row.words.length > 0 ? nothing : letter}
    aria-pressed=${row.many ? nothing : String(row.chosen)}
    ?disabled=${!play.may}
    @click=${row.press}
  >
    ${shape(letter)}${row.picture ? thumb(row.picture, row.words[0]?.text) : html`<span class="t">${words(row.words)}</span>`}
    ${lit ? answerWindow(sent) : row.many && row.chosen ? html`<span class="tick" aria-hidden="true"></span>` : nothing}
    <kbd aria-hidden="true">${index + 1}</kbd>
  </button>`;
}
