/** Things to put in order, on the big display: boards; at the reveal in the right order, and how many had each place. */

import { html } from "lit";
import type { OrderReveal, OrderView } from "../protocol";
import type { DisplayFace } from "./display-face";
import { both } from "./display-words";

export const orderFace: DisplayFace<OrderView, OrderReveal> = {
  rows: (ask) => Math.ceil(ask.options.length / 2),
  ask: (ask, help) =>
    html`<ul class="things">${ask.options.map(({ text }) => html`<li class="fit" data-steps="44 38 34">${both(text, help.languages)}</li>`)}</ul>`,
  reveal: (reveal, help) =>
    html`<ol class="things told">${reveal.places.map(
      ({ text, count }, place) =>
        html`<li><b>${place + 1}</b><span class="fit" data-steps="44 38 34">${both(text, help.languages)}</span><i>${count}/${reveal.phones}</i></li>`,
    )}</ol>`,
  title: (_reveal, help) => help.say("display-right"),
  right: (reveal) => reveal.places.map(({ text }) => text[0]?.text ?? "").join(", "),
  unit: () => 1,
};
