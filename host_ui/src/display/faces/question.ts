/** A question: talk it over, then boards and the sun; below them the street lights up. */

import { paneIcon } from "@ui/art/panes";
import { faceOf } from "@ui/kinds/display-kinds";
import { both, inLine } from "@ui/kinds/display-words";
import type { QuestionView, Stage } from "@ui/protocol";
import { html, nothing, svg, type TemplateResult } from "lit";
import { nameOf } from "../houses";
import { type PlayLayout, playLayout } from "../layout";
import type { Look, Picture } from "../look";
import { onlyWords } from "../words";
import { duskAt, headBar, housesOf, streetFrom } from "./common";
import { lateLinen } from "./late";
import { perched } from "./perch";

const layoutOf = (look: Look, question: QuestionView): PlayLayout =>
  playLayout(look.size, housesOf(look).length, faceOf(question.ask).rows(question.ask));

/** Units of height from which on there is room for both languages below each other; else they are said in turn. */
const ROOMY = 300;

/** Height of the words that say whose question it is. */
function onlyHeight({ wordsHeight }: PlayLayout, { stage, say }: Look): number {
  if (!stage?.question?.only) return 0;
  return say.languages.length > 1 && wordsHeight > ROOMY ? 108 : 56;
}

const measuresOf = (layout: PlayLayout, only: number): Record<string, number> => ({
  "words-top": layout.wordsTop,
  "words-height": layout.wordsHeight - only,
  only,
  "words-width": layout.wordsWidth,
  "boards-top": layout.boardsTop,
  "board-height": layout.boardHeight,
  "boards-room": layout.street - 6 - layout.boardsTop,
  sun: layout.sun,
});

const asked = (question: QuestionView, look: Look): TemplateResult =>
  html`<h1 class="question fit turns" data-steps="72 66 60 52 46">${both(question.text, look.say.languages)}</h1>
    ${question.only ? html`<p class="only fit turns" data-steps="38 34 30">${both(onlyWords(question, look.say), look.say.languages)}</p>` : nothing}`;

const sun = (stage: Stage, total: number, look: Look): TemplateResult =>
  typeof stage.until === "number"
    ? html`<home-sun class="timer" .until=${stage.until} .total=${total} .roomNow=${look.roomNow}></home-sun>`
    : html``;

function answered(look: Look): TemplateResult {
  const { answered = 0, here = 0 } = look.live ?? {};
  const words = look.say("display-answered", { answered, here });
  return html`<p class="answered" role="img" aria-label=${words[0]?.text ?? ""}>${paneIcon("answered")}<span aria-hidden="true">${answered} / ${here}</span></p>`;
}

function picture(look: Look, layout: PlayLayout, words: TemplateResult, plates: "home" | "answers"): Picture {
  return {
    scene: duskAt(look, layout.street),
    street: streetFrom(look, layout.street, { plates }),
    front: lateLinen(look),
    words,
    measures: measuresOf(layout, onlyHeight(layout, look)),
  };
}

/** Open, and just closed: last answers may still be on their way. */
export function question(look: Look): Picture {
  const { stage } = look;
  const view = stage?.question;
  if (!stage || !view) return intermission(look);
  const face = faceOf(view.ask);
  const closed = stage.phase === "closed";
  const words = html`${headBar(look)}${asked(view, look)}
    <div class="side">${closed ? nothing : sun(stage, view.seconds, look)}
      ${closed ? html`<p class="last fit" data-steps="46 40 34 30">${both(look.say("display-last"), look.say.languages)}</p>` : nothing}
      ${answered(look)}</div>
    <div class=${`asked ${closed ? "closed" : ""}`}>${face.ask(view.ask, helpOf(look))}</div>`;
  return picture(look, layoutOf(look, view), words, "answers");
}

/** The question is read and talked over; the boards come next. */
export function talk(look: Look): Picture {
  const { stage, say } = look;
  const view = stage?.question;
  if (!stage || !view) return intermission(look);
  const layout = layoutOf(look, view);
  const words = html`${headBar(look)}${asked(view, look)}
    <div class="side">${sun(stage, 15, look)}</div>
    <div class="talk">
      <p class="fit shout" data-steps="92 80 70 60">${inLine(say("display-talk"), say.languages)}</p>
      <p class="kicker">${inLine(say("display-talk-next"), say.languages)}</p>
    </div>`;
  const shown = picture(look, layout, words, "home");
  const guide = shown.street ? perched("wave", shown.street, 0.2, 0.9) : nothing;
  return { ...shown, front: svg`${guide}${shown.front}` };
}

/** What a kind may use of this display. */
export const helpOf = (look: Look) => ({
  say: look.say,
  languages: look.say.languages,
  house: (team: string) => {
    const house = housesOf(look).find(({ id }) => id === team);
    return house ? { name: nameOf(house), crest: house.crest, colour: house.colour } : null;
  },
});

/** A phase whose question is not here (an older page in a newer game): the street alone. */
export function intermission(look: Look): Picture {
  const top = look.size.height - 380;
  return {
    scene: duskAt(look, top),
    street: streetFrom(look, top, {}),
    front: lateLinen(look),
    words: html``,
  };
}
