/** A number on a phone: a slider, a step to either side, and the number itself to type. */

import { html } from "lit";
import type { NumberView } from "../protocol";
import { type PhoneFace, words } from "./phone-face";

/** A number as people read it; the wire has whole parts of `scale`. */
export const written = (value: number, scale: number): string =>
  String(value / scale).replace(".", document.documentElement.lang === "en" ? "." : ",");

/** The nearest place on the line. */
export function placed(typed: number, { low, high, step }: NumberView): number {
  const near = low + Math.round((typed - low) / step) * step;
  return Math.min(high, Math.max(low, near));
}

const middle = (ask: NumberView): number => placed((ask.low + ask.high) / 2, ask);

export const numberPhone: PhoneFace<"number"> = {
  tip: "number-tip",
  options: () => [],
  aloud: ({ low, high, scale, unit = [] }, t) => {
    const range = t("number-range", { low: written(low, scale), high: written(high, scale) });
    const [one] = unit;
    // In one breath, unless the unit is in another language.
    return one && !one.lang ? [[{ text: `${range} ${one.text}` }]] : [[{ text: range }], unit];
  },
  brief: ({ value }) => String(value),
  rows: (ask, given, play) => {
    const draft = play.draft?.[0];
    const value = draft === undefined ? (given?.value ?? middle(ask)) : Number(draft);
    const set = (next: number): void => play.choose([String(placed(next, ask))]);
    const typed = (event: Event): void => {
      const number = Number((event.target as HTMLInputElement).value.replace(",", "."));
      if (Number.isFinite(number)) set(number * ask.scale);
    };
    const slid = (event: Event): void => set(Number((event.target as HTMLInputElement).value));
    const ready = play.may && (draft !== undefined || given === null) && value !== given?.value;
    const send = (): void => play.give({ kind: "number", value });
    return html`<div class="numbering ${given && play.draft === null ? play.state : ""}">
      <div class="dial">
        <button type="button" class="btn small" aria-label=${play.t("number-less")} ?disabled=${!play.may} @click=${() => set(value - ask.step)}>−</button>
        <input inputmode=${play.keys ? "none" : "decimal"} aria-label=${play.t("typed-field")} size="1" .value=${written(value, ask.scale)} ?disabled=${!play.may} @change=${typed} />
        <span class="unit">${words(ask.unit ?? [])}</span>
        <button type="button" class="btn small" aria-label=${play.t("number-more")} ?disabled=${!play.may} @click=${() => set(value + ask.step)}>+</button>
      </div>
      <input type="range" min=${ask.low} max=${ask.high} step=${ask.step} .value=${String(value)} aria-label=${play.t("number-line")} ?disabled=${!play.may} @input=${slid} />
      <div class="ends" aria-hidden="true"><span>${written(ask.low, ask.scale)}</span><span>${written(ask.high, ask.scale)}</span></div>
      <button type="button" class="btn warm send" ?disabled=${!ready} @click=${send}>${play.t(given ? "several-again" : "several-send")}</button>
    </div>`;
  },
  reveal: (reveal, given) => {
    const row = (value: number, right: boolean) => ({
      words: [{ text: `${written(value, reveal.scale)} ${reveal.unit?.[0]?.text ?? ""}`.trim() }],
      right,
      yours: !right,
    });
    if (given === null) return [row(reveal.right, true)];
    const close = Math.abs(given.value - reveal.right) <= reveal.close;
    return close && given.value === reveal.right
      ? [{ ...row(reveal.right, true), yours: true }]
      : [row(reveal.right, true), row(given.value, false)];
  },
};
