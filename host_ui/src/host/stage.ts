/** What everybody sees now, in words: the phase, its question or its card, the clock, and who has answered. */

import { icon } from "@ui/art/icons";
import type { Line } from "@ui/line";
import type { Live, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { shown } from "./base";
import "./countdown";
import { questionPart } from "./question";
import { tablePart } from "./table";
import { spoken } from "./when";

const TABLES = ["standings", "break", "podium", "ended"];

export interface Scene {
  texts: Texts;
  line: Line;
  stage: Stage;
  live: Live | null;
}

/** What is going on, by name; a pause is said instead of it, and a tie-break begins like a round of its own. */
const scene = ({ paused, phase, tiebreak }: Stage): string => {
  if (paused) return "paused";
  return phase === "intro" && tiebreak ? "tiebreak" : phase;
};

/** The phase in words. */
export const phaseId = (stage: Stage): string => `host-phase-${scene(stage)}`;

/** How long the whole bar is (ms), 0 for a phase that has none. */
export function wholeTime({ phase, until, opened = 0 }: Stage): number {
  return phase === "open" && until ? until - opened : 0;
}

export function stagePart(scene: Scene): TemplateResult {
  const { texts, stage } = scene;
  return html`<div class="now phase-${stage.phase}">
    <div class="head">
      <p class="phase">${icon(stage.paused ? "pause" : "sun")}<b>${texts.t(phaseId(stage))}</b></p>
      ${clock(scene)}
    </div>
    ${stage.paused ? nothing : counts(scene)}
    ${questionPart(texts, stage)} ${card(texts, stage)} ${table(scene)} ${waiting(scene)}
  </div>`;
}

function clock({ texts, line, stage }: Scene): TemplateResult | typeof nothing {
  const { until, phase } = stage;
  if (stage.paused || until === null || until === undefined || phase === "closed") return nothing;
  const whole = wholeTime(stage);
  const words =
    phase === "open"
      ? nothing
      : html`<span>${texts.t(phase === "talk" ? "host-opens-in" : "host-goes-on-in")}</span>`;
  return html`<p class="clock ${whole > 0 ? "with-bar" : ""}">
    ${words}<host-countdown .texts=${texts} .line=${line} .until=${until} .whole=${whole}></host-countdown>
  </p>`;
}

function counts({ texts, stage, live }: Scene): TemplateResult | typeof nothing {
  if (live === null || !["open", "closed", "reveal"].includes(stage.phase)) return nothing;
  if (stage.question?.ask.kind === "duel") return nothing; // nobody is waited for: one at a time answers
  const { answered, here } = live;
  return html`<p class="counts"><b>${answered}</b> <span>${texts.t("host-of-here", { here })}</span></p>`;
}

function card(texts: Texts, stage: Stage): TemplateResult | typeof nothing {
  const { card: known, phase } = stage;
  if (!known || (phase !== "card" && phase !== "reveal")) return nothing;
  return html`<div class="fact ${phase}">
    ${phase === "reveal" ? html`<h3>${texts.t("host-fact")}</h3>` : nothing}
    <p>${shown(known.fact)}</p>
    ${known.place && known.place.length > 0 ? html`<p class="where">${icon("pin")}<span>${shown(known.place)}</span></p>` : nothing}
  </div>`;
}

function table({ texts, stage, live }: Scene): TemplateResult | typeof nothing {
  if (!TABLES.includes(stage.phase)) return nothing;
  return html`${stage.tiebreak ? html`<p class="about">${texts.t("tiebreak-decided")}</p>` : nothing}
    ${tablePart(texts, stage, live?.houses ?? [])}`;
}

/** Phases in which there is nothing to look at but the street. */
function waiting({ texts, stage, live }: Scene): TemplateResult | typeof nothing {
  const id = `host-about-${scene(stage)}`;
  if (!texts.has(id)) return nothing;
  const families = live?.houses.length ?? 0;
  const names = (stage.rivals ?? []).map((team) => live?.houses.find(({ id }) => id === team)?.name ?? "");
  const planned = stage.phase === "lobby" && (stage.starts_at ?? 0) * 1000 > Date.now();
  return html`<p class="about">${texts.t(id, { families, names: names.join(", ") })}</p>
    ${planned ? html`<p class="about">${texts.t("host-game-planned", { when: spoken(stage.starts_at ?? 0, texts.lang) })}</p>` : nothing}`;
}
