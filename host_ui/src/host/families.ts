/** The families of the game: who waits with a name of its own, whose phones are here, and how to take one out. */

import { crestBadge } from "@ui/art/animals";
import { icon } from "@ui/art/icons";
import { paneIcon } from "@ui/art/panes";
import type { House, Row } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { button } from "./base";
import "./confirm";
import type { MendOptions } from "./mends";
import "./mends";
import { byName, madeUp, phonesOf } from "./phones";

export interface FamiliesOptions {
  texts: Texts;
  houses: readonly House[];
  rows: readonly Row[];
  approve: (team: string) => void;
  remove: (team: string) => void;
  order: MendOptions["order"];
  /** How a family is taken out, where it is not by a button that asks. */
  remover?: (house: House) => TemplateResult;
}

export function familiesPart(options: FamiliesOptions): TemplateResult {
  const { texts, houses } = options;
  const { waiting, named } = byName(houses);
  if (houses.length === 0) return html`<p class="empty">${texts.t("host-no-families")}</p>`;
  return html`${waiting.length > 0 ? waitingList(options, waiting) : nothing}
    <ul class="families">
      ${repeat(
        named,
        ({ id }) => id,
        (house) => familyRow(options, house),
      )}
    </ul>`;
}

function waitingList(options: FamiliesOptions, houses: readonly House[]): TemplateResult {
  const { texts, approve } = options;
  return html`<div class="waiting">
    <h3>${texts.t("host-names-waiting")}</h3>
    <p class="hint">${texts.t("host-names-waiting-hint")}</p>
    <ul class="families">
      ${repeat(
        houses,
        ({ id }) => id,
        (house) => html`<li class="family">
          ${face(texts, house)}
          <div class="row">
            ${button("check", texts.t("host-approve"), () => approve(house.id), { kind: "go" })}
            ${remover(options, house)}
          </div>
        </li>`,
      )}
    </ul>
  </div>`;
}

function familyRow(options: FamiliesOptions, house: House): TemplateResult {
  const row = options.rows.find((one) => one.team === house.id);
  return html`<li class="family">
    ${face(options.texts, house, row?.points)} ${remover(options, house)} ${jokers(options, house)}
    <host-mend .texts=${options.texts} .house=${house} .houses=${options.houses} .order=${options.order}></host-mend>
  </li>`;
}

/** A family with cards shows its joker, and the host plays it for the family before the next question opens. */
function jokers({ texts, order }: FamiliesOptions, { name, cards = [] }: House): TemplateResult[] {
  return cards.flatMap(({ seat, joker }) => {
    if (joker === "played") return [html`<span class="joker">${texts.t("host-cards-joker-played")}</span>`];
    if (joker !== "free") return [];
    const play = (): void => order({ do: "joker", seat });
    return [
      html`<button type="button" class="button" @click=${play}>
        ${icon("dice")}<span>${texts.t("host-cards-joker")}<span class="sr"> (${name})</span></span>
      </button>`,
    ];
  });
}

function face(texts: Texts, house: House, points?: number): TemplateResult {
  const town = `town-${house.town ?? ""}`;
  return html`<div class="face">
    ${crestBadge(house.crest)}
    <div class="who">
      <b>${house.name}</b>
      <span class="meta">
        ${points === undefined ? nothing : html`<span class="points">${texts.t("host-points", { points })}</span>`}
        ${texts.has(town) ? html`<span>${texts.t(town)}</span>` : nothing} ${panes(texts, house)}
      </span>
    </div>
  </div>`;
}

/** A window for each phone: bright once it has answered, pale while it is away. */
function panes(texts: Texts, house: House): TemplateResult {
  const { phones, cards = [], glass } = house;
  const late = madeUp(house);
  const { all, away } = phonesOf(phones);
  const count = all - cards.length - (glass ? 1 : 0);
  const held = cards.length > 0 ? texts.t("host-cards-family") : glass ? texts.t("host-glass-family") : "";
  const words = [held, count > 0 || !held ? texts.t("host-phones", { count }) : ""]
    .filter(Boolean)
    .join(", ");
  return html`<span class="phones">
    <span class="panes" aria-hidden="true"
      >${Array.from(phones, (sign, index) => html`<span class=${sign === "z" ? "away" : ""}>${paneIcon(sign === "a" ? "answered" : "joined", { index })}</span>`)}</span
    ><span>${away > 0 ? `${words}, ${texts.t("host-phones-away", { count: away })}` : words}</span>
  </span>${late === null ? nothing : html`<span class="late">${texts.t("host-late-line", { ms: late })}</span>`}`;
}

function remover({ texts, remove, remover: own }: FamiliesOptions, house: House): TemplateResult {
  if (own) return own(house);
  return html`<host-confirm
    .texts=${texts}
    .sign=${"cross" as const}
    .words=${texts.t("host-remove-name", { name: house.name })}
    .kind=${"quiet sign"}
    .question=${texts.t("host-remove-question", { name: house.name })}
    .yes=${texts.t("host-remove-yes")}
    @confirmed=${() => remove(house.id)}
  ></host-confirm>`;
}
