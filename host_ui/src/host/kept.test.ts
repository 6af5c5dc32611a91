import { makeTexts } from "@ui/texts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "./api";
import type { Desk } from "./desk";
import type { HostKept } from "./kept";
import "./kept";
import { newGame, setupOf } from "./setup";
import type { Programme } from "./shapes";

const TEXTS = makeTexts("en", [
  "host-kept-use = Use\nhost-kept-keep = Keep\nhost-kept-replace = Replace\nhost-kept-missing = Not here: { $packs }\nhost-error-programme-taken = Taken\nhost-error-programme-wrong = Wrong",
]);
const EVENING: Programme = {
  id: "eve",
  title: "Midsummer",
  rounds: ["ludza", "mixed"],
  preset: "duel",
  rules: { talk: 20 },
  languages: ["lv", "lt"],
  auto: true,
  missing: [],
};
const SETUP = {
  rounds: [{ pack: "ludza" }],
  languages: ["lv" as const],
  preset: "calm" as const,
  rules: {},
  auto: false,
  namesWait: true,
};

let element: HostKept;
const api = {
  programmes: vi.fn(),
  keepProgramme: vi.fn(),
  dropProgramme: vi.fn(),
  programmeFile: vi.fn(),
  takeProgramme: vi.fn(),
};
const desk = {
  api,
  packs: [],
  attempt: async (deed: () => Promise<unknown>) => void (await deed()),
} as unknown as Desk;

async function shown(programmes: Programme[]): Promise<void> {
  api.programmes.mockResolvedValue({ programmes, problems: [] });
  element = document.createElement("host-kept") as HostKept;
  Object.assign(element, { texts: TEXTS, desk, game: newGame(SETUP, false) });
  document.body.append(element);
  await settled();
}
const settled = async (): Promise<void> => {
  for (let i = 0; i < 6; i++) await element.updateComplete;
};
const button = (words: string): HTMLButtonElement =>
  [...element.querySelectorAll("button")].find((one) =>
    one.textContent?.includes(words),
  ) as HTMLButtonElement;

async function keepAs(name: string): Promise<void> {
  const input = element.querySelector("#kept-name") as HTMLInputElement;
  input.value = name;
  input.dispatchEvent(new Event("input"));
  await settled();
  element.querySelector("form")?.dispatchEvent(new Event("submit"));
  await settled();
}

beforeEach(() => {
  for (const one of Object.values(api)) one.mockReset();
});
afterEach(() => element.remove());

describe("kept programmes", () => {
  it("fill the form with what they say", async () => {
    await shown([EVENING]);
    const used = vi.fn();
    element.addEventListener("use", (event) => used((event as CustomEvent).detail));
    button("Use").click();
    expect(used).toHaveBeenCalledWith(EVENING);
    expect(setupOf(EVENING)).toEqual({
      rounds: [{ pack: "ludza" }, { pack: "mixed" }],
      preset: "duel",
      rules: { talk: 20 },
      languages: ["lv", "lt"],
      auto: true,
    });
  });

  it("cannot be used while a pack is missing, and say which", async () => {
    await shown([{ ...EVENING, missing: ["mixed"] }]);
    expect(button("Use").disabled).toBe(true);
    expect(element.textContent).toContain("Not here: mixed");
  });

  it("are kept under a name, and replaced only when that is wished", async () => {
    await shown([]);
    expect(button("Keep").disabled).toBe(true);
    api.keepProgramme.mockRejectedValueOnce(new ApiError("programme/taken", 409));
    await keepAs(" Midsummer ");
    expect(element.textContent).toContain("Taken");
    expect(api.keepProgramme.mock.calls[0]?.[0]).toMatchObject({
      title: "Midsummer",
      packs: ["ludza"],
      replace: false,
    });
    api.keepProgramme.mockResolvedValueOnce({});
    button("Replace").click();
    await settled();
    expect(api.keepProgramme.mock.calls[1]?.[0]).toMatchObject({ replace: true });
    expect(element.textContent).not.toContain("Taken");
  });

  it("say what is wrong in a file, and lose nothing by it", async () => {
    await shown([EVENING]);
    api.takeProgramme.mockRejectedValueOnce(new ApiError("programme/wrong", 422, "line 3: no pack"));
    const input = element.querySelector("#kept-file") as HTMLInputElement;
    Object.defineProperty(input, "files", { value: [{ text: async () => "x" }] });
    input.dispatchEvent(new Event("change"));
    await settled();
    expect(api.takeProgramme).toHaveBeenCalledWith("x", false);
    expect(element.querySelector("[role=alert]")?.textContent).toBe("Wrong (line 3: no pack)");
    expect(element.textContent).toContain("Midsummer");
  });
});
