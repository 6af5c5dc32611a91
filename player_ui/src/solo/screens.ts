/** The three screens of a round for one: asked, told, over. Drawn with the phone's own faces of the kinds. */

import type { Given } from "@ui/answer";
import { shape } from "@ui/art/shapes";
import { spirit } from "@ui/art/spirit";
import { type Place, told } from "@ui/atlas";
import { type Ask, type Play, words } from "@ui/kinds/phone-face";
import { phoneFace } from "@ui/kinds/phone-kinds";
import type { Language } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { iconButton } from "../parts/frame";
import { type Sight, scenery } from "../parts/scenery";
import { rightFirst, toldRow } from "../parts/told";
import { stampSign } from "../passport/stamp";
import type { SoloQuestion } from "./question";
import { advanced, cheerOf, isOver, metIn, type Round, rightOf, verdictOf } from "./round";

export interface Solo {
  readonly t: Play["t"];
  readonly lang: Language;
  readonly round: Round;
  readonly question: SoloQuestion | null;
  readonly place: (number: number) => Place | undefined;
  readonly area: (id: string) => string;
  /** Whether the place of this question was not met before it. */
  readonly fresh: boolean;
  readonly sight: Sight;
  readonly choose: Play["choose"];
  readonly give: Play["give"];
  readonly next: () => void;
  readonly again: () => void;
  readonly close: () => void;
}

/** Words that a game says otherwise: here nothing is sent, and nobody counts points. */
const OWN: Readonly<Record<string, string>> = {
  "several-send": "solo-send",
  "mappin-tip": "solo-tip-mappin",
  "number-tip": "solo-tip-number",
};

const own =
  (t: Play["t"]): Play["t"] =>
  (id, args) =>
    t(OWN[id] ?? id, args);

/** A window for each question: lit once it was answered, right or not. */
const panes = ({ round }: Solo): TemplateResult =>
  html`<ol class="panes" aria-hidden="true">${round.ids.map((_, i) => {
    const done = round.done[i];
    return html`<li class="pane ${done ? verdictOf(done.marks) : i === round.at ? "now" : ""}"></li>`;
  })}</ol>`;

function header(solo: Solo): TemplateResult {
  const { t, round, close } = solo;
  const numbers = { n: Math.min(round.at + 1, round.ids.length), of: round.ids.length };
  return html`<header class="top">${iconButton("left", t("solo-back"), close)}${panes(solo)}
    <span class="step"><span aria-hidden="true">${t("step", numbers)}</span><span class="unseen">${t("step-said", numbers)}</span></span>
  </header>`;
}

// ---- asked -------------------------------------------------------------------------------------------------

function answers(solo: Solo, question: SoloQuestion): TemplateResult {
  const { lang, round, choose, give } = solo;
  const t = own(solo.t);
  const face = phoneFace(question.ask.kind);
  if (face === null) return html``;
  const play: Play = { t, lang, state: "open", may: true, draft: round.draft, choose, give };
  if (face.body)
    return html`<div class="ans free ${question.ask.kind}">${face.body(question.ask, null, play)}</div>`;
  const count = face.options(question.ask, t).length;
  return html`<div class="ans n${count} ${question.ask.kind}" role="group" aria-label=${t("question-answers")}
    >${face.rows(question.ask, null, play)}</div>
    ${count > 0 ? html`<p class="keys" aria-hidden="true">${t("question-keys", { count })}</p>` : nothing}`;
}

/** The answers' words above a row of shapes: shown only where they are too long for the rows. */
const legend = (ask: Ask, t: Play["t"]): TemplateResult =>
  html`<ul class="legend" aria-hidden="true">${(phoneFace(ask.kind)?.options(ask, t) ?? []).map(
    (one) => html`<li>${shape(one.letter)}<span class="t">${words(one.words)}</span></li>`,
  )}</ul>`;

function asked(solo: Solo, question: SoloQuestion): TemplateResult {
  const t = own(solo.t);
  const face = phoneFace(question.ask.kind);
  face?.load?.();
  return keyed(
    question.id,
    html`<section class="p paper play solo-asked" aria-label=${t("solo-title")}>${header(solo)}
      <div class="room ${face?.body ? "short" : ""}"><h1 class="q" tabindex="-1" data-focus>${words(question.text)}</h1>${
        face?.tip ? html`<p class="tip">${t(face.tip)}</p>` : nothing
      }${legend(question.ask, t)}</div>
      ${answers(solo, question)}
    </section>`,
  ) as TemplateResult;
}

// ---- told --------------------------------------------------------------------------------------------------

/** What is said of an answer; the words take turns. */
export function verdictWords(t: Play["t"], marked: number, turn: number): string {
  return t(`solo-${verdictOf(marked)}`, { n: turn % 3 });
}

function rows(solo: Solo, { reveal }: SoloQuestion, given: Given): TemplateResult {
  const { t, lang } = solo;
  const face = phoneFace(reveal.kind);
  if (face?.told)
    return html`<div class="shown told ${reveal.kind}">${face.told(reveal, given, { t, lang })}</div>`;
  const shown = rightFirst(face?.reveal(reveal, given, t) ?? [], face?.inOrder);
  return html`<ul class="shown ${reveal.kind} ${shown.length > 2 ? "many" : ""}">${shown.map((one) => toldRow(one, t))}</ul>`;
}

/** The place that was met, with its stamp; `tells`: what is worth knowing of it was not said yet. */
function metPlace(
  { t, lang, fresh, place, area }: Solo,
  number: number,
  tells: boolean,
): TemplateResult | typeof nothing {
  const met = place(number);
  if (!met) return nothing;
  const about = tells ? told(met.text, lang) : "";
  return html`<div class="met-place">${stampSign(met, fresh ? "drop" : "")}<div>
      <h2>${told(met.name, lang)}</h2><p class="muted">${area(met.municipality)}</p>
      ${fresh ? html`<p class="new">${t("solo-stamp")}</p>` : html`<p class="muted">${t("solo-known")}</p>`}
    </div>${about ? html`<p class="place-words">${about}</p>` : nothing}</div>`;
}

/** The house spirit tells what is worth knowing, where there is room for it. */
const host = (marked: number): TemplateResult =>
  html`<svg class="teller" viewBox="-80 -240 220 250" aria-hidden="true">${spirit(marked >= 1 ? "cheer" : "point")}</svg>`;

/** Px from which two columns stand side by side (as in solo.css), and the share of the left one. */
const WIDE = 900;
const LEFT = 0.524;

/** Beside the paper of a wide page there is room for the whole evening, with the spirit in it. */
function evening({ sight, round }: Solo, marked: number): TemplateResult | typeof nothing {
  const { width, height, rem } = sight.view;
  if (width < WIDE) return nothing;
  const told = sight.taken ?? { head: height * 0.6, foot: 1.5 * rem };
  // No word may stand on the sunset.
  if (told.head > height * 0.64) return nothing;
  const view = { width: width * LEFT, height, rem };
  const pose = marked >= 1 ? "cheer" : round.at % 2 === 0 ? "wave" : "point";
  return scenery({ view, taken: told }, { head: 0, foot: 0 }, { spirit: pose, at: 0.5 });
}

function tolds(solo: Solo, question: SoloQuestion, given: Given): TemplateResult {
  const { t, round, next } = solo;
  const marked = round.done[round.done.length - 1]?.marks ?? 0;
  const last = isOver(advanced(round));
  const fact = question.fact ?? [];
  return html`<section class="p solo-told ${verdictOf(marked)}" aria-label=${t("solo-title")}>
    <div class="sky dusk">${evening(solo, marked)}${header(solo)}
      <h1 class="shout ${marked >= 1 ? "lit" : ""}">${verdictWords(t, marked, round.at)}</h1>
      ${rows(solo, question, given)}</div>
    <div class="scroll" tabindex="0" role="group" aria-label=${t("solo-know")}>
      ${host(marked)}${fact.length > 0 ? html`<p class="lab">${t("solo-know")}</p><p class="fact">${words(fact)}</p>` : nothing}
      ${metPlace(solo, question.place, fact.length === 0)}</div>
    <div class="foot"><button type="button" class="btn warm next" data-focus @click=${next}>${t(last ? "solo-end" : "solo-next")}</button></div>
  </section>`;
}

// ---- over --------------------------------------------------------------------------------------------------

function over(solo: Solo): TemplateResult {
  const { t, lang, round, sight, again, close, place } = solo;
  const [right, of] = [rightOf(round), round.ids.length];
  const met = metIn(round).flatMap((number) => place(number) ?? []);
  const cheer = cheerOf(right, of);
  // Large stands what there is most reason to be glad of.
  const lines = [t("solo-count", { right, of }), t("solo-places", { n: met.length })];
  const [large, small] = cheer === "few" ? [lines[1], lines[0]] : lines;
  return html`<section class="p dusk solo-over" aria-label=${t("solo-title")}>
    ${scenery(sight, { head: 24, foot: 6 }, { spirit: "cheer", at: 0.5 })}
    <header class="top">${iconButton("left", t("solo-back"), close)}${panes(solo)}</header>
    <div class="head"><h1 class="shout lit" tabindex="-1" data-focus>${large}</h1><p>${t(`solo-${cheer}`)}</p></div>
    <h2 class="lab">${small}</h2>
    <ul class="met-list" tabindex="0" aria-label=${small}>${met.map((one) => html`<li>${stampSign(one)}<span>${told(one.name, lang)}</span></li>`)}</ul>
    <div class="grow"></div>
    <div class="foot two"><button type="button" class="btn ghost" @click=${close}>${t("solo-close")}</button>
      <button type="button" class="btn warm" @click=${again}>${t("solo-again")}</button></div>
  </section>`;
}

/** Nothing to ask: still on its way, or none. */
const empty = ({ t, close }: Solo, id: string): TemplateResult =>
  html`<section class="p paper solo-empty" aria-label=${t("solo-title")}>
    <header class="top">${iconButton("left", t("solo-back"), close)}</header>
    <div class="head"><h1 class="h2" tabindex="-1" data-focus>${t(id)}</h1></div></section>`;

/** The screen that a round is at. `id`: what is said where there is nothing to ask. */
export function draw(solo: Solo, id: string): TemplateResult {
  const { round, question } = solo;
  if (round.ids.length === 0) return empty(solo, id);
  if (isOver(round)) return over(solo);
  if (question === null) return empty(solo, id);
  return round.given === null ? asked(solo, question) : tolds(solo, question, round.given);
}
