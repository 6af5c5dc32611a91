/** Calm pictures: a break, a pause, the search for the connection, the goodbye. */

import { boat, stringLights, washing } from "@ui/art/props";
import { type Both, both } from "@ui/kinds/display-words";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Look, Picture } from "../look";
import { duskAt, invitations, streetFrom } from "./common";
import { lateLinen } from "./late";
import { perched } from "./perch";

const STREET = 400;

function said(
  look: Look,
  title: Both,
  text: Both,
  extra: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`<div class="calm">
    <h1 class="fit shout" data-steps="104 92 80 70 60 52">${both(title, look.say.languages)}</h1>
    <p class="fit about" data-steps="48 44 40 36 32">${both(text, look.say.languages)}</p>
    ${extra}
  </div>`;
}

const lamps = (look: Look) =>
  svg`${stringLights({ from: [-20, 84], to: [look.size.width * 0.5, 60], sag: 26, count: 13 })}${stringLights(
    {
      from: [look.size.width * 0.5, 60],
      to: [look.size.width + 20, 90],
      sag: 26,
      count: 13,
    },
  )}`;

const timer = (look: Look): TemplateResult | typeof nothing =>
  typeof look.stage?.until === "number"
    ? html`<home-sun class="timer corner" .until=${look.stage.until} .total=${0} .roomNow=${look.roomNow} .day=${look.day}></home-sun>`
    : nothing;

export function pauseBetween(look: Look): Picture {
  const top = look.size.height - STREET;
  const street = streetFrom(look, top, {});
  return {
    scene: duskAt(look, top, { sun: 0.62 }),
    ...(look.day ? {} : { behind: lamps(look) }),
    street,
    front: svg`${perched("rest", street, 0.74, 0.85, look.day)}${lateLinen(look)}`,
    words: said(look, look.say("display-break-title"), look.say("display-break-text"), timer(look)),
  };
}

export function paused(look: Look): Picture {
  const top = look.size.height - STREET;
  const street = streetFrom(look, top, {});
  return {
    scene: duskAt(look, top, { sun: 0.5 }),
    street,
    front: svg`${perched("sleep", street, 0.74, 0.85, look.day)}${lateLinen(look)}`,
    words: said(look, look.say("display-paused-title"), look.say("display-paused-text")),
  };
}

export function connecting(look: Look): Picture {
  const { width, height } = look.size;
  const waits = look.long ? "display-connecting-long" : "display-connecting-text";
  const text = look.stopped ? "display-reload" : waits;
  return {
    scene: {
      width,
      height,
      light: "night",
      horizon: height - 330,
      lake: 340,
      words: height * 0.6,
      stars: 80,
      moon: { x: 0.84, y: 210 },
    },
    front: svg`<g class="afloat">${boat("lantern", { x: width * 0.64, y: height - 130, scale: 1.3, day: look.day })}</g>`,
    words: said(look, look.say("display-connecting"), look.say(text)),
  };
}

export function ended(look: Look): Picture {
  const { width, height } = look.size;
  const top = height - STREET;
  const game = invitations(look)
    .slice(-1)
    .map((cloth) => ({ ...cloth, number: 0 }));
  const line = width - 470;
  const place = { light: "night", sun: undefined, moon: { x: 0.62, y: 170 } } as Partial<Picture["scene"]>;
  return {
    scene: duskAt(look, top, place),
    behind: svg`${washing(game, { from: line, to: width - 60, y: 60, height: 440, ground: height - 240, day: look.day })}`,
    street: streetFrom(look, top, { rows: [] }),
    words: html`<div class="calm ended">
      <h1 class="fit shout" data-steps="104 92 80 70 60 52">${both(look.say("display-ended-title"), look.say.languages)}</h1>
      <p class="fit about" data-steps="48 44 40 36 32">${both(look.say("display-ended-next"), look.say.languages)}</p>
    </div>`,
    measures: { column: line - 72 - 60 },
  };
}
