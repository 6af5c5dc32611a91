/**
 * The places that a family has met, as bits in a link: nothing is stored on the server.
 *
 * A version sign, then bytes in base64url: bit n-1 stands for the place with number n, the lowest bit first.
 */

import { isPlaceNumber, MOST_PLACES } from "./stamps";

const VERSION = "1";
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MOST_BYTES = Math.ceil(MOST_PLACES / 8);

/** Numbers of places as bits; whatever is no place's number is passed over. */
export function toBits(numbers: Iterable<number>): string {
  const bytes: number[] = [];
  for (const number of numbers) {
    if (!isPlaceNumber(number)) continue;
    const at = (number - 1) >> 3;
    while (bytes.length <= at) bytes.push(0);
    bytes[at] = (bytes[at] as number) | (1 << ((number - 1) & 7));
  }
  return VERSION + base64(bytes);
}

/** The numbers of bits, in order; null for what is none of ours: junk, or made by a newer page. */
export function fromBits(text: string): number[] | null {
  if (!text.startsWith(VERSION)) return null;
  const bytes = unbase64(text.slice(VERSION.length));
  if (bytes === null || bytes.length > MOST_BYTES) return null;
  const numbers = bytes.flatMap((byte, at) =>
    [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => byte & (1 << bit)).map((bit) => at * 8 + bit + 1),
  );
  return numbers.every(isPlaceNumber) ? numbers : null;
}

/** The bits in an address's fragment, "" if there are none. */
export const bitsIn = (hash: string): string => /^#p=([\w-]*)$/.exec(hash)?.[1] ?? "";

/** The link that carries bits: `page` is the address of Explore, whatever fragment it has. */
export const linkOf = (page: string, bits: string): string => `${page.split("#")[0]}#p=${bits}`;

function base64(bytes: readonly number[]): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.slice(at, at + 3);
    const all = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    const count = b === undefined ? 2 : c === undefined ? 3 : 4;
    for (let sign = 0; sign < count; sign += 1) text += SIGNS[(all >> (18 - 6 * sign)) & 63];
  }
  return text;
}

/** The bytes, or null: signs that are none of base64url, or a rest that no bytes would have left. */
function unbase64(text: string): number[] | null {
  const bytes: number[] = [];
  let [rest, bits] = [0, 0];
  for (const sign of text) {
    const value = SIGNS.indexOf(sign);
    if (value < 0) return null;
    rest = ((rest << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push((rest >> bits) & 255);
  }
  const isWhole = bits < 6 && (rest & ((1 << bits) - 1)) === 0;
  return isWhole ? bytes : null;
}
