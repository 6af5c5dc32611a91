/** A tap on a picture, on the big display: the picture while it is asked; at the reveal the place and who tapped where. */

import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { crestBadge, crestGlyph } from "../art/animals";
import { WALL } from "../art/palette";
import { framed, marked, ring } from "../pictures/shown";
import type { FamilyTap, PicPinReveal, PicPinView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { both, spoken } from "./display-words";

/** Families named beside the picture. */
const NAMED = 5;

const ground = (colour: string): string => WALL[colour as keyof typeof WALL] ?? WALL.cream;

/** A family's crest where one of its phones tapped, ringed where that was right. */
function tap({ picture: view }: PicPinReveal, one: FamilyTap, help: FaceHelp): SVGTemplateResult {
  const house = help.house?.(one.team);
  const size = view.width / 30;
  const at = `translate(${(one.x * view.width) / 1000} ${(one.y * view.height) / 1000}) scale(${size / 50})`;
  return svg`<g transform=${at} data-tap=${one.team}><circle r="50" fill=${ground(house?.colour ?? "")} stroke=${one.right ? "#ffd56b" : "#1d2433"} stroke-width="10"></circle>
    <g transform="scale(0.72)">${crestGlyph(house?.crest ?? "")}</g></g>`;
}

/** Families that found it, each once. */
const found = ({ taps = [] }: PicPinReveal): string[] => [
  ...new Set(taps.filter(({ right }) => right).map(({ team }) => team)),
];

function side(reveal: PicPinReveal, help: FaceHelp): TemplateResult {
  const families = found(reveal)
    .slice(0, NAMED)
    .map((team) => help.house?.(team));
  return html`<div class="pin-side"><h2>${both(help.say("display-picpin-knew", { knew: reveal.knew, phones: reveal.phones }), help.languages)}</h2>
    <ol>${families.map((house) => html`<li>${crestBadge(house?.crest ?? "", ground(house?.colour ?? ""))}<b>${house?.name ?? ""}</b></li>`)}</ol></div>`;
}

export const picPinFace: DisplayFace<PicPinView, PicPinReveal> = {
  rows: () => 4,
  ask: (ask, help) =>
    html`<div class="pictured-ask">${framed(ask.picture)}<p class="pin-side hint">${both(help.say("display-picpin-hint"), help.languages)}</p></div>`,
  reveal: (reveal, help) =>
    html`<div class="pictured-ask told">${marked(reveal.picture, [
      ...reveal.spots.map((spot) => ring(reveal.picture, spot)),
      ...(reveal.taps ?? []).map((one) => tap(reveal, one, help)),
    ])}${side(reveal, help)}</div>`,
  title: (reveal, help) => reveal.spots[0]?.text ?? help.say("display-right"),
  right: (reveal) => reveal.spots.map(({ text }) => spoken(text)).join(", "),
  unit: () => 0,
};
