/** Every rule of the next game in plain words: as the preset has it, or as it was chosen for this game. */

import type { Texts } from "@ui/texts";
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { toggle } from "./base";
import { FAMILIES, type Rules } from "./shapes";

/** Seconds to talk that are offered; -1: until somebody opens the answers. */
const TALKS = [0, 10, 20, 40, -1] as const;
/** Seconds on top for those who take more time, as they are offered; 0: as long again. */
const EXTRAS = [0, 10, 20, 30, 60] as const;

/** Per cent of a question's points that a wrong answer costs, as they are offered. */
const PENALTIES = [0, 10, 25, 50] as const;
/** Minutes between two rounds, as they are offered. */
const RESTS = [0, 1, 3, 5, 10, 15] as const;
/** Per cent on top for right answers in a row, where that is on. */
const STREAK = 10;

/** `rules`: as they are now. `change`: one of them shall be otherwise. */
export function rulesForm(
  texts: Texts,
  rules: Rules,
  change: (part: Partial<Rules>) => void,
): TemplateResult {
  const { t } = texts;
  const choice = (name: string, id: string, on: boolean, set: () => void): TemplateResult =>
    html`<label class="preset">
      <input type="radio" name=${name} .checked=${live(on)} @change=${set} />
      <span><b>${t(id)}</b><small>${t(`${id}-hint`)}</small></span>
    </label>`;
  const talkId = (seconds: number): string => `host-talk-${seconds < 0 ? "hand" : seconds}`;
  return html`<details class="rules">
    <summary>${t("host-rules")}</summary>
    <fieldset class="presets">
      <legend>${t("host-family")}</legend>
      ${FAMILIES.map((family) =>
        choice("family", `host-family-${family}`, rules.family === family, () => change({ family })),
      )}
    </fieldset>
    ${toggle(t("host-speed"), t("host-speed-hint"), live(rules.speed), (speed) => change({ speed }))}
    ${toggle(t("host-final"), t("host-final-hint"), live(rules.final), (final) => change({ final }))}
    ${toggle(t("host-joker"), t("host-joker-hint"), live(rules.joker), (joker) => change({ joker }))}
    ${toggle(t("host-streak"), t("host-streak-hint", { percent: rules.streak || STREAK }), live(rules.streak > 0), (on) => change({ streak: on ? STREAK : 0 }))}
    <label class="field">
      <span>${t("host-penalty")}</span>
      <select @change=${(event: Event) => change({ penalty: Number((event.target as HTMLSelectElement).value) })}>
        ${PENALTIES.map((one) => html`<option value=${one} ?selected=${one === rules.penalty}>${one === 0 ? t("host-penalty-none") : t("host-penalty-percent", { percent: one })}</option>`)}
      </select>
      <small>${t("host-penalty-hint")}</small>
    </label>
    <label class="field">
      <span>${t("host-talk")}</span>
      <select @change=${(event: Event) => change({ talk: Number((event.target as HTMLSelectElement).value) })}>
        ${TALKS.map((one) => html`<option value=${one} ?selected=${one === rules.talk}>${t(talkId(one))}</option>`)}
      </select>
    </label>
    <label class="field">
      <span>${t("host-extra")}</span>
      <select @change=${(event: Event) => change({ extra: Number((event.target as HTMLSelectElement).value) })}>
        ${EXTRAS.map((one) => html`<option value=${one} ?selected=${one === rules.extra}>${one === 0 ? t("host-extra-double") : t("host-extra-seconds", { seconds: one })}</option>`)}
      </select>
    </label>
    <label class="field">
      <span>${t("host-rest")}</span>
      <select @change=${(event: Event) => change({ rest: Number((event.target as HTMLSelectElement).value) })}>
        ${RESTS.map((one) => html`<option value=${one} ?selected=${one === rules.rest}>${one === 0 ? t("host-rest-none") : t("host-rest-minutes", { minutes: one })}</option>`)}
      </select>
      <small>${t("host-rest-hint")}</small>
    </label>
    ${toggle(t("host-glass"), t("host-glass-hint"), live(rules.glass), (glass) => change({ glass }))}
  </details>`;
}
