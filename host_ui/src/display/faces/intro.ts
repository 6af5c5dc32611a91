/** A round begins: its title, and where to look. */

import { both, inLine } from "@ui/kinds/display-words";
import { html, svg } from "lit";
import type { Look, Picture } from "../look";
import { duskAt, streetFrom } from "./common";
import { lateLinen } from "./late";
import { perched } from "./perch";

export function intro(look: Look): Picture {
  const { stage, say } = look;
  const top = look.size.height - 380;
  const street = streetFrom(look, top, {});
  const rounds = stage?.rounds ?? 1;
  const round = rounds > 1 ? say("display-round", { round: (stage?.round ?? 0) + 1 }) : null;
  const questions = say("display-intro-count", { n: stage?.questions ?? 0 });
  return {
    scene: duskAt(look, top, { sun: 0.5 }),
    street,
    front: svg`${perched("wave", street, 0.76, 0.9)}${lateLinen(look)}`,
    words: html`<div class="intro">
      ${round ? html`<p class="pill">${inLine(round, say.languages)}</p>` : ""}
      <h1 class="fit shout turns" data-steps="104 92 80 72 60 52">${both(stage?.title ?? [], say.languages)}</h1>
      <p class="fit about" data-steps="60 52 46 42 38">${both(questions, say.languages)}</p>
      <p class="fit about" data-steps="46 42 38 34 30">${both(say("display-intro-look"), say.languages)}</p>
    </div>`,
  };
}
