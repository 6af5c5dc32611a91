/** Diplomas: a family's name, its house with all lights on, and what for; or empty lines to write by hand. */

import { motif } from "@ui/art/motifs";
import { INK, INK_SOFT, LIGHT, LINEN, RED, SECOND_DAY } from "@ui/art/palette";
import { disc, draw, fill, inked, line, type Mark, rect } from "@ui/art/pen";
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
  const note = { x: box.x + 110, y: box.y + 110, width: box.width - 220, height: 1690 };
  return svg`${edge(box, 2230)}${home(one, { x: WIDTH / 2 + 120, y: 2720 }, 800)}
    ${spirit("cheer", { x: box.x + 380, y: 2770, scale: 1.8 })}${written(one, occasion, texts, note)}`;
}

/** Half a sheet: the house on the left, the words beside it. */
function wide(one: Laureate, occasion: Occasion, texts: Texts): SVGTemplateResult {
  const box = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT / 2 - MARGIN * 2 };
  const note = { x: 890, y: box.y + 90, width: box.x + box.width - 940, height: box.height - 180 };
  return svg`${edge(box, 1010)}${home(one, { x: 550, y: 1280 }, 860)}
    ${spirit("cheer", { x: 210, y: 1310, scale: 0.9 })}${written(one, occasion, texts, note)}`;
}

/** A note pinned on the picture: what is said, and below it day and hand. */
function written(one: Laureate, occasion: Occasion, texts: Texts, note: Box): SVGTemplateResult {
  const { x, y, width, height } = note;
  const sheet = `M${x + 8},${y}L${x + width},${y + 10}L${x + width - 10},${y + height}L${x},${y + height - 8}Z`;
  const inner = { x: x + 50, y: y + 20, width: width - 100, height: height - 190 };
  return svg`${draw([inked(sheet, LINEN, 5)])}${certificate(one, occasion, texts, inner)}
    ${signed({ ...inner, y: y + height - 80 }, texts, occasion)}`;
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
  { title, hall }: Occasion,
  texts: Texts,
  box: Box,
): SVGTemplateResult {
  const middle = box.x + box.width / 2;
  const unit = box.height / 100;
  const at = (share: number): number => box.y + share * unit;
  const heading = texts.t("paper-diploma");
  const reason = rank === null ? "" : rank > 0 ? texts.t("paper-rank", { rank }) : texts.t("paper-part");
  const line = (words: string, share: number, size: number, colour: string): SVGTemplateResult =>
    letters(words, { x: middle, y: at(share), size: fitSize(words, unit * size, box.width), colour });
  return svg`${medal(rank, middle, at(10), unit * 5.4)}
    ${line(heading, 31, 13, RED)}${line(texts.t("paper-family"), 38, 4.6, INK_SOFT)}
    ${name ? shout(name, { ...box, y: at(39), height: unit * 20 }, INK) : rule(box, at(55))}
    ${reason ? shout(reason, { ...box, y: at(61), height: unit * 13 }, SECOND_DAY) : rule(box, at(72))}
    ${line(texts.t("paper-in"), 81, 4.6, INK_SOFT)}
    ${title ? line(title, 89, 6.2, INK) : rule(box, at(91))}
    ${hall ? line(hall, 98, 4.6, INK_SOFT) : nothing}`;
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

/** Which day, and room for a hand that signs. */
function signed({ x, y, width }: Box, texts: Texts, { day }: Occasion): SVGTemplateResult {
  const across = width / 2 - 30;
  const parts = [
    { said: day, label: texts.t("paper-day"), from: x },
    { said: "", label: texts.t("paper-signature"), from: x + across + 60 },
  ];
  return svg`${parts.map(({ said, label, from }) => {
    const middle = from + across / 2;
    return svg`${said ? letters(said, { x: middle, y: y - 18, size: fitSize(said, 46, across), colour: INK }) : nothing}
      ${draw([line(`M${from},${y}H${from + across}`, INK_SOFT, 4)])}${letters(label, { x: middle, y: y + 40, size: 32, colour: INK_SOFT })}`;
  })}`;
}
