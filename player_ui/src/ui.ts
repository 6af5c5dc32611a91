/** What this phone has open or half typed. Nothing here is known to the server; nothing here is the game's state. */

import type { Made } from "@ui/return-code";
import type { Page } from "./screen";

export type Letters = 0 | 1 | 2;

/** Where the size of letters is kept. */
export const LETTERS = "home.letters";

/** The house that is being chosen. */
export interface Draft {
  /** Place of the tile that is chosen, from 0. */
  tile: number;
  /** The family's own name, or null while one of the offered names is taken. */
  ownName: string | null;
  /** A colour that was chosen, "" for the one that was offered with the name. */
  colour: string;
  town: string;
  /** How often "another house" was pressed. */
  turn: number;
}

export interface Ui {
  page: Page;
  menu: boolean;
  /** "Leave the game" was pressed once. */
  leaving: boolean;
  help: boolean;
  letters: Letters;
  draft: Draft;
  digits: string;
  search: string;
  code: string;
  /** The house of an earlier game is not wanted. */
  stranger: boolean;
  /** Letters that are picked for the question with this number, not sent. */
  picks: { question: number; letters: readonly string[] } | null;
  /** The come-back code that this phone made, and the command that stores it. */
  made: Made | null;
  waving: boolean;
}

export const emptyDraft = (): Draft => ({ tile: 0, ownName: null, colour: "", town: "", turn: 0 });

export const freshUi = (letters: Letters): Ui => ({
  page: "first",
  menu: false,
  leaving: false,
  help: false,
  letters,
  draft: emptyDraft(),
  digits: "",
  search: "",
  code: "",
  stranger: false,
  picks: null,
  made: null,
  waving: false,
});

/** What was typed of a come-back code, as it is sent: clear signs in capitals, at most eight. */
export const plainCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, 8);
