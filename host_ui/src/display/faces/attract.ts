/** No game yet: the street at dusk, an invitation, and the address. */

import { house } from "@ui/art/house";
import { icon } from "@ui/art/icons";
import { houseLook } from "@ui/art/look";
import { INK } from "@ui/art/palette";
import { boat, washing } from "@ui/art/props";
import { type Light, WALLS } from "@ui/art/types";
import { both, inLine } from "@ui/kinds/display-words";
import { html, type SVGTemplateResult, svg } from "lit";
import type { Look, Picture } from "../look";
import { startWords } from "../words";
import { invitations } from "./common";

const STEP = 150;
const SCALE = 0.6;
const ADDS = [["flowers", "smoke"], ["hollyhock"], ["lamp", "cat"], ["tree"], ["bench", "smoke"]] as const;

/** Houses of nobody in particular: somebody is at home in each. */
function village(width: number, y: number, light: Light): SVGTemplateResult[] {
  const count = Math.floor((width - 40) / STEP);
  const step = (width - 40) / count;
  return Array.from({ length: count }, (_, i) => {
    const look = houseLook(77 + i * 13, WALLS[(i * 7) % WALLS.length] ?? "ochre");
    const drawing = {
      look,
      panes: ["joined", i % 3 ? "joined" : "answered"] as const,
      storeys: 1 + (i % 4 === 1 ? 1 : 0),
    };
    const place = `translate(${Math.round(20 + step * (i + 0.5))} ${y}) scale(${SCALE})`;
    return svg`<g transform=${place}>${house({ ...drawing, fresh: 0, adds: ADDS[i % ADDS.length] ?? [], lod: 0, light })}</g>`;
  });
}

export function attract(look: Look): Picture {
  const { size, day } = look;
  const { width, height } = size;
  const feet = height - 196;
  const starts = (look.hall?.starts_at ?? 0) * 1000;
  const cloths = invitations(look);
  const line = width - 72 - cloths.length * 400;
  const next = starts > look.today ? startWords(look.say, "display-attract-next", starts, look.today) : null;
  return {
    scene: {
      width,
      height,
      light: "dusk",
      horizon: height - 404,
      lake: 110,
      words: height * 0.5,
      sun: 0.5,
      town: { x: 0.2, scale: 0.5 },
      front: height - 126,
      keep: [{ x: 40, y: 20, width: width - 60, height: height * 0.55 }],
    },
    behind: svg`${washing(cloths, { from: line, to: width - 36, y: 70, height: 500, ground: height - 250, day })}`,
    front: svg`<path d=${`M0,${feet + 4}Q${width / 4},${feet - 4} ${width / 2},${feet + 4}T${width},${feet + 2}V${height - 122}H0Z`}
      fill=${day ? INK : "#c9a878"}></path>${village(width, feet, day ? "day" : "dusk")}${boat("wave", { x: 170, y: height - 34, scale: 0.5, day })}`,
    words: html`<div class="attract column" data-cloths=${cloths.length}>
      <h1 class="fit shout" data-steps="104 92 80 70 60">${both(look.say("display-attract-title"), look.say.languages)}</h1>
      <p class="fit about" data-steps="42 38 34 30">${both(look.say("display-attract-about"), look.say.languages)}</p>
      ${next ? html`<p class="fit starts" data-steps="52 46 40 34">${both(next, look.say.languages)}</p>` : ""}
      <p class="kicker">${inLine(look.say("display-attract-open"), look.say.languages)}</p>
      <p class="fit address" data-steps="92 80 68 58 48 40">${look.address}</p>
    </div>
    <a class="explore-door" href=${`/explore?display=${look.say.languages[0] ?? ""}`}>${icon("pin")}<span>${both(look.say("display-attract-explore"), look.say.languages)}</span></a>`,
    measures: { column: line - 72 - 40 },
  };
}
