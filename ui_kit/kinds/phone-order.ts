/** Things to put in order, on a phone: each row goes up or down by its buttons; a row that is pressed is carried along. */

import { html } from "lit";
import type { OptionView } from "../protocol";
import { type PhoneFace, type Play, words } from "./phone-face";

/** The letters with the one at `from` moved to `to`. */
export function moved(order: readonly string[], from: number, to: number): string[] {
  const rest = order.filter((_, place) => place !== from);
  const one = order[from];
  return one === undefined ? [...order] : [...rest.slice(0, to), one, ...rest.slice(to)];
}

/** Whoever goes by keys stays with what is carried: the focus goes along, to the other arrow at either end. */
function goAlong(list: Element | null, to: number, up: boolean): void {
  const arrows = list?.children[to]?.querySelectorAll<HTMLElement>(".arrow:not(:disabled)") ?? [];
  arrows[up ? 0 : arrows.length - 1]?.focus();
}

function row(option: OptionView, place: number, order: readonly string[], play: Play) {
  const go =
    (to: number, up: boolean) =>
    ({ currentTarget }: Event): void => {
      const list = (currentTarget as Element).closest("ol");
      play.choose(moved(order, place, to));
      // Once it is drawn.
      setTimeout(() => goAlong(list, to, up));
    };
  const name = option.text[0]?.text ?? "";
  const arrow = (up: boolean, to: number, off: boolean) =>
    html`<button type="button" class="arrow" aria-label=${`${play.t(up ? "order-up" : "order-down")}: ${name}`}
      ?disabled=${!play.may || off} @click=${go(to, up)}>${up ? "▲" : "▼"}</button>`;
  return html`<li><b>${place + 1}</b><span class="t">${words(option.text)}</span>
    ${arrow(true, place - 1, place === 0)}${arrow(false, place + 1, place === order.length - 1)}</li>`;
}

export const orderPhone: PhoneFace<"order"> = {
  tip: "order-tip",
  inOrder: true,
  options: () => [],
  aloud: (ask) => ask.options.map(({ text }) => text),
  brief: ({ order }) => order.join("").toUpperCase(),
  rows: (ask, given, play) => {
    const order = play.draft ?? given?.order ?? ask.options.map(({ key }) => key);
    const byKey = new Map(ask.options.map((option) => [option.key, option]));
    const ready = play.may && (play.draft !== null || given === null);
    return html`<ol class="ordering ${given && play.draft === null ? play.state : ""}">${order.map(
      (key, place) => {
        const option = byKey.get(key);
        return option && row(option, place, order, play);
      },
    )}</ol>
    <button type="button" class="btn warm send" ?disabled=${!ready} @click=${() => play.give({ kind: "order", order: [...order] })}>
      ${play.t(given ? "several-again" : "several-send")}</button>`;
  },
  reveal: (reveal, given) =>
    reveal.places.map(({ key, text: [first, ...more] }, place) => ({
      words: [{ ...first, text: `${place + 1}. ${first?.text ?? ""}` }, ...more],
      right: given === null || given.order[place] === key,
      yours: false,
    })),
};
