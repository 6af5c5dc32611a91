/** A pin on the map, on a phone: set it with a finger or with the arrows, then send. The map is loaded when it is needed. */

import { html } from "lit";
import { loadMap } from "../map/load";
import type { PhoneFace } from "./phone-face";

export const mapPinPhone: PhoneFace<"mappin"> = {
  tip: "mappin-tip",
  load: loadMap,
  options: () => [],
  brief: ({ lat, lon }) => `${lat.toFixed(1)}, ${lon.toFixed(1)}`,
  rows: () => html``,
  body: (ask, given, play) =>
    html`<home-pin-board .ask=${ask} .given=${given} .play=${play}></home-pin-board>`,
  // Drawn on the map; said in words to whoever listens.
  reveal: ({ name = [] }) => (name.length > 0 ? [{ words: name, right: true, yours: false }] : []),
  told: (reveal, given, telling) =>
    html`<home-pin-told .reveal=${reveal} .given=${given} .telling=${telling}></home-pin-told>`,
};
