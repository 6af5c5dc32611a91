/** The question as everybody sees it now: its answers, and after the reveal what was right and how many chose it. */

import { icon } from "@ui/art/icons";
import { LETTERS, shape } from "@ui/art/shapes";
import type { OptionResult, OptionView, QuestionView, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { shown } from "./base";

type Ask = QuestionView["ask"];

type Reveal = NonNullable<Stage["reveal"]>;

/** One answer on this page. `right` is null before the reveal. */
interface Line {
  key: string;
  words: unknown;
  right: boolean | null;
  count: number;
}

const asked = (option: OptionView): Line => ({
  key: option.key,
  words: shown(option.text),
  right: null,
  count: 0,
});

/** An option at the reveal; a poll calls none right, and most said counts families. */
type Told = OptionView & Partial<Pick<OptionResult, "right" | "count">> & { readonly families?: number };

const revealed = (option: Told): Line => ({
  ...asked(option),
  right: option.right ?? false,
  count: option.count ?? option.families ?? 0,
});

/** A poll without options asks for yes or no, in the screen's own words. */
const named = (texts: Texts, line: Line, option: OptionView): Line =>
  option.text.length > 0 ? line : { ...line, words: texts.t(line.key === "a" ? "answer-yes" : "answer-no") };

const YES_NO: readonly OptionView[] = ["a", "b"].map((key) => ({ key, text: [] }));

function truth(texts: Texts, reveal: Reveal | null): Line[] {
  const known = reveal?.kind === "truefalse" ? reveal : null;
  const line = (key: string, id: string, value: boolean, count: number): Line => ({
    key,
    words: texts.t(id),
    right: known && known.right === value,
    count,
  });
  return [
    line("a", "host-true", true, known?.said_true ?? 0),
    line("b", "host-false", false, known?.said_false ?? 0),
  ];
}

function linesOf(texts: Texts, { ask }: QuestionView, reveal: Reveal | null): Line[] {
  if (ask.kind === "truefalse") return truth(texts, reveal);
  if (reveal?.kind === "typed") {
    return [{ key: "", words: shown(reveal.right), right: true, count: reveal.knew }];
  }
  if (reveal?.kind === "number") {
    const words = `${reveal.right / reveal.scale} ${reveal.unit?.[0]?.text ?? ""}`.trim();
    const count = (reveal.said ?? [])
      .filter(({ value }) => Math.abs(value - reveal.right) <= reveal.close)
      .reduce((sum, one) => sum + one.count, 0);
    return [{ key: "", words, right: true, count }];
  }
  if (reveal?.kind === "order") {
    return reveal.places.map(({ text, count }) => ({ key: "", words: shown(text), right: true, count }));
  }
  if (reveal?.kind === "picpin") {
    return reveal.spots.map(({ text }) => ({ key: "", words: shown(text), right: true, count: reveal.knew }));
  }
  if (reveal?.kind === "pairs") {
    return reveal.pairs.map(({ key, one, other, count }) => ({
      key,
      words: html`${shown(one)} – ${shown(other)}`,
      right: true,
      count,
    }));
  }
  if (reveal !== null && "options" in reveal) {
    const told: readonly Told[] = reveal.options;
    return told.map((option) => named(texts, revealed(option), option));
  }
  if (ask.kind === "pairs") {
    const others = ask.others.map(({ key, text }) => ({
      ...asked({ key: "", text }),
      words: html`${key}. ${shown(text)}`,
    }));
    return [...ask.ones.map(asked), ...others];
  }
  return optionsOf(ask).map((option) => named(texts, asked(option), option));
}

/** What may be picked; a poll without options asks for yes or no. */
function optionsOf(ask: Ask): readonly OptionView[] {
  if (!("options" in ask)) return [];
  return ask.options.length > 0 ? ask.options : YES_NO;
}

function answer(texts: Texts, { key, words, right, count }: Line): TemplateResult {
  const look = right === null ? "" : right ? "right" : "other";
  return html`<li class="answer ${key} ${look}">
    ${key ? shape(LETTERS["abcdef".indexOf(key)] ?? "A") : nothing}<span class="words">${words}</span>
    ${right ? html`<span class="tick">${icon("check")}<span class="sr">${texts.t("host-right")}</span></span>` : nothing}
    ${right === null ? nothing : html`<span class="chosen-by">${texts.t("host-chosen-by", { count })}</span>`}
  </li>`;
}

/** A pin on the map: the place's name, and how near somebody came. */
function pinned(texts: Texts, reveal: Reveal | null): TemplateResult | typeof nothing {
  if (reveal?.kind !== "mappin") return nothing;
  const km = reveal.pins?.[0]?.km;
  return html`<p class="pinned"><b>${shown(reveal.name ?? [])}</b> ${km === undefined ? nothing : texts.t("host-mappin-nearest", { km })}</p>`;
}

export function questionPart(texts: Texts, stage: Stage): TemplateResult | typeof nothing {
  const question = stage.question;
  if (!question) return nothing;
  const who = question.generation ?? "";
  return html`<h2 class="question">${shown(question.text)}</h2>
    ${question.only ? html`<p class="only">${icon("people")}<span>${texts.t("host-only", { who })}</span></p>` : nothing}
    <ul class="answers">
      ${linesOf(texts, question, stage.reveal ?? null).map((line) => answer(texts, line))}
    </ul>
    ${pinned(texts, stage.reveal ?? null)}`;
}
