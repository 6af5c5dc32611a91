/** Diplomas: a family's name, its house with all lights on, and what for; or empty lines to write by hand. */

import { motif } from "@ui/art/motifs";
import { INK, INK_SOFT, LIGHT, LINEN, RED, SECOND_DAY } from "@ui/art/palette";
import { disc, draw, fill, line, type Mark, rect } from "@ui/art/pen";
import { spirit } from "@ui/art/spirit";
import { fitSize, letters, nameLines } from "@ui/art/text";
import type { Box } from "@ui/art/types";
import { drawingOf, type HouseFacts } from "@ui/houses";
import type { Texts } from "@ui/texts";
import { nothing, type SVGTemplateResult, svg } from "lit";
import { band, dashes, ground, HEIGHT, homeAt, MARGIN, type Sheet, WIDTH } from "./paper";

/** Who gets one. `name` and `rank`: "" and null where they are written by hand; rank 0: for taking part. */
export interface Laureate {
  readonly house: HouseFacts;
  /** Windows of the house. */
  readonly phones: number;
  readonly name: string;
  readonly rank: number | null;
}

/** What all diplomas of an evening share; "" where it is written by hand. */
export interface Occasion {
  readonly hall: string;
  readonly title: string;
  readonly day: string;
}

export type Format = "a5" | "a4";

/** The sheets for these families, in their order. */
export function diplomas(
  given: readonly Laureate[],
  occasion: Occasion,
  texts: Texts,
  format: Format,
): Sheet[] {
  if (format === "a4") return given.map((one) => tall(one, occasion, texts));
  const half = HEIGHT / 2;
  return Array.from({ length: Math.ceil(given.length / 2) }, (_, i) => {
    const two = given.slice(i * 2, i * 2 + 2);
    return svg`${two.map((one, at) => svg`<g transform="translate(0 ${at * half})">${wide(one, occasion, texts)}</g>`)}
      ${dashes(`M0,${half}H${WIDTH}`)}`;
  });
}

/** A whole sheet: words above, the house below. */
function tall(one: Laureate, occasion: Occasion, texts: Texts): Sheet {
  const box = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN };
  const words = { x: box.x + 140, y: box.y + 120, width: box.width - 280, height: 1480 };
  return svg`${edge(box, 2130)}${home(one, { x: WIDTH / 2, y: 2640 }, 900)}
    ${spirit("cheer", { x: box.x + 330, y: 2690, scale: 1.7 })}
    ${certificate(one, occasion, texts, words)}${signed({ ...words, y: 2805 }, texts, occasion)}`;
}

/** Half a sheet: the house on the left, the words beside it. */
function wide(one: Laureate, occasion: Occasion, texts: Texts): SVGTemplateResult {
  const box = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT / 2 - MARGIN * 2 };
  const words = { x: 900, y: box.y + 70, width: box.x + box.width - 960, height: 950 };
  return svg`${edge(box, 1010)}${home(one, { x: 560, y: 1270 }, 820)}
    ${spirit("cheer", { x: 210, y: 1300, scale: 0.9 })}
    ${certificate(one, occasion, texts, words)}${signed({ ...words, y: 1250 }, texts, occasion)}`;
}

/** Ground and frame: a woven band above and below, an ink line around. */
function edge(box: Box, horizon: number): SVGTemplateResult {
  const { x, y, width, height } = box;
  const around: Mark = { d: rect(x, y, width, height), fill: "none", stroke: INK, width: 7 };
  return svg`${draw([...ground(box, horizon), ...band(box), ...band({ ...box, y: y + height - 44 }), around])}`;
}

/** The family's house under a sun, as tall as the room: a house that grew is drawn smaller, not cut off. */
function home({ house, phones }: Laureate, foot: { x: number; y: number }, room: number): SVGTemplateResult {
  const drawing = drawingOf(
    house,
    Array.from({ length: Math.max(1, phones) }, () => "lit" as const),
  );
  const tall = 118 + (Math.max(1, house.storeys) - 1) * 82 + 221;
  return homeAt(drawing, foot.x, foot.y, Math.min(2.1, room / tall));
}

function certificate(
  { name, rank }: Laureate,
  { title }: Occasion,
  texts: Texts,
  box: Box,
): SVGTemplateResult {
  const middle = box.x + box.width / 2;
  const unit = box.height / 100;
  const at = (share: number): number => box.y + share * unit;
  const heading = texts.t("paper-diploma");
  const reason = rank === null ? "" : rank > 0 ? texts.t("paper-rank", { rank }) : texts.t("paper-part");
  return svg`${medal(rank, middle, at(8), unit * 7)}
    ${letters(heading, { x: middle, y: at(29), size: fitSize(heading, unit * 15, box.width), colour: RED })}
    ${letters(texts.t("paper-family"), { x: middle, y: at(38), size: unit * 5, colour: INK_SOFT })}
    ${name ? shout(name, { ...box, y: at(39), height: unit * 24 }, INK) : rule(box, at(60))}
    ${reason ? shout(reason, { ...box, y: at(65), height: unit * 15 }, SECOND_DAY) : rule(box, at(77))}
    ${letters(texts.t("paper-in"), { x: middle, y: at(86), size: unit * 5, colour: INK_SOFT })}
    ${title ? letters(title, { x: middle, y: at(95), size: fitSize(title, unit * 7, box.width), colour: INK }) : rule(box, at(97))}`;
}

/** In the middle of a box, on one line or two, as large as they fit. */
function shout(words: string, { x, y, width, height }: Box, colour: string): SVGTemplateResult {
  const { lines, size } = nameLines(words, width, height);
  const first = y + (height - lines.length * size) / 2 + size * 0.8;
  return svg`${lines.map((one, i) => letters(one, { x: x + width / 2, y: first + i * size, size, colour }))}`;
}

/** A line to write on. */
const rule = ({ x, width }: Box, y: number): SVGTemplateResult =>
  svg`${draw([line(`M${x + width * 0.06},${y}H${x + width * 0.94}`, INK_SOFT, 5)])}`;

/** The sun for everybody; for the first three with the number of the place. */
function medal(rank: number | null, x: number, y: number, r: number): SVGTemplateResult {
  const place = rank !== null && rank > 0;
  return svg`${draw([motif("saule", x, y, r / 6, RED), fill(disc(x, y, r * 0.74), place ? LIGHT : LINEN), place ? line(disc(x, y, r * 0.74), INK, 5) : motif("auseklis", x, y, r / 20, RED)])}
    ${place ? letters(rank, { x, y: y + r * 0.36, size: r, colour: INK }) : nothing}`;
}

/** Whose library, which day, and room for a hand that signs. */
function signed({ x, y, width }: Box, texts: Texts, { hall, day }: Occasion): SVGTemplateResult {
  const half = width / 2;
  const parts = [
    { said: [hall, day].filter((one) => one !== "").join(" · "), label: texts.t("paper-day"), from: x },
    { said: "", label: texts.t("paper-signature"), from: x + half + 30 },
  ];
  return svg`${draw([fill(rect(x - 30, y - 92, width + 60, 150, 14), LINEN)])}${parts.map(
    ({ said, label, from }) => {
      const across = half - 30;
      const written = said
        ? letters(said, { x: from + across / 2, y: y - 18, size: fitSize(said, 46, across), colour: INK })
        : nothing;
      return svg`${written}${draw([line(`M${from},${y}H${from + across}`, INK_SOFT, 4)])}
      ${letters(label, { x: from + across / 2, y: y + 38, size: 30, colour: INK_SOFT })}`;
    },
  )}`;
}
