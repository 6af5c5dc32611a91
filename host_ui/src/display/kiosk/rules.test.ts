import { LEAD, NOTICE } from "@ui/guest";
import { describe, expect, it } from "vitest";
import {
  AWAKE,
  begin,
  ENOUGH_STANDS,
  faceFor,
  GOODBYE,
  GUEST_LEAVES,
  gameFor,
  isQuiet,
  type Memory,
  next,
  type Seen,
  SLIDE,
  shiftAt,
  slideAt,
  type Told,
} from "./rules";

const NOON = 12 * 60;
const START = 1_800_000_000_000;
const SIGHT = { name: { lv: "Pils" }, kind: "castle", lat: 56.5, lon: 27.7 };
const TOLD: Told = {
  quiet_from: 20 * 60,
  quiet_to: 8 * 60,
  near: false,
  code: "OWN",
  neighbours: [],
  row: 0,
  sight: null,
};

/** A kiosk with a clock that is moved by hand. */
class Hall {
  at = START;
  memory: Memory = { ...begin(START - 60_000) };
  told = TOLD;
  hall: Seen["hall"] = { room: "", starts_at: 0 };
  code = "OWN";
  phase = "lobby";
  houses = 0;
  minute = NOON;
  hands = false;

  get seen(): Seen {
    const { at, told, hall, code, phase, houses, minute, hands } = this;
    return { at, told, hall, code, phase, houses, minute, hands };
  }

  wait(ms: number, by = 1000): this {
    for (const end = this.at + ms; this.at < end; ) {
      this.at = Math.min(end, this.at + by);
      this.memory = next(this.memory, this.seen);
    }
    return this;
  }

  touch(): this {
    this.memory = { ...this.memory, touched: this.at };
    return this;
  }

  get face() {
    return faceFor(this.memory, this.seen);
  }

  get game() {
    return gameFor(this.memory, this.told);
  }
}

describe("by itself", () => {
  it("shows its lobby while somebody comes in on the glass, and its doors again when nobody did", () => {
    const hall = new Hall();
    hall.hands = true;
    expect(hall.wait(2000).face).toBeNull();
    hall.hands = false;
    expect(hall.wait(1000).face).toBe("doors");
  });

  it("shows its doors until somebody has a house, and then the game until it is over", () => {
    const hall = new Hall();
    expect(hall.wait(3_600_000, 60_000).face).toBe("doors");
    hall.houses = 1;
    expect(hall.wait(1000).face).toBeNull();
    for (const phase of ["intro", "open", "reveal", "podium"]) {
      hall.phase = phase;
      expect(hall.wait(60_000).face).toBeNull();
    }
    hall.phase = "ended";
    expect(hall.wait(GOODBYE - 1000).face).toBeNull();
    expect(hall.game).toBe("OWN");
    hall.wait(2000);
    expect(hall.game).toBe("");
    expect(hall.face).toBe("doors");
    hall.told = { ...TOLD, code: "NEW" };
    expect(hall.game).toBe("NEW");
  });

  it("says after the second game that it is enough, until a hand comes or time is up", () => {
    const hall = new Hall();
    Object.assign(hall, { told: { ...TOLD, row: 2, sight: SIGHT }, phase: "ended", houses: 1 });
    expect(hall.wait(ENOUGH_STANDS - 1000).face).toBe("enough");
    expect(hall.wait(2000).face).toBe("doors");
    const other = new Hall();
    Object.assign(other, { told: { ...TOLD, row: 2, sight: SIGHT }, phase: "ended", houses: 1 });
    expect(other.wait(5000).touch().wait(1000).face).toBe("doors");
  });

  it("sends nobody to a place to which it knows no way", () => {
    const hall = new Hall();
    Object.assign(hall, { told: { ...TOLD, row: 5 }, phase: "ended", houses: 1 });
    expect(hall.wait(5000).face).toBeNull();
  });
});

describe("quiet hours", () => {
  it("go over midnight, and equal hours are none", () => {
    expect([19 * 60 + 59, 20 * 60, 23 * 60, 0, 7 * 60 + 59, 8 * 60].map((at) => isQuiet(TOLD, at))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(isQuiet({ ...TOLD, quiet_from: 540, quiet_to: 600 }, 570)).toBe(true);
    expect(isQuiet({ ...TOLD, quiet_from: 0, quiet_to: 0 }, 0)).toBe(false);
  });

  it("a touch wakes the display for a while", () => {
    const hall = new Hall();
    hall.minute = 22 * 60;
    expect(hall.wait(1000).face).toBe("asleep");
    hall.touch();
    expect(hall.wait(AWAKE - 1000).face).toBe("doors");
    expect(hall.wait(2000).face).toBe("asleep");
  });

  it("end no game that is played", () => {
    const hall = new Hall();
    Object.assign(hall, { minute: 22 * 60, phase: "open", houses: 1 });
    expect(hall.wait(600_000, 10_000).face).toBeNull();
  });
});

describe("a librarian's game", () => {
  it("is announced, and then has the display", () => {
    const hall = new Hall();
    Object.assign(hall, { phase: "open", houses: 2, hall: { room: "BIG", starts_at: 0 } });
    hall.wait(1000);
    expect(hall.memory.takes).toBe(hall.at + NOTICE);
    hall.wait(NOTICE - 1000);
    expect(hall.game).toBe("OWN");
    hall.wait(1000);
    expect([hall.game, hall.memory.takes]).toEqual(["BIG", null]);
    hall.code = "BIG";
    expect(hall.wait(3_600_000, 60_000).face).toBeNull();
  });

  it("that was taken back before is not shown", () => {
    const hall = new Hall();
    hall.hall = { room: "BIG", starts_at: 0 };
    hall.wait(5000);
    hall.hall = { room: "", starts_at: 0 };
    hall.wait(NOTICE);
    expect([hall.game, hall.memory.takes]).toEqual(["OWN", null]);
  });

  it("that is prepared for later leaves the display alone until its time is near", () => {
    const hall = new Hall();
    hall.hall = { room: "SVETKI", starts_at: START / 1000 + LEAD + 60 };
    hall.wait(50_000);
    expect([hall.game, hall.memory.takes]).toEqual(["OWN", null]);
    expect(hall.wait(30_000).game).toBe("SVETKI");
  });

  it("is shown at once after a reload, and when the librarian goes on to the next", () => {
    const hall = new Hall();
    hall.memory = begin(START);
    hall.hall = { room: "BIG", starts_at: 0 };
    expect(hall.wait(1000).game).toBe("BIG");
    hall.hall = { room: "NEXT", starts_at: 0 };
    expect(hall.wait(1000).game).toBe("NEXT");
  });

  it("gives the display back a while after its end, and does not take it again", () => {
    const hall = new Hall();
    Object.assign(hall, { code: "BIG", phase: "ended", hall: { room: "BIG", starts_at: 0 } });
    hall.memory = { ...hall.memory, guest: "BIG" };
    hall.wait(GUEST_LEAVES);
    expect(hall.game).toBe("BIG");
    hall.wait(2000);
    Object.assign(hall, { code: "OWN", phase: "lobby" });
    expect(hall.wait(600_000, 1000).game).toBe("OWN");
    expect(hall.face).toBe("doors");
  });
});

describe("the street", () => {
  it("shows every sort of picture in every language", () => {
    const seen = new Set<string>();
    for (let turn = 0; turn < 36; turn += 1) {
      const { slide, lang } = slideAt(START + turn * SLIDE, 3, ["lv", "lt"]);
      seen.add(`${slide} ${lang}`);
    }
    expect(seen.size).toBe(8);
    expect(slideAt(SLIDE * 5, 0, ["lv"]).slide).toBe("place");
  });

  it("moves by four units a minute and never far", () => {
    const steps = Array.from({ length: 1440 }, (_, minute) => shiftAt(minute));
    for (const [i, { x, y }] of steps.entries()) {
      const after = steps[i + 1];
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(8);
      if (after) expect([4]).toContain(Math.abs(after.x - x));
    }
    expect(new Set(steps.map(({ x, y }) => `${x},${y}`)).size).toBeGreaterThan(20);
  });
});
