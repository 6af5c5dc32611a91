/** The passport on one A4 page: map, list, and the code that carries it. It waits beside the screen until it is printed. */

import { type Area, isLocated, type Place, told } from "@ui/atlas";
import type { Play } from "@ui/kinds/phone-face";
import type { Labels } from "@ui/map/labels";
import type { MapPlace } from "@ui/map/place-map";
import type { Language } from "@ui/texts";
import { html, type TemplateResult } from "lit";
import type { Book } from "./book";
import { type Code, qr } from "./qr";
import { stampSign } from "./stamp";

export interface Sheet {
  readonly t: Play["t"];
  readonly lang: Language;
  readonly book: Book;
  readonly date: string;
  readonly code: Code;
  readonly link: string;
}

/** How names are printed by how many there are: large, as they are, small, or tiny under a low map. */
const SIZES = [
  { most: 15, size: "few" },
  { most: 36, size: "" },
  { most: 70, size: "many" },
  { most: Infinity, size: "many all" },
];

const sizeOf = (count: number): string => SIZES.find(({ most }) => count <= most)?.size ?? "";

const row = (place: Place, lang: Language): TemplateResult =>
  html`<li>${stampSign(place)}<span>${told(place.name, lang)}</span></li>`;

const part = (area: Area, met: readonly Place[], lang: Language): TemplateResult =>
  html`<h2>${told(area.name, lang)}</h2><ul>${met.map((place) => row(place, lang))}</ul>`;

export function sheet({ t, lang, book, date, code, link }: Sheet): TemplateResult {
  const met = book.pages.flatMap((page) => page.met);
  const shown: MapPlace[] = met.filter(isLocated);
  return html`<div class="print-sheet ${sizeOf(book.count)}" aria-hidden="true" inert>
    <header><div><h1>${t("passport-title")}</h1><p>${t("passport-count", { n: book.count, of: book.of })}</p></div><p><time>${date}</time></p></header>
    <home-passport-map still .still=${true} .lang=${lang} .labels=${"all" as Labels} .places=${shown} .met=${new Set(met.map(({ number }) => number))}
      .radius=${13} .font=${13} .label=${t("passport-map")}></home-passport-map>
    <div class="print-list">${book.pages
      .filter((page) => page.met.length > 0)
      .map((page) => part(page.area, page.met, lang))}</div>
    <footer>${qr(code, t("passport-qr"))}<div><p><b>${t("passport-carry")}</b></p><p>${t("passport-carry-about")}</p><p class="print-link">${link}</p></div></footer>
  </div>`;
}
