/** What the server's host API sends and takes, as JSON. */

import type { Language } from "@ui/texts";

/** One text in several languages; `*` where it is the same everywhere. */
export type Text = Readonly<Record<string, string>>;

/** A pack as the list shows it. `gaps`: texts missing, by language; `seconds`: the time of all its questions. */
export interface Pack {
  id: string;
  title: Text;
  about: Text;
  languages: string[];
  level: string;
  questions: number;
  kinds: Readonly<Record<string, number>>;
  difficulties: Readonly<Record<string, number>>;
  seconds: number;
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

/** Who took part in a game, as numbers. `cards`: families without a phone. */
export interface Report {
  families: number;
  phones: number;
  cards?: number;
  generations?: Readonly<Record<string, number>>;
  languages?: Readonly<Record<string, number>>;
}

/** A game on this server. `starts_at`: unix seconds, 0 if not planned. `shown`: the hall's displays show it. */
export interface Game {
  code: string;
  phase: string;
  title: Text;
  starts_at: number;
  /** Unix seconds of the planned start, else of the making. */
  day: number;
  /** The numbers of a game that is over. */
  report: Report | null;
  shown: boolean;
  rehearsal: boolean;
  families: number;
  helpers?: readonly Helper[];
}

export type Scope = "remote" | "moderator";

/** A second phone of whoever leads. `leads`: control is lent to this sheet. */
export interface Helper {
  number: number;
  scope: Scope;
  leads: boolean;
}

/** A pairing code, its life in seconds, where it is typed, and its QR code as SVG. */
export interface Invitation {
  code: string;
  seconds: number;
  address: string;
  qr: string;
}

/** What a phone is given for a code. */
export interface Pairing {
  token: string;
  scope: Scope;
  game: string;
  number: number;
}

/** A hard name, and how it is said by speakers of each language, in their own letters. */
export interface Pronunciation {
  name: string;
  said: Text;
}

/** A question as a moderator reads it. `own`: the language in which it was written; `place`: its names. */
export interface SheetQuestion {
  own: string;
  kind: string;
  round: number;
  text: Text;
  lines: readonly PackLine[];
  fact: Text;
  place: Text;
  say: readonly Pronunciation[];
  tiebreak: boolean;
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
  /** What the hall's displays speak. */
  languages: Language[];
  wifi: { ssid: string; hidden?: boolean } | null;
}

/** A big screen. `lent`: it may control the game; `shows`: it looks at the game that the hall shows. */
export interface Display {
  id: string;
  lent: boolean;
  shows: boolean;
  /** How it is played at without a librarian; null if it is not. `ready`: it has heard of it. */
  kiosk: (KioskSettings & { ready: boolean }) | null;
}

/** `packs`: ids, none for those that suit the hall. Times are minutes since midnight, equal for no quiet hours. */
export interface KioskSettings {
  packs: string[];
  questions: number;
  quiet_from: number;
  quiet_to: number;
  near: boolean;
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

export const DIFFICULTIES = ["easy", "medium", "hard"] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** A round: a pack, or the part of it that is asked. Only `pack`: all of it. */
export interface RoundPart {
  pack: string;
  /** So many from its beginning. */
  first?: number;
  /** So many drawn by the server as the game is made. */
  draw?: number;
  difficulty?: Difficulty[];
  /** Exactly these, by their ids. */
  questions?: string[];
}

/** As the server takes a round; a pack's id alone is all of it. */
export type RoundEntry = string | RoundPart;

/** A game to be made. `starts_at`: unix seconds. */
export interface NewGame {
  packs: RoundEntry[];
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

/** A programme that is kept. `missing`: packs that are not on this server. */
export interface Programme {
  id: string;
  title: string;
  rounds: RoundEntry[];
  preset: Preset;
  rules: Partial<Rules>;
  languages: Language[];
  auto: boolean;
  missing: string[];
}

/** A question of a game that is played. `index` from 0, `round` from 0. */
export interface PlannedQuestion extends PackQuestion {
  index: number;
  round: number;
}

/** A question that can be brought back, to stand before the one with this `index`, or for the one that has `taken` it. */
export interface AsideQuestion extends PlannedQuestion {
  /** By which the server knows it in this edition. */
  number: number;
  taken?: boolean;
}

/** The questions of a game. `coming`: the first that can still be changed, -1 for none. */
export interface Plan {
  edition: number;
  coming: number;
  titles: Text[];
  questions: PlannedQuestion[];
  /** In the order in which they would be asked. */
  aside: AsideQuestion[];
}

/** Which question shall be asked instead; `edition` of the plan in which its place was chosen. */
export interface NewQuestion {
  edition: number;
  pack: string;
  question: string;
}

/** A programme to be kept. `replace`: over one of the same name. */
export interface NewProgramme {
  title: string;
  packs: RoundEntry[];
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
