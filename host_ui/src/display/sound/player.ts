/** Plays notes: the only part that knows the browser's audio. Silent until a finger has touched the page. */

import type { Levels } from "./levels";
import { type Note, pitch } from "./notes";
import { RATE, samplesOf } from "./strings";

/** `none`: this browser makes no sound at all; `blocked`: it waits for a finger. */
export type Readiness = "none" | "blocked" | "ready";

export type MakeContext = () => AudioContext | null;

/** The browser's own; null where there is none. */
export const browserContext: MakeContext = () => {
  try {
    return new AudioContext();
  } catch {
    return null;
  }
};

/** Notes that sound at once; more than these nobody hears. */
const MOST = 32;
/** Seconds in which a level goes two thirds of its way: down at once for a voice, else gently. */
const GIVES_WAY = 0.05;
const GENTLY = 0.3;

/** Ms between two sounds that are prepared. */
const BETWEEN = 100;

/** Notes of one key sound alike; wood knows no pitch. */
const keyOf = ({ voice, step }: Note): string => (voice === "wood" ? voice : `${voice} ${step}`);

type Bus = "signals" | "loop";

export class NotePlayer {
  private readonly context: AudioContext | null;
  private readonly buses = new Map<Bus, GainNode>();
  private readonly buffers = new Map<string, AudioBuffer>();
  private readonly levels = new Map<Bus, number>();
  private sounding = 0;
  private preparing: ReturnType<typeof setTimeout> | undefined;

  /** `changed`: called when the browser lets us sound, or no longer. */
  constructor(make: MakeContext, changed: () => void) {
    this.context = make();
    const { context } = this;
    if (context === null) return;
    context.addEventListener("statechange", changed);
    // Many notes at once come out as loud as few.
    const evened = context.createDynamicsCompressor();
    evened.connect(context.destination);
    for (const name of ["signals", "loop"] as const) {
      const bus = context.createGain();
      bus.gain.value = 0;
      bus.connect(evened);
      this.buses.set(name, bus);
    }
  }

  get readiness(): Readiness {
    if (this.context === null) return "none";
    return this.context.state === "running" ? "ready" : "blocked";
  }

  /** Seconds on the player's own clock. */
  get now(): number {
    return this.context?.currentTime ?? 0;
  }

  /** To be called while a finger or key is down: only then may a browser begin to sound. */
  wake(): void {
    if (this.readiness === "blocked") void this.context?.resume().catch(() => undefined);
  }

  level({ signals, loop }: Levels): void {
    for (const [name, wanted] of Object.entries({ signals, loop })) {
      const before = this.levels.get(name as Bus) ?? 0;
      if (wanted === before) continue;
      this.levels.set(name as Bus, wanted);
      const quick = name === "signals" || (wanted > 0 && wanted < before);
      this.buses.get(name as Bus)?.gain.setTargetAtTime(wanted, this.now, quick ? GIVES_WAY : GENTLY);
    }
  }

  /** Plays notes at a time on the player's clock; a browser that is blocked plays nothing later either. */
  play(notes: readonly Note[], bus: Bus = "signals", at = this.now): void {
    const { context } = this;
    const to = this.buses.get(bus);
    if (context === null || to === undefined || this.readiness !== "ready") return;
    for (const note of notes) {
      if (this.sounding >= MOST) return;
      const source = context.createBufferSource();
      const loud = context.createGain();
      source.buffer = this.bufferOf(context, note);
      loud.gain.value = note.loud;
      source.connect(loud);
      loud.connect(to);
      this.sounding += 1;
      source.addEventListener("ended", () => {
        this.sounding -= 1;
        loud.disconnect();
      });
      source.start(at + note.after);
    }
  }

  /** Works the sounds of notes out one by one, between other work: due ones would take a whole frame. */
  prepare(notes: readonly Note[]): void {
    clearTimeout(this.preparing);
    const { context } = this;
    const [first, ...rest] = notes.filter((note) => !this.buffers.has(keyOf(note)));
    if (context === null || first === undefined) return;
    this.preparing = setTimeout(() => {
      this.bufferOf(context, first);
      this.prepare(rest);
    }, BETWEEN);
  }

  stop(): void {
    clearTimeout(this.preparing);
    void this.context?.close().catch(() => undefined);
  }

  private bufferOf(context: AudioContext, note: Note): AudioBuffer {
    const key = keyOf(note);
    const { voice, step } = note;
    const known = this.buffers.get(key);
    if (known) return known;
    const samples = samplesOf(voice, pitch(step));
    const buffer = context.createBuffer(1, samples.length, RATE);
    buffer.getChannelData(0).set(samples);
    this.buffers.set(key, buffer);
    return buffer;
  }
}
