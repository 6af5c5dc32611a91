/** How phones come in: QR code and address of the game, the choice between several addresses, the Wi-Fi's name. */

import { icon } from "@ui/art/icons";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { chosenRoad, qrAddress, typedAddress } from "./address";
import type { Hall, Road } from "./shapes";

/** `shown`: the hall shows this game, so that its plain address leads there. */
export interface Entrance {
  hall: Hall;
  code: string;
  shown: boolean;
}

/** QR code, address and code on linen. */
export function linen(texts: Texts, { hall, code, shown }: Entrance): TemplateResult | typeof nothing {
  const road = chosenRoad(hall);
  if (road === null) return nothing;
  const address = typedAddress(road, code, shown);
  return html`<div class="linen">
    <img src=${qrAddress(hall, code)} alt=${texts.t("host-qr", { address })} width="168" height="168" />
    <div>
      <p class="hint">${texts.t("host-join-how")}</p>
      <p class="address">${address}</p>
      <p class="code">${texts.t("host-code", { code })}</p>
    </div>
  </div>`;
}

/** Whether a phone has come by this address yet. */
export function reachedLine(texts: Texts, road: Road): TemplateResult {
  const id = road.reached ? "host-road-reached" : "host-road-unreached";
  const sign = road.reached ? icon("check") : icon("noWifi");
  return html`<p class="reached ${road.reached ? "yes" : "no"}">${sign}<span>${texts.t(id)}</span></p>`;
}

/** Which of the computer's addresses phones shall use. */
export function roadChoice(
  texts: Texts,
  hall: Hall,
  choose: (road: number) => void,
): TemplateResult | typeof nothing {
  if (hall.roads.length < 2) return nothing;
  return html`<fieldset class="roads">
    <legend>${texts.t("host-roads")}</legend>
    <p class="hint">${texts.t("host-roads-hint")}</p>
    ${hall.roads.map((road, index) => roadRow(texts, road, index === hall.road, () => choose(index)))}
  </fieldset>`;
}

function roadRow(texts: Texts, road: Road, chosen: boolean, choose: () => void): TemplateResult {
  const state = texts.t(road.reached ? "host-road-yes" : "host-road-no");
  return html`<label class="road">
    <input type="radio" name="road" .checked=${chosen} @change=${choose} />
    <span><b>${road.short}</b><small>${texts.t(`host-road-${road.kind}`)} · ${state}</small></span>
  </label>`;
}

/** The whole part of the page. `inside`: families are in already. */
export function joinPart(
  texts: Texts,
  entrance: Entrance,
  inside: boolean,
  choose: (road: number) => void,
): TemplateResult {
  const road = chosenRoad(entrance.hall);
  // Whoever is in has found a way, be it another one: nothing that needs to be said in red.
  const warned = road !== null && (road.reached || !inside);
  const { wifi } = entrance.hall;
  return html`${wifi ? html`<p class="wifi">${icon("wifi")}<span>${texts.t("host-wifi", { ssid: wifi.ssid })}</span></p>` : nothing}
  ${linen(texts, entrance)} ${road === null ? html`<p>${texts.t("host-no-road")}</p>` : warned ? reachedLine(texts, road) : nothing}
  ${roadChoice(texts, entrance.hall, choose)}`;
}
