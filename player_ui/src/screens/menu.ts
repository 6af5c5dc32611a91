/** Behind "Aā": language, letters, a code for another phone, leaving. It lies over any screen. */

import { icon } from "@ui/art/icons";
import { readNumber } from "@ui/houses";
import { codeState, grouped } from "@ui/return-code";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import type { Letters } from "../ui";
import { languages } from "./first";

const SIZES: readonly Letters[] = [0, 1, 2];

const sizes = ({ t, ui, act }: Context): TemplateResult =>
  html`<h2 class="lab">${t("menu-letters")}</h2>
    <div class="seg sizes" role="group" aria-label=${t("menu-letters")}>
      ${SIZES.map(
        (size) =>
          html`<button type="button" class="s${size} ${size === ui.letters ? "on" : ""}" aria-pressed=${String(size === ui.letters)}
            aria-label=${t(`menu-letters-${size}`)} @click=${() => act.letters(size)}><span aria-hidden="true">Aā</span></button>`,
      )}
    </div>`;

function returning({ t, ui, model, act }: Context): TemplateResult {
  const { made } = ui;
  const state = codeState(made, model);
  if (made !== null && state === "made") {
    return html`<div class="item made" role="status"><p><b>${t("menu-return")}</b><strong>${grouped(made.code)}</strong>
      <small>${t("menu-return-about")}. ${t("menu-return-how")}</small></p></div>`;
  }
  const waits = state === "waits";
  const label = waits ? t("menu-return-making") : t("menu-return");
  return html`<button type="button" class="item" ?disabled=${waits} @click=${() => act.makeCode()}>
    ${icon("forward")}<span><b>${label}</b><small>${t("menu-return-about")}</small></span></button>`;
}

function leaving({ t, ui, act }: Context): TemplateResult {
  if (!ui.leaving) {
    return html`<button type="button" class="item" @click=${() => act.set({ leaving: true })}>
      ${icon("cross")}<b>${t("menu-leave")}</b></button>`;
  }
  return html`<div class="sure" role="group" aria-label=${t("menu-leave-sure")}><b>${t("menu-leave-sure")}</b>
    <button type="button" class="btn ghost small" @click=${() => act.leave()}>${t("menu-leave-yes")}</button>
    <button type="button" class="btn small" data-focus @click=${() => act.set({ leaving: false })}>${t("menu-leave-no")}</button></div>`;
}

const GENERATIONS = ["", "child", "grownup", "elder"] as const;

/** A box that says yes or no of the one who holds this phone. */
const yes = (
  id: string,
  on: boolean,
  { t }: Context,
  set: (on: boolean) => void,
  about = t(`${id}-about`),
): TemplateResult =>
  html`<button type="button" class="item yes" role="switch" aria-checked=${String(on)} @click=${() => set(!on)}>
    <span><b>${t(id)}</b><small>${about}</small></span><i aria-hidden="true"></i></button>`;

/** How much more time there is to take: as long again, or what the room gives. */
const moreTime = ({ t, stage }: Context): string =>
  stage?.extra ? t("slow-extra-about", { seconds: stage.extra }) : t("slow-about");

/** Who holds this phone: only its own questions, its help and its time depend on that. */
function holder(ctx: Context): TemplateResult {
  const { t, own, act, model } = ctx;
  // What was pressed last is shown at once; the server's word follows.
  const said = model.pending.filter((command) => command.t === "describe");
  const { generation = "", helps = false, slow = false } = Object.assign({ ...own }, ...said);
  return html`<h2 class="lab">${t("who")}</h2>
    <div class="seg who" role="group" aria-label=${t("who")}>${GENERATIONS.map(
      (one) =>
        html`<button type="button" class=${one === generation ? "on" : ""} aria-pressed=${String(one === generation)}
          @click=${() => act.describe({ generation: one })}>${t(`who-${one || "none"}`)}</button>`,
    )}</div>
    ${own?.may_help ? yes("helps", helps, ctx, (on) => act.describe({ helps: on })) : nothing}
    ${yes("slow", slow, ctx, (on) => act.describe({ slow: on }), moreTime(ctx))}`;
}

const family = (ctx: Context): TemplateResult | typeof nothing =>
  ctx.own === null
    ? nothing
    : html`<div class="item flat">${icon("home")}<span><b>${ctx.t("menu-house", { number: readNumber(ctx.own.number) })}</b
        ><small>${ctx.t("menu-house-about")}</small></span></div>
      ${holder(ctx)}${returning(ctx)}${leaving(ctx)}`;

export function menu(ctx: Context): TemplateResult {
  const { t, act } = ctx;
  const close = (): void => act.set({ menu: false, leaving: false });
  return html`<div class="veil" @click=${close}></div>
    <section class="sheet" role="dialog" aria-modal="true" aria-label=${t("menu")}>
      <div class="scroll"><h2 class="lab">${t("menu-language")}</h2>${languages(ctx)}${sizes(ctx)}${family(ctx)}</div>
      <div class="foot"><button type="button" class="btn" data-focus @click=${close}>${t("menu-close")}</button></div>
    </section>`;
}
