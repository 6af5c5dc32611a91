/** The right answer: its board grows and shines, the others sink into the dark, bars are little windows. */

import { draw } from "@ui/art/pen";
import { rays } from "@ui/art/props";
import { meadow, shore, water } from "@ui/art/scenery";
import { spirit } from "@ui/art/spirit";
import { faceOf } from "@ui/kinds/display-kinds";
import { type Both, both } from "@ui/kinds/display-words";
import type { House, Stage } from "@ui/protocol";
import { html, nothing, type SVGTemplateResult, svg } from "lit";
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

/** Those with the most right answers in a row, where that brings more. */
export function inARow(houses: readonly House[]): House[] {
  const rows = houses.filter(({ row = 0, named }) => row > 0 && named !== false);
  const most = Math.max(...rows.map(({ row = 0 }) => row));
  return rows.filter(({ row }) => row === most).slice(0, NAMED);
}

/** Units that the house spirit needs. */
const SPIRIT = 240;
/** Units above the picture of the reveal. */
const HEAD = 156;
/** Letters of the smallest size in a line, alone and beside a legend; lines. */
const LETTERS = { wide: [104, 72], classic: [76, 46] } as const;
const LINES = 3;

function fits(asked: Both, { size }: Look, accompanied: boolean): boolean {
  const room = LETTERS[size.shape === "classic" ? "classic" : "wide"][accompanied ? 1 : 0];
  const lines = asked.reduce((sum, { text }) => sum + Math.ceil(text.length / room), 0);
  return lines > 0 && lines <= LINES;
}

/** What was asked, beside its legend or else alone; where that is too long, what is shown. */
function head(
  look: Look,
  view: NonNullable<Stage["reveal"]>,
): { readonly title: Both; readonly beside: Both } {
  const { stage, say } = look;
  const beside = legend(look, view);
  if (stage?.annulled) return { title: say("display-annulled"), beside };
  const asked = stage?.question?.text ?? [];
  if (fits(asked, look, beside.length > 0)) return { title: asked, beside };
  if (fits(asked, look, false)) return { title: asked, beside: [] };
  return { title: faceOf(view).title(view, helpOf(look)), beside };
}

/** That nobody won anything, or everybody knew it whole: what a room laughs or cheers at. */
export function outcome({ stage, live }: Pick<Look, "stage" | "live">): "nobody" | "everybody" | null {
  const houses = live?.houses ?? [];
  const counts = stage?.reveal && !faceOf(stage.reveal).open && !stage.annulled && !stage.tiebreak;
  if (!counts || houses.length < 2 || (live?.answered ?? 0) === 0) return null;
  if (houses.every(({ gain = 0, knew }) => gain <= 0 && !knew)) return "nobody";
  return houses.every(({ knew }) => knew) ? "everybody" : null;
}

/** Right answers in a row, else what came of the question, else what a window stands for. */
function legend(look: Look, view: NonNullable<Stage["reveal"]>): Both {
  const rows = inARow(housesOf(look));
  const name = rows.map((house) => house.name).join(", ");
  if (rows[0]) return look.say("display-row", { name, count: rows[0].row ?? 0 });
  const all = outcome(look);
  if (all) return look.say(`display-${all}`);
  const face = faceOf(view);
  const told = face.told?.(view, helpOf(look));
  if (told) return told;
  const unit = face.unit(view);
  const note = unit > 0 ? (face.window ?? "display-window") : face.note;
  return note ? look.say(note, { count: unit }) : [];
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
  const crowd = isCrowd(housesOf(look).length);
  const street = streetFrom(look, crowd ? layout.street : layout.street - STARS, { plates: "right" });
  const { languages } = look.say;
  const { title, beside } = head(look, view);
  return {
    scene,
    ...(look.day ? {} : { behind: shine(look, scene.horizon) }),
    street,
    // The house spirit is glad that its question was a hard one, where it finds room beside the houses.
    front: svg`${outcome(look) === "nobody" && (street.x ?? 0) > SPIRIT ? spirit("cheer", { x: SPIRIT / 2, y: look.size.height - 24, scale: 0.86, day: look.day }) : nothing}${lateLinen(look)}`,
    words: html`<div class="reveal-head">
        <h1 class="fit" data-steps="58 54 50 46 42 38 35 33">${both(title, languages)}</h1>
        ${beside.length > 0 ? html`<p class="legend fit" data-steps="38 34 30 27">${both(beside, languages)}</p>` : nothing}
      </div>
      <div class=${`revealed ${crowd ? "crowd" : ""}`}>${face.reveal(view, help)}</div>`,
    measures: { "results-height": layout.street - HEAD - 10 },
  };
}
