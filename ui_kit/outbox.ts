/** Commands that are not settled yet, kept across reloads: one is on its way, the others wait behind it. */

import { randomId } from "./ids";
import { keep, keptJson } from "./keep";
import type { Command, Wish } from "./model";

const LONGEST = 8;
/** Ms after which a kept command is of no use to anybody (a game is over by then). */
const STALE = 6 * 3600 * 1000;

interface Kept {
  room: string;
  at: number;
  commands: Command[];
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== "object" || value === null) return false;
  const { room, at, commands } = value as Partial<Kept>;
  return typeof room === "string" && typeof at === "number" && Array.isArray(commands);
}

const sameQuestion = (a: Command, b: Wish): boolean =>
  a.t === "answer" && b.t === "answer" && a.question === b.question;

export class Outbox {
  private list: Command[] = [];
  private room = "";
  private readonly key: string | null;

  /** `key`: where to keep the commands, null for nowhere (a control pressed before a reload is stale). */
  constructor(key: string | null) {
    this.key = key;
    const found = key === null ? null : keptJson(key, isKept);
    if (found !== null && Date.now() - found.at < STALE) {
      this.list = found.commands;
      this.room = found.room;
    }
  }

  get all(): readonly Command[] {
    return this.list;
  }

  /** The command that is on its way, or will be as soon as there is a line. */
  get first(): Command | null {
    return this.list[0] ?? null;
  }

  /** This game is played now ("": none yet): commands for another one are dropped. */
  enter(room: string): void {
    if (room === "" || room === this.room) return;
    if (this.room !== "") this.list = [];
    this.room = room;
    this.save();
  }

  /** Adds a wish. A newer answer takes the place of one to the same question that still waits. */
  add(wish: Wish): Command {
    const command = { ...wish, id: randomId() } as Command;
    const at = this.list.findIndex((one, index) => index > 0 && sameQuestion(one, wish));
    if (at > 0) this.list.splice(at, 1, command);
    else if (this.list.length < LONGEST) this.list.push(command);
    else this.list.splice(LONGEST - 1, 1, command);
    this.save();
    return command;
  }

  /** The command was stored or refused for good; true if it was here. */
  settle(id: string): boolean {
    const rest = this.list.filter((one) => one.id !== id);
    const was = rest.length < this.list.length;
    this.list = rest;
    if (was) this.save();
    return was;
  }

  private save(): void {
    if (this.key === null) return;
    const kept: Kept = { room: this.room, at: Date.now(), commands: this.list };
    keep(this.key, this.list.length > 0 ? JSON.stringify(kept) : null);
  }
}
