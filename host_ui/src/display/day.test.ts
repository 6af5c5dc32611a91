import { NIGHT, SKY } from "@ui/art/palette";
import type { House, Live, Stage } from "@ui/protocol";
import { makeTexts } from "@ui/texts";
import { render } from "lit";
import { describe, expect, it } from "vitest";
import { FACES } from "./face";
import type { Look } from "./look";
import { drawn, pictureOf } from "./picture";
import { sizeOf } from "./size";
import { sayIn } from "./words";

const stamp = { epoch: "e", version: 1, step: 1 };
const house = (id: string): House => ({
  id,
  name: id,
  crest: "fox",
  colour: "red",
  seed: id.charCodeAt(1),
  phones: "ja",
  storeys: 2,
  adds: 3,
  fresh: 1,
});
const options = ["a", "b"].map((key) => ({ key, text: [{ text: key }] }));
const stage = {
  stamp,
  phase: "open",
  own_from: 0,
  code: "TUKA",
  until: 20_000,
  question: {
    index: 0,
    of: 3,
    topic: "town",
    seconds: 20,
    text: [{ text: "?" }],
    ask: { kind: "choice", options },
  },
  reveal: { kind: "choice", options: options.map((one, i) => ({ ...one, right: i === 0, count: 1 })) },
  card: { fact: [{ text: "!" }], kind: "castle" },
  rows: [{ team: "t1", points: 500, gain: 500, rank: 1 }],
} as unknown as Stage;
const look = (day: boolean, houses: number): Look => ({
  size: sizeOf(1024, 512),
  day,
  stage,
  live: {
    stamp,
    answered: 1,
    here: 2,
    phones: 2,
    houses: Array.from({ length: houses }, (_, i) => house(`t${i + 1}`)),
  } as Live,
  hall: null,
  say: sayIn([makeTexts("en", [])]),
  town: () => "",
  isWaving: () => false,
  address: "home.test",
  plain: false,
  page: 0,
  roomNow: () => 0,
  today: 0,
  stopped: false,
  long: false,
});

/** What is drawn of a face, as markup. */
function markup(face: (typeof FACES)[number], day: boolean, houses: number): string {
  const box = document.createElement("div");
  render(drawn(pictureOf(face, look(day, houses))), box);
  return box.querySelector("svg.scene")?.innerHTML ?? "";
}
const painted = (drawing: string, colours: readonly string[]): string[] =>
  colours.filter((colour) => drawing.includes(`"${colour}"`));

/** The dark of both skies; their warm bands are lamp light as well. */
const SKIES = [...SKY.slice(0, 4), ...NIGHT];

describe.each(FACES)("%s", (face) => {
  it.each([3, 9, 40])("has no sky by day (%i houses), on which nothing could be read", (houses) => {
    const drawing = markup(face, true, houses);
    expect(drawing).toContain("#ffffff");
    expect(painted(drawing, SKIES)).toEqual([]);
  });

  it("has its sky in the evening", () => {
    expect(painted(markup(face, false, 3), SKIES).length).toBeGreaterThan(2);
  });
});
