/** The voices as samples: a plucked string, a bell, a knock on wood. Pure numbers; nothing is recorded. */

import { random } from "@ui/art/random";
import type { Voice } from "./notes";

/** Samples a second: enough for strings, and little to work out. */
export const RATE = 22_050;

/** A string by Karplus and Strong: noise runs in a loop as long as a period and gets softer in each round. */
function string(frequency: number): Float32Array {
  const samples = new Float32Array(Math.round(RATE * 1.5));
  const period = RATE / frequency;
  // The averaging below takes half a sample; what is left beside whole samples is an all-pass's part.
  const whole = Math.floor(period - 0.5);
  const part = period - 0.5 - whole;
  const pass = (1 - part) / (1 + part);
  const chance = random(Math.round(frequency));
  const loop = Float32Array.from({ length: whole }, () => chance() * 2 - 1);
  soften(loop);
  const keeps = 0.9985 - frequency * 1.2e-6;
  let [before, passed, previous] = [0, 0, 0];
  for (let i = 0; i < samples.length; i += 1) {
    const at = i % whole;
    const now = loop[at] ?? 0;
    samples[i] = now;
    const mean = ((now + before) / 2) * keeps;
    before = now;
    passed = pass * (mean - passed) + previous;
    previous = mean;
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
    for (let i = 0; i < samples.length; i += 1) {
      samples[i] = (samples[i] ?? 0) + loud * Math.sin(turn * i) * Math.exp(-i / RATE / lasts);
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
