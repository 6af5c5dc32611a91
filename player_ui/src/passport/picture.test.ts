import { spiritMarks } from "@ui/art/spirit";
import { TILE_KINDS, tileMarks } from "@ui/art/tiles";
import { beforeAll, describe, expect, it } from "vitest";
import { linesOf, paint } from "./canvas";
import { drawPicture, gridOf, HEIGHT, WIDTH } from "./picture";
import { codeOf } from "./qr";

/** A canvas that notes what is written on it, with letters ten px wide. */
function notebook() {
  const written: string[] = [];
  let depth = 0;
  const paper = {
    globalAlpha: 1,
    save: () => {
      depth += 1;
    },
    restore: () => {
      depth -= 1;
    },
    measureText: (text: string) => ({ width: text.length * 10 }),
    fillText: (text: string, x: number, y: number) =>
      void written.push(`${text}@${x > 0 && x < WIDTH && y > 0 && y < HEIGHT}`),
    fillRect: () => undefined,
    translate: () => undefined,
    scale: () => undefined,
    rotate: () => undefined,
    fill: () => undefined,
    stroke: () => undefined,
  };
  return { to: paper as unknown as CanvasRenderingContext2D, written, open: () => depth };
}

beforeAll(() => {
  globalThis.Path2D ??= class {} as unknown as typeof Path2D;
});

describe("the grid of stamps", () => {
  it("fits any number of them, as large as may be", () => {
    for (let count = 1; count <= 250; count += 1) {
      const { columns, side } = gridOf(count, 952, 648);
      expect(columns * side).toBeLessThanOrEqual(952.01);
      expect(Math.ceil(count / columns) * side).toBeLessThanOrEqual(648.01);
    }
    expect(gridOf(9, 952, 648)).toEqual({ columns: 4, side: 216 });
    expect(gridOf(0, 952, 648).columns).toBe(1);
  });
});

describe("the picture", () => {
  it("says everything within its edges, and leaves the canvas as it was", () => {
    const { to, written, open } = notebook();
    const met = TILE_KINDS.map((kind, i) => ({
      kind,
      number: i + 1,
      municipality: "ludza",
      id: "",
      official: "lv",
      name: {},
    }));
    const words = { title: "Passport", date: "27 November", count: "You met 3 of 9", carry: "Scan me" };
    drawPicture(to, { words, met, code: codeOf("http://home/explore#p=1AQ") });
    expect(written).toEqual(["Passport@true", "You met 3 of 9@true", "27 November@true", "Scan me@true"]);
    expect(open()).toBe(0);
  });

  it("knows every turn and size that drawings use", () => {
    const used = JSON.stringify([...TILE_KINDS.map(tileMarks), spiritMarks("cheer")]);
    const named = new Set([...used.matchAll(/([a-z]+)\([^)]*\)/g)].map(([, name]) => name));
    expect([...named].filter((name) => !["translate", "scale", "rotate"].includes(name ?? ""))).toEqual([]);
    const { to, open } = notebook();
    paint(to, spiritMarks("cheer"));
    expect(open()).toBe(0);
  });

  it("breaks lines at words, and never within one", () => {
    const { to } = notebook();
    expect(linesOf(to, "You met 9 of 117 places", 120)).toEqual(["You met 9 of", "117 places"]);
    expect(linesOf(to, "Novadpētniecības muzejs", 60)).toEqual(["Novadpētniecības", "muzejs"]);
  });
});
