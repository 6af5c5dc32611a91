/** Every word a person reads: Fluent files, of which a screen loads its own language and part only. */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { keep, kept } from "./keep";

export const LANGUAGES = ["lv", "lt", "en"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Part = "phone" | "display" | "host" | "explore" | "glass";
export type Args = Record<string, FluentVariable>;

const CHOICE = "home.lang";
const TRIES = 5;
/** Addresses of the files; fetched as they are, which is less to load than a script around each. */
const files = new Map<string, string>();

/** Every page says which files it may read, as Vite finds them: `{ "../../texts/lv/phone.ftl": address }`. */
export function textFiles(found: Readonly<Record<string, string>>): void {
  for (const path of Object.keys(found)) files.set(path.split("/").slice(-2).join("/"), found[path] ?? "");
}

/** The words of one language. */
export interface Texts {
  readonly lang: Language;
  /** The text with this id; the id itself where it is missing (a test finds that). */
  t(id: string, args?: Args): string;
  has(id: string): boolean;
}

/** Texts made from Fluent sources. */
export function makeTexts(lang: Language, sources: readonly string[]): Texts {
  // The signs that isolate directions show as boxes on old phones, and none of our languages needs them.
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const source of sources) bundle.addResource(new FluentResource(source), { allowOverrides: true });
  const t = (id: string, args?: Args): string => {
    const value = bundle.getMessage(id)?.value;
    return value ? bundle.formatPattern(value, args ?? null, []) : id;
  };
  return { lang, t, has: (id) => bundle.hasMessage(id) };
}

/** What stands at an address. A weak Wi-Fi may lose a request: it is made again, a little later each time. */
export async function fetched(address: string, tries: number): Promise<string> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.text();
  } catch {
    // As if it had not been found.
  }
  if (tries <= 1) throw new Error(`no texts at ${address}`);
  await new Promise((wake) => setTimeout(wake, 400 * (TRIES + 1 - tries)));
  return fetched(address, tries - 1);
}

async function source(lang: Language, part: string): Promise<string> {
  const address = files.get(`${lang}/${part}.ftl`);
  return address ? fetched(address, TRIES) : "";
}

/** Loads the common words and those of these parts. */
export async function loadTexts(lang: Language, ...parts: Part[]): Promise<Texts> {
  return makeTexts(lang, await Promise.all(["common", ...parts].map((part) => source(lang, part))));
}

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}

/** The chosen language, else the first of the browser's that we speak, else English. */
export function pickLanguage(): Language {
  const wanted = [kept(CHOICE) ?? "", ...navigator.languages].map((one) => one.slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? "en";
}

export function keepLanguage(lang: Language): void {
  keep(CHOICE, lang);
}
