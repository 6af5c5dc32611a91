import { readFileSync } from "node:fs";
import { initial } from "@ui/model";
import type { CardView, Own, Stage } from "@ui/protocol";
import { LANGUAGES, type Language, makeTexts } from "@ui/texts";
import { render } from "lit";
import { expect, test, vi } from "vitest";
import type { Context } from "../context";

vi.mock("@ui/map/load", () => ({ loadMap: () => undefined }));
vi.mock("../listen/button", () => ({ listen: () => "" }));
const { card } = await import("./card");

const stamp = { epoch: "e", version: 1, step: 1 };
const w = (text: string) => [{ text }];
const PLACE: CardView = {
  fact: w("Pils stāv kalnā."),
  place: w("Ludzas pilsdrupas"),
  kind: "castle",
  municipality: "ludza",
  area: w("Ludzas novads"),
  lat: 56.547956,
  lon: 27.72799,
  number: 2,
  source: "https://www.latvia.travel/en/sight/ludza-castle",
};

function page(shown: CardView, lang: Language = "lv", code = "TUKA"): HTMLElement {
  const stage: Stage = { stamp, phase: "card", own_from: 0, code, card: shown };
  const own = { stamp, seat: "s1", name: "Eži", crest: "hedgehog" } as Own;
  const files = ["common", "phone"].map((part) => readFileSync(`texts/${lang}/${part}.ftl`, "utf8"));
  const texts = makeTexts(lang, files);
  const model = { ...initial(), stage, own };
  const ctx = { model, stage, own, texts, t: texts.t, ui: { menu: false }, act: {}, screen: "card" };
  const root = document.createElement("div");
  render(card(ctx as unknown as Context), root);
  return root;
}

const said = (root: HTMLElement, what: string): string =>
  root.querySelector(what)?.textContent?.trim().replace(/\s+/g, " ") ?? "";

test.each(LANGUAGES)("the whole card is said in %s", (lang) => {
  const root = page(PLACE, lang, `T${lang.toUpperCase()}`);
  expect(said(root, "h1")).toBe("Ludzas pilsdrupas");
  expect(said(root, ".named .muted")).toBe("Ludzas novads");
  expect(root.querySelectorAll(".stamp svg.tile path").length).toBeGreaterThan(5);
  expect(root.textContent).not.toMatch(/card-|\{|undefined/);
});

test("the way leads there by the name of the place; the source is named by its site", () => {
  const root = page(PLACE);
  expect(root.querySelector(".foot a")?.getAttribute("href")).toMatch(
    /^geo:56\.54796,27\.72799\?q=.*\(Ludzas/,
  );
  const source = root.querySelector(".source");
  expect(source?.textContent).toBe("Avots: latvia.travel");
  expect(source?.getAttribute("href")).toBe(PLACE.source);
  expect(source?.getAttribute("rel")).toContain("noopener");
});

test("a card of an older game says the town, and has no stamp for the passport", () => {
  const { fact, place, kind } = PLACE;
  const root = page({ fact, place: place ?? [], kind: kind ?? "", municipality: "rokiskis" });
  expect(said(root, ".named .muted")).toBe("Rokišķi");
  expect(root.querySelector(".stamped, .foot, home-map, .source")).toBeNull();
  expect(root.querySelector(".guide")).not.toBeNull();
});

test("a source that is no address of the web becomes no link", () => {
  for (const source of ["javascript:alert(1)", "Novada muzejs", "ftp://example.org/a"])
    expect(page({ ...PLACE, source }).querySelector(".source")).toBeNull();
});

test("a fact without a place is a fact", () => {
  const root = page({ fact: w("Ezerā dzīvo līdakas.") });
  expect(said(root, ".fact")).toBe("Ezerā dzīvo līdakas.");
  expect(root.querySelector(".stamp, .stamped, .foot")).toBeNull();
  // A page has a headline, also without a place's name.
  expect(root.querySelectorAll("h1.lab")).toHaveLength(1);
});
