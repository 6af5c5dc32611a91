/** Which places are shown: by municipality, by kind, and by what was typed, without minding diacritics or capitals. */

import { type Place, told } from "@ui/atlas";
import { LANGUAGES, type Language } from "@ui/texts";

/** What a person has chosen; "" is everything. */
export interface Wanted {
  readonly municipality: string;
  readonly kind: string;
  readonly query: string;
}

export const EVERYTHING: Wanted = { municipality: "", kind: "", query: "" };

/** Letters as they are typed without diacritics, in words parted by one space. */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** All names of a place, folded, each with a space before every word. */
const names = (place: Place): string =>
  LANGUAGES.map((lang) => ` ${folded(told(place.name, lang))}`).join(" |");

const known = new WeakMap<Place, string>();

function namesOf(place: Place): string {
  const there = known.get(place);
  if (there !== undefined) return there;
  const made = names(place);
  known.set(place, made);
  return made;
}

/** 0: not at all; 3: a name begins with it; 2: every word begins a word; 1: it stands somewhere. */
export function match(place: Place, query: string): number {
  const wanted = folded(query);
  if (wanted === "") return 1;
  const all = namesOf(place);
  if (all.split("|").some((name) => name.trim().startsWith(wanted))) return 3;
  const words = wanted.split(" ");
  if (words.every((word) => all.includes(` ${word}`))) return 2;
  return words.every((word) => all.includes(word)) ? 1 : 0;
}

/** The places to show: what fits best first, else in the order of the language's letters. */
export function chosen(places: readonly Place[], wanted: Wanted, lang: Language): Place[] {
  const order = new Intl.Collator(lang, { numeric: true });
  return places
    .filter(
      ({ municipality, kind }) =>
        (wanted.municipality === "" || municipality === wanted.municipality) &&
        (wanted.kind === "" || kind === wanted.kind),
    )
    .map((place) => ({ place, fits: match(place, wanted.query), name: told(place.name, lang) }))
    .filter(({ fits }) => fits > 0)
    .sort((a, b) => b.fits - a.fits || order.compare(a.name, b.name))
    .map(({ place }) => place);
}

/** What a family goes out for comes first, offices last. */
const ORDER =
  "castle ruins manor museum nature lake river park hillfort church monument history_site square synagogue town village craft food tradition person culture library youth sport school information institution municipality".split(
    " ",
  );

const rank = (kind: string): number => {
  const at = ORDER.indexOf(kind);
  return at < 0 ? ORDER.length : at;
};

/** The kinds of these places, each once. */
export const kindsOf = (places: readonly Place[]): string[] =>
  Array.from(new Set(places.map(({ kind }) => kind))).sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
