import { describe, expect, it } from "vitest";
import { isCrowd, lobbyLayout, playLayout, STARS, streetSpan } from "./layout";
import { sizeOf } from "./size";

const SCREENS = [
  [1920, 1080],
  [3840, 2160],
  [1024, 768],
  [1024, 512],
  [800, 600],
  [600, 1000],
] as const;

describe("the stage", () => {
  it.each(SCREENS)("fills a container of %i x %i", (width, height) => {
    const size = sizeOf(width, height);
    expect(Math.abs(size.width * size.scale - width)).toBeLessThan(1);
    expect(Math.abs(size.height * size.scale - height)).toBeLessThan(2);
    expect(size.height).toBeGreaterThanOrEqual(1080);
    expect(size.width).toBeGreaterThanOrEqual(1296);
  });

  it("keeps what is touched at 64 CSS px, however small the stage is drawn", () => {
    expect(sizeOf(800, 600).touch * sizeOf(800, 600).scale).toBeGreaterThanOrEqual(64);
    expect(sizeOf(3840, 2160).touch).toBe(64);
  });

  it("tells the shapes apart", () => {
    expect([sizeOf(1024, 768).shape, sizeOf(1920, 1080).shape, sizeOf(1024, 512).shape]).toEqual([
      "classic",
      "wide",
      "long",
    ]);
  });
});

describe("the picture of a question", () => {
  const cases = SCREENS.flatMap(([w, h]) =>
    [0, 3, 12, 14, 15, 60].flatMap((n) => [1, 2, 3].map((rows) => [w, h, n, rows] as const)),
  );

  it.each(cases)("%i x %i, %i houses, %i rows: nothing overlaps", (w, h, houses, rows) => {
    const size = sizeOf(w, h);
    const layout = playLayout(size, houses, rows);
    const boardsEnd = layout.boardsTop + rows * layout.boardHeight + (rows - 1) * 12;
    expect(boardsEnd).toBeLessThanOrEqual(layout.street);
    expect(layout.wordsTop + layout.wordsHeight).toBeLessThan(layout.boardsTop);
    expect(layout.wordsHeight).toBeGreaterThan(200);
    // The sun and the count below it end above the boards, beside the words.
    expect(30 + layout.sun + 90).toBeLessThanOrEqual(layout.boardsTop);
    expect(72 + layout.wordsWidth).toBeLessThanOrEqual(size.width - 56 - layout.sun);
    expect(layout.sun).toBeGreaterThan(150);
    expect(layout.street).toBeLessThan(size.height - 300);
  });

  it("keeps the same street for any question, so that no house jumps", () => {
    const size = sizeOf(1920, 1080);
    expect(new Set([1, 2, 3].map((rows) => playLayout(size, 12, rows).street)).size).toBe(1);
    expect(STARS).toBeLessThan(playLayout(size, 12, 2).boardHeight);
  });
});

describe("the lobby", () => {
  it.each(SCREENS.slice(0, 5))("%i x %i: the washing hangs beside the words and above the street", (w, h) => {
    const size = sizeOf(w, h);
    for (const houses of [0, 1, 4, 5, 12, 15, 60]) {
      for (const cloths of [1, 2]) {
        const layout = lobbyLayout(size, houses, cloths);
        expect(layout.lineFrom).toBeGreaterThan(size.width * 0.4);
        expect(layout.lineTo).toBeLessThanOrEqual(size.width);
        expect(layout.lineY + layout.clothHeight).toBeLessThan(layout.streetTop + 160);
        expect(layout.streetBottom).toBeLessThanOrEqual(size.height);
      }
    }
  });
});

describe("few houses", () => {
  it("stand together in the middle, many use the whole street", () => {
    const few = streetSpan(1724, 3);
    expect(few.width).toBeLessThan(1000);
    expect(few.x * 2 + few.width).toBeCloseTo(1724, -1);
    expect(streetSpan(1724, 12)).toEqual({ x: 0, width: 1724 });
    expect(streetSpan(500, 5).width).toBeLessThanOrEqual(500);
  });

  it("become a crowd above fourteen", () => {
    expect([isCrowd(14), isCrowd(15)]).toEqual([false, true]);
  });
});
