import type { Model } from "@ui/model";
import type { Stage, Welcome } from "@ui/protocol";
import { describe, expect, it } from "vitest";
import { faceOf, PATIENCE } from "./face";

const WELCOME: Welcome = { t: "welcome", room: "TUKA", hall: "ludza", hall_name: "Ludza", now: 0 };
const stage = (phase: string, more: Partial<Stage> = {}): Stage => ({
  stamp: { epoch: "e", version: 1, step: 1 },
  phase,
  own_from: 0,
  code: "TUKA",
  ...more,
});
type Said = Pick<Model, "line" | "lostSince" | "welcome" | "stage" | "closed">;
const said = (more: Partial<Said> = {}): Said => ({
  line: "open",
  lostSince: null,
  welcome: WELCOME,
  stage: null,
  closed: null,
  ...more,
});

describe("the picture of a moment", () => {
  it("looks for the server until it has said welcome", () => {
    expect(faceOf(said({ welcome: null, line: "connecting", lostSince: 0 }), 50)).toBe("connecting");
  });

  it("invites while the hall plays nothing", () => {
    expect(faceOf(said(), 0)).toBe("attract");
  });

  it.each([
    ["lobby", "lobby"],
    ["intro", "intro"],
    ["talk", "talk"],
    ["open", "question"],
    ["closed", "question"],
    ["reveal", "reveal"],
    ["card", "card"],
    ["standings", "standings"],
    ["break", "break"],
    ["podium", "podium"],
    ["ended", "ended"],
  ])("%s shows %s", (phase, face) => {
    expect(faceOf(said({ stage: stage(phase) }), 0)).toBe(face);
  });

  it("shows a pause whatever the phase", () => {
    expect(faceOf(said({ stage: stage("open", { paused: true }) }), 0)).toBe("paused");
  });

  it("keeps the picture for a moment when the line is lost, then says so", () => {
    const lost = said({ stage: stage("open"), line: "lost", lostSince: 1000 });
    expect(faceOf(lost, 1000 + PATIENCE)).toBe("question");
    expect(faceOf(lost, 1001 + PATIENCE)).toBe("connecting");
  });

  it("shows the raffle while somebody holds its prize, and the podium where the winner is gone", () => {
    expect(faceOf(said({ stage: stage("podium", { raffle: { team: "t1", drawn: 1 } }) }), 0)).toBe("raffle");
    expect(faceOf(said({ stage: stage("ended", { raffle: { team: "t1", drawn: 2 } }) }), 0)).toBe("raffle");
    expect(faceOf(said({ stage: stage("podium", { raffle: { drawn: 1 } }) }), 0)).toBe("podium");
  });

  it("survives a phase that it does not know yet", () => {
    expect(faceOf(said({ stage: stage("something-new") }), 0)).toBe("attract");
  });
});
