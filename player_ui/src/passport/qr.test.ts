import { render } from "lit";
import { describe, expect, it } from "vitest";
import { codeOf, QUIET, qr } from "./qr";

/** The dark modules of a path of runs. */
function modules(d: string): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, n] of d.matchAll(/M(\d+),(\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(n); i += 1) dark.add(`${Number(x) + i},${y}`);
  return dark;
}

describe("a code", () => {
  const code = codeOf("http://192.168.1.5:8080/explore#p=1AwGA");
  const dark = modules(code.d);
  const inner = code.size - 2 * QUIET;

  it("keeps the quiet zone light", () => {
    for (const place of dark) {
      const [x = 0, y = 0] = place.split(",").map(Number);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(QUIET);
      expect(Math.max(x, y)).toBeLessThan(QUIET + inner);
    }
  });

  it("has its three corners: a dark ring, a light ring, a dark middle", () => {
    expect((inner - 17) % 4).toBe(0);
    for (const [left, top] of [
      [0, 0],
      [inner - 7, 0],
      [0, inner - 7],
    ] as const)
      for (let i = 0; i < 49; i += 1) {
        const [x, y] = [i % 7, Math.floor(i / 7)];
        const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
        expect(dark.has(`${QUIET + left + x},${QUIET + top + y}`)).toBe(ring !== 2);
      }
  });

  it("is drawn with a name, on light ground", () => {
    render(qr(code, "Code with the link"), document.body);
    const svg = document.querySelector("svg.qr");
    expect(svg?.getAttribute("aria-label")).toBe("Code with the link");
    expect(svg?.getAttribute("viewBox")).toBe(`0 0 ${code.size} ${code.size}`);
    expect(svg?.querySelectorAll("path")).toHaveLength(2);
  });

  it("holds a passport with everything in it", () => {
    expect(() => codeOf(`https://home.example.org/library/explore#p=1${"_".repeat(334)}`)).not.toThrow();
  });
});
