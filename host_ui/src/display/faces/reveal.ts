/** The right answer: its board grows and shines, the others sink into the dark, bars are little windows. */

import { draw } from "@ui/art/pen";
import { rays } from "@ui/art/props";
import { meadow, shore, water } from "@ui/art/scenery";
import { faceOf } from "@ui/kinds/display-kinds";
import { inLine } from "@ui/kinds/display-words";
import type { House, Stage } from "@ui/protocol";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { isCrowd, playLayout, STARS } from "../layout";
import type { Look, Picture } from "../look";
import { duskAt, housesOf, streetFrom } from "./common";
import { lateLinen } from "./late";
import { helpOf, intermission } from "./question";

/** Rays from the right answer's sign, ending behind the far shore, which is therefore drawn once more. */
function shine(look: Look, horizon: number): SVGTemplateResult {
  const { width, height } = look.size;
  const land = [
    ...shore(width, {
      y: horizon + 6,
      colour: "#2b3963",
      hill: 18,
      firs: Math.round(width / 44),
      firHeight: 62,
      seed: 23,
    }),
    ...water(width, {
      y: horizon + 14,
      height: 60,
      colour: "#2f5d7c",
      ripples: ["#3f7391", "#274f6b"],
      count: 26,
      seed: 9,
    }),
    ...meadow({ width, height }, horizon + 64, "#3d5b4a", "#4f7058", 4),
  ];
  return svg`<clipPath id="sky"><rect width=${width} height=${horizon + 4}></rect></clipPath>
    <g clip-path="url(#sky)">${rays(210, 240, width * 1.1)}</g>${draw(land)}`;
}

/** Families named for right answers in a row; more would not be read. */
const NAMED = 2;

export const inARow = (houses: readonly House[]): House[] =>
  houses
    .filter(({ row = 0, named }) => row > 0 && named !== false)
    .sort((a, b) => (b.row ?? 0) - (a.row ?? 0))
    .slice(0, NAMED);

/** Letters for which the headline has room beside its legend: two lines, not quite filled. */
const ROOM = { wide: 112, classic: 66 } as const;

function fits(asked: readonly { readonly text: string }[], { size }: Look): boolean {
  const letters = asked.reduce((sum, { text }) => sum + text.length, 0);
  return letters > 0 && letters <= ROOM[size.shape === "classic" ? "classic" : "wide"];
}

/** What was asked, where the picture itself says what is right; else what is shown. */
function headline(look: Look, view: NonNullable<Stage["reveal"]>): TemplateResult {
  const { stage, say } = look;
  const face = faceOf(view);
  const asked = stage?.question?.text ?? [];
  if (face.plain && fits(asked, look) && !stage?.annulled)
    return html`<h1 class="fit" data-steps="64 58 52 46 40 36 33">${inLine(asked, say.languages)}</h1>`;
  const title = stage?.annulled ? say("display-annulled") : face.title(view, helpOf(look));
  return html`<h1 class="fit" data-steps="64 58 52 46 40">${inLine(title, say.languages)}</h1>`;
}

export function reveal(look: Look): Picture {
  const view = look.stage?.reveal;
  if (!view) return intermission(look);
  const face = faceOf(view);
  const help = helpOf(look);
  const layout = playLayout(look.size, housesOf(look).length, 2);
  const { width } = look.size;
  // Words stand everywhere above the street, and a star among letters is read as a dot or a stroke of theirs.
  const scene = duskAt(look, layout.street, { keep: [{ x: 0, y: 0, width, height: layout.street }] });
  const unit = face.unit(view);
  const note = unit > 0 ? (face.window ?? "display-window") : face.note;
  const legend = note
    ? html`<p class="legend fit" data-steps="38 34 30 27">${inLine(look.say(note, { count: unit }), look.say.languages)}</p>`
    : nothing;
  const crowd = isCrowd(housesOf(look).length);
  const rows = inARow(housesOf(look)).map(({ name, row }) =>
    inLine(look.say("display-row", { name, count: row ?? 0 }), look.say.languages),
  );
  const told = html`<p class="legend fit" data-steps="38 34 30 27">${rows.map((row) => html`<span class="line">${row}</span>`)}</p>`;
  return {
    scene,
    ...(look.day ? {} : { behind: shine(look, scene.horizon) }),
    street: streetFrom(look, crowd ? layout.street : layout.street - STARS, { plates: "right" }),
    front: lateLinen(look),
    words: html`<div class="reveal-head">
        ${headline(look, view)}
        ${rows.length > 0 ? told : legend}
      </div>
      <div class=${`revealed ${crowd ? "crowd" : ""}`}>${face.reveal(view, help)}</div>`,
    measures: { "results-height": layout.street - 128 - 10 },
  };
}
