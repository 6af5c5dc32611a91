/** Before the game: the own house as on the display, a wave, and how a second phone joins. */

import { icon } from "@ui/art/icons";
import { readNumber } from "@ui/houses";
import type { Own } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { dusk, header } from "../parts/frame";
import { ownHouse, scenery } from "../parts/scenery";
import { startWords } from "../starts";

/** The code and number by which a second phone moves in. */
export const secondPhone = (own: Own, t: Context["t"]): TemplateResult =>
  html`<div class="card second">
    <img src=${`/qr/house.svg?number=${own.number}`} alt=${t("waiting-qr")} width="110" height="110" />
    <p><b>${t("waiting-second")}</b><small>${t("waiting-number")}</small><strong>${readNumber(own.number)}</strong></p>
  </div>`;

const waveButton = ({ t, act, ui }: Context): TemplateResult =>
  html`<button type="button" class="btn warm" @click=${() => act.wave()}>
    ${icon("hand")}${t(ui.waving ? "waiting-waved" : "waiting-wave")}
  </button>`;

/** The display shows so many houses in one row; more stand by town, on several pages that pass. */
const IN_A_ROW = 14;

/** Where the family's house is to be found on the display, in words; "" where it stands nowhere yet. */
export function whereabouts({ place, of, town }: Own, texts: Texts): string {
  if (place === 0) return "";
  if (of <= IN_A_ROW) return texts.t("waiting-place", { place });
  const sign = `town-${town}`;
  const signed = town !== "" && town !== "none" && texts.has(sign);
  return signed ? texts.t("waiting-sign", { town: texts.t(sign) }) : texts.t("waiting-crowd");
}

export function waiting(ctx: Context): TemplateResult {
  const { t, texts, own, stage, ui } = ctx;
  if (own === null) return html``;
  const planned = startWords(texts, stage?.starts_at ?? 0, Date.now());
  const drawing = ownHouse(own, ui.waving ? "wave" : "answered");
  return dusk(
    ctx,
    "waiting",
    scenery(ctx, { head: own.named === false ? 14 : 10.2, foot: 14.6 }, { drawing }),
    html`${header(ctx)}
      <div class="head"><h1 class="h2">${planned ?? t("waiting-title")}</h1>
        <p>${whereabouts(own, texts)}</p>
        ${own.named === false ? html`<p class="hint">${t("waiting-name")}</p>` : nothing}</div>
      <div class="grow"></div>
      <div class="foot">${waveButton(ctx)}${secondPhone(own, t)}</div>`,
  );
}
