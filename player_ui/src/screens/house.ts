/** Our house: everything is offered, so one tap is enough; name, animal, colour and town may be changed. */

import { crest } from "@ui/art/animals";
import { icon } from "@ui/art/icons";
import { houseLook } from "@ui/art/look";
import { WALLS } from "@ui/art/types";
import type { Offer } from "@ui/protocol";
import { type KeptHouse, ownNumber } from "@ui/seat";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { iconButton, paper, refusal } from "../parts/frame";
import { scenery, strip } from "../parts/scenery";
import { isMoving } from "../screen";

const TOWNS = ["ludza", "jekabpils", "rokiskis", "elsewhere", ""] as const;
/** Rem of the picture above the choices. */
const PICTURE = 9.75;

/** The house as it is chosen now; null until names have been offered. */
export function chosen({ model, ui }: Context): KeptHouse | null {
  const offer = model.offers?.[ui.draft.tile] ?? model.offers?.[0];
  if (!offer) return null;
  const { ownName, colour, town, turn, tile } = ui.draft;
  return {
    seed: 1 + ((ownNumber() + turn * 97 + tile * 13) % 999_999),
    name: ownName ?? offer.name,
    crest: offer.crest,
    colour: colour || offer.colour,
    town,
    number: "",
  };
}

function picture(ctx: Context, house: KeptHouse | null): TemplateResult {
  const { t, act } = ctx;
  const look = houseLook(house?.seed ?? 1, house?.colour ?? "ochre");
  const drawing = {
    look,
    panes: ["answered" as const],
    storeys: 1,
    fresh: 0,
    adds: ["smoke"],
    lod: 0 as const,
  };
  return html`<div class="picture">
    ${scenery(strip(ctx, PICTURE), { head: -0.4, foot: -0.2 }, { drawing, at: 0.3 })}
    ${iconButton("left", t("back"), () => act.go("first"))}
    <p class="name"><small>${t("house-yours")}</small><b>${house ? t("house-quoted", { name: house.name || "…" }) : nothing}</b></p>
    <button type="button" class="btn ghost tiny" @click=${() => act.otherHouse()}>${icon("dice")}${t("house-other")}</button>
  </div>`;
}

function tile({ ui, t, act }: Context, offer: Offer, index: number): TemplateResult {
  const on = index === ui.draft.tile;
  const named = ui.draft.ownName === null;
  return html`<button type="button" class="nm ${on ? "on" : ""}" aria-pressed=${String(on)}
    aria-label=${named ? offer.name : t(`crest-${offer.crest}`)}
    @click=${() => act.draft({ tile: index })}>${crest(offer.crest)}<span>${named ? offer.name : t(`crest-${offer.crest}`)}</span></button>`;
}

function ownName({ ui, t, act }: Context): TemplateResult {
  return html`<label class="field"><span class="lab">${t("house-name")}</span>
    <input type="text" autocomplete="off" autocorrect="off" spellcheck="false" maxlength="64" data-focus
      .value=${ui.draft.ownName ?? ""}
      @input=${(event: Event) => act.draft({ ownName: (event.target as HTMLInputElement).value })} />
    <small>${t("house-name-hint")}</small></label>`;
}

function names(ctx: Context): TemplateResult {
  const { model, ui, t, act } = ctx;
  const own = ui.draft.ownName !== null;
  return html`<div class="line"><h1 class="lab">${t("house-title")}</h1>
      <button type="button" class="link" @click=${() => act.draft({ ownName: own ? null : "" })}>
        ${own ? nothing : icon("pencil")}${t(own ? "house-offered" : "house-own")}
      </button></div>
    ${own ? ownName(ctx) : nothing}
    <div class="names" role="group" aria-label=${t("house-title")}>
      ${(model.offers ?? []).map((offer, index) => tile(ctx, offer, index))}
    </div>`;
}

function colours({ t, act }: Context, house: KeptHouse | null): TemplateResult {
  return html`<h2 class="lab">${t("house-colour")}</h2>
    <div class="colours" role="group" aria-label=${t("house-colour")}>
      ${WALLS.map((wall) => {
        const on = house?.colour === wall;
        return html`<button type="button" class="sw ${wall} ${on ? "on" : ""}" aria-pressed=${String(on)}
          aria-label=${t(`colour-${wall}`)} @click=${() => act.draft({ colour: wall })}>${on ? icon("check") : nothing}</button>`;
      })}
    </div>`;
}

function towns({ t, act, ui }: Context): TemplateResult {
  return html`<h2 class="lab">${t("house-town")}</h2>
    <div class="chips" role="group" aria-label=${t("house-town")}>
      ${TOWNS.map((town) => {
        const on = ui.draft.town === town;
        return html`<button type="button" class="chip ${on ? "on" : ""}" aria-pressed=${String(on)}
          @click=${() => act.draft({ town })}>${t(`town-${town || "none"}`)}</button>`;
      })}
    </div>`;
}

/** Whether there is anything to show; the server judges the rest. */
export const nameFits = (name: string): boolean => /[\p{L}\p{N}\p{S}]/u.test(name);

export function ourHouse(ctx: Context): TemplateResult {
  const { model, t, act } = ctx;
  const house = chosen(ctx);
  const moving = isMoving(model);
  const ready = house !== null && !moving && nameFits(house.name);
  return paper(
    ctx,
    "house-page",
    html`${picture(ctx, house)}
      <div class="scroll">${names(ctx)}${colours(ctx, house)}${towns(ctx)}</div>
      <div class="foot">${refusal(ctx, "found")}
        <button type="button" class="btn warm" ?disabled=${!ready} @click=${() => house && act.found(house)}>
          ${t(moving ? "moving" : "house-go")}
        </button></div>`,
  );
}
