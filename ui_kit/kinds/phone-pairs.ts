/** Things that belong together, on a phone: the ones left, the others right. Tap one, then its partner, or drag it there. */

import { html, type TemplateResult } from "lit";
import { LETTERS, shape } from "../art/shapes";
import type { OptionView, PairsView } from "../protocol";
import { drag } from "./drag";
import { begun, chosen, found, kept, open, type Pairing, paired, pressed } from "./pairing";
import { letterOf, type PhoneFace, type Play, words } from "./phone-face";

const name = (option: OptionView): string => option.text[0]?.text ?? "";

/** What a listener hears of either side. */
const said = (option: OptionView, partner: OptionView | undefined, { t }: Play): string =>
  partner
    ? t("pairs-with", { one: name(option), other: name(partner) })
    : t("pairs-none", { one: name(option) });

/** A board on the left: its shape and letter are there from the start. */
function left(place: number, ask: PairsView, pairing: Pairing, play: Play): TemplateResult {
  const one = ask.ones[place] as OptionView;
  const partner = ask.others.find(({ key }) => key === pairing.numbers[place]);
  const now = play.may && pairing.now === place;
  const keep = (next: Pairing): void => play.choose(kept(next));
  return html`<button
    type="button"
    class="one ${letterOf(one.key)} ${partner ? "done" : ""} ${now ? "now" : ""}"
    aria-pressed=${String(now)}
    aria-label=${said(one, partner, play)}
    ?disabled=${!play.may}
    @click=${() => keep(chosen(pairing, place))}
    @pointerdown=${(down: PointerEvent) =>
      drag(down, ".pairing .other", ({ dataset: { key } }) => keep(paired(pairing, place, key ?? "")))}
    >${shape(letterOf(one.key))}<span class="t">${words(one.text)}</span></button>`;
}

/** A board on the right: its number, until it has the shape and the letter of its partner. */
function right(other: OptionView, ask: PairsView, pairing: Pairing, play: Play): TemplateResult {
  const partner = ask.ones[pairing.numbers.indexOf(other.key)];
  return html`<button
    type="button"
    class="other ${partner ? `${letterOf(partner.key)} done` : ""}"
    data-key=${other.key}
    aria-label=${said(other, partner, play)}
    ?disabled=${!play.may}
    @click=${() => play.choose(kept(pressed(pairing, other.key)))}
    >${partner ? shape(letterOf(partner.key)) : html`<b>${other.key}</b>`}<span class="t">${words(other.text)}</span></button>`;
}

export const pairsPhone: PhoneFace<"pairs"> = {
  tip: "pairs-tip",
  inOrder: true,
  options: () => [],
  aloud: (ask) => [
    ...ask.ones.map(({ key, text }) =>
      text.map((one) => ({ ...one, text: `${letterOf(key)}: ${one.text}` })),
    ),
    ...ask.others.map(({ key, text }) => text.map((one) => ({ ...one, text: `${key}: ${one.text}` }))),
  ],
  brief: ({ pairs }) => pairs.map((number, place) => `${LETTERS[place]}${number}`).join(" "),
  rows: (ask, given, play) => {
    const pairing = play.draft ? found(play.draft) : begun(ask.ones.length, given?.pairs);
    const missing = open(pairing);
    const ready = play.may && missing === 0 && pairing.numbers.join() !== given?.pairs.join();
    return html`<div class="pairing">
        ${ask.ones.map((_, place) => left(place, ask, pairing, play))}
        ${ask.others.map((other) => right(other, ask, pairing, play))}
      </div>
      <button type="button" class="btn warm send" ?disabled=${!ready} @click=${() => play.give({ kind: "pairs", pairs: [...pairing.numbers] })}>
        ${missing > 0 ? play.t("pairs-left", { left: missing }) : play.t(given ? "several-again" : "several-send")}</button>`;
  },
  reveal: (reveal, given) =>
    reveal.pairs.map(({ key, one, number, other }, place) => ({
      letter: letterOf(key),
      words: [{ ...other[0], ...one[0], text: `${one[0]?.text ?? ""} – ${other[0]?.text ?? ""}` }],
      right: given === null || given.pairs[place] === number,
      yours: false,
    })),
};
