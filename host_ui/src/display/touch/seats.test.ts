import { Outbox } from "@ui/outbox";
import { afterEach, describe, expect, it } from "vitest";
import { forgetSeat, keepSeat, keptSeat, newSeat, outboxOf, seedOf } from "./seats";

afterEach(() => localStorage.clear());

describe("the seats of a display", () => {
  it("outlive the page, each for itself", () => {
    const [left, right] = [newSeat("BERE", "lv"), newSeat("BERE", "lt")];
    keepSeat("left", left);
    keepSeat("right", right);
    expect([keptSeat("left", "BERE"), keptSeat("right", "BERE")]).toEqual([left, right]);
    expect(left.token).not.toBe(right.token);
  });

  it("are forgotten with their game", () => {
    keepSeat("left", newSeat("BERE", "lv"));
    expect(keptSeat("left", "OZOL")).toBeNull();
    expect(keptSeat("left", "BERE")).toBeNull();
  });

  it("are not made of junk", () => {
    localStorage.setItem("home.glass.left", '{"token":"short","room":"BERE","lang":"lv"}');
    expect(keptSeat("left", "BERE")).toBeNull();
    localStorage.setItem("home.glass.left", "what?");
    expect(keptSeat("left", "BERE")).toBeNull();
  });

  it("do not share what waits to be sent, and take it along when they are given up", () => {
    new Outbox(outboxOf("left")).add({ t: "joker" });
    new Outbox(outboxOf("right")).add({ t: "hat" });
    expect(new Outbox(outboxOf("left")).all.map(({ t }) => t)).toEqual(["joker"]);
    forgetSeat("left");
    expect(new Outbox(outboxOf("left")).all).toEqual([]);
    expect(new Outbox(outboxOf("right")).all).toHaveLength(1);
  });

  it("draw another house at each turn, within what the server takes", () => {
    const seat = newSeat("BERE", "lv");
    const seeds = [0, 1, 2, 3].map((turn) => seedOf(seat, turn));
    expect(new Set(seeds).size).toBe(4);
    for (const seed of seeds) expect(seed > 0 && seed < 1_000_000).toBe(true);
  });
});
