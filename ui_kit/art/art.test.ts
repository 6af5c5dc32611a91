/** The drawing hand: the same house from the same seed, everything draws, and nobody stands on a neighbour. */
import { readFileSync } from "node:fs";
import { render, svg } from "lit";
import { describe, expect, test } from "vitest";
import { CRESTS, crestMarks, isCrest } from "./animals";
import { frame, HOUSE_WIDTH, houseHeight, windowOrder } from "./frame";
import { house, houseMarks } from "./house";
import { ICONS, iconGlyph } from "./icons";
import { layoutStreet, type Resident, type StreetLayout } from "./layout";
import { houseLook } from "./look";
import { INK, LIGHT, PAPER, ROOF, SKY, WALL } from "./palette";
import { countNodes, type Mark } from "./pen";
import { evenSize } from "./plates";
import { scene, stageBox } from "./scene";
import { POSES, spiritMarks } from "./spirit";
import { type StreetHouse, street } from "./street";
import { sunRays, timeText } from "./sun";
import { fitSize, nameLines, textWidth } from "./text";
import { ADDS, DOORS, type HouseDrawing, ORNAMENTS, type PaneState, ROOFS, WALLS } from "./types";
import { moveIn } from "./windows";

const drawing = (change: Partial<HouseDrawing> = {}): HouseDrawing => ({
  look: houseLook(7, "ochre"),
  panes: ["joined"],
  storeys: 1,
  fresh: 0,
  adds: [],
  lod: 0,
  ...change,
});

const paths = (marks: readonly Mark[]): string =>
  marks.map((mark) => ("marks" in mark ? (mark.at ?? "") + paths(mark.marks) : mark.d)).join(" ");

function drawn(what: unknown): SVGSVGElement {
  const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  render(what, root as unknown as HTMLElement);
  return root;
}

describe("look", () => {
  test("is the same for the same seed and colour", () => {
    expect(houseLook(4711, "plum")).toEqual(houseLook(4711, "plum"));
  });

  test("keeps the colour that the family chose, and falls back where it does not know it", () => {
    for (const wall of WALLS) expect(houseLook(12, wall).wall).toBe(WALL[wall]);
    expect(houseLook(12, "constructor").wall).toBe(WALL.ochre);
  });

  test("a door never has the colour of its wall", () => {
    for (const wall of WALLS) {
      for (let seed = 0; seed < 60; seed += 1) {
        const look = houseLook(seed, wall);
        expect(look.doorColour).not.toBe(look.wall);
      }
    }
  });

  test("neighbouring seeds differ, and every roof, door and sign is built by some", () => {
    const looks = Array.from({ length: 300 }, (_, seed) => houseLook(seed, "blue"));
    expect(new Set(looks.map(({ roof }) => roof)).size).toBe(ROOFS.length);
    expect(new Set(looks.map(({ door }) => door)).size).toBe(DOORS.length);
    expect(new Set(looks.map(({ ornament }) => ornament)).size).toBe(ORNAMENTS.length);
  });

  test("any number is a seed", () => {
    for (const seed of [0, -5, 2 ** 31, 2 ** 52, 0.5])
      expect(paths(houseMarks(drawing({ look: houseLook(seed, "red") })))).not.toContain("NaN");
  });
});

describe("house", () => {
  const kinds = ROOFS.flatMap((roof) => DOORS.map((door) => ({ ...houseLook(3, "teal"), roof, door })));

  test.each(["dusk", "night", "day"] as const)(
    "every roof with every door draws by %s, without a broken number",
    (light) => {
      for (const look of kinds) {
        for (const lod of [0, 1, 2] as const) {
          const marks = houseMarks(
            drawing({
              look,
              light,
              lod,
              adds: ADDS,
              storeys: 3,
              panes: ["joined", "answered", "wave", "lit"],
            }),
          );
          expect(paths(marks)).not.toMatch(/NaN|undefined|Infinity/);
        }
      }
    },
  );

  test("each sign, each addition changes the picture; an unknown addition does not", () => {
    const plain = paths(houseMarks(drawing()));
    for (const add of ADDS) expect(paths(houseMarks(drawing({ adds: [add] })))).not.toBe(plain);
    expect(paths(houseMarks(drawing({ adds: ["dragon"] })))).toBe(plain);
    const signs = ORNAMENTS.map((ornament) =>
      paths(houseMarks(drawing({ look: { ...houseLook(7, "ochre"), ornament } }))),
    );
    expect(new Set(signs).size).toBe(ORNAMENTS.length);
  });

  test("grows by a storey of 82 up to five", () => {
    const { look } = drawing();
    expect(houseHeight(look, 3) - houseHeight(look, 2)).toBe(82);
    expect(houseHeight(look, 9)).toBe(houseHeight(look, 5));
    expect(houseHeight(look, 0)).toBe(houseHeight(look, 1));
  });

  test("has two windows below, three on each storey and one in the gable for the third phone", () => {
    const three: PaneState[] = ["joined", "joined", "joined"];
    expect(windowOrder(frame(drawing()))).toHaveLength(2);
    expect(windowOrder(frame(drawing({ storeys: 3 })))).toHaveLength(8);
    expect(windowOrder(frame(drawing({ panes: three })))).toHaveLength(3);
  });

  test("gives every phone a window, shared where there are more phones than windows", () => {
    const seven = Array.from({ length: 7 }, (): PaneState => "answered");
    expect(moveIn(seven, 3).map((room) => room.length)).toEqual([3, 2, 2]);
  });

  test("one more phone that answers changes the picture", () => {
    const before = paths(houseMarks(drawing({ panes: ["joined", "joined"] })));
    expect(paths(houseMarks(drawing({ panes: ["joined", "answered"] })))).not.toBe(before);
  });

  test("by day only an answer has a tick", () => {
    const nodes = (state: PaneState): number =>
      countNodes(houseMarks(drawing({ panes: [state, "joined"], light: "day" })));
    expect(nodes("answered")).toBe(nodes("home") + 1);
    expect(nodes("lit")).toBe(nodes("home"));
  });

  test("costs few nodes, and fewer the smaller it is", () => {
    const rich = drawing({
      look: { ...houseLook(3, "teal"), roof: "gable" },
      storeys: 5,
      panes: ["joined", "answered", "wave"],
      adds: ADDS,
    });
    const cost = ([0, 1, 2] as const).map((lod) => countNodes(houseMarks({ ...rich, lod })));
    expect(cost[0]).toBeLessThan(260);
    expect(cost[1]).toBeLessThan(cost[0] ?? 0);
    expect(cost[2]).toBeLessThan(cost[1] ?? 0);
  });

  test("only its windows are drawn anew when a family answers", () => {
    const shown = (first: PaneState): unknown => svg`${house(drawing({ panes: [first, "joined"] }))}`;
    const root = drawn(shown("joined"));
    const wall = root.querySelector(".house path");
    render(shown("answered"), root as unknown as HTMLElement);
    expect(wall).not.toBeNull();
    expect(root.querySelector(".house path")).toBe(wall);
    expect(root.querySelectorAll(".glow")).toHaveLength(1);
  });
});

describe("crests, icons, spirit", () => {
  test("there are at least sixteen crests, each its own drawing", () => {
    expect(CRESTS.length).toBeGreaterThanOrEqual(16);
    expect(new Set(CRESTS.map((id) => paths(crestMarks(id)))).size).toBe(CRESTS.length);
    expect(CRESTS.every(isCrest)).toBe(true);
  });

  test("an unknown crest is a hedgehog, also by the name of an object method", () => {
    expect(paths(crestMarks("toString"))).toBe(paths(crestMarks("hedgehog")));
  });

  test("every icon and every pose draws", () => {
    for (const name of ICONS)
      expect(drawn(iconGlyph(name)).querySelectorAll("path").length).toBeGreaterThan(0);
    expect(new Set(POSES.map((pose) => paths(spiritMarks(pose)))).size).toBe(POSES.length);
  });

  test("the sun has a ray a second up to thirty", () => {
    expect(sunRays(14, 20)).toEqual({ lit: 14, count: 20 });
    expect(sunRays(60, 60)).toEqual({ lit: 30, count: 30 });
    expect(sunRays(0, 20).lit).toBe(0);
    expect(sunRays(0.4, 20).lit).toBe(1);
    expect(sunRays(-3, 20).lit).toBe(0);
    expect([5, 99, 100, 300].map(timeText)).toEqual(["5", "99", "1:40", "5:00"]);
  });
});

describe("words", () => {
  test("are as large on one plate as on the next, unless one is very long", () => {
    const plates = { width: 230, height: 84 };
    const [short, long] = [
      evenSize(["Eži"], plates),
      evenSize(["Drošsirdīgās vāverītes no Krustpils"], plates),
    ];
    expect(evenSize(["Eži", "Drošie stārķi"], plates)).toBe(evenSize(["Drošie stārķi"], plates));
    expect(evenSize(["Eži", "Drošsirdīgās vāverītes no Krustpils"], plates)).toBeGreaterThan(long);
    expect(long).toBeLessThan(short);
  });

  test("fit their plate, whatever their letters", () => {
    for (const name of ["Eži", "WWWWWWWWWWWWWWWW", "👩‍👩‍👧‍👦 Šķūnis", "ĢĻķņž"]) {
      expect(textWidth(name, fitSize(name, 34, 146))).toBeLessThanOrEqual(146.01);
    }
    expect(fitSize("", 34, 146)).toBe(34);
  });

  test("a long name breaks between its words where that makes it larger", () => {
    expect(nameLines("Eži", 135, 57).lines).toEqual(["Eži"]);
    const { lines, size } = nameLines("Brave Hedgehogs", 135, 57);
    expect(lines).toEqual(["Brave", "Hedgehogs"]);
    expect(size).toBeGreaterThan(22);
    expect(nameLines("WWWWWWWWWWWWWWWW", 135, 57).lines).toHaveLength(1);
  });
});

const TOWNS = ["Ludza", "Jēkabpils", "Rokiškis", ""];

const residents = (count: number, storeys = 1): Resident[] =>
  Array.from({ length: count }, (_, i) => ({
    look: houseLook(i * 31 + 5, WALLS[i % 10] ?? "ochre"),
    storeys: storeys === 1 ? 1 : 1 + (i % storeys),
    adds: i % 5 === 0 ? ["stork"] : [],
    town: TOWNS[i % 7 === 0 ? 3 : i % 3] ?? "",
  }));

function expectRoom({ places, plot }: StreetLayout, width: number, height: number): void {
  for (const { box, y } of places) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(height);
  }
  places.forEach((a, i) => {
    for (const b of places.slice(i + 1)) {
      const apart =
        a.box.x + a.box.width <= b.box.x ||
        b.box.x + b.box.width <= a.box.x ||
        a.y <= b.box.y ||
        b.y <= a.box.y;
      expect(apart, `houses ${a.index} and ${b.index}`).toBe(true);
    }
    if (plot) expect(a.box.x + a.box.width).toBeLessThan(plot.x);
  });
}

describe("street", () => {
  const sizes = [
    ["16:9", 16, 9],
    ["4:3", 4, 3],
    ["2:1", 2, 1],
  ] as const;
  const counts = [1, 3, 4, 12, 14, 15, 60, 66, 120];

  describe.each(sizes)("%s", (_, w, h) => {
    test.each(counts)("%i houses: none overlaps, all inside, each shown on one page", (count) => {
      const { width } = stageBox(w, h);
      for (const [storeys, height] of [
        [1, 340],
        [5, 340],
        [5, 620],
        [1, 620],
      ] as const) {
        const list = residents(count, storeys);
        const options = { width, height, plot: storeys === 1, headroom: 64, footroom: 0 };
        const { pages } = layoutStreet(list, options);
        const seen: number[] = [];
        for (let page = 0; page < pages; page += 1) {
          const layout = layoutStreet(list, { ...options, page });
          expectRoom(layout, width, height);
          seen.push(...layout.places.map(({ index }) => index));
        }
        expect(seen.sort((a, b) => a - b)).toEqual(list.map((__, i) => i));
      }
    });
  });

  test("up to 66 families are on one page, at most 22 in a row", () => {
    for (const count of [15, 23, 45, 60, 66]) {
      const layout = layoutStreet(residents(count), { width: 1920, height: 520 });
      expect(layout.pages).toBe(1);
      expect(layout.places).toHaveLength(count);
      for (const row of layout.rows)
        expect(row.towns.reduce((sum, town) => sum + town.count, 0)).toBeLessThanOrEqual(22);
    }
    expect(layoutStreet(residents(120), { width: 1920, height: 520 }).pages).toBeGreaterThan(1);
  });

  test("few families stand large beside a free plot", () => {
    const layout = layoutStreet(residents(3), { width: 1920, height: 640, plot: true });
    expect(layout.mode).toBe("big");
    expect(layout.plot).toBeDefined();
    expect(layout.places[0]?.scale).toBeGreaterThan(1.2);
    expect(layoutStreet(residents(5), { width: 1920, height: 640, plot: true }).plot).toBeUndefined();
  });

  test("a page beyond the last begins again", () => {
    const layout = layoutStreet(residents(120), { width: 1920, height: 520, page: 1000 });
    expect(layout.places.length).toBeGreaterThan(0);
    expect(layout.page).toBe(1000 % layout.pages);
  });

  test("an empty street has room and ground", () => {
    expect(layoutStreet([], { width: 1920, height: 340, plot: true }).places).toEqual([]);
  });

  test("keeping room for five storeys fixes the scale while houses grow", () => {
    const at = (storeys: number): number | undefined =>
      layoutStreet(residents(12, storeys), { width: 1920, height: 620, room: 5 }).places[0]?.scale;
    expect(at(5)).toBe(at(1));
  });

  test("shows names as text, with plate, tag, star and rank, and writes no style attribute", () => {
    const homes: StreetHouse[] = residents(5).map((who, i) => ({
      ...who,
      id: `h${i}`,
      name: i ? `Name ${i}` : "<script>alert(1)</script>",
      panes: ["joined"],
      fresh: 0,
      plate: "answered",
      tag: i ? i : "flower",
      star: true,
      rank: 1,
    }));
    const root = drawn(
      scene(
        { width: 1920, height: 1080, light: "dusk", horizon: 700 },
        street(homes, { width: 1920, height: 400 }),
      ),
    );
    expect(root.querySelectorAll(".house")).toHaveLength(5);
    expect(root.querySelectorAll(".tag")).toHaveLength(5);
    expect(root.querySelectorAll(".star")).toHaveLength(5);
    expect(root.textContent).toContain("<script>alert(1)</script>");
    expect(root.querySelectorAll("script, [style]")).toHaveLength(0);
  });

  test("houses are 210 wide", () => {
    const [only] = layoutStreet(residents(1), { width: 1920, height: 640 }).places;
    expect(only?.box.width).toBeCloseTo(HOUSE_WIDTH * (only?.scale ?? 0));
  });
});

test("the palette says what tokens.css says", () => {
  const tokens = readFileSync("ui_kit/tokens.css", "utf8");
  const token = (name: string): string | undefined =>
    new RegExp(`--${name}:\\s*(#[0-9a-f]{6});`).exec(tokens)?.[1];
  for (const [name, colour] of Object.entries(WALL)) expect(token(`wall-${name}`)).toBe(colour);
  for (const [name, colour] of Object.entries(ROOF)) expect(token(`roof-${name}`)).toBe(colour);
  SKY.forEach((colour, i) => {
    expect(token(`sky-${i}`)).toBe(colour);
  });
  expect([token("ink"), token("paper"), token("light")]).toEqual([INK, PAPER, LIGHT]);
});
