/** Small values that outlive the page. Storage may be full or forbidden (private windows): then nothing is kept. */

type Where = "localStorage" | "sessionStorage";

function storage(where: Where): Storage | null {
  try {
    return window[where];
  } catch {
    return null;
  }
}

/** What was kept under `key`, or null. */
export function kept(key: string, where: Where = "localStorage"): string | null {
  try {
    return storage(where)?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Keep `value` under `key`; null forgets it. */
export function keep(key: string, value: string | null, where: Where = "localStorage"): void {
  try {
    if (value === null) storage(where)?.removeItem(key);
    else storage(where)?.setItem(key, value);
  } catch {
    // Nothing to do: the page goes on without its memory.
  }
}

/** What was kept as JSON and passes `fits`, or null. */
export function keptJson<T>(key: string, fits: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(kept(key) ?? "null");
    return fits(value) ? value : null;
  } catch {
    return null;
  }
}
