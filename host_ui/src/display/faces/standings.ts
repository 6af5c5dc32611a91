/** The street grows: gains over the roofs, the tallest three on paper, everybody in the old place. */

import { house } from "@ui/art/house";
import { drawingOf } from "@ui/houses";
import { both, inLine } from "@ui/kinds/display-words";
import type { House, Row } from "@ui/protocol";
import { html, nothing, svg, type TemplateResult } from "lit";
import { nameOf } from "../houses";
import { isCrowd } from "../layout";
import type { Look, Picture } from "../look";
import { duskAt, housesOf, streetFrom } from "./common";
import { lateLinen } from "./late";

/** Lines on the paper: the first three, a few more where they are tied. */
const MOST_LINES = 4;

const portrait = (one: House): TemplateResult =>
  html`<svg class="portrait" viewBox="-134 -272 268 280" aria-hidden="true">${house({
    ...drawingOf({ ...one, storeys: 1, adds: 0 }, ["lit", "lit"]),
  })}</svg>`;

function line(row: Row, one: House, look: Look): TemplateResult {
  const town = look.town(one.town ?? "");
  return html`<li><b class="rank">${row.rank}</b>${portrait(one)}
    <span class="who holds"><b>${nameOf(one)}</b>${town ? html` <small>${town}</small>` : nothing}</span>
    ${row.gain > 0 ? html`<b class="gain">+${row.gain}</b>` : nothing}</li>`;
}

function paper(look: Look): TemplateResult | typeof nothing {
  const houses = new Map(housesOf(look).map((one) => [one.id, one]));
  const first = (look.stage?.rows ?? []).filter((row) => (row.rank ?? 0) > 0);
  if (first.length === 0) return nothing;
  const lines = first.slice(0, MOST_LINES).flatMap((row) => {
    const one = houses.get(row.team);
    return one ? [line(row, one, look)] : [];
  });
  const more = first.length - lines.length;
  return html`<section class="paper tallest">
    <h2 class="kicker">${inLine(look.say("display-tallest"), look.say.languages)}</h2>
    <ol class="fit" data-steps="58 50 44 38 32">${lines}</ol>
    ${more > 0 ? html`<p class="more">${inLine(look.say("display-more", { count: more }), look.say.languages)}</p>` : nothing}
  </section>`;
}

export function standings(look: Look): Picture {
  const { height, shape } = look.size;
  const crowd = isCrowd(housesOf(look).length);
  const top = crowd ? 420 : shape === "classic" ? 440 : 320;
  const rows = look.stage?.rows ?? [];
  const street = streetFrom(look, height - (height - top), crowd ? { rows, mostStoreys: 5 } : { rows });
  return {
    scene: duskAt(look, 718, {
      lake: 70,
      words: 560,
      keep: [{ x: 40, y: 30, width: look.size.width - 80, height: 400 }],
    }),
    street,
    front: svg`${lateLinen(look)}`,
    words: html`<div class="standings-head"><h1 class="fit shout" data-steps="104 92 80 70 60 52">${both(
      look.say("display-standings-title"),
      look.say.languages,
    )}</h1></div>${paper(look)}`,
  };
}
