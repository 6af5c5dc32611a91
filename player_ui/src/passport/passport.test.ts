import { readFileSync } from "node:fs";
import type { Atlas } from "@ui/atlas";
import { fromBits, toBits } from "@ui/passport";
import { forgetAll, meet, met } from "@ui/stamps";
import { type LANGUAGES, makeTexts } from "@ui/texts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { addressForOthers, plainAddress } from "./address";
import { HomePassport } from "./passport";

const textsOf = (lang: (typeof LANGUAGES)[number]) =>
  makeTexts(
    lang,
    ["common", "phone", "play", "explore"].map((part) => readFileSync(`texts/${lang}/${part}.ftl`, "utf8")),
  );
const place = (number: number, municipality: string) => ({
  number,
  municipality,
  id: `p${number}`,
  kind: "lake",
  official: "lv",
  name: { en: `Lake ${number}` },
  lat: 56,
  lon: 27,
});
const atlas: Atlas = {
  municipalities: [
    { id: "ludza", name: { en: "Ludza Municipality" } },
    { id: "rokiskis", name: { en: "Rokiškis District" } },
  ],
  places: [place(1, "ludza"), place(2, "ludza"), place(3, "ludza"), place(201, "rokiskis")],
};

let passport: HomePassport;
const told: { name: string; detail: unknown }[] = [];
async function open(bits = ""): Promise<void> {
  passport = new HomePassport();
  Object.assign(passport, { atlas, lang: "en", t: textsOf("en").t, bits });
  for (const name of ["stamp", "show", "close"])
    passport.addEventListener(name, (event) => told.push({ name, detail: (event as CustomEvent).detail }));
  document.body.append(passport);
  await passport.updateComplete;
}
const $ = (selector: string): HTMLElement => passport.querySelector<HTMLElement>(selector) as HTMLElement;
const texts = (selector: string): string[] =>
  Array.from(passport.querySelectorAll(selector), (one) => one.textContent?.trim() ?? "");

beforeEach(() => {
  forgetAll();
  told.length = 0;
  vi.stubGlobal("fetch", () => Promise.reject(new Error("no server here")));
});
afterEach(() => {
  passport?.remove();
  vi.unstubAllGlobals();
});

describe("<home-passport>", () => {
  it("is empty and friendly at first", async () => {
    await open();
    expect($("h1").textContent).toBe("An empty passport: 4 places are waiting");
    expect(passport.querySelectorAll(".waiting button")).toHaveLength(4);
    expect($(".goal h2").textContent).toMatch(/^Lake/);
  });

  it("shows stamps by municipality and what still waits, each of which opens its place", async () => {
    for (const number of [2, 201]) meet(number);
    await open();
    expect($("h1").textContent).toBe("You met 2 of 4 places");
    expect(texts(".stamps .met li")).toEqual(["Lake 2", "Lake 201"]);
    expect(passport.querySelector('.waiting [aria-label="Lake 1, still waiting"]')).not.toBeNull();
    $(".met button").click();
    $(".waiting button").click();
    $(".goal .btn").click();
    $(".ib").click();
    expect(told.map(({ name }) => name)).toEqual(["show", "show", "show", "close"]);
    expect(told.slice(0, 2).map(({ detail }) => detail)).toEqual([2, 1]);
    expect([1, 3]).toContain(told[2]?.detail);
  });

  it("carries exactly what was met in its link", async () => {
    for (const number of [2, 201]) meet(number);
    await open();
    const link = $(".carry a").getAttribute("href") ?? "";
    expect(fromBits(link.split("#p=")[1] ?? "")).toEqual([2, 201]);
  });

  it("joins what a link brings with what is here, keeps it and says so", async () => {
    meet(1);
    await open(toBits([1, 2, 3]));
    expect($(".brought").textContent).toBe("Two passports became one: 2 stamps came along.");
    expect(met()).toEqual([1, 2, 3]);
    expect(told).toEqual([
      { name: "stamp", detail: 2 },
      { name: "stamp", detail: 3 },
    ]);
    expect($("h1").textContent).toBe("You met 3 of 4 places");
  });

  it("loses nothing by a link that cannot be read", async () => {
    meet(1);
    await open("2zzz");
    expect($(".brought").classList.contains("broken")).toBe(true);
    expect(met()).toEqual([1]);
  });

  it("is alone on paper while it is open, and only then", async () => {
    await open();
    const page = document.documentElement.classList;
    expect(page.contains("prints-passport")).toBe(true);
    expect($(".print-sheet").textContent).toContain("Passport of places");
    passport.remove();
    expect(page.contains("prints-passport")).toBe(false);
  });
});

describe("how many were met", () => {
  it.each([
    ["lv", 1, "Jūs iepazināt 1 vietu no 117"],
    ["lv", 9, "Jūs iepazināt 9 vietas no 117"],
    ["lv", 11, "Jūs iepazināt 11 vietas no 117"],
    ["lv", 21, "Jūs iepazināt 21 vietu no 117"],
    ["lt", 1, "Pažinote 1 vietą iš 117"],
    ["lt", 9, "Pažinote 9 vietas iš 117"],
    ["lt", 10, "Pažinote 10 vietų iš 117"],
    ["lt", 21, "Pažinote 21 vietą iš 117"],
    ["en", 1, "You met 1 of 117 places"],
    ["en", 9, "You met 9 of 117 places"],
  ] as const)("is said right in %s: %d", (lang, n, words) =>
    expect(textsOf(lang).t("passport-count", { n, of: 117 })).toBe(words),
  );
});

describe("the address for other devices", () => {
  const at = (href: string): Location => new URL(href) as unknown as Location;
  const hall = (said: unknown) =>
    vi.stubGlobal("fetch", async () => ({ json: async () => said }) as unknown as Response);

  it("is this page's own, without what it was told for itself", async () => {
    expect(plainAddress(at("http://10.0.0.5:8080/explore?x=1#p=1"))).toBe("http://10.0.0.5:8080/explore");
    expect(await addressForOthers(at("http://10.0.0.5:8080/explore"))).toBe("http://10.0.0.5:8080/explore");
  });

  it("is the hall's chosen road on a display, and where this computer names only itself", async () => {
    hall({ roads: [{ url: "http://10.0.0.5:8080" }, { url: "https://home.example.org" }], road: 1 });
    for (const href of ["http://localhost:8080/explore", "http://10.0.0.5:8080/explore?display=lv"])
      expect(await addressForOthers(at(href))).toBe("https://home.example.org/explore");
  });

  it("is its own after all where no road is known", async () => {
    hall({});
    expect(await addressForOthers(at("http://127.0.0.1:8080/explore"))).toBe("http://127.0.0.1:8080/explore");
  });
});
