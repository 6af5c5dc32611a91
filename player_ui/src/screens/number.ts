/** Into a house that stands: by its number, by its name, or with a come-back code. */

import { crestBadge } from "@ui/art/animals";
import { icon } from "@ui/art/icons";
import { CODE_SIGNS, grouped } from "@ui/return-code";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { backHeader, paper, refusal } from "../parts/frame";
import { isMoving } from "../screen";
import { plainCode } from "../ui";

export const FIGURES = 4;

/** The digits after a key: a figure, or "" to erase one. */
export const typed = (digits: string, key: string): string =>
  key === "" ? digits.slice(0, -1) : (digits + key).slice(0, FIGURES);

function boxes(digits: string): TemplateResult {
  const cells = Array.from({ length: FIGURES }, (_, i) => digits.charAt(i));
  return html`<div class="big" aria-hidden="true">
    ${cells.map((cell, i) => html`<i class=${i === Math.min(digits.length, FIGURES - 1) ? "on" : ""}>${cell}</i>`)}
  </div>`;
}

function pad({ ui, act, t }: Context): TemplateResult {
  const press = (key: string) => () => act.set({ digits: typed(ui.digits, key) });
  const figure = (key: string) => html`<button type="button" @click=${press(key)}>${key}</button>`;
  return html`<div class="pad">
    ${Array.from("123456789", figure)}<span></span>${figure("0")}
    <button type="button" class="x" aria-label=${t("number-erase")} @click=${press("")}>${icon("erase")}</button>
  </div>`;
}

export function houseNumber(ctx: Context): TemplateResult {
  const { ui, t, act, model } = ctx;
  const left = FIGURES - ui.digits.length;
  const moving = isMoving(model);
  const no = refusal(ctx, "join");
  return paper(
    ctx,
    "number-page",
    html`${backHeader(ctx, t("first-join"), () => act.go("first"))}
      <div class="scroll">${
        no === nothing
          ? html`<h1 class="h2">${t("number-title")}</h1><p class="muted">${t("number-or")}</p>`
          : no
      }
      <p class="unseen" role="status">${t("number-typed", { digits: ui.digits })}</p>
      ${boxes(ui.digits)}
      <div class="others">
        <button type="button" class="link" @click=${() => act.go("search")}>${icon("search")}${t("number-search")}</button>
        <button type="button" class="link" @click=${() => act.go("return")}>${icon("back")}${t("number-return")}</button>
      </div></div>
      ${pad(ctx)}
      <div class="foot"><button type="button" class="btn" ?disabled=${left > 0 || moving}
        @click=${() => act.join({ number: ui.digits })}>
        ${moving ? t("moving") : left > 0 ? t("number-left", { n: left }) : t("number-go")}</button></div>`,
  );
}

function results({ model, ui, t, act }: Context): TemplateResult | typeof nothing {
  if (model.found === null || ui.search.trim().length < 2) return nothing;
  if (model.found.length === 0) return html`<p class="muted words">${t("search-none")}</p>`;
  return html`<div class="hits" role="group" aria-label=${t("search-results")}>
    ${model.found.map(
      (hit) =>
        html`<button type="button" class="hit" @click=${() => act.join({ team: hit.team })}>
          ${crestBadge(hit.crest)}<b>${hit.name}</b>${icon("right")}</button>`,
    )}
  </div>`;
}

export function search(ctx: Context): TemplateResult {
  const { ui, t, act } = ctx;
  const read = (event: Event): void => act.find((event.target as HTMLInputElement).value);
  return paper(
    ctx,
    "search-page",
    html`${backHeader(ctx, t("first-join"), () => act.go("number"))}
      <div class="scroll"><h1 class="h2">${t("search-title")}</h1><label class="field">
        <input aria-label=${t("search-title")} type="search" autocomplete="off" autocorrect="off" spellcheck="false" maxlength="64" data-focus
          .value=${ui.search} @input=${read} /><small>${t("search-hint")}</small></label>
      <div role="status">${results(ctx)}</div>${refusal(ctx, "join")}</div>`,
  );
}

export function comeBack(ctx: Context): TemplateResult {
  const { ui, t, act, model } = ctx;
  const ready = ui.code.length === CODE_SIGNS && !isMoving(model);
  const read = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const code = plainCode(field.value);
    field.value = grouped(code);
    act.set({ code });
  };
  return paper(
    ctx,
    "return-page",
    html`${backHeader(ctx, t("first-join"), () => act.go("number"))}
      <form class="scroll" @submit=${(event: Event) => {
        event.preventDefault();
        if (ready) act.comeBack(ui.code);
      }}>
        <h1 class="h2">${t("return-title")}</h1><label class="field">
          <input type="text" class="code" autocomplete="off" autocorrect="off" autocapitalize="characters" spellcheck="false"
            maxlength="12" data-focus aria-label=${t("return-code")} .value=${grouped(ui.code)} @input=${read} />
          <small>${t("return-about")}</small></label>
        ${refusal(ctx, "return")}
        <button type="submit" class="btn" ?disabled=${!ready}>${t(isMoving(model) ? "moving" : "return-go")}</button>
      </form>`,
  );
}
