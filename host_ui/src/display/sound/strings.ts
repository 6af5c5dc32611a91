/** The voices as samples: a plucked string, a bell, a knock on wood. Pure numbers; nothing is recorded. */

import { random } from "@ui/art/random";
import type { Voice } from "./notes";

/** Samples a second: enough for strings, and little to work out. */
export const RATE = 22_050;

/** A string by Karplus and Strong: its shape runs in a loop as long as a period and gets softer in each round. */
function string(frequency: number): Float32Array {
  const samples = new Float32Array(Math.round(RATE * 1.5));
  const period = RATE / frequency;
  // A short string is damped less in each of its many rounds, else it would be gone at once.
  const damping = Math.min(0.5, 150 / frequency);
  // The damping takes a part of a sample; what is left beside whole samples is an all-pass's part.
  const whole = Math.floor(period - damping);
  const part = period - damping - whole;
  const pass = (1 - part) / (1 + part);
  const chance = random(Math.round(frequency));
  // Drawn aside by a finger at a third of its length, and let go with a little noise.
  const drawn = (at: number): number => (at < 1 / 3 ? at * 3 : (1 - at) * 1.5) * 2 - 1;
  const loop = Float32Array.from({ length: whole }, (_, i) => drawn(i / whole) + (chance() - 0.5) * 0.8);
  soften(loop);
  // So much is left of the loudness after a second, whatever the pitch.
  const keeps = 0.06 ** (1 / frequency);
  let [before, passed, previous] = [0, 0, 0];
  for (let i = 0; i < samples.length; i += 1) {
    const at = i % whole;
    const now = loop[at] ?? 0;
    samples[i] = now;
    const damped = ((1 - damping) * now + damping * before) * keeps;
    before = now;
    passed = pass * (damped - passed) + previous;
    previous = damped;
    loop[at] = passed;
  }
  return faded(samples, 0.3);
}

/** A finger's tip, not a nail: the noise that begins is rounded, and has no constant part. */
function soften(noise: Float32Array): void {
  for (let round = 0; round < 3; round += 1) {
    let last = noise[noise.length - 1] ?? 0;
    for (let i = 0; i < noise.length; i += 1) {
      const now = noise[i] ?? 0;
      noise[i] = (now + last) / 2;
      last = now;
    }
  }
  const mean = noise.reduce((sum, one) => sum + one, 0) / noise.length;
  const most = noise.reduce((peak, one) => Math.max(peak, Math.abs(one - mean)), 1e-6);
  for (let i = 0; i < noise.length; i += 1) noise[i] = ((noise[i] ?? 0) - mean) / most;
}

/** Partials of a small bell: multiples of the pitch, how loud, seconds until a third is left. */
const PARTIALS = [
  [1, 0.6, 0.55],
  [2, 0.25, 0.35],
  [3.01, 0.1, 0.18],
  [5.4, 0.05, 0.06],
] as const;

function bell(frequency: number): Float32Array {
  const samples = new Float32Array(Math.round(RATE * 1.6));
  for (const [times, loud, lasts] of PARTIALS) {
    const turn = (2 * Math.PI * frequency * times) / RATE;
    // A hand that turns and gets shorter: sine and exponential of each sample would take a whole frame.
    const shorter = Math.exp(-1 / RATE / lasts);
    const [along, aside] = [Math.cos(turn) * shorter, Math.sin(turn) * shorter];
    let [x, y] = [1, 0];
    for (let i = 0; i < samples.length; i += 1) {
      samples[i] = (samples[i] ?? 0) + loud * y;
      const next = x * along - y * aside;
      y = x * aside + y * along;
      x = next;
    }
  }
  const attack = Math.round(RATE * 0.004);
  for (let i = 0; i < attack; i += 1) samples[i] = ((samples[i] ?? 0) * i) / attack;
  return faded(samples, 0.3);
}

/** A knuckle on a door: a low tone that falls, and a breath of noise. */
function wood(): Float32Array {
  const samples = new Float32Array(Math.round(RATE * 0.16));
  const chance = random(3);
  let turned = 0;
  for (let i = 0; i < samples.length; i += 1) {
    const time = i / RATE;
    turned += (2 * Math.PI * (150 + 130 * Math.exp(-time / 0.012))) / RATE;
    const tone = Math.sin(turned) * Math.exp(-time / 0.03);
    const breath = (chance() * 2 - 1) * 0.35 * Math.exp(-time / 0.006);
    samples[i] = tone * 0.8 + breath;
  }
  return faded(samples, 0.02);
}

/** Without a click at its end: the last `seconds` fade away. */
function faded(samples: Float32Array, seconds: number): Float32Array {
  const length = Math.round(RATE * seconds);
  for (let i = 0; i < length; i += 1) {
    const at = samples.length - 1 - i;
    samples[at] = ((samples[at] ?? 0) * i) / length;
  }
  return samples;
}

const VOICES: Readonly<Record<Voice, (frequency: number) => Float32Array>> = { string, bell, wood };

/** The samples of a voice at a pitch (Hz), at `RATE`, from -1 to 1. */
export const samplesOf = (voice: Voice, frequency: number): Float32Array => VOICES[voice](frequency);
