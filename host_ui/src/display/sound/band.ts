/** Everything that a display lets hear: follows the model, keeps the levels, plays cues, ticks and the loop. */

import type { Model } from "@ui/model";
import type { Screen, Stage } from "@ui/protocol";
import { screenOf } from "@ui/screen";
import { player as recordings } from "@ui/sound";
import { cuesBetween, type Moment, nextTick, Pace, waits } from "./cues";
import { levelsOf } from "./levels";
import { BAR, barOf } from "./loop";
import { browserContext, type MakeContext, NotePlayer, type Readiness } from "./player";
import { allNotes, notesOf } from "./score";

/** Ms between two looks at the loop; a bar is handed to the player so many seconds before it begins. */
const LOOP_EVERY = 1000;
const LOOP_AHEAD = 1.5;
const TOUCHES = ["pointerdown", "pointerup", "keydown"] as const;

export interface BandOptions {
  readonly roomNow: () => number;
  /** Called when whether we may sound has changed. */
  readonly changed: () => void;
  readonly make?: MakeContext;
}

export class Band {
  private readonly notes: NotePlayer;
  private readonly pace = new Pace();
  private readonly roomNow: () => number;
  private heard: Moment = { stage: null, live: null };
  private ticking: ReturnType<typeof setTimeout> | undefined;
  private looping: ReturnType<typeof setInterval> | undefined;
  /** Room ms of the last second that was counted. */
  private ticked = 0;
  private bar = 0;
  private prepared = false;
  private barAt = 0;

  constructor({ roomNow, changed, make = browserContext }: BandOptions) {
    this.roomNow = roomNow;
    this.notes = new NotePlayer(make, changed);
    recordings().changed = () => this.settle();
    for (const touch of TOUCHES) window.addEventListener(touch, this.wake, true);
  }

  get readiness(): Readiness {
    return this.notes.readiness;
  }

  stop(): void {
    clearTimeout(this.ticking);
    clearInterval(this.looping);
    recordings().changed = () => {};
    for (const touch of TOUCHES) window.removeEventListener(touch, this.wake, true);
    this.notes.stop();
  }

  /** The display knows something new. */
  hear({ stage, live }: Pick<Model, "stage" | "live">): void {
    const moment = { stage, live };
    const cues = cuesBetween(this.heard, moment);
    this.heard = moment;
    this.settle();
    if (!this.sounds) return;
    if (!this.prepared) this.notes.prepare(allNotes());
    this.prepared = true;
    const at = performance.now();
    for (const cue of cues) if (this.pace.lets(cue, at)) this.notes.play(notesOf(cue));
  }

  private get screen(): Screen | undefined {
    return this.heard.live?.screen;
  }

  private get sounds(): boolean {
    return screenOf(this.screen).sound;
  }

  private readonly wake = (): void => this.notes.wake();

  /** Levels, the next tick and the loop follow from what was heard last. */
  private settle(): void {
    const levels = levelsOf(this.screen, recordings().name !== "");
    const plays = this.sounds && screenOf(this.screen).loop && waits(this.heard.stage);
    this.notes.level(plays ? levels : { ...levels, loop: 0 });
    recordings().audio.volume = levels.recording;
    this.tickNext(this.heard.stage);
    if (plays && this.looping === undefined) this.beginLoop();
    if (!plays && this.looping !== undefined) this.endLoop();
  }

  private tickNext(stage: Stage | null): void {
    clearTimeout(this.ticking);
    const now = this.roomNow();
    // A clock that is measured anew may go back a little: no second is counted twice.
    const at = this.sounds ? nextTick(stage, Math.max(now, this.ticked)) : null;
    if (at === null) return;
    this.ticking = setTimeout(() => {
      this.ticked = at;
      this.notes.play(notesOf({ name: "tick" }));
      this.tickNext(this.heard.stage);
    }, at - now);
  }

  private beginLoop(): void {
    this.barAt = 0;
    this.looping = setInterval(this.playLoop, LOOP_EVERY);
    this.playLoop();
  }

  private endLoop(): void {
    clearInterval(this.looping);
    this.looping = undefined;
  }

  private readonly playLoop = (): void => {
    if (this.notes.readiness !== "ready") return;
    // After a sleep, or at the beginning, the next bar begins now.
    this.barAt = Math.max(this.barAt, this.notes.now + 0.1);
    if (this.barAt > this.notes.now + LOOP_AHEAD) return;
    this.notes.play(barOf(this.bar), "loop", this.barAt);
    this.bar += 1;
    this.barAt += BAR;
  };
}
