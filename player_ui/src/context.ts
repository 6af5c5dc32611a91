/** What every screen is drawn from, and what a finger can do. */

import type { Given } from "@ui/answer";
import type { RoomClock } from "@ui/clock";
import type { Model } from "@ui/model";
import type { Own, Stage } from "@ui/protocol";
import type { KeptHouse } from "@ui/seat";
import type { Language, Texts } from "@ui/texts";
import type { Note, Page, Screen } from "./screen";
import type { Draft, Letters, Ui } from "./ui";

export interface Actions {
  speak(lang: Language): void;
  go(page: Page): void;
  draft(patch: Partial<Draft>): void;
  otherHouse(): void;
  found(house: KeptHouse): void;
  join(by: { number: string } | { team: string }): void;
  comeBack(code: string): void;
  find(text: string): void;
  choose(question: number, letters: readonly string[]): void;
  answer(question: number, answer: Given): void;
  /** Press first. */
  ring(question: number): void;
  wave(): void;
  makeCode(): void;
  leave(): void;
  /** What this phone says of who holds it. */
  describe(what: { generation?: string; helps?: boolean; slow?: boolean }): void;
  hat(): void;
  joker(): void;
  letters(size: Letters): void;
  set(patch: Partial<Ui>): void;
  retry(): void;
  toHall(): void;
  /** The same game by another address of the server. */
  move(road: string): void;
}

export interface Context {
  readonly model: Model;
  readonly ui: Ui;
  readonly screen: Screen;
  readonly note: Note | null;
  /** The server's other addresses, and the Wi-Fi's name where it is known. */
  readonly roads: readonly string[];
  readonly wifi: string;
  readonly t: Texts["t"];
  readonly texts: Texts;
  readonly clock: RoomClock;
  /** The house of this phone, as far as it is known (it may be from an earlier moment of the game). */
  readonly own: Own | null;
  readonly stage: Stage | null;
  readonly kept: KeptHouse | null;
  /** CSS px of the page; how many px one rem has. */
  readonly view: { readonly width: number; readonly height: number; readonly rem: number };
  /** CSS px that words above and controls below take from the picture, once they have been drawn. */
  readonly taken: { readonly head: number; readonly foot: number } | null;
  /** Local ms. */
  readonly at: number;
  readonly act: Actions;
}
