/** A pin on the map, on the big display: the bare map while it is asked, everybody's pins and the flag at the reveal. */

import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { loadMap } from "../map/load";
import type { FamilyPin, MapPinReveal, MapPinView } from "../protocol";
import type { DisplayFace, FaceHelp } from "./display-face";
import { familyLabel, familyOf } from "./display-family";
import { both, spoken } from "./display-words";

/** Families named beside the map. */
const NAMED = 4;
/** Letters on the map, in units of the stage. */
const LETTERS = 33;
/** Km that the map shows around the place at least, so that one can see where it is. */
const ROOM = 60;
const KM_PER_DEGREE = 111.2;

/** The place with room around it, and all pins. */
function seen({ lat, lon, pins = [] }: MapPinReveal) {
  const [up, along] = [ROOM / KM_PER_DEGREE, ROOM / KM_PER_DEGREE / Math.cos((lat * Math.PI) / 180)];
  const corners = [
    { lat: lat - up, lon: lon - along },
    { lat: lat + up, lon: lon + along },
  ];
  return [...pins.map((pin) => ({ lat: pin.lat, lon: pin.lon })), ...corners];
}

function pinsOf(reveal: MapPinReveal, help: FaceHelp) {
  const families = (reveal.pins ?? []).map(({ team, lat, lon }) => {
    const { crest, colour } = familyOf(team, help);
    return { id: team, sign: "house" as const, lat, lon, colour, crest };
  });
  return [...families, { id: "right", sign: "right" as const, lat: reveal.lat, lon: reveal.lon }];
}

const tenths = (km: number): number => (km < 10 ? km : Math.round(km));

const family = ({ team, km }: FamilyPin, help: FaceHelp): TemplateResult =>
  html`<li>${familyLabel(team, help)}<span class="km">${spoken(help.say("display-mappin-km", { km: tenths(km) }))}</span></li>`;

/** What the place is called, and whose pins were nearest. */
function side({ name = [], pins = [] }: MapPinReveal, help: FaceHelp): TemplateResult | typeof nothing {
  if (name.length === 0 && pins.length === 0) return nothing;
  const called = name.length > 0 ? html`<p class="pin-name">${both(name, help.languages)}</p>` : nothing;
  const nearest =
    pins.length > 0
      ? html`<h2>${both(help.say("display-mappin-nearest"), help.languages)}</h2>
        <ol>${pins.slice(0, NAMED).map((pin) => family(pin, help))}</ol>`
      : nothing;
  return html`<div class="pin-side">${called}${nearest}</div>`;
}

export const mapPinFace: DisplayFace<MapPinView, MapPinReveal> = {
  rows: () => 4,
  ask: (ask, help) => {
    loadMap();
    return html`<div class="pinned">
      <home-map still .still=${true} .font=${LETTERS} .lang=${help.languages[0] ?? "en"} .local=${help.languages.length > 1} .labels=${ask.labels} .label=${spoken(help.say("display-mappin-map"))}></home-map>
      <p class="pin-side hint">${both(help.say("display-mappin-hint"), help.languages)}</p>
    </div>`;
  },
  reveal: (reveal, help) => {
    loadMap();
    // Equal values stay the same object, so that the map does not jump while houses are drawn anew.
    const key = [JSON.stringify(reveal), help.languages[0]];
    return html`<div class="pinned told">
      ${guard(
        [...key, (reveal.pins ?? []).map(({ team }) => help.house?.(team)?.name).join()],
        () =>
          html`<home-map still .still=${true} .font=${LETTERS} .lang=${help.languages[0] ?? "en"} .local=${help.languages.length > 1} .labels=${"all"} .pins=${pinsOf(reveal, help)} .fit=${seen(reveal)} .label=${spoken(help.say("display-mappin-map"))}></home-map>`,
      )}
      ${side(reveal, help)}
    </div>`;
  },
  title: (reveal, help) => (reveal.name?.length ? reveal.name : help.say("display-right")),
  right: (reveal, help) => {
    const first = reveal.pins?.[0];
    const name = first && help.house?.(first.team)?.name;
    const km = first ? spoken(help.say("display-mappin-km", { km: tenths(first.km) })) : "";
    return first ? `${spoken(help.say("display-mappin-nearest"))}: ${name ?? ""}, ${km}` : "";
  },
  unit: () => 0,
};
