/** The colours that drawings mix and shade; a test holds them equal to tokens.css. */
import type { WallName } from "./types";

export const INK = "#1d2433";
export const INK_SOFT = "#55503f";
export const PAPER = "#fbf7ef";
export const LINEN = "#fdfaf3";
export const LINEN_SHADE = "#e9dfca";
export const TRIM = "#fbf1dc";
export const RED = "#a8432f";
export const LIGHT = "#ffd56b";
export const LIGHT_HOT = "#fff3b8";
export const EMBER = "#c97a3c";
export const SECOND = "#ffe3ad";
export const SECOND_DAY = "#7a3323";
export const SUN = "#ffd98a";

export const SKY = ["#1b2545", "#25325a", "#31406c", "#3d4f7d", "#7a6787", "#bd7c77", "#f2a65a"] as const;
export const NIGHT = ["#0f1630", "#151e3d", "#1b2545", "#26335c"] as const;
export const FAR = "#2b3963";
export const LAKE = "#2f5d7c";
export const LAKE_DEEP = "#244a66";
export const GLEAM = "#f2c08a";
export const MEADOW = "#3d5b4a";
export const PATH = "#c9a878";
export const PATH_EDGE = "#a98a60";

export const WALL: Readonly<Record<WallName, string>> = {
  ochre: "#dba648",
  red: "#b4523d",
  moss: "#7f9a5c",
  blue: "#6d9cc0",
  cream: "#ecd9b0",
  plum: "#95607c",
  teal: "#438a86",
  timber: "#a17a55",
  rose: "#d99a88",
  sky: "#a9c6d4",
};

export const ROOF = {
  bark: "#4b3742",
  slate: "#3a4668",
  rust: "#8d4034",
  moss: "#4e6549",
  thatch: "#c49c5c",
  plum: "#5b3a58",
} as const;

const channels = (colour: string): number[] =>
  [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));

/** `share` 0 gives `from`, 1 gives `to`; both `#rrggbb`. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const blended = channels(from).map((value, i) =>
    Math.round(value + ((target[i] ?? value) - value) * share),
  );
  return `#${blended.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

export const dark = (colour: string, share = 0.18): string => mix(colour, "#1b2545", share);
export const pale = (colour: string, share = 0.2): string => mix(colour, "#fff1d6", share);
