/** A tap on a picture, on a phone: the pin is carried by finger, by keys or by name, then sent. */

import { html, nothing } from "lit";
import { marked, pin, ring } from "../pictures/shown";
import { type PhoneFace, words } from "./phone-face";

export const picPinPhone: PhoneFace<"picpin"> = {
  tip: "picpin-tip",
  options: () => [],
  aloud: (ask) => [ask.picture.alt ?? [], ...ask.spots.map(({ text }) => text)],
  brief: ({ x, y }) => `${Math.round(x / 10)}, ${Math.round(y / 10)}`,
  rows: () => html``,
  body: (ask, given, play) =>
    html`<home-picture-pin .ask=${ask} .given=${given} .play=${play}></home-picture-pin>`,
  reveal: () => [],
  told: (reveal, given) =>
    html`${marked(reveal.picture, [
      ...reveal.spots.map((spot) => ring(reveal.picture, spot)),
      ...(given ? [pin(reveal.picture, given, "#c2451e")] : []),
    ])}<p class="pin-words">${reveal.spots.map((spot) => html`<b>${words(spot.text)}</b>`)}${nothing}</p>`,
};
