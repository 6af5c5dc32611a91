/** All that a screen knows: one value, made from the server's messages by a pure function. `screen = f(model)`. */

import type {
  Ack,
  Answer,
  ClientMessage,
  Hit,
  Live,
  Offer,
  Own,
  Refused,
  ServerMessage,
  Stage,
  Stamp,
  View,
  Welcome,
} from "./protocol";
import { seenOf } from "./seen";

/** A message that is stored or refused: it carries an id and is sent again until the server has said which. */
export type Command = Extract<ClientMessage, { id: string }>;
/** A command before it has its id. */
export type Wish = Command extends infer C ? (C extends Command ? Omit<C, "id"> : never) : never;
/** A message without an id: lost with its line. */
export type Plain = Exclude<ClientMessage, Command>;

/** A command that was stored. `version`: of the log in which it is. */
export interface Acked {
  id: string;
  version: number;
  seat: string;
  command: Command | null;
}

/** A command that changed nothing. `id` is "" where the refusal answers no command. */
export interface No {
  id: string;
  code: string;
  command: Command | null;
}

/** `at`: local ms (performance.now) at which it was heard; `retry` in ms. */
export interface Said {
  code: string;
  retry: number;
  at: number;
}

export interface Model {
  /** `connecting` until the first welcome; `lost` between a line and the next. */
  line: "connecting" | "open" | "lost";
  /** Local ms at which the line was lost (or first tried), null while it is open. */
  lostSince: number | null;
  /** The close code (4500-4999) after which nothing is tried any more. */
  closed: number | null;
  welcome: Welcome | null;
  /** All addresses of the server, as it named them last. */
  roads: readonly string[];
  /** The game's code, "" while the hall shows none, undefined before the first welcome. */
  room: string | undefined;
  stage: Stage | null;
  own: Own | null;
  live: Live | null;
  /** Commands not yet settled, oldest first; the first is on its way. */
  pending: readonly Command[];
  /** The last command that was stored, and the last answer among them. */
  acked: Acked | null;
  answered: Acked | null;
  refused: No | null;
  notice: Said | null;
  /** Local ms at which a running question was given more time (a pause or a hold is over). */
  ready: number | null;
  offers: readonly Offer[] | null;
  found: readonly Hit[] | null;
  /** A welcome has come, its first picture not yet: whatever that one says is the truth. */
  fresh: boolean;
}

/** Before anything was heard. `at`: local ms. */
export function initial(at = 0): Model {
  return {
    line: "connecting",
    lostSince: at,
    closed: null,
    room: undefined,
    pending: [],
    roads: [],
    ...NOTHING,
    welcome: null,
  };
}

const NOTHING = {
  stage: null,
  own: null,
  live: null,
  acked: null,
  answered: null,
  refused: null,
  notice: null,
  ready: null,
  offers: null,
  found: null,
  fresh: false,
} as const;

/** The model after a message. `at`: local ms at which it was heard. */
export function reduce(model: Model, message: ServerMessage, at: number): Model {
  switch (message.t) {
    case "welcome":
      return welcomed(model, message);
    case "view":
      return viewed(model, message, at);
    case "ack":
      return acknowledged(model, message);
    case "refused":
      return refusedBy(model, message);
    case "offered":
      return { ...model, offers: message.offers };
    case "found_teams":
      return { ...model, found: message.teams };
    case "roads":
      return { ...model, roads: message.roads };
    case "notice":
      return noticed(model, message.code, message.retry ?? 0, at);
    default:
      // Beats, clocks and the hall's choice are the line's business, and a newer server may say more.
      return model;
  }
}

/** The line went down (or could not be made). `at`: local ms; an earlier loss keeps its time. */
export function lost(model: Model, at: number): Model {
  const line = model.line === "connecting" ? "connecting" : "lost";
  return { ...model, line, lostSince: model.lostSince ?? at };
}

/** The server said that coming back is of no use. */
export function stopped(model: Model, code: number, at: number): Model {
  return { ...lost(model, at), closed: code };
}

/** The commands that wait, as the outbox holds them. A new wish makes an earlier refusal history. */
export function queued(model: Model, pending: readonly Command[]): Model {
  const added = pending.length > model.pending.length;
  return { ...model, pending, refused: added ? null : model.refused };
}

function welcomed(model: Model, welcome: Welcome): Model {
  const moved = model.room !== undefined && model.room !== welcome.room;
  const before = moved ? { ...model, ...NOTHING } : model;
  return {
    ...before,
    line: "open",
    lostSince: null,
    closed: null,
    notice: null,
    fresh: true,
    welcome,
    roads: welcome.roads ?? [],
    room: welcome.room,
    own: welcome.seat ? before.own : null,
  };
}

interface Part {
  stamp: Stamp;
}

function newest<P extends Part>(mine: P | null, heard: P | null | undefined): P | null {
  if (!heard) return mine;
  const same = mine !== null && mine.stamp.epoch === heard.stamp.epoch;
  return same && heard.stamp.version < mine.stamp.version ? mine : heard;
}

function viewed(model: Model, view: View, at: number): Model {
  const code = view.stage?.code;
  if (code && model.room && code !== model.room) {
    // The hall went on to another game on the same line.
    return viewed({ ...model, ...NOTHING, room: code }, view, at);
  }
  const base = hasForgotten(model, view) ? forgetful(model, at) : model;
  const first = model.fresh && !!view.stage;
  const epoch = (view.stage ?? view.own ?? view.live)?.stamp.epoch;
  const of = <P extends Part>(mine: P | null, heard: P | null | undefined): P | null => {
    const part = first ? (heard ?? null) : newest(mine, heard);
    return part?.stamp.epoch === epoch ? part : null;
  };
  const stage = of(base.stage, view.stage);
  return {
    ...base,
    room: code || model.room,
    stage,
    own: of(base.own, view.own),
    live: of(base.live, view.live),
    ready: givenTime(model.stage, stage) ? at : model.ready,
    fresh: model.fresh && !first,
  };
}

/**
 * Whether the server knows less of this game than we have shown: its log has another identity now, or the first
 * picture after a welcome (the server reads all it has before it shows that one) is older than what we saw or
 * lacks the answer that was counted: a log that went back may have grown beyond it meanwhile.
 */
function hasForgotten(model: Model, { stage, own }: View): boolean {
  const seen = seenOf(model);
  if (!stage || seen === null) return false;
  if (stage.stamp.epoch !== seen.epoch) return true;
  return model.fresh && (stage.stamp.version < seen.version || lacksAnswer(model, stage, own ?? null));
}

/** Whether our own part says that the question in play has no answer, where one was counted. */
function lacksAnswer({ answered }: Model, { phase, question }: Stage, own: Own | null): boolean {
  const command = answered?.command;
  // A duel's answer is over with its attempt.
  if (!answered || command?.t !== "answer" || command.answer.kind === "duel") return false;
  if (command.question !== question?.index || !["open", "closed", "reveal"].includes(phase)) return false;
  return own !== null && own.stamp.version >= answered.version && own.answer == null;
}

/** What we were told since then holds no more, "counted" included; the next picture is the truth. */
function forgetful(model: Model, at: number): Model {
  const notice = { code: "rolled_back", retry: 0, at };
  const lost = { stage: null, own: null, live: null, acked: null, answered: null, refused: null };
  // A live line says nothing of the seat: only the own part, which is in the same picture, tells.
  const welcome = model.welcome && !model.fresh ? { ...model.welcome, seat: "" } : model.welcome;
  return { ...model, ...lost, welcome, notice };
}

function givenTime(before: Stage | null, now: Stage | null): boolean {
  if (before?.phase !== "open" || now?.phase !== "open" || now.paused) return false;
  if (before.stamp.epoch !== now.stamp.epoch || before.question?.index !== now.question?.index) return false;
  // Whoever leads has given more time: nothing had stopped.
  if ((now.added ?? 0) > (before.added ?? 0)) return false;
  return before.paused === true || (now.until ?? 0) > (before.until ?? 0);
}

function acknowledged(model: Model, ack: Ack): Model {
  const command = model.pending.find((one) => one.id === ack.id) ?? null;
  const acked = { id: ack.id, version: ack.version, seat: ack.seat ?? "", command };
  return {
    ...model,
    pending: model.pending.filter((one) => one.id !== ack.id),
    acked,
    answered: command?.t === "answer" ? acked : model.answered,
    refused: null,
    own: command?.t === "leave" ? null : model.own,
  };
}

function refusedBy(model: Model, { id, code }: Refused): Model {
  const command = model.pending.find((one) => one.id === id) ?? null;
  const pending = model.pending.filter((one) => one.id !== id);
  return { ...model, pending, refused: { id, code, command } };
}

function noticed(model: Model, code: string, retry: number, at: number): Model {
  if (code === "store_back") return { ...model, notice: null };
  const gone = code === "moved" || code === "removed";
  return { ...model, notice: { code, retry, at }, own: gone ? null : model.own };
}

/** The own part if it still holds for the stage that is shown, else null. */
export function ownOf({ stage, own }: Model): Own | null {
  if (stage === null || own === null) return null;
  return own.stamp.step >= stage.own_from ? own : null;
}

/** Whether no game that this phone plays in is going on: it may follow the hall to another one. */
export function isFree({ stage, own }: Model): boolean {
  return stage === null || stage.phase === "ended" || own === null || own.removed === true;
}

/** The last answer to this question that waits to be sent or confirmed. */
export function waitingAnswer(model: Model, question: number): Answer | null {
  const answers = model.pending.filter(
    (one): one is Answer => one.t === "answer" && one.question === question,
  );
  return answers[answers.length - 1] ?? null;
}
