/** Random words from the browser's own generator; `crypto.randomUUID` is missing on plain http pages. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Signs that nobody mixes up when reading a code aloud: no 0, O, 1, I, L. 31 signs. */
const CLEAR = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

function bytes(count: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(count));
}

/** 22 signs of base64url: 132 random bits. */
export function randomId(): string {
  return Array.from(bytes(22), (value) => ALPHABET.charAt(value % 64)).join("");
}

/** `length` clear signs, each equally likely. */
export function clearCode(length: number): string {
  let code = "";
  while (code.length < length) {
    for (const value of bytes(length)) {
      // Values past the last whole run of the alphabet would favour its first signs.
      if (value < 248 && code.length < length) code += CLEAR.charAt(value % CLEAR.length);
    }
  }
  return code;
}
