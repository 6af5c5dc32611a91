/** Draws a picture: one SVG for the place and the street, so that houses stay the same elements in every phase. */

import { place } from "@ui/art/scene";
import { street } from "@ui/art/street";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { Face } from "./face";
import { attract } from "./faces/attract";
import { connecting, ended, paused, pauseBetween } from "./faces/calm";
import { card } from "./faces/card";
import { intro } from "./faces/intro";
import { lobby } from "./faces/lobby";
import { podium } from "./faces/podium";
import { question, talk } from "./faces/question";
import { reveal } from "./faces/reveal";
import { standings } from "./faces/standings";
import type { Look, Picture, StreetSpec } from "./look";

const PICTURES: Readonly<Record<Face, (look: Look) => Picture>> = {
  connecting,
  attract,
  lobby,
  intro,
  talk,
  question,
  reveal,
  card,
  standings,
  break: pauseBetween,
  podium,
  ended,
  paused,
};

export const pictureOf = (face: Face, look: Look): Picture => PICTURES[face](look);

const drawnStreet = (spec: StreetSpec | undefined): SVGTemplateResult | typeof nothing =>
  spec ? svg`<g transform=${`translate(0 ${spec.y})`}>${street(spec.houses, spec.options)}</g>` : nothing;

/** The picture as page content; its measures are set on the stage by whoever shows it. */
export const drawn = ({ scene, behind, street: row, front, words }: Picture): TemplateResult =>
  html`<svg class="scene" viewBox=${`0 0 ${scene.width} ${scene.height}`} aria-hidden="true">
      ${place(scene)}<g class="behind">${behind ?? nothing}</g>${drawnStreet(row)}<g class="front">${front ?? nothing}</g>
    </svg>
    <div class="words">${words}</div>`;
