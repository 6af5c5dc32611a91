/** The fragment is the state: what of Explore is open. Going back closes it. */

export type Open =
  | { readonly what: "map" }
  | { readonly what: "place"; readonly number: number }
  /** `from`: a place's number or a municipality's id; null for all. */
  | { readonly what: "quiz"; readonly from: number | string | null }
  /** `bits`: somebody's passport from a link, "" for the own one. */
  | { readonly what: "passport"; readonly bits: string };

export const MAP: Open = { what: "map" };

const number = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);

/** What a fragment opens; one that is not understood opens the map. */
export function opened(hash: string): Open {
  const [, name = "", value = ""] = /^#([a-z]+)(?:=(.*))?$/.exec(hash) ?? [];
  if (name === "place") {
    const place = number(value);
    return place === null ? MAP : { what: "place", number: place };
  }
  if (name === "p" && /^[\w-]{1,1000}$/.test(value)) return { what: "passport", bits: value };
  if (name === "passport") return { what: "passport", bits: "" };
  if (name !== "quiz" || !/^[\w-]{0,60}$/.test(value)) return MAP;
  return { what: "quiz", from: value === "" ? null : (number(value) ?? value) };
}

/** The fragment that opens it; "" for the map. */
export function fragmentOf(open: Open): string {
  if (open.what === "place") return `#place=${open.number}`;
  if (open.what === "passport") return open.bits ? `#p=${open.bits}` : "#passport";
  if (open.what === "quiz") return open.from === null ? "#quiz" : `#quiz=${open.from}`;
  return "";
}
