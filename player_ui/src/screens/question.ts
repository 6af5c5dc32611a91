/** Talk and question: the words, the rows to press, and the strip that tells the truth about the own answer. */

import { type AnswerState, ownAnswer } from "@ui/answer";
import { answerWindow } from "@ui/art/panes";
import { shape } from "@ui/art/shapes";
import { words } from "@ui/kinds/phone-face";
import { phoneFace } from "@ui/kinds/phone-kinds";
import { ownOf } from "@ui/model";
import type { QuestionView, Stage } from "@ui/protocol";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Context } from "../context";
import { listen } from "../listen/button";
import { dusk, header, paper } from "../parts/frame";
import { answersOnly, onlyTip } from "../parts/only";
import { scenery } from "../parts/scenery";
import { familySign } from "../parts/signs";
import type { Note } from "../screen";
import "../parts/ticks";

/** The end of this phone's time: its own where it has more. */
const until = ({ model }: Context, stage: Stage): number | null | undefined =>
  ownOf(model)?.until ?? stage.until;

const bar = (ctx: Context, stage: Stage): TemplateResult | typeof nothing =>
  until(ctx, stage)
    ? html`<home-bar class="bar" .clock=${ctx.clock} .until=${until(ctx, stage)} .opened=${stage.opened ?? 0} aria-hidden="true"></home-bar>`
    : nothing;

const seconds = (ctx: Context, stage: Stage): TemplateResult | typeof nothing =>
  until(ctx, stage)
    ? html`<home-seconds class="s" .clock=${ctx.clock} .until=${until(ctx, stage)} aria-hidden="true"></home-seconds>`
    : nothing;

type Ids = readonly [name: string, about: string, short: string];

/** The three texts of a state: its name, what it means, and one word for where there is no room. */
function stateIds(ctx: Context, state: AnswerState, may: boolean): Ids {
  if (isDecided(ctx) && state !== "sending") return DECIDED;
  if (state === "sending" && ctx.note === "offline") return ["waits", "waits-about", "waits-short"];
  if (state === "sending") return ["sending", "sending-about", "sending-short"];
  if (state === "late") return ["late", "late-about", "late-short"];
  if (state === "other" && answersOnly(ctx)?.mine === false) return ["only", "only-about", "only-short"];
  if (state === "other") return ["other", "other-about", "other-short"];
  return ["counted", state === "counted" && may ? "counted-change" : "counted-wait", "counted-short"];
}

/** A text of a state; of its words only those for a question of one generation say whose it is. */
const said = (ctx: Context, id: string): string => ctx.t(id, { who: answersOnly(ctx)?.who ?? "" });

/** What a listener is told of the own answer: nothing while it is open. */
export function stateWords(ctx: Context): string {
  const { state } = ownAnswer(ctx.model);
  if (state === "open" && !isDecided(ctx)) return ctx.note ? ctx.t(NOTES[ctx.note][0]) : "";
  return said(ctx, stateIds(ctx, state, false)[0]);
}

const NOTES: Readonly<Record<Note, Ids>> = {
  offline: ["offline", "offline-about", "offline-short"],
  back: ["back-title", "back-again", "back-short"],
  ready: ["ready", "ready-about", "ready"],
};

/** In the clock's place while there is something to say and nothing has been answered. */
function noteStrip(ctx: Context, stage: Stage, note: Note): TemplateResult {
  const [name, about, short] = NOTES[note];
  return html`<div class="state note">
    <div><h2 class="long">${ctx.t(name)}</h2><h2 class="short">${ctx.t(short)}</h2><p>${ctx.t(about)}</p></div>
    ${seconds(ctx, stage)}${bar(ctx, stage)}
  </div>`;
}

function open(ctx: Context, stage: Stage): TemplateResult {
  return ctx.note === null ? clockStrip(ctx, stage) : noteStrip(ctx, stage, ctx.note);
}

/** What this phone's family has picked so far, where it answers together: shapes, each with its number. */
function picks({ model, stage, t }: Context, state: string): TemplateResult | null {
  const ask = stage?.question?.ask;
  const own = ownOf(model);
  const list = own?.picks ?? [];
  const face = ask && phoneFace(ask.kind);
  if (!ask || !face || (own?.phones ?? 1) < 2 || list.length === 0) return null;
  if (state !== "counted") return null;
  return html`<h2 class="long">${t("family-picks")}</h2>
    <p class="picks">${list.map(({ answer, count }) => html`<span>${face.brief(answer)}×${count}</span>`)}</p>`;
}

/** The hat goes to whoever asks for it, from the next question on. */
const hat = ({ stage, own, act, t }: Context): TemplateResult | typeof nothing =>
  stage?.family === "captain" && !own?.captain
    ? html`<button type="button" class="btn small hat" @click=${() => act.hat()}>${t("hat-take")}</button>`
    : nothing;

function strip(ctx: Context, stage: Stage, state: AnswerState, may: boolean): TemplateResult {
  const [name, about, short] = stateIds(ctx, state, may);
  const sign = state === "closed" || state === "open" ? "counted" : state;
  const running = (stage.phase === "open" || may) && state !== "late";
  return html`<div class="state ${sign}">
    ${sign === "other" ? familySign() : answerWindow(sign)}
    <div>${picks(ctx, name) ?? html`<h2 class="long">${said(ctx, name)}</h2><p>${ctx.t(about)}</p>`}<h2 class="short">${said(ctx, short)}</h2></div>
    ${running ? seconds(ctx, stage) : nothing}${running ? bar(ctx, stage) : nothing}
  </div>`;
}

/** Whether most of the family's phones picked the same. */
const isDecided = ({ model }: Context): boolean => ownOf(model)?.decided === true;

const DECIDED: Ids = ["decided", "decided-about", "decided-short"];

const clockStrip = (ctx: Context, stage: Stage): TemplateResult =>
  html`<div class="clock">${bar(ctx, stage)}${seconds(ctx, stage)}</div>`;

function answers(ctx: Context, question: QuestionView): TemplateResult {
  const { model, ui, act, t, texts } = ctx;
  const face = phoneFace(question.ask.kind);
  if (face === null) return html`<p class="muted words">${t("question-unknown")}</p>`;
  const { state, answer, may } = ownAnswer(model);
  const options = face.options(question.ask, t);
  const count = options.length;
  const pics = options.some(({ picture }) => picture) ? "pics" : "";
  const draft = ui.picks?.question === question.index ? ui.picks.letters : null;
  const play = {
    t,
    lang: texts.lang,
    state,
    may,
    draft,
    buzz: ownOf(model)?.buzz ?? "",
    ringing: model.pending.some((command) => command.t === "buzz" && command.question === question.index),
    wrong: question.wrong ?? [],
    ring: () => act.ring(question.index),
    choose: (letters: readonly string[]) => act.choose(question.index, letters),
    give: (given: Parameters<typeof act.answer>[1]) => act.answer(question.index, given),
  };
  if (face.body)
    return html`<div class="ans free ${question.ask.kind}">${face.body(question.ask, answer, play)}</div>`;
  return html`<div class="ans n${count} ${pics} ${question.ask.kind}" role="group" aria-label=${t("question-answers")}
    >${face.rows(question.ask, answer, play)}</div>
    ${count > 0 ? html`<p class="keys" aria-hidden="true">${t("question-keys", { count })}</p>` : nothing}`;
}

/** The answers' words above a row of shapes: shown only where they are too long for the rows. */
const legend = (asked: QuestionView, t: Context["t"]): TemplateResult =>
  html`<ul class="legend" aria-hidden="true">${(phoneFace(asked.ask.kind)?.options(asked.ask, t) ?? []).map(
    (one) => html`<li>${shape(one.letter)}<span class="t">${words(one.words)}</span></li>`,
  )}</ul>`;

/** The question, or where it stands while phones are down. */
const asking = ({ down, text }: QuestionView, t: Context["t"]): TemplateResult =>
  html`<h1 class="q">${down ? t("question-down") : words(text)}</h1>`;

/** The question's own picture; a tap makes it as large as the screen. */
const beside = (asked: QuestionView, t: Context["t"]): TemplateResult | typeof nothing =>
  asked.picture ? html`<home-picture .view=${asked.picture} .t=${t}></home-picture>` : nothing;

/** The question's recording: what is heard in words, on the button that plays it. */
const recording = ({ sound }: QuestionView, t: Context["t"]): TemplateResult | typeof nothing =>
  sound
    ? html`<home-sound .view=${sound} .words=${words(sound.alt ?? [])} .label=${(plays: boolean) => t(plays ? "sound-stop" : "sound-play")}></home-sound>`
    : nothing;

/** Whether a picture takes the room that the words leave. */
const isPictured = ({ picture, ask }: QuestionView): boolean => Boolean(picture) || ask.kind === "picreveal";

/** How long it is to the next timed step. */
const nextStep = ({ clock, t }: Context, asked: QuestionView): TemplateResult | typeof nothing =>
  asked.next_beat
    ? html`<p class="next-step">${t(asked.ask.kind === "picreveal" ? "picreveal-next" : "whoami-next")} <span aria-hidden="true"><home-seconds .clock=${clock} .until=${asked.next_beat}></home-seconds> s</span></p>`
    : nothing;

/** The question while it may be answered, and after: the same places, so that nothing moves under a finger. */
export function question(ctx: Context): TemplateResult {
  const { stage, t } = ctx;
  const asked = stage?.question;
  if (!stage || !asked) return html``;
  const { state, may } = ownAnswer(ctx.model);
  const face = phoneFace(asked.ask.kind);
  const tip = face?.tip;
  face?.load?.();
  return keyed(
    asked.index,
    paper(
      ctx,
      "play",
      html`${header(ctx, listen(ctx))}
        <div class="status">${state === "open" && !isDecided(ctx) ? open(ctx, stage) : strip(ctx, stage, state, may && !face?.once)}</div>
        <div class="room ${face?.body ? "short" : ""} ${isPictured(asked) ? "pictured" : ""}">${asking(asked, t)}${tip ? html`<p class="tip">${t(tip)}</p>` : nothing}${onlyTip(ctx)}${recording(asked, t)}${beside(asked, t)}${face?.above?.(asked.ask)}${nextStep(ctx, asked)}${hat(ctx)}${legend(asked, t)}</div>
        ${answers(ctx, asked)}`,
    ),
  ) as TemplateResult;
}

/** What to talk about; where only some will answer, whose question it is. */
function talkAbout(ctx: Context): string {
  const only = answersOnly(ctx);
  return only === null ? ctx.t("talk-about") : said(ctx, only.mine ? "only-mine" : "only");
}

/** Before the answers: read it, look at each other, talk. */
export function talk(ctx: Context): TemplateResult {
  const { stage, t } = ctx;
  const asked = stage?.question;
  if (!stage || !asked) return html``;
  phoneFace(asked.ask.kind)?.load?.();
  return dusk(
    ctx,
    "talk",
    scenery(ctx, { head: 20, foot: 5.5 }),
    html`${header(ctx, listen(ctx))}
      <div class="card asked">${asking(asked, t)}${recording(asked, t)}${beside(asked, t)}</div>
      <div class="head"><h2 class="h1">${t("talk-title")}</h2><p>${talkAbout(ctx)}</p></div>
      <div class="grow"></div>${familySign()}
      <div class="band">${
        stage.until
          ? html`<div class="burn"><b>${t("talk-until")}</b>${bar(ctx, stage)}</div>${seconds(ctx, stage)}`
          : html`<b>${t("talk-soon")}</b>`
      }</div>`,
  );
}
