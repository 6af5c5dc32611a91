/** The line to the server: comes back by itself, sends commands until they are settled, keeps the model. */

import { Calls } from "./calls";
import { RoomClock } from "./clock";
import { keep, kept } from "./keep";
import { initial, isFree, lost, type Model, type Plain, queued, reduce, stopped, type Wish } from "./model";
import { Outbox } from "./outbox";
import { parsed } from "./parsed";
import type { ClientMessage, ServerMessage } from "./protocol";
import { Roads } from "./road";
import { Memory } from "./seen";
import { Sleep } from "./sleep";
import { spareLines } from "./spares";

export const NO_ROOM = 4503;
const RESTART = 1012;
/** Too many messages, or too many screens: a moment longer than usual. */
const CROWDED = [4029, 4030];
/** Ms without a word after which a line is dead (the server says something every 5 s), and between two looks. */
const SILENCE = 11_000;
const LISTEN = 500;
/** Ms in which a connection must come about: a lost network would let us wait for minutes. */
const CONNECT = 4000;
/** Ms in which a line that slept must answer: some round trips, within these bounds. */
const PROBE = [600, 3000] as const;
const SHORTEST = 200;
const LONGEST = 5000;
const ROUND_TRIPS = 3;
/** Where a phone keeps its game over a reload. */
export const LAST_ROOM = "home.room";
/** Where it keeps what is not settled yet. */
export const OUTBOX = "home.outbox";
/** Refusals that pass by themselves: the same command is sent again. */
const PASSING = ["store/away", "room/busy", "limit/slow_down"];

export interface LineOptions {
  role: "player" | "display" | "host";
  hall: string;
  /** A game's code, "" for what the hall plays now. */
  room: string;
  token?: string;
  lang: string;
  /** The id that a display keeps; a player says it that plays on its glass. */
  display?: string;
  /** Where a player's commands are kept, on a page that has several players. */
  outbox?: string;
}

export class Line {
  model: Model;
  readonly clock = new RoomClock();
  private readonly options: LineOptions;
  private readonly outbox: Outbox;
  private readonly listeners = new Set<(model: Model) => void>();
  private readonly roads = new Roads();
  private calls = new Calls({
    opened: () => this.opened(),
    heard: (data) => this.hear(data),
    fell: (code) => this.fell(code),
  });
  protected readonly spares = spareLines({
    hello: () => JSON.stringify(this.greeting()),
    ready: (welcome) => this.spared(welcome),
    heard: (data) => this.hear(data, true),
  });
  private readonly sleep = new Sleep((zombie) => this.woken(zombie));
  /** The game to say hello to; a player stays with its game although the hall may go on to another. */
  private room: string;
  private over = "";
  private readonly memory: Memory;
  /** Whether this connection has been welcomed: before that, nothing but hello and beats may be said on it. */
  private greeted = false;
  private tries = 0;
  private retry = 0;
  private trips = 0;
  private running = false;
  private redial: ReturnType<typeof setTimeout> | undefined;
  private resend: ReturnType<typeof setTimeout> | undefined;
  private watch: ReturnType<typeof setInterval> | undefined;

  constructor(options: LineOptions) {
    this.options = { ...options };
    const player = options.role === "player";
    this.room = options.room || (player && kept(LAST_ROOM, "sessionStorage")) || "";
    this.memory = new Memory(player);
    this.outbox = new Outbox(player ? (options.outbox ?? OUTBOX) : null);
    this.model = queued(initial(performance.now()), this.outbox.all);
  }

  /** Calls `fn` after every change of the model; returns how to stop that. */
  subscribe(fn: (model: Model) => void): () => void {
    this.listeners.add(fn);
    return () => this.listeners.delete(fn);
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.sleep.start();
    this.watch = setInterval(() => this.listen(), LISTEN);
    this.dial();
  }

  stop(): void {
    this.running = false;
    this.sleep.stop();
    clearInterval(this.watch);
    clearTimeout(this.redial);
    clearTimeout(this.resend);
    this.spares.hangUp();
    this.calls.hangUp();
  }

  /** The address by which the line stands, if it is not this page's own. */
  get elsewhere(): string {
    return this.greeted && this.calls.road !== this.roads.own ? this.calls.road : "";
  }

  /** Whether the server no longer has this page's own address. */
  get homeless(): boolean {
    return !this.roads.ownNamed;
  }

  /** The server's other addresses. */
  get others(): readonly string[] {
    return this.roads.others;
  }

  /** Sends a message without an id; it is lost if there is no line. True if it went out. */
  ask(message: Plain): boolean {
    return this.greeted && this.write(message);
  }

  /** Sends a command and goes on sending it until it is stored or refused. Returns its id. */
  command(wish: Wish): string {
    const command = this.outbox.add(wish);
    this.change(queued(this.model, this.outbox.all));
    if (this.outbox.first?.id === command.id) this.sendFirst();
    return command.id;
  }

  setLang(lang: string): void {
    this.options.lang = lang;
    this.ask({ t: "lang", lang });
  }

  /** Another game: `room` is its code, "" for what the hall plays now. */
  enter(room: string): void {
    this.options.room = room;
    this.follow(room);
    this.again();
  }

  /** Room ms now. */
  roomNow(): number {
    return this.clock.roomNow();
  }

  // ---- the socket --------------------------------------------------------------------------------------

  private dial(): void {
    clearTimeout(this.redial);
    if (!this.running) return;
    this.sleep.heard();
    this.greeted = false;
    this.calls.dial(this.roads.next(this.tries));
  }

  protected opened(): void {
    clearTimeout(this.redial);
    this.sleep.heard();
    this.write(this.greeting());
  }

  private greeting(): ClientMessage {
    const { role, hall, lang, token = "", display = "" } = this.options;
    const said = { token, display, ...this.memory.said };
    return { t: "hello", role, lang, v: 1, hall, room: this.room, ...said };
  }

  private write(message: ClientMessage): boolean {
    return this.calls.send(JSON.stringify(message));
  }

  /** Without a line this dials at once, else it says hello anew. */
  private again(): void {
    this.tries = 0;
    if (this.model.closed !== null || !this.calls.open) this.dial();
    else this.opened();
  }

  private fell(code: number): void {
    const at = performance.now();
    if (code === NO_ROOM && this.room !== this.options.room) {
      // The game that was played before the reload is gone: what does the hall play now?
      this.follow(this.options.room);
      this.later(0);
      return;
    }
    if (code >= 4500 && code <= 4999) {
      this.change(stopped(this.model, code, at));
      return;
    }
    if (this.stepIn()) return;
    const spread = this.retry || (code === RESTART ? 1000 : Math.min(LONGEST, SHORTEST * 2 ** this.tries));
    this.retry = 0;
    this.tries += 1;
    this.change(lost(this.model, at));
    this.later((CROWDED.includes(code) ? LONGEST / 2 : 0) + Math.random() * spread);
  }

  private later(delay: number): void {
    clearTimeout(this.redial);
    this.redial = setTimeout(() => this.dial(), delay);
  }

  /** Twice a second: a line on which nothing is heard is given up, and so is a call that nobody takes. */
  private listen(): void {
    this.sleep.tick();
    this.mistrust();
    if (!this.calls.idle && this.sleep.silent > (this.calls.open ? SILENCE : CONNECT)) this.giveUp();
  }

  /** On a bad network a player in a game gets spare lines. */
  private mistrust(): void {
    const { own, notice, closed } = this.model;
    // The server has said why it gives no answer. And only players have a part of their own.
    const silent = notice?.code === "store_away" ? 0 : this.sleep.silent;
    this.spares.tick(silent, own !== null && closed === null, this.calls.road);
  }

  /** A spare line becomes the line, if there is one that can be used. */
  private stepIn(): boolean {
    const spare = this.spares.take();
    if (!spare) return false;
    clearTimeout(this.redial);
    this.sleep.heard();
    this.calls.hangUp();
    spare.ear = this.calls.ear;
    this.calls = spare;
    return true;
  }

  /** A spare line can be used: what waits goes by it, too; without a line it is the line. */
  private spared(welcome: string): void {
    if (!this.calls.open && this.stepIn()) this.hear(welcome);
    else this.sendFirst();
  }

  /** The address is dead, as far as we know: the next call tries another one beside it. */
  private giveUp(): void {
    this.calls.hangUp();
    this.tries = Math.max(1, this.tries);
    this.fell(1006);
  }

  /** The page is looked at again. `zombie`: it was put away whole, and its line is surely dead. */
  private woken(zombie: boolean): void {
    if (!this.running || this.model.closed !== null) return;
    const { silent } = this.sleep;
    if (this.calls.idle || zombie || silent > SILENCE) {
      this.dial();
      return;
    }
    if (!this.greeted || silent < 1000) return;
    // The phone slept: the line may be a dead one that does not know it yet.
    const asked = this.sleep.words;
    const [least, most] = PROBE;
    const patience = Math.min(most, Math.max(least, 4 * this.clock.trip));
    this.clock.remeasure();
    this.measure(1);
    setTimeout(() => this.running && this.sleep.words === asked && this.giveUpOn(), patience);
  }

  private giveUpOn(): void {
    this.tries = Math.max(1, this.tries);
    this.dial();
  }

  // ---- what is heard -----------------------------------------------------------------------------------

  private hear(data: string, bySpare = false): void {
    const message = parsed(data);
    if (!bySpare) this.sleep.heard();
    if (message === null) return;
    if (message.t === "beat") this.write({ t: "beat", n: message.n });
    else if (message.t === "clock") this.tripped(message.sent, message.now);
    else if (message.t === "hall") this.hallChanged();
    else if (message.t !== "refused" || !this.passes(message.id, message.code)) this.told(message, bySpare);
  }

  private told(message: ServerMessage, bySpare: boolean): void {
    const settled = (message.t === "ack" || message.t === "refused") && this.outbox.settle(message.id);
    if (message.t === "roads" || message.t === "welcome") this.roads.learn(message.roads ?? []);
    if (message.t === "welcome") this.greeted = true;
    this.change(reduce(this.model, message, performance.now()));
    if (message.t === "welcome") this.welcomed(message.room, message.now, message.display ?? "");
    else if (message.t === "view") this.viewed(bySpare ? null : message.now);
    else if (message.t === "notice") this.noticed(message.code, message.retry ?? 0);
    else if (settled) this.sendFirst();
  }

  private welcomed(room: string, now: number, display: string): void {
    this.tries = 0;
    this.roads.worked(this.calls.road);
    if (display) this.options.display = display;
    if (this.options.role === "player" && room) this.follow(room);
    this.outbox.enter(room);
    this.change(queued(this.model, this.outbox.all));
    this.clock.restart();
    this.clock.heard(now);
    this.measure(ROUND_TRIPS);
    this.sendFirst();
  }

  /** `now`: the room's time, null if it came by a spare line, which may be slower than the one we measure. */
  private viewed(now: number | null): void {
    if (now !== null && this.clock.heard(now)) {
      this.clock.restart();
      this.clock.heard(now);
      this.measure(ROUND_TRIPS);
    }
    const { stage, own } = this.model;
    if (stage === null) return;
    this.outbox.enter(stage.code);
    if (stage.phase !== "ended" && own !== null && this.options.role === "player") this.follow(stage.code);
    if (stage.phase === "ended" && this.room !== this.options.room) this.gameOver();
  }

  /** The own game is over: follow the hall, and ask once whether it has gone on to another game already. */
  private gameOver(): void {
    const over = this.room;
    this.follow(this.options.room);
    if (this.over === over) return;
    this.over = over;
    this.opened();
  }

  private noticed(code: string, retry: number): void {
    if (code === "draining") this.retry = Math.max(retry, 1);
    if (code !== "store_back" && code !== "rolled_back") return;
    this.clock.remeasure();
    this.measure(ROUND_TRIPS);
  }

  /** The hall shows another game now. */
  protected hallChanged(): void {
    const { role, room } = this.options;
    if (room !== "" || (role === "player" && !isFree(this.model))) return;
    this.follow("");
    this.opened();
  }

  /** From now on this is the game to say hello to. */
  protected follow(room: string): void {
    if (room !== this.room) this.spares.hangUp();
    this.room = room;
    if (this.options.role === "player") keep(LAST_ROOM, room || null, "sessionStorage");
  }

  /** Whether this refusal only means "not now": then the command stays first and is sent again. */
  private passes(id: string, code: string): boolean {
    const first = this.outbox.first;
    if (!PASSING.includes(code) || first?.id !== id || first.t === "control") return false;
    clearTimeout(this.resend);
    this.resend = setTimeout(() => this.sendFirst(), 500 + Math.random() * 1000);
    return true;
  }

  private sendFirst(): void {
    const first = this.outbox.first;
    this.spares.owes(first !== null);
    if (first === null || !this.greeted) return;
    this.write(first);
    this.spares.send(JSON.stringify(first));
  }

  private measure(trips: number): void {
    this.trips = trips;
    this.write({ t: "clock", sent: performance.now() });
  }

  private tripped(sent: number, now: number): void {
    this.spares.took(performance.now() - sent);
    this.clock.measured(sent, now);
    this.trips -= 1;
    if (this.trips > 0) this.write({ t: "clock", sent: performance.now() });
  }

  private change(model: Model): void {
    this.model = model;
    this.memory.note(model);
    for (const listener of [...this.listeners]) listener(model);
  }
}
