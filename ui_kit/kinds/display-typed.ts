/** Something to type, on the big display: a note that phones write; at the reveal the answer and how many had it. */

import { html } from "lit";
import type { TypedReveal, TypedView } from "../protocol";
import type { DisplayFace } from "./display-face";
import { both } from "./display-words";

export const typedFace: DisplayFace<TypedView, TypedReveal> = {
  rows: () => 1,
  ask: (_ask, help) =>
    html`<p class="typed-note fit" data-steps="64 56 48 40">${both(help.say("display-typed"), help.languages)}</p>`,
  reveal: (reveal, help) =>
    html`<p class="typed-right fit" data-steps="120 96 76 60">${both(reveal.right, help.languages)}</p>`,
  title: (_reveal, help) => help.say("display-right"),
  told: ({ knew, phones }, help) => (phones > 0 ? help.say("display-knew", { knew, phones }) : null),
  right: (reveal) => reveal.right[0]?.text ?? "",
  unit: () => 0,
};
