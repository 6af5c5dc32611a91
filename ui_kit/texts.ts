/** Every word a person reads: Fluent files, of which a screen loads its own language and part only. */

import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { keep, kept } from "./keep";

/** Own names by code, in their order: the build writes them here from the folders of texts. */
declare const LANGUAGES_BUILT_IN: Readonly<Record<string, string>>;
const OWN_NAMES = LANGUAGES_BUILT_IN;
/** One of LANGUAGES. */
export type Language = string;
export const LANGUAGES = Object.keys(OWN_NAMES) as [Language, ...Language[]];
export type Part =
  | "phone"
  | "play"
  | "display"
  | "host"
  | "helper"
  | "explore"
  | "station"
  | "paper"
  | "won"
  | "glass";
export type Args = Record<string, FluentVariable>;

/** Where the chosen language is kept. */
export const CHOICE = "home.lang";
const TRIES = 5;
/** Addresses of the files; fetched as they are, which is less to load than a script around each. */
const files = new Map<string, string>();
/** What was read at these addresses: a page that gets more to say does not ask for it again. */
const read = new Map<string, string>();

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
  if (!address) return "";
  const text = read.get(address) ?? (await fetched(address, TRIES));
  read.set(address, text);
  return text;
}

/** Loads the common words and those of these parts, as far as this page may read them by now. */
export async function loadTexts(lang: Language, ...parts: Part[]): Promise<Texts> {
  return makeTexts(lang, await Promise.all(["common", ...parts].map((part) => source(lang, part))));
}

export const isLanguage = (value: string): boolean => LANGUAGES.includes(value);

/** What those who speak a language call it. */
export const ownName = (lang: Language): string => OWN_NAMES[lang] ?? lang;

/** The chosen language, else the first of the browser's that we speak, else English. */
export function pickLanguage(): Language {
  const wanted = [kept(CHOICE) ?? "", ...navigator.languages].map((one) =>
    one.replace(/-.*/, "").toLowerCase(),
  );
  return wanted.find(isLanguage) ?? "en";
}

export function keepLanguage(lang: Language): void {
  keep(CHOICE, lang);
}
