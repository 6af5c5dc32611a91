/** When a display goes over to the light drawing. */

import { describe, expect, it } from "vitest";
import { Frames, isSlow, LOOKS_FOR } from "./frames";

/** A computer that needs so many ms for a frame. */
class Computer {
  takes: number;
  hidden = false;
  found = 0;
  private at = 1000;
  private waiting: ((at: number) => void)[] = [];
  readonly frames: Frames;

  constructor(takes: number, light = false) {
    this.takes = takes;
    this.frames = new Frames(
      light,
      () => {
        this.found += 1;
      },
      (frame) => this.waiting.push(frame),
      () => this.hidden,
    );
  }

  /** How many frames a look asks for. */
  look(): number {
    this.frames.look();
    let count = 0;
    while (this.waiting.length > 0) {
      this.at += this.takes;
      count += 1;
      for (const frame of this.waiting.splice(0)) frame(this.at);
    }
    return count;
  }
}

describe("the light drawing", () => {
  it("begins when two of three looks were slow, is said once, and stays", () => {
    const computer = new Computer(90);
    computer.look();
    expect(computer.frames.light).toBe(false);
    computer.takes = 16;
    computer.look();
    computer.takes = 90;
    computer.look();
    expect([computer.frames.light, computer.found]).toEqual([true, 1]);
    computer.takes = 16;
    expect(computer.look()).toBe(0);
    expect(computer.frames.light).toBe(true);
  });

  it("does not begin for one slow moment, nor where frames come in time", () => {
    const computer = new Computer(16);
    for (const takes of [16, 200, 16, 16, 200, 16]) {
      computer.takes = takes;
      computer.look();
    }
    expect(computer.found).toBe(0);
    expect(isSlow([16, 16, 16, 400, 16])).toBe(false);
  });

  it("is not judged while nobody sees the page", () => {
    const computer = new Computer(1000);
    computer.hidden = true;
    for (let i = 0; i < 4; i += 1) computer.look();
    expect(computer.found).toBe(0);
  });

  it("costs nothing between two looks, and nothing at all once it is there", () => {
    expect(new Computer(16).look()).toBe(Math.ceil(LOOKS_FOR / 16) + 1);
    expect(new Computer(16, true).look()).toBe(0);
  });

  it("is needed where a look holds hardly any frame, and not where it holds none", () => {
    expect(isSlow([700, 800])).toBe(true);
    expect(isSlow([])).toBe(false);
  });
});
