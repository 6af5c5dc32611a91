/** What comes next in a running game: which questions are offered instead, and what is asked of the server. */

import { makeTexts } from "@ui/texts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "./api";
import type { Desk } from "./desk";
import { beside } from "./faces/faces";
import type { HostPlan } from "./plan";
import { listed, offered, sameQuestion } from "./plan";
import type { PackQuestion, Plan, WholePack } from "./shapes";

const TEXTS = makeTexts("en", [
  "host-plan-take = Ask this one\nhost-plan-replace = Another\nhost-plan-drop = Leave out { $number }\n" +
    "host-plan-drop-yes = Yes\nhost-plan-replaced = { $number } replaced\nhost-plan-dropped = { $number } dropped\n" +
    "host-error-control-stale_programme = Changed\nhost-plan-none = None\nhost-plan-back = After all\nhost-plan-brought = { $number } is back\n" +
    "host-plan-out = left out\nhost-plan-was = Here stood:",
]);
const asks = (id: string, words = id, tiebreak = false): PackQuestion => ({
  id,
  kind: "choice",
  text: { en: words },
  lines: [],
  ...(tiebreak ? { tiebreak } : {}),
});
const PACK: WholePack = {
  id: "ludza",
  title: { en: "Ludza" },
  about: {},
  languages: ["en"],
  level: "home",
  difficulties: {},
  seconds: 100,
  kinds: {},
  gaps: {},
  questions: [asks("a"), asks("b"), asks("c"), asks("d"), asks("t", "t", true)],
} as unknown as WholePack;
const plan = (edition: number): Plan => ({
  edition,
  coming: 1,
  titles: [{ en: "Ludza" }],
  questions: ["a", "b", "c"].map((id, index) => ({ ...asks(id), index, round: 0 })),
  aside: [],
});
/** Two were left out, in front of the second question and behind the last; another one stands for the third. */
const withAside = (edition: number): Plan => ({
  ...plan(edition),
  aside: [
    { ...asks("x"), index: 1, round: 0, number: 1 },
    { ...asks("y"), index: 2, round: 0, number: 2, taken: true },
    { ...asks("z"), index: 3, round: 0, number: 3 },
  ],
});

let element: HostPlan;
const api = { plan: vi.fn(), pack: vi.fn(), putQuestion: vi.fn(), leaveOut: vi.fn(), bringBack: vi.fn() };
const desk = { api, packs: [PACK] } as unknown as Desk;
const settled = async (): Promise<void> => {
  for (let i = 0; i < 8; i += 1) {
    await Promise.resolve();
    await element.updateComplete;
  }
};
const button = (words: string, at = 0): HTMLButtonElement => {
  const all = Array.from(element.querySelectorAll("button")).filter(({ textContent }) =>
    textContent?.includes(words),
  );
  return all[at] as HTMLButtonElement;
};

beforeEach(async () => {
  api.plan.mockResolvedValue(plan(3));
  api.pack.mockResolvedValue(PACK);
  element = document.createElement("host-plan") as HostPlan;
  Object.assign(element, { texts: TEXTS, desk, code: "LAKE", edition: 3, coming: 1, phase: "reveal" });
  document.body.append(element);
  await settled();
});

afterEach(() => {
  element.remove();
  vi.resetAllMocks();
});

describe("what comes next", () => {
  it("lists what nobody has seen, as the stage says it", async () => {
    const listed = (): string[] =>
      Array.from(element.querySelectorAll(".plan > li .nr"), ({ textContent }) => textContent ?? "");
    expect(listed()).toEqual(["2.", "3."]);
    element.coming = 2;
    await settled();
    expect(listed()).toEqual(["3."]);
    expect(api.plan).toHaveBeenCalledTimes(1);
    element.coming = -1;
    await settled();
    expect(listed()).toEqual([]);
    expect(element.textContent).toContain("None");
  });

  it("is asked for anew when somebody else has changed it", async () => {
    api.plan.mockResolvedValue(plan(4));
    element.edition = 4;
    await settled();
    expect(api.plan).toHaveBeenCalledTimes(2);
  });

  it("puts another question of the pack there", async () => {
    button("Another").click();
    await settled();
    expect(api.pack).toHaveBeenCalledWith("ludza");
    expect(Array.from(element.querySelectorAll(".offers .what"), (one) => one.textContent)).toEqual(["d"]);
    button("Ask this one").click();
    await settled();
    expect(api.putQuestion).toHaveBeenCalledWith("LAKE", 1, { edition: 3, pack: "ludza", question: "d" });
    expect(element.querySelector(".done")?.textContent).toBe("2 replaced");
  });

  it("says why a question could not be left out, and looks again", async () => {
    api.leaveOut.mockRejectedValue(new ApiError("control/stale_programme", 409));
    button("Leave out 3").click();
    await settled();
    button("Yes").click();
    await settled();
    expect(api.leaveOut).toHaveBeenCalledWith("LAKE", 2, 3);
    expect(element.querySelector("[role=alert]")?.textContent).toBe("Changed");
    expect(api.plan).toHaveBeenCalledTimes(2);
  });
});

describe("what was left out or replaced", () => {
  const words = (): string[] =>
    Array.from(element.querySelectorAll(".plan .what"), ({ textContent }) => textContent?.trim() ?? "");

  beforeEach(async () => {
    api.plan.mockResolvedValue(withAside(4));
    element.edition = 4;
    await settled();
  });

  it("stands where it would be asked", () => {
    expect(words()).toEqual(["x", "2. b", "3. c", "Here stood: y", "z"]);
    expect(element.querySelectorAll(".plan > .out").length).toBe(2);
  });

  it("is still there when nothing else is to come", () => {
    expect(listed(withAside(4), -1).map(({ id }) => id)).toEqual(["z"]);
    expect(listed(withAside(4), 2).map(({ id }) => id)).toEqual(["c", "z"]);
  });

  it("is brought back, and said to be", async () => {
    for (const [at, number, index] of [
      [0, 1, 1],
      [1, 2, 2],
      [2, 3, 3],
    ] as const) {
      button("After all", at).click();
      await settled();
      expect(api.bringBack).toHaveBeenLastCalledWith("LAKE", { edition: 4, number });
      expect(element.querySelector(".done")?.textContent).toBe(`${index + 1} is back`);
    }
  });

  it("is looked at again as the game goes on, for it may be too late", async () => {
    const before = api.plan.mock.calls.length;
    button("Another").click();
    await settled();
    element.phase = "break";
    await settled();
    expect(api.plan).toHaveBeenCalledTimes(before + 1);
    expect(element.querySelector(".chooser")).not.toBeNull(); // whoever is choosing goes on
  });
});

describe("questions", () => {
  it("are offered that the game does not have, and no tie-breaks", () => {
    expect(offered(PACK, plan(0)).map(({ id }) => id)).toEqual(["d"]);
    expect(sameQuestion(asks("a"), asks("a", "other words"))).toBe(false);
  });

  it("go round in a circle on the screens", () => {
    expect([beside(0, -1, 3), beside(2, 1, 3), beside(1, 1, 3)]).toEqual([2, 0, 2]);
  });
});
