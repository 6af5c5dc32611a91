/** A tap on a picture, on the big display: the picture while it is asked; at the reveal the place and who tapped where. */

import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { spread } from "../map/labels";
import { houseMark } from "../map/marks";
import { framed, marked, ring } from "../pictures/shown";
import type { PicPinReveal, PicPinView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { familyLabel, familyOf } from "./display-family";
import { both, spoken } from "./display-words";

/** Families named beside the picture. */
const NAMED = 4;

/** The radius of a crest, as a share of the picture's width: of many families each is smaller. */
const share = (count: number): number => (count <= 8 ? 1 / 26 : count <= 24 ? 1 / 36 : 1 / 50);

/** Families' crests on stems, where their phones tapped; beside each other where they tapped the same. */
function tapped(
  { picture: { width, height }, taps = [] }: PicPinReveal,
  help: FaceHelp,
): SVGTemplateResult[] {
  const radius = width * share(taps.length);
  const spots = taps.map(({ x, y }) => ({ x: (x * width) / 1000, y: (y * height) / 1000 }));
  const badges = spread(spots, radius, { width, height });
  return taps.map(({ team }, i) => {
    const spot = spots[i] ?? { x: 0, y: 0 };
    const badge = badges[i] ?? spot;
    return svg`<g transform=${`translate(${spot.x} ${spot.y})`} data-tap=${team}>${houseMark(familyOf(team, help), { x: badge.x - spot.x, y: badge.y - spot.y }, radius)}</g>`;
  });
}

/** Families that found it, each once. */
const found = ({ taps = [] }: PicPinReveal): string[] => [
  ...new Set(taps.filter(({ right }) => right).map(({ team }) => team)),
];

function side(reveal: PicPinReveal, help: FaceHelp): TemplateResult {
  const name = reveal.spots[0]?.text ?? [];
  return html`<div class="pin-side"><p class="pin-name">${both(name, help.languages)}</p><h2>${both(help.say("display-picpin-knew", { knew: reveal.knew, phones: reveal.phones }), help.languages)}</h2>
    <ol>${found(reveal)
      .slice(0, NAMED)
      .map((team) => html`<li>${familyLabel(team, help)}</li>`)}</ol></div>`;
}

export const picPinFace: DisplayFace<PicPinView, PicPinReveal> = {
  rows: () => 4,
  ask: (ask, help) =>
    html`<div class="pictured-ask">${framed(ask.picture)}<p class="pin-side hint">${both(help.say("display-picpin-hint"), help.languages)}</p></div>`,
  reveal: (reveal, help) =>
    html`<div class="pictured-ask told">${marked(reveal.picture, [
      ...reveal.spots.map((spot) => ring(reveal.picture, spot)),
      ...tapped(reveal, help),
    ])}${side(reveal, help)}</div>`,
  title: (reveal, help) => reveal.spots[0]?.text ?? help.say("display-right"),
  right: (reveal) => reveal.spots.map(({ text }) => spoken(text)).join(", "),
  unit: () => 0,
};
