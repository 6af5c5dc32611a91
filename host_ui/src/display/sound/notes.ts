/** The notes of the display's sounds: one scale of five tones, so that whatever falls together sounds together. */

/** A plucked string, a bell, a knock on wood. */
export type Voice = "string" | "bell" | "wood";

export interface Note {
  /** Seconds from the beginning of what it belongs to. */
  readonly after: number;
  /** Step of the scale: 0 is the g above middle c, 5 the g above that; steps go down below 0 as well. */
  readonly step: number;
  readonly voice: Voice;
  /** 0 to 1. */
  readonly loud: number;
}

/** Half tones of g, a, b, d and e over g: without half-tone steps nothing can clash. */
const SCALE = [0, 2, 4, 7, 9] as const;
const G4 = 391.995;

/** The frequency of a step, Hz. */
export function pitch(step: number): number {
  const octave = Math.floor(step / SCALE.length);
  const tone = SCALE[step - octave * SCALE.length] ?? 0;
  return G4 * 2 ** (octave + tone / 12);
}

/** Notes one after the other, `every` seconds apart. */
export const run = (
  steps: readonly number[],
  { from = 0, every = 0.1, voice = "string" as Voice, loud = 0.5 } = {},
): Note[] => steps.map((step, i) => ({ after: from + i * every, step, voice, loud }));
