/** What the server's host API sends and takes, as JSON. */

import type { Language } from "@ui/texts";

/** One text in several languages; `*` where it is the same everywhere. */
export type Text = Readonly<Record<string, string>>;

/** A pack as the list shows it. `gaps`: texts missing, by language. */
export interface Pack {
  id: string;
  title: Text;
  about: Text;
  languages: string[];
  level: string;
  questions: number;
  kinds: Readonly<Record<string, number>>;
  gaps: Readonly<Record<string, number>>;
  /** Whoever cannot read yet can answer. */
  pictures_only?: boolean;
}

/** A line of a question: what may be picked by its letter, a clue, or what is right. Without text: yes or no, true or false. */
export interface PackLine {
  key?: string;
  text: Text;
  right?: boolean;
}

/** A question with everything that only who leads the game may see; what is as usual is left out. `seconds`: time to answer. */
export interface PackQuestion {
  id: string;
  kind: string;
  topic?: string;
  difficulty?: string;
  generation?: string;
  /** Of the family only that generation answers. */
  only?: boolean;
  seconds?: number;
  text: Text;
  lines: PackLine[];
  fact?: Text;
  /** `unread`: languages in which nobody who lives there has read the name. */
  place?: { name: Text; kind: string; unread: string[] };
  source?: string[];
  /** Asked only where the first place is shared. */
  tiebreak?: boolean;
}

export interface WholePack extends Omit<Pack, "questions"> {
  questions: PackQuestion[];
}

/** A pack file that cannot be played as it is, and why. */
export interface PackProblem {
  file: string;
  line: number;
  text: string;
}

/** A game on this server. `starts_at`: unix seconds, 0 if not planned. `shown`: the hall's displays show it. */
export interface Game {
  code: string;
  phase: string;
  title: Text;
  starts_at: number;
  shown: boolean;
  rehearsal: boolean;
  families: number;
}

/** An address of the server. `short`: as people type it; `reached`: a phone came this way. */
export interface Road {
  url: string;
  short: string;
  kind: "lan" | "public";
  reached: boolean;
}

/** The library. `room`: code of the game it shows, or "". `road`: index of the chosen address. */
export interface Hall {
  hall: string;
  name: string;
  room: string;
  starts_at: number;
  roads: Road[];
  road: number;
  wifi: { ssid: string; hidden?: boolean } | null;
}

/** A big screen. `lent`: it may control the game. */
export interface Display {
  id: string;
  lent: boolean;
}

export const PRESETS = ["calm", "race", "duel"] as const;
export type Preset = (typeof PRESETS)[number];

export const FAMILIES = ["everyone", "together", "relay", "captain"] as const;

/** How a game is played. `talk`: seconds to talk before answers open, -1 for "until somebody opens them". */
export interface Rules {
  family: (typeof FAMILIES)[number];
  speed: boolean;
  final: boolean;
  joker: boolean;
  talk: number;
  /** Seconds on top for phones that take more time; 0: as long again. */
  extra: number;
  /** Per cent of a question's points for a wrong answer, and for right ones in a row; 0: none. */
  penalty: number;
  streak: number;
  /** Minutes between two rounds where the game goes on by itself; 0: no breaks. */
  rest: number;
  /** Families without a phone may play on the displays, by touch. */
  glass: boolean;
}

/** A set of rules that comes with the server. */
export interface PresetRules extends Rules {
  preset: string;
}

/** A game to be made. `starts_at`: unix seconds. */
export interface NewGame {
  packs: string[];
  preset: Preset;
  rules: Partial<Rules>;
  languages: Language[];
  auto: boolean;
  own_names_wait: boolean;
  code?: string;
  starts_at?: number;
  rehearse?: boolean;
  show: boolean;
}

/** A programme that is kept. `rounds`: ids of packs; `missing`: those that are not on this server. */
export interface Programme {
  id: string;
  title: string;
  rounds: string[];
  preset: Preset;
  rules: Partial<Rules>;
  languages: Language[];
  auto: boolean;
  missing: string[];
}

/** A programme to be kept. `replace`: over one of the same name. */
export interface NewProgramme {
  title: string;
  packs: string[];
  preset: Preset;
  rules: Partial<Rules>;
  languages: Language[];
  auto: boolean;
  replace: boolean;
}

export interface HallWish {
  name?: string;
  road?: number;
  own_names_wait?: boolean;
  languages?: Language[];
}
