import { Outbox } from "@ui/outbox";
import { afterEach, describe, expect, it } from "vitest";
import { forgetSeat, keepSeat, keptSeat, newSeat, offerAt, outboxOf, seedOf } from "./seats";

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

describe("the house that is offered", () => {
  const offers = ["Wolves", "Foxes", "Hares"].map((name) => ({
    name,
    crest: "fox",
    colour: "rose" as const,
  }));

  it("is the one of its turn", () => {
    expect(offerAt(offers, 1, undefined)?.name).toBe("Foxes");
    expect(offerAt(offers, 7, undefined)?.name).toBe("Wolves");
    expect(offerAt([], 0, undefined)).toBeNull();
  });

  it("is not the one that the other family looks at", () => {
    expect(offerAt(offers, 0, "Wolves")?.name).toBe("Foxes");
    expect(offerAt(offers, 2, "Hares")?.name).toBe("Wolves");
    expect(offerAt(offers.slice(0, 1), 0, "Wolves")?.name).toBe("Wolves");
  });
});
