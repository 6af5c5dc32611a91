import { describe, expect, it } from "vitest";
import { type Label, type Named, placeLabels, placeWide, spread } from "./labels";
import { type Frame, toSpot, toUnits, type View } from "./project";

const FRAME: Frame = { width: 400, height: 300 };
const RIGA = { lat: 56.949, lon: 24.105 };
const VIEW: View = { ...toUnits(RIGA), scale: 0.1 };
const riga: Named = { id: "riga", name: { lv: "Rīga", en: "Riga" }, rank: 1, ...RIGA };
const named = { lang: "lv", font: 20, most: 5 };

const anchored = { start: 0, middle: 0.5, end: 1 } as const;
const box = ({ at, anchor, text }: Label) => {
  const width = text.length * 11;
  const left = at.x - width * anchored[anchor];
  return { left, right: left + width, top: at.y - 17, bottom: at.y + 5 };
};

describe("names on the map", () => {
  it("stand beside their dots in the reader's language", () => {
    const [label] = placeLabels([riga], VIEW, FRAME, named);
    expect(label).toMatchObject({ text: "Rīga", dot: { x: 200, y: 150 }, anchor: "start" });
    expect(placeLabels([riga], VIEW, FRAME, { ...named, lang: "lt" })[0]?.text).toBe("Riga");
  });

  it("are those that a town calls itself by, where two languages are read together", () => {
    const kaunas = { ...riga, land: "lt", name: { lv: "Kauņa", lt: "Kaunas" } };
    expect(placeLabels([kaunas], VIEW, FRAME, named)[0]?.text).toBe("Kauņa");
    expect(placeLabels([kaunas], VIEW, FRAME, { ...named, local: true })[0]?.text).toBe("Kaunas");
  });

  it("stand beside a mark that lies on their dot", () => {
    const dot = { x: 200, y: 150 };
    const taken = [{ left: 175, right: 225, top: 125, bottom: 175 }];
    const beside = { ...named, taken, marks: [{ x: 204, y: 152 }], radius: 25 };
    expect(placeLabels([riga], VIEW, FRAME, { ...named, taken })).toEqual([]);
    const [label] = placeLabels([riga], VIEW, FRAME, beside);
    expect(label).toMatchObject({ text: "Rīga", dot, anchor: "start" });
    expect(label?.at.x).toBeGreaterThan(225);
  });

  it("never lie on each other, and the larger town has its name first", () => {
    const towns = Array.from({ length: 12 }, (_, n) => ({
      ...riga,
      id: `t${n}`,
      rank: n === 7 ? 1 : 3,
      lat: RIGA.lat + (n % 4) * 0.08,
      lon: RIGA.lon + Math.floor(n / 4) * 0.3,
    }));
    const labels = placeLabels(towns, VIEW, FRAME, named);
    expect(labels[0]?.id).toBe("t7");
    const boxes = labels.map(box);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }
  });

  it("of countries are whole, out of the way of towns, or not there", () => {
    const land = { name: { lv: "Latvija" }, ...RIGA };
    const alone = placeWide([land], VIEW, FRAME, { lang: "lv", font: 20, towns: [] });
    expect(alone).toMatchObject([{ text: "LATVIJA", at: { x: 200, y: 150 } }]);
    const towns = placeLabels([riga], VIEW, FRAME, named);
    const [beside] = placeWide([land], VIEW, FRAME, { lang: "lv", font: 20, towns });
    expect(Math.abs((beside?.at.y ?? 150) - 150)).toBeGreaterThan(20);
    // On a small map the next free line lies in another country.
    expect(placeWide([land], { ...VIEW, scale: 0.06 }, FRAME, { lang: "lv", font: 20, towns })).toEqual([]);
    const edge = { ...land, ...toSpot({ x: VIEW.x + 1950, y: VIEW.y }) };
    expect(placeWide([edge], VIEW, FRAME, { lang: "lv", font: 20, towns: [] })).toEqual([]);
  });

  it("of municipalities are in small letters, once the municipality is wider than its name", () => {
    const small = { lang: "lv", font: 10, towns: [], small: true };
    const area = { name: { lv: "Ludzas novads", en: "Ludza Municipality" }, ...RIGA, width: 1300 };
    expect(placeWide([area], VIEW, FRAME, small)).toMatchObject([{ text: "Ludzas novads" }]);
    expect(placeWide([area], VIEW, FRAME, { ...small, lang: "lt" })[0]?.text).toBe("Ludza Municipality");
    expect(placeWide([area], { ...VIEW, scale: 0.06 }, FRAME, small)).toEqual([]);
    const above = { left: 150, right: 250, top: 130, bottom: 175 };
    const [moved] = placeWide([area], VIEW, FRAME, { ...small, taken: [above] });
    expect(moved && (moved.rect.top >= above.bottom || moved.rect.bottom <= above.top)).toBe(true);
  });
});

describe("badges", () => {
  it("of one spot stand apart and inside the map", () => {
    const spots = Array.from({ length: 20 }, () => ({ x: 20, y: 20 }));
    const placed = spread(spots, 14, FRAME);
    for (const [i, a] of placed.entries()) {
      expect(a.x >= 14 && a.y >= 14).toBe(true);
      for (const b of placed.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(27.9);
    }
  });
});
