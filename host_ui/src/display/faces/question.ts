/** A question: talk it over, then boards and the sun; below them the street lights up. */

import { crestBadge } from "@ui/art/animals";
import { paneIcon } from "@ui/art/panes";
import { faceOf } from "@ui/kinds/display-kinds";
import { both, inLine } from "@ui/kinds/display-words";
import { framed } from "@ui/pictures/shown";
import "@ui/sound";
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

/** Height of the line below the question: its recording, and whose it is or what its kind needs. */
function hintsHeight({ wordsHeight }: PlayLayout, { stage, say }: Look): number {
  const question = stage?.question;
  if (!question || !(question.only || question.sound || faceOf(question.ask).tip)) return 0;
  return say.languages.length > 1 && wordsHeight > ROOMY && (question.only || question.sound) ? 108 : 56;
}

const measuresOf = (layout: PlayLayout, hints: number): Record<string, number> => ({
  "words-top": layout.wordsTop,
  "words-height": layout.wordsHeight - hints,
  hints,
  "words-width": layout.wordsWidth,
  "boards-top": layout.boardsTop,
  "board-height": layout.boardHeight,
  "boards-room": layout.street - 6 - layout.boardsTop,
  sun: layout.sun,
});

/** The question's recording; it begins by itself where the browser lets it, else by a finger. */
const recording = ({ sound, index }: QuestionView, { say, stage }: Look): TemplateResult | typeof nothing =>
  sound
    ? html`<home-sound .view=${sound} .words=${both(sound.alt ?? [], say.languages)} .once=${`${stage?.code} ${index}`}
        .label=${(plays: boolean) => say(plays ? "display-sound-stop" : "display-sound-play")[0]?.text ?? ""}></home-sound>
      ${sound.by ? html`<small>${sound.by}</small>` : nothing}`
    : nothing;

/** Whose question it is, else what has to be known of its kind: short, so all languages stand in one line. */
function hint(question: QuestionView, { say }: Look): TemplateResult | typeof nothing {
  if (question.only)
    return html`<p class="only fit turns" data-steps="42 38 34 30">${both(onlyWords(question, say), say.languages)}</p>`;
  const { tip } = faceOf(question.ask);
  return tip
    ? html`<p class="only fit in-line" data-steps="42 38 34 32">${inLine(say(tip), say.languages)}</p>`
    : nothing;
}

/** What stands below the question, if anything does. */
function hints(question: QuestionView, look: Look): TemplateResult | typeof nothing {
  const said = hint(question, look);
  return said === nothing && !question.sound
    ? nothing
    : html`<div class="hints">${recording(question, look)}${said}</div>`;
}

const asked = (question: QuestionView, look: Look): TemplateResult =>
  html`${question.picture ? html`<div class="beside">${framed(question.picture)}</div>` : nothing}
    <h1 class="question fit turns ${question.picture ? "pictured" : ""} ${question.ask.kind === "duel" ? "duel" : ""}" data-steps="72 66 60 52 46">${both(question.text, look.say.languages)}</h1>
    ${hints(question, look)}`;

/** `total`: seconds, 0 where they are not known. */
const sun = (stage: Stage, total: number, look: Look): TemplateResult =>
  typeof stage.until === "number"
    ? html`<home-sun class="timer" .until=${stage.until} .total=${total} .roomNow=${look.roomNow} .day=${look.day}></home-sun>`
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
    measures: measuresOf(layout, hintsHeight(layout, look)),
  };
}

/** The whole time that runs now: the question's, with what was given on top, or that of whoever has the floor. */
export function secondsOf(
  { ask, floor, seconds }: QuestionView,
  { added, until, opened = 0 }: Stage,
): number {
  if (floor && ask.kind === "duel") return ask.think / 1000;
  return added && until ? Math.round((until - opened) / 1000) : seconds;
}

/** Who has the floor in a duel, else that one may press. */
function floor(view: QuestionView, look: Look): TemplateResult {
  const house = view.floor?.team ? helpOf(look).house(view.floor.team) : null;
  if (!house)
    return html`<p class="floor pill">${inLine(look.say("display-duel-hint"), look.say.languages)}</p>`;
  return html`<p class="floor pill taken">${crestBadge(house.crest)}<b>${house.name}</b> ${inLine(look.say("display-duel-floor"), look.say.languages)}</p>`;
}

/** Open, and just closed: last answers may still be on their way. */
export function question(look: Look): Picture {
  const { stage } = look;
  const view = stage?.question;
  if (!stage || !view) return intermission(look);
  const face = faceOf(view.ask);
  const closed = stage.phase === "closed";
  const words = html`${headBar(look)}${asked(view, look)}
    <div class="side">${closed ? nothing : sun(stage, secondsOf(view, stage), look)}
      ${closed ? html`<p class="last fit" data-steps="46 40 34 30">${both(look.say("display-last"), look.say.languages)}</p>` : nothing}
      ${view.ask.kind === "duel" ? nothing : answered(look)}</div>
    ${view.ask.kind === "duel" && !closed ? floor(view, look) : nothing}
    <div class=${`asked ${closed ? "closed" : ""}`}>${face.ask(view.ask, { ...helpOf(look), wrong: view.wrong ?? [] })}</div>`;
  return picture(look, layoutOf(look, view), words, "answers");
}

/** The question is read and talked over; the boards come next. */
export function talk(look: Look): Picture {
  const { stage, say } = look;
  const view = stage?.question;
  if (!stage || !view) return intermission(look);
  const layout = layoutOf(look, view);
  const words = html`${headBar(look)}${asked(view, look)}
    <div class="side">${sun(stage, 0, look)}</div>
    <div class="talk">
      <p class="fit shout" data-steps="92 80 70 60">${inLine(say("display-talk"), say.languages)}</p>
      <p class="kicker">${inLine(say("display-talk-next"), say.languages)}</p>
    </div>`;
  const shown = picture(look, layout, words, "home");
  const guide = shown.street ? perched("wave", shown.street, 0.2, 0.9, look.day) : nothing;
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
