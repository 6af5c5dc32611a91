/** What the big display needs of a kind of question: a picture while it stands, and one at the reveal. */

import type { TemplateResult } from "lit";
import type { Both } from "./display-words";

/** What a kind may use of the display. */
export interface FaceHelp {
  /** The display's own words in all of its languages. */
  say(id: string, args?: Record<string, string | number>): Both;
  /** The display's languages, first one first. */
  readonly languages: readonly string[];
  /** Letters that were said in a duel and were not right. */
  readonly wrong?: readonly string[];
  /** A family's house as everybody may see it; null for one that is not in the game. */
  house?(team: string): { readonly name: string; readonly crest: string; readonly colour: string } | null;
}

export interface DisplayFace<Ask, Reveal> {
  /** Rows of boards that `ask` draws: the question's words get the room that is left. Above 3 it gets all it can. */
  rows(ask: Ask): number;
  ask(ask: Ask, help: FaceHelp): TemplateResult;
  reveal(reveal: Reveal, help: FaceHelp): TemplateResult;
  /** What a listener hears of a question after its words, where something comes bit by bit. */
  news?(ask: Ask): string;
  /** What the reveal is of: for a listener, and above it where the question is too long to stand there. */
  title(reveal: Reveal, help: FaceHelp): Both;
  /** What is right, for a listener. */
  right(reveal: Reveal, help: FaceHelp): string;
  /** What came of it, in few words beside the question; null where there is nothing to say. */
  told?(reveal: Reveal, help: FaceHelp): Both | null;
  /** Nothing is right or wrong here, so nobody can have known it. */
  readonly open?: true;
  /** How many answers one little window of the bars stands for; 0 where there are no bars. */
  unit(reveal: Reveal): number;
  /** The id of what a window stands for, where it is not answers. */
  readonly window?: string;
  /** The id of what has to be known before one answers, where that is not plain. */
  readonly tip?: string;
  /** The id of what has to be known of the reveal, where there are no windows. */
  readonly note?: string;
}
