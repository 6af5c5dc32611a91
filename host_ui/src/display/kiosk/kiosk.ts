/** The kiosk itself: watches time, hands, server and game, and moves the display from one game to the next. */

import type { Atlas } from "@ui/atlas";
import { secondsTo } from "@ui/guest";
import { keep } from "@ui/keep";
import type { Line } from "@ui/line";
import { lockDown } from "@ui/lockdown";
import type { Model } from "@ui/model";
import type { Language } from "@ui/texts";
import type { Face } from "../face";
import type { HallFacts } from "../hall";
import { claim, dropToken, hasToken, KIOSK_TOKEN, look, NoRight, openGame } from "./right";
import {
  begin,
  faceFor,
  gameFor,
  type KioskFace,
  type Memory,
  next,
  type Seen,
  shiftAt,
  slideAt,
  type Told,
} from "./rules";

const TICK = 1000;
/** Ms between two looks at what was played, and between two tries to get a game. */
const LOOK_EVERY = 30_000;
const TRY_EVERY = 3000;
const HANDS = ["pointerdown", "keydown"] as const;

/** What the pictures of a kiosk are made from. */
export interface KioskLook {
  readonly told: Told;
  readonly turn: ReturnType<typeof slideAt>;
  readonly atlas: Atlas | null;
  /** Seconds until a librarian's game takes the display, null where none does. */
  readonly takes: number | null;
  /** The game on the stage is the kiosk's own. */
  readonly own: boolean;
  readonly begin: () => void;
}

export interface KioskOptions {
  readonly line: Line;
  readonly display: () => string;
  /** Whether somebody plays on the glass, or is about to. */
  readonly hands: () => boolean;
  /** Something else is to be shown. */
  readonly changed: () => void;
}

export class Kiosk {
  private told: Told | null = null;
  private memory: Memory = begin(Date.now());
  private hall: HallFacts | null = null;
  private atlas: Atlas | null = null;
  private room = "";
  private asking = false;
  private triedAt = 0;
  private lookedAt = 0;
  private drawn = "";
  /** The touch of this moment has woken the street; its click is still to come. */
  private woken = false;
  private unlock: (() => void) | null = null;
  private readonly timer: ReturnType<typeof setInterval>;

  constructor(private readonly options: KioskOptions) {
    this.timer = setInterval(() => this.tick(), TICK);
    for (const name of HANDS) document.addEventListener(name, this.touched, { capture: true, passive: true });
    document.addEventListener("click", this.clicked, true);
    if (hasToken()) void this.look();
  }

  stop(): void {
    clearInterval(this.timer);
    for (const name of HANDS) document.removeEventListener(name, this.touched, { capture: true });
    document.removeEventListener("click", this.clicked, true);
    this.unlock?.();
  }

  get on(): boolean {
    return this.told !== null;
  }

  /** Whether the game on the stage is led by nobody: then no buttons of control are shown. */
  get leads(): boolean {
    return this.told !== null && this.memory.guest === "";
  }

  // ---- what it hears -----------------------------------------------------------------------------------

  hallSaid(facts: HallFacts): void {
    this.hall = facts;
    if (facts.kiosk === true && this.told === null) void this.look();
    if (facts.kiosk !== true && this.told !== null) this.end();
    this.tick();
  }

  heard(model: Model, before: Model): void {
    if (this.told === null) return;
    if (model.stage?.phase !== before.stage?.phase) {
      if (this.memory.guest === "" && ["podium", "ended"].includes(model.stage?.phase ?? ""))
        void this.look();
      this.tick();
    }
  }

  private readonly touched = (): void => {
    const before = this.ownFace;
    this.memory = { ...this.memory, touched: Date.now() };
    this.tick();
    this.woken = before !== "doors" && this.ownFace === "doors";
  };

  /** The touch that wakes the street, or ends a goodbye, opens no door that appears under the finger. */
  private readonly clicked = (event: Event): void => {
    if (!this.woken) return;
    this.woken = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  private get ownFace(): KioskFace | null {
    const seen = this.seen;
    return seen === null ? null : faceFor(this.memory, seen);
  }

  /** Asks the server what holds; a display that was just made a kiosk shows its token first. */
  private async look(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.lookedAt = Date.now();
    try {
      this.begins(await this.askOrClaim());
    } catch (no) {
      if (no instanceof NoRight) this.end();
    } finally {
      this.asking = false;
    }
    this.tick();
  }

  private async askOrClaim(): Promise<Told> {
    try {
      if (hasToken()) return await look();
    } catch (no) {
      if (!(no instanceof NoRight)) throw no;
      dropToken();
    }
    if (this.hall?.kiosk !== true) throw new NoRight();
    await claim(this.options.display());
    return look();
  }

  private begins(told: Told): void {
    if (this.told === null) {
      // A game that is on already was not announced to a kiosk: it simply goes on.
      this.memory = { ...this.memory, began: Date.now() };
      this.unlock = lockDown();
      void this.readAtlas();
    }
    // To the server a game that has ended is no open one; here its goodbye still stands.
    const stands = this.told !== null && this.told.code !== this.memory.done ? this.told.code : "";
    this.told = { ...told, code: told.code || stands };
  }

  private end(): void {
    keep(KIOSK_TOKEN, null);
    if (this.told === null) return;
    this.told = null;
    this.unlock?.();
    this.unlock = null;
    this.enter("");
    this.options.changed();
  }

  private async readAtlas(): Promise<void> {
    try {
      const answer = await fetch("/api/atlas");
      if (answer.ok) this.atlas = (await answer.json()) as Atlas;
    } catch {
      // The street shows its other pictures; the next look tries again.
    }
  }

  // ---- what it does ------------------------------------------------------------------------------------

  private get seen(): Seen | null {
    const { told, hall } = this;
    if (told === null) return null;
    const { stage, live } = this.options.line.model;
    const at = Date.now();
    const now = new Date(at);
    return {
      at,
      minute: now.getHours() * 60 + now.getMinutes(),
      told,
      hall,
      code: stage?.code ?? "",
      phase: stage?.phase ?? "",
      houses: live?.houses.length ?? 0,
      hands: this.options.hands(),
    };
  }

  private tick(): void {
    const seen = this.seen;
    if (seen === null) return;
    const before = this.memory;
    this.memory = next(before, seen);
    if (this.memory.guest !== "" && before.guest === "") this.sayGoodbye(seen);
    this.move(seen);
    if (seen.at - this.lookedAt > LOOK_EVERY) {
      void this.look();
      if (this.atlas === null) void this.readAtlas();
    }
    this.redraw(seen);
  }

  /** To the game that is to be looked at, if that is another one; a new own one is made where there is none. */
  private move(seen: Seen): void {
    const game = gameFor(this.memory, seen.told);
    if (game === "") {
      if (seen.at - this.triedAt >= TRY_EVERY) void this.makeGame();
    } else this.enter(game);
  }

  private enter(room: string): void {
    if (room === this.room) return;
    this.room = room;
    this.options.line.enter(room);
  }

  private async makeGame(): Promise<void> {
    this.triedAt = Date.now();
    try {
      const code = await openGame();
      if (this.told === null) return;
      this.told = { ...this.told, code };
      this.tick();
    } catch (no) {
      if (no instanceof NoRight) void this.look();
    }
  }

  /** A librarian's game takes the display: the families of the kiosk's game get their podium on the phones. */
  private sayGoodbye(seen: Seen): void {
    const { line } = this.options;
    const { stage } = line.model;
    if (!stage || stage.code !== seen.told.code || seen.houses === 0) return;
    if (stage.phase !== "ended") line.command({ t: "control", on: stage.stamp.step, do: "end" });
    this.memory = { ...this.memory, done: stage.code };
  }

  private readonly start = (): void => {
    const { line } = this.options;
    const { stage, pending } = line.model;
    if (stage?.phase === "lobby" && pending.length === 0)
      line.command({ t: "control", on: stage.stamp.step, do: "start" });
  };

  // ---- what it shows -----------------------------------------------------------------------------------

  /** The face of a kiosk where it has one of its own. While the line is lost, that is what has to be said. */
  face(face: Face): Face {
    const seen = this.seen;
    if (seen === null || face === "connecting" || face === "paused") return face;
    return faceFor(this.memory, seen) ?? face;
  }

  lookOf(languages: readonly string[]): KioskLook | undefined {
    const seen = this.seen;
    if (seen === null) return undefined;
    const { told } = seen;
    return {
      told: { ...told, code: gameFor({ ...this.memory, guest: "" }, told) },
      turn: slideAt(seen.at, told.neighbours.length, languages as readonly Language[]),
      atlas: this.atlas,
      takes: this.memory.takes === null ? null : secondsTo(this.memory.takes, seen.at),
      own: this.memory.guest === "" && seen.code === told.code && seen.code !== "",
      begin: this.start,
    };
  }

  /** Units by which the picture is moved now. */
  get shift(): { readonly x: number; readonly y: number } {
    return this.told === null ? { x: 0, y: 0 } : shiftAt(Math.floor(Date.now() / 60_000));
  }

  /** Once a second it looks; only what would look different is drawn anew. */
  private redraw(seen: Seen): void {
    const { memory } = this;
    const takes = memory.takes === null ? "" : secondsTo(memory.takes, seen.at);
    const { turn } = slideAt(seen.at, seen.told.neighbours.length, ["lv"]);
    const now = [faceFor(memory, seen), seen.minute, turn, takes, memory.guest, seen.told.code].join();
    if (now === this.drawn) return;
    this.drawn = now;
    this.options.changed();
  }
}
