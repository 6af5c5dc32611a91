/** Did you know: the place in the picture, its tile, name and story on paper, and the way to it. */

import { iconGlyph } from "@ui/art/icons";
import { draw, fill } from "@ui/art/pen";
import { fir } from "@ui/art/scenery";
import { spirit } from "@ui/art/spirit";
import { tile } from "@ui/art/tiles";
import { type Both, both, inLine } from "@ui/kinds/display-words";
import type { CardView } from "@ui/protocol";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { Look, Picture } from "../look";
import { landmark, landmarkOf } from "./landmarks";
import { WAY_LEFT, way } from "./way";

/** A hill by the lake with a path up to the place. `right`: where the paper begins. */
function view(card: CardView, right: number, height: number): SVGTemplateResult {
  const kind = landmarkOf(card.kind ?? "");
  const middle = right * 0.42;
  const far = `M-40,${height}V${height - 380}Q${right * 0.12},${height - 520} ${middle},${height - 532}Q${right * 0.72},${height - 520} ${right * 0.86},${height - 370}Q${right},${height - 230} ${right * 1.5},${height}Z`;
  const near = `M-40,${height}V${height - 210}Q${right * 0.25},${height - 340} ${right * 0.52},${height - 280}Q${right * 0.85},${height - 170} ${right * 1.3},${height}Z`;
  const path = `M${middle - 20},${height - 520}Q${middle + 30},${height - 420} ${middle - 50},${height - 340}Q${middle - 100},${height - 250} ${middle + 60},${height - 160}Q${middle + 170},${height - 90} ${middle + 130},${height + 10}H${middle + 260}Q${middle + 270},${height - 100} ${middle + 150},${height - 190}Q${middle + 10},${height - 270} ${middle + 30},${height - 340}Q${middle + 90},${height - 430} ${middle + 20},${height - 520}Z`;
  const firs = [
    [0.06, 350, 130],
    [0.12, 300, 160],
    [0.78, 330, 120],
    [0.86, 260, 140],
  ] as const;
  const trees = firs.map(([x, up, tall]) => fir(right * x, height - up, tall)).join("");
  const water = kind === "water";
  const hills = water
    ? [fill(near, "#2f4a3e")]
    : [fill(far, "#3d5b4a"), fill(near, "#2f4a3e"), fill(path, "#c9a878")];
  const at = water ? { x: middle + 40, y: height - 330 } : { x: middle, y: height - 512 };
  const place = landmark(kind, at.x, at.y, right > 900 ? 1.15 : 0.95);
  return svg`${water ? place : nothing}${draw([...hills, ...(water ? [] : [fill(trees, "#22384a")])])}${water ? nothing : place}`;
}

const pin = html`<svg class="pin" viewBox="0 0 24 24" aria-hidden="true">${iconGlyph("pin")}</svg>`;

/** The municipality as people call it; games of before that was known say only its town. */
function area(shown: CardView, { say, town }: Look): TemplateResult | typeof nothing {
  const words = shown.area?.length ? inLine(shown.area, say.languages) : town(shown.municipality ?? "");
  return words ? html`<p class="town">${pin}<span>${words}</span></p>` : nothing;
}

function title(shown: CardView, { say }: Look): TemplateResult | typeof nothing {
  if (!shown.place?.length) return nothing;
  const name = html`<h1 class="fit" data-steps="72 66 60 54 48 42">${both(shown.place, say.languages)}</h1>`;
  return html`<div class="named">${shown.kind ? tile(shown.kind) : nothing}${name}</div>`;
}

/** Letters for which one line has room. */
const LINE = 36;

const said = (heading: Both, languages: readonly string[]): TemplateResult =>
  heading.reduce((sum, { text }) => sum + text.length, 0) > LINE
    ? html`<span class="blocks">${both(heading, languages)}</span>`
    : inLine(heading, languages);

export const card = (look: Look): Picture =>
  cardPicture(look.stage?.card, look, look.say("display-did-you-know"));

/** The picture of a place; `heading` stands over its name. */
export function cardPicture(shown: CardView | null | undefined, look: Look, heading: Both): Picture {
  const { width, height } = look.size;
  const share = look.size.shape === "classic" ? 0.44 : 0.5;
  const right = Math.round(width * share);
  const { say } = look;
  return {
    scene: {
      width,
      height,
      light: "dusk",
      horizon: height - 420,
      lake: 420,
      words: height * 0.36,
      sun: share * 0.8,
      stars: 40,
    },
    behind: svg`${shown ? view(shown, right, height) : nothing}${spirit("point", { x: 200, y: height - 34, scale: 1.1, day: look.day })}`,
    words: html`<article class="paper card">
      <p class="kicker">${said(heading, say.languages)}</p>
      ${shown ? title(shown, look) : nothing}
      <div class="fact fit turns" data-steps="60 57 52 48 43 39 36">${both(shown?.fact ?? [], say.languages)}</div>
      ${shown ? area(shown, look) : nothing}
    </article>${shown ? way(shown, right, look) : nothing}`,
    measures: { "paper-left": right + 20, "way-left": WAY_LEFT },
  };
}
