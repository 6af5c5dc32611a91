/** What stands around map and list: languages, the way home, buttons of the map, and what one can do besides. */

import { icon } from "@ui/art/icons";
import { phoneScene } from "@ui/art/scene";
import { spirit } from "@ui/art/spirit";
import { LANGUAGES, ownName } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";

/** Short, because the map stands below; the whole word is what listeners hear. */
export const languages = ({ t, lang, act }: Context): TemplateResult =>
  html`<div class="tongues" role="group" aria-label=${t("explore-languages")}>${LANGUAGES.map(
    (one) =>
      html`<button type="button" lang=${one} class=${one === lang ? "on" : ""} aria-pressed=${String(one === lang)}
        @click=${() => act.speak(one)}>${one.toUpperCase()}<span class="unseen"> ${ownName(one)}</span></button>`,
  )}</div>`;

const wayHome = ({ t, display, home }: Context): TemplateResult | typeof nothing =>
  home && !display
    ? html`<a class="map-button home" href=${home} aria-label=${t("explore-game")}>${icon("home")}</a>`
    : nothing;

export const above = (ctx: Context): TemplateResult =>
  html`<header class="above">${wayHome(ctx)}${languages(ctx)}</header>`;

export const mapButtons = ({ t, full, act }: Context): TemplateResult =>
  html`<button type="button" class="map-button near" aria-label=${t("explore-nearer")} @click=${() => act.zoom(true)}>${icon("plus")}</button>
    <button type="button" class="map-button far" aria-label=${t("explore-farther")} @click=${() => act.zoom(false)}>${icon("minus")}</button>
    <button type="button" class="map-button fill" aria-label=${t(full ? "explore-small" : "explore-full")} aria-pressed=${String(full)}
      @click=${() => act.fill(!full)}>${icon(full ? "up" : "expand")}</button>`;

const STAMP = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.4"
  stroke-linecap="round" stroke-linejoin="round"><path d="M5 3h12a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5Z"></path><path d="M12 8a4 4 0 1 1 0 8a4 4 0 0 1 0-8"></path></g></svg>`;
const ASK = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><g fill="none" stroke="currentColor" stroke-width="2.4"
  stroke-linecap="round" stroke-linejoin="round"><path d="M8 8.500a4 4 0 1 1 6 3.500c-1.600.9-2 1.700-2 3"></path><path d="M12 19v.2"></path></g></svg>`;

/** Three ways into the places besides looking for one. */
export function tools(ctx: Context): TemplateResult {
  const { t, act, display, home } = ctx;
  const street = html`<a class="tool" href=${home} @click=${() => act.leave()}>${icon("home")}<span>${t("explore-start")}</span></a>`;
  const one = (name: string, sign: TemplateResult, press: () => void): TemplateResult =>
    html`<button type="button" class="tool ${name}" @click=${press}>${sign}<span>${t(`explore-${name}`)}</span></button>`;
  return html`<nav class="tools" aria-label=${t("explore-title")}>
    ${display ? street : nothing}
    ${one("surprise", icon("dice"), () => act.surprise())}
    ${one("quiz", ASK, () => act.go({ what: "quiz", from: null }))}
    ${one("passport", STAMP, () => act.go({ what: "passport", bits: "" }))}
  </nav>`;
}

/** On a wide page: what this is, over the list. */
export const welcome = ({ t }: Context): TemplateResult =>
  html`<div class="welcome">${phoneScene({ horizon: 128, land: 150, height: 178 }, spirit("wave", { x: 636, y: 342, scale: 0.62 }))}
    <div class="hello"><p class="h1" aria-hidden="true">${t("explore-title")}</p><p>${t("explore-about")}</p></div></div>`;

/** Where only what lies low is within reach: what this is, over everything. */
export const shelf = ({ t }: Context): TemplateResult =>
  html`<header class="shelf">${phoneScene({ horizon: 66, land: 80, height: 101 }, spirit("wave", { x: 560, y: 196, scale: 0.7 }))}
    <div class="hello"><p class="h1" aria-hidden="true">${t("explore-title")}</p><p>${t("explore-about")}</p></div></header>`;

/** The display goes back to its street in some seconds. */
export const goingBack = ({ t, act }: Context, left: number): TemplateResult =>
  html`<div class="going-back" role="alertdialog" aria-label=${t("explore-stay")}><p>${t("explore-idle", { n: left })}</p>
    <button type="button" class="btn warm small" @click=${() => act.stay()}>${t("explore-stay")}</button></div>`;

/** A game begins in the hall, and the display goes to it. */
export const gameBegins = ({ t }: Context, left: number): TemplateResult =>
  html`<div class="going-back" role="alert"><p>${t("explore-game-begins")}</p><b aria-hidden="true">${left}</b></div>`;
