/** The first screen: languages, Play, "my family is playing"; or one tap back into the house of an earlier game. */

import { crestBadge } from "@ui/art/animals";
import { houseLook } from "@ui/art/look";
import type { HouseDrawing } from "@ui/art/types";
import type { KeptHouse } from "@ui/seat";
import { LANGUAGES, ownName } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { dusk, refusal } from "../parts/frame";
import { scenery } from "../parts/scenery";
import { doorSign } from "../parts/signs";
import { isMoving } from "../screen";

/** All languages, each in its own words, one tap away; more than three stand in two columns. */
export const languages = ({ t, texts, act }: Context): TemplateResult =>
  html`<div class=${LANGUAGES.length > 3 ? "seg who" : "seg"} role="group" aria-label=${t("first-languages")}>
    ${LANGUAGES.map(
      (lang) =>
        html`<button type="button" lang=${lang} class=${lang === texts.lang ? "on" : ""}
          aria-pressed=${String(lang === texts.lang)} @click=${() => act.speak(lang)}>${ownName(lang)}</button>`,
    )}
  </div>`;

const SAMPLE = { seed: 30, colour: "ochre" } as const;

const shownHouse = (kept: KeptHouse | null): HouseDrawing => ({
  look: houseLook(kept?.seed ?? SAMPLE.seed, kept?.colour ?? SAMPLE.colour),
  panes: ["answered", "answered"],
  storeys: kept ? 1 : 2,
  fresh: 0,
  adds: ["flowers", "cat", "smoke"],
  lod: 0,
});

function choices({ t, act }: Context): TemplateResult {
  return html`<button type="button" class="btn row warm" @click=${() => act.go("house")}>
      ${doorSign("plus")}<span><b>${t("first-play")}</b><small>${t("first-play-about")}</small></span>
    </button>
    <button type="button" class="btn row ghost" @click=${() => act.go("number")}>
      ${doorSign("in")}<span><b>${t("first-join")}</b><small>${t("first-join-about")}</small></span>
    </button>
    <p class="center small">${t("first-free")}</p>`;
}

function again({ t, act, model }: Context, kept: KeptHouse): TemplateResult {
  const moving = isMoving(model);
  return html`<button type="button" class="btn row warm" ?disabled=${moving} @click=${() => act.found(kept)}>
      ${crestBadge(kept.crest)}<span><b>${t(moving ? "moving" : "first-return-go")}</b
      ><small>${t("family", { name: kept.name })}</small></span>
    </button>
    <button type="button" class="btn ghost small" @click=${() => act.set({ stranger: true })}>
      ${t("first-return-other")}
    </button>`;
}

export function first(ctx: Context): TemplateResult {
  const { t, ui, model } = ctx;
  const kept = ui.stranger ? null : ctx.kept;
  const room = { head: 9.6, foot: kept ? 12.5 : 15.6 };
  return dusk(
    ctx,
    "first",
    scenery(ctx, room, { drawing: shownHouse(kept) }),
    html`${languages(ctx)}
      <div class="head"><h1>${t(kept ? "first-return" : "first-hello")}</h1>
      <p>${model.welcome?.hall_name ?? nothing}</p></div>
      <div class="grow"></div>
      <div class="foot">${refusal(ctx, "found")}${kept ? again(ctx, kept) : choices(ctx)}</div>`,
  );
}
