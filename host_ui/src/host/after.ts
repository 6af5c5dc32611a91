/** After the last question: the raffle, diplomas to print, and the numbers of the evening. */

import { crestBadge } from "@ui/art/animals";
import type { Control, House, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { hallName } from "./address";
import type { Desk } from "./desk";
import { paperLink } from "./paper";
import "./report";

type Order = Omit<Control, "t" | "id" | "on">;

export interface Evening {
  texts: Texts;
  desk: Desk;
  code: string;
  stage: Stage;
  houses: readonly House[];
  /** A control is on its way: nothing is pressed twice. */
  busy: boolean;
  order: (order: Order) => void;
}

const AFTER = ["podium", "ended"];

export function afterPart(evening: Evening): TemplateResult | typeof nothing {
  const { texts, stage, code } = evening;
  if (!AFTER.includes(stage.phase)) return nothing;
  return html`<section class="after" aria-labelledby="after-title">
    <h2 id="after-title">${texts.t("host-after")}</h2>
    ${raffle(evening)}
    <p class="to-print">${paperLink(texts, code, "host-print-diplomas")}</p>
    ${stage.phase === "ended" ? report(evening) : nothing}
  </section>`;
}

/** A button that draws one family of all that took part; after the first it draws another, if nobody answered. */
function raffle({ texts, stage, houses, busy, order }: Evening): TemplateResult | typeof nothing {
  const { raffle } = stage;
  if (!raffle) return nothing;
  const { team = "", drawn = 0, left = 0 } = raffle;
  const winner = houses.find(({ id }) => id === team);
  const none = drawn === 0 ? "host-raffle-nobody" : "host-raffle-all";
  return html`<div class="raffle">
    <h3>${texts.t("host-raffle")}</h3>
    <p class="drawn" role="status">${
      winner
        ? html`${crestBadge(winner.crest)}<span>${texts.t("host-raffle-drawn")} <b>${winner.name}</b></span>`
        : nothing
    }</p>
    <p class="hint">${left > 0 ? texts.t("host-raffle-hint", { left }) : texts.t(none)}</p>
    <button type="button" class="button" ?disabled=${busy || left === 0} @click=${() => order({ do: "raffle", number: drawn })}>
      <span>${texts.t(drawn > 0 ? "host-raffle-again" : "host-raffle-draw")}</span>
    </button>
  </div>`;
}

function report({ texts, desk, code }: Evening): TemplateResult | typeof nothing {
  const game = desk.games.find((one) => one.code === code);
  if (!game || game.rehearsal) return nothing;
  if (!game.report) return html`<p class="hint" role="status">${texts.t("host-loading")}</p>`;
  return html`<host-report .texts=${texts} .hall=${desk.hall ? hallName(desk.hall) : ""} .game=${game} .games=${desk.games}></host-report>`;
}
