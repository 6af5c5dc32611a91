/** The passport on a screen: how many places were met, a page of stamps for each municipality, and ways to take it along. */

import { spirit } from "@ui/art/spirit";
import { type Place, told } from "@ui/atlas";
import type { Play } from "@ui/kinds/phone-face";
import type { Language } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { iconButton } from "../parts/frame";
import type { Arrival, Book, Page } from "./book";
import { type Code, qr } from "./qr";
import { emptySign, stampSign } from "./stamp";

export interface Open {
  readonly t: Play["t"];
  readonly lang: Language;
  readonly book: Book;
  readonly link: string;
  readonly code: Code;
  readonly arrival: Arrival;
  /** The id of what is to be said of the picture, or "". */
  readonly note: string;
  /** Where to go next; null where everything was met. */
  readonly next: Place | null;
  readonly area: (id: string) => string;
  readonly close: () => void;
  readonly show: (number: number) => void;
  readonly save: () => void;
  readonly print: () => void;
}

/** What a link brought, in words. */
function arrived({ t, arrival }: Open): TemplateResult | typeof nothing {
  if (arrival.what === "none") return nothing;
  const n = "fresh" in arrival ? arrival.fresh.length : 0;
  return html`<p class="brought ${arrival.what}" role="status">${t(`passport-${arrival.what}`, { n })}</p>`;
}

/** The stamps may be many screens long: the way to the end is short. */
function toCarry(): void {
  const carry = document.querySelector<HTMLElement>(".passport .carry");
  carry?.scrollIntoView({ block: "start" });
  carry?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
}

function cover(open: Open): TemplateResult {
  const { t, book, close } = open;
  const title = t("passport-count", { n: book.count, of: book.of });
  return html`<div class="cover dusk"><header class="top">${iconButton("left", t("solo-back"), close)}<div class="who"><span>${t("passport-title")}</span></div>${iconButton("qr", t("passport-carry"), toCarry)}</header>
    <div class="cover-words"><h1 class="h2" tabindex="-1" data-focus>${title}</h1>
      <p>${book.count === 0 ? t("passport-how") : book.count === book.of ? t("passport-all") : nothing}</p></div>
    <svg class="cover-spirit" viewBox="-90 -240 200 244" aria-hidden="true">${spirit(book.count === 0 ? "point" : "cheer")}</svg></div>`;
}

function stamps({ t, lang, show }: Open, { area, met, waiting }: Page): TemplateResult {
  const numbers = { n: met.length, of: met.length + waiting.length };
  const named = (place: Place): string => told(place.name, lang);
  return html`<section class="stamps" aria-label=${told(area.name, lang)}>
    <h2><span>${told(area.name, lang)}</span><span class="of"><span aria-hidden="true">${t("passport-of", numbers)}</span><span class="unseen">${t("passport-of-said", numbers)}</span></span></h2>
    <ul class="met">${met.map(
      (place) =>
        html`<li><button type="button" @click=${() => show(place.number)}>${stampSign(place)}<span>${named(place)}</span></button></li>`,
    )}</ul>
    <ul class="waiting">${waiting.map(
      (place) =>
        html`<li><button type="button" aria-label=${t("passport-unmet", { name: named(place) })} @click=${() => show(place.number)}>${emptySign()}</button></li>`,
    )}</ul>
  </section>`;
}

function goal({ t, lang, next, area, show }: Open): TemplateResult | typeof nothing {
  if (next === null) return nothing;
  return html`<section class="goal" aria-label=${t("passport-sunday")}><p class="lab">${t("passport-sunday")}</p>
    <div>${stampSign(next)}<div><h2>${told(next.name, lang)}</h2><p>${area(next.municipality)}</p></div></div>
    <button type="button" class="btn small" @click=${() => show(next.number)}>${t("passport-show")}</button></section>`;
}

const carry = ({ t, link, code, save, print, note }: Open): TemplateResult =>
  html`<section class="carry" aria-label=${t("passport-carry")}><div class="code">${qr(code, t("passport-qr"))}</div>
    <div class="ways-out"><h2 tabindex="-1">${t("passport-carry")}</h2><p>${t("passport-carry-about")}</p><a class="link" href=${link}>${t("passport-link")}</a>
      <button type="button" class="btn small" @click=${save}>${t("passport-save")}</button>
      <button type="button" class="btn small ghost" @click=${print}>${t("passport-print")}</button>
      <p class="saved" role="status">${note ? t(note) : nothing}</p></div></section>`;

export const draw = (open: Open): TemplateResult =>
  html`<section class="p paper passport" aria-label=${open.t("passport-title")}>
    <div class="scroll" tabindex="0" role="group" aria-label=${open.t("passport-list")}>${cover(open)}<div class="pages">${arrived(open)}${goal(open)}
      ${open.book.pages.map((page) => stamps(open, page))}${carry(open)}</div></div></section>`;
