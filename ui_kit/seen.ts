/** How far this screen has seen its game: said in every hello, so that no server shows it an older picture. */

import { keep, kept } from "./keep";
import type { Model } from "./model";

export const SEEN = "home.seen";

/** `version`: the highest that was shown or acknowledged of the log with this `epoch`. */
export interface Seen {
  readonly epoch: string;
  readonly version: number;
}

/** What a model has shown, or null before the first picture. */
export function seenOf({ stage, own, live, acked }: Model): Seen | null {
  if (stage === null) return null;
  const parts = [stage, own, live].map((part) => part?.stamp.version ?? 0);
  return { epoch: stage.stamp.epoch, version: Math.max(...parts, acked?.version ?? 0) };
}

/** Remembers it over a reload of the page, if `lasting`. */
export class Memory {
  private seen: Seen = { epoch: "", version: 0 };
  private readonly lasting: boolean;

  constructor(lasting: boolean) {
    this.lasting = lasting;
    const [epoch = "", version = ""] = (lasting && kept(SEEN, "sessionStorage")?.split(" ")) || [];
    if (epoch && /^\d+$/.test(version)) this.seen = { epoch, version: Number(version) };
  }

  /** What a hello says: nothing before the first picture ever. */
  get said(): Seen | null {
    return this.seen.epoch ? this.seen : null;
  }

  note(model: Model): void {
    const seen = seenOf(model);
    if (seen === null || (seen.epoch === this.seen.epoch && seen.version === this.seen.version)) return;
    this.seen = seen;
    if (this.lasting) keep(SEEN, `${seen.epoch} ${seen.version}`, "sessionStorage");
  }
}
