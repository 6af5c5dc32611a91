/** Repeatable chance: the same seed gives the same house on every screen. */

export type Random = () => number;

/** Numbers in [0, 1); any finite seed will do. */
export function random(seed: number): Random {
  let state = Math.imul(Math.trunc(seed) + 1, 0x9e3779b1) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
  // Neighbouring seeds start alike; a few turns part them.
  for (let i = 0; i < 4; i += 1) next();
  return next;
}

export function pick<T>(chance: Random, list: readonly [T, ...T[]]): T {
  return list[Math.floor(chance() * list.length)] ?? list[0];
}
