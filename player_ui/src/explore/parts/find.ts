/** Finding: the search field, chips for town and kind, and the list of places. */

import { icon } from "@ui/art/icons";
import { tile } from "@ui/art/tiles";
import type { Place } from "@ui/atlas";
import { told } from "@ui/atlas";
import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { type Context, kindsWord, kindWord, townOf } from "../context";
import { kindsOf } from "../search";

export const search = ({ t, wanted, act }: Context): TemplateResult =>
  html`<div class="search" role="search">
    ${icon("search")}
    <input type="text" inputmode="search" enterkeyhint="search" autocomplete="off" autocorrect="off" spellcheck="false"
      autocapitalize="off" maxlength="60" aria-label=${t("explore-search")} placeholder=${t("explore-search")} .value=${wanted.query}
      @input=${(event: InputEvent) => act.want({ query: (event.target as HTMLInputElement).value })} />
    ${
      wanted.query
        ? html`<button type="button" class="clear" aria-label=${t("explore-clear")} @click=${() => act.want({ query: "" })}>${icon("cross")}</button>`
        : nothing
    }
  </div>`;

const chip = (on: boolean, press: () => void, inner: unknown): TemplateResult =>
  html`<button type="button" class="chip ${on ? "on" : ""}" aria-pressed=${String(on)} @click=${press}>${inner}</button>`;

export function areas(ctx: Context): TemplateResult {
  const { t, atlas, wanted, act } = ctx;
  const all = ["", ...atlas.municipalities.map(({ id }) => id)];
  return html`<div class="chips areas" role="group" aria-label=${t("explore-area")}>${all.map((id) =>
    chip(
      wanted.municipality === id,
      () => act.want({ municipality: id }),
      id ? townOf(ctx, id) : t("explore-everywhere"),
    ),
  )}</div>`;
}

/** The kinds that there are in the chosen municipality, with their tiles. */
export function kinds(ctx: Context): TemplateResult {
  const { t, atlas, wanted, act } = ctx;
  const there = atlas.places.filter(
    ({ municipality }) => wanted.municipality === "" || municipality === wanted.municipality,
  );
  const press = (kind: string) => act.want({ kind: kind === wanted.kind ? "" : kind });
  const known = kindsOf(there);
  const all = wanted.kind === "" || known.includes(wanted.kind) ? known : [wanted.kind, ...known];
  return html`<div class="chips kinds" role="group" aria-label=${t("explore-kind")}>
    ${chip(wanted.kind === "", () => act.want({ kind: "" }), t("explore-anything"))}
    ${repeat(
      all,
      (kind) => kind,
      (kind) =>
        chip(
          wanted.kind === kind,
          () => press(kind),
          html`${tile(kind)}<span>${kindsWord(ctx, kind)}</span>`,
        ),
    )}
  </div>`;
}

function row(ctx: Context, place: Place): TemplateResult {
  const { t, lang, act, met } = ctx;
  const about = [kindWord(ctx, place.kind), townOf(ctx, place.municipality)].filter(Boolean).join(" · ");
  return html`<li><button type="button" class="row" data-place=${place.number} @click=${() => act.go({ what: "place", number: place.number })}>
    ${tile(place.kind)}<span class="say"><b>${told(place.name, lang)}</b><small>${about}</small></span>
    ${met.has(place.number) ? html`<span class="met-sign">${icon("check")}<span class="unseen">${t("explore-met")}</span></span>` : nothing}
  </button></li>`;
}

const filtered = ({ wanted: { municipality, kind, query } }: Context): boolean =>
  `${municipality}${kind}${query}` !== "";

export function list(ctx: Context): TemplateResult {
  const { t, shown, act } = ctx;
  const none = html`<div class="none"><p>${t("explore-none")}</p>
    <button type="button" class="btn ghost small" @click=${() => act.want({ municipality: "", kind: "", query: "" })}>${t("explore-all")}</button></div>`;
  return html`<div class="found">
    <p class=${filtered(ctx) ? "count" : "unseen"} role="status">${shown.length > 0 ? t("explore-found", { n: shown.length }) : nothing}</p>
    ${
      shown.length === 0
        ? none
        : html`<ul class="rows" aria-label=${t("explore-list")}>${repeat(
            shown,
            ({ number }) => number,
            (place) => row(ctx, place),
          )}</ul>`
    }
  </div>`;
}
