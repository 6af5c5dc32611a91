/** A round begins: its title, and where to look; or a tie-break, and between whom. */

import { both, inLine } from "@ui/kinds/display-words";
import { html, svg, type TemplateResult } from "lit";
import { nameOf } from "../houses";
import type { Look, Picture } from "../look";
import { duskAt, housesOf, streetFrom } from "./common";
import { lateLinen } from "./late";
import { perched } from "./perch";

/** So many names are read from afar; more families are only counted. */
const MOST_NAMES = 4;

export function intro(look: Look): Picture {
  const top = look.size.height - 380;
  const street = streetFrom(look, top, {});
  return {
    scene: duskAt(look, top, { sun: 0.5 }),
    street,
    front: svg`${perched("wave", street, 0.76, 0.9, look.day)}${lateLinen(look)}`,
    words: look.stage?.tiebreak ? tiebreak(look) : round(look),
  };
}

function round({ stage, say }: Look): TemplateResult {
  const rounds = stage?.rounds ?? 1;
  const number = rounds > 1 ? say("display-round", { round: (stage?.round ?? 0) + 1 }) : null;
  const questions = say("display-intro-count", { n: stage?.questions ?? 0 });
  return html`<div class="intro">
    ${number ? html`<p class="pill">${inLine(number, say.languages)}</p>` : ""}
    <h1 class="fit shout turns" data-steps="104 92 80 72 60 52">${both(stage?.title ?? [], say.languages)}</h1>
    <p class="fit about" data-steps="60 52 46 42 38">${both(questions, say.languages)}</p>
    <p class="fit about look-here" data-steps="46 42 38 34 30">${both(say("display-intro-look"), say.languages)}</p>
  </div>`;
}

function tiebreak(look: Look): TemplateResult {
  const { stage, say } = look;
  const rivals = stage?.rivals ?? [];
  const names = housesOf(look)
    .filter(({ id }) => rivals.includes(id))
    .map(nameOf);
  return html`<div class="intro">
    <h1 class="fit shout turns" data-steps="104 92 80 72 60 52">${both(say("tiebreak"), say.languages)}</h1>
    <p class="fit about in-line" data-steps="60 52 46 42 38">${inLine(say("display-tiebreak-shared", { count: rivals.length }), say.languages)}</p>
    ${names.length <= MOST_NAMES ? html`<p class="fit about" data-steps="60 52 46 42 38">${names.join(" · ")}</p>` : ""}
    <p class="fit about in-line" data-steps="46 42 38 34 30">${inLine(say("display-tiebreak-about"), say.languages)}</p>
  </div>`;
}
