/** Crests: a family's animal in a 64 x 64 box. The ids are stable words of the protocol, never shown to people. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { FOREST, type Stroke } from "./crests-forest";
import { MEADOWS } from "./crests-meadow";
import { INK } from "./palette";
import { disc, draw, fill, group, line, type Mark } from "./pen";

const DRAWN = { ...FOREST, ...MEADOWS };

export type Crest = keyof typeof DRAWN;

/** Every crest, in the order in which they are offered. */
export const CRESTS: readonly Crest[] = [
  "hedgehog",
  "hare",
  "fox",
  "owl",
  "bear",
  "stork",
  "squirrel",
  "swan",
  "wolf",
  "frog",
  "deer",
  "cat",
  "pike",
  "beaver",
  "crane",
  "bee",
];

const FALLBACK: Crest = "hedgehog";

const KNOWN: ReadonlySet<string> = new Set(CRESTS);

export const isCrest = (id: string): id is Crest => KNOWN.has(id);

const stroke = ([colour, d, width]: Stroke): Mark =>
  width === undefined ? fill(d, colour) : line(d, colour, width);

/** The animal's marks in a 64 x 64 box; an unknown id gives the hedgehog, so that an older page still draws. */
export function crestMarks(id: string): Mark[] {
  const strokes: readonly Stroke[] = DRAWN[isCrest(id) ? id : FALLBACK];
  return [group(strokes.map(stroke), "scale(1.3333)")];
}

/** The bare animal, to be placed inside another drawing. */
export const crestGlyph = (id: string): SVGTemplateResult =>
  svg`<g class="crest">${draw(crestMarks(id))}</g>`;

/** The animal alone; its size is the page's business. */
export const crest = (id: string): TemplateResult =>
  html`<svg class="crest" viewBox="0 0 64 64" aria-hidden="true">${draw(crestMarks(id))}</svg>`;

/** The animal on a round ground with an ink ring, as in a phone's header. */
export const crestBadge = (id: string, ground = "#fff4dc"): TemplateResult => {
  const seal = [{ ...fill(disc(32, 32, 30.5), ground), stroke: INK, width: 2.6 }];
  const inner = group(crestMarks(id), "translate(11 11) scale(.66)");
  return html`<svg class="crest badge" viewBox="0 0 64 64" aria-hidden="true">${draw([...seal, inner])}</svg>`;
};
