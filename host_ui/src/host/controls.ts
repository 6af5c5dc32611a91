/** The buttons with which a game is led: one big one that says what it will do, and the small ones around it. */

import { icon } from "@ui/art/icons";
import type { Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { button, toggle } from "./base";
import "./confirm";
import { type BigButton, bigButton, may } from "./next";

export interface ControlOptions {
  texts: Texts;
  stage: Stage;
  /** A line under the big button's words, or "". */
  hint: string;
  /** A control is on its way: nothing is pressed twice. */
  busy: boolean;
  press: (
    wish: Exclude<BigButton["wish"], ""> | "pause" | "close" | "more_time" | "skip" | "end" | "tiebreak",
  ) => void;
  auto: (on: boolean) => void;
}

/** Pause and the big button: always at hand. */
export function mainBar(options: ControlOptions): TemplateResult {
  const { texts, stage, hint, busy, press } = options;
  const { wish, label } = bigButton(stage);
  const sign = wish === "resume" || wish === "start" ? "play" : wish === "new" ? "plus" : "next";
  return html`<div class="bar">
    ${
      may(stage, "pause")
        ? html`<button type="button" class="button pause" ?disabled=${busy} @click=${() => press("pause")}>
            ${icon("pause")}<span>${texts.t("host-pause")}</span>
          </button>`
        : nothing
    }
    <button
      type="button"
      class="button go next"
      ?disabled=${busy || wish === ""}
      @click=${() => wish !== "" && press(wish)}
    >
      ${icon(sign)}<span><b>${texts.t(label)}</b>${hint ? html`<small>${hint}</small>` : nothing}</span>
    </button>
  </div>`;
}

/** What is needed now and then. */
export function smallControls(options: ControlOptions): TemplateResult | typeof nothing {
  const { texts, stage, press, auto } = options;
  if (stage.phase === "ended") return nothing;
  return html`<div class="controls">
    <div class="row">
      ${may(stage, "close") ? button("clock", texts.t("host-close"), () => press("close"), { kind: "quiet" }) : nothing}
      ${may(stage, "more_time") ? button("plus", texts.t("host-more-time"), () => press("more_time"), { kind: "quiet" }) : nothing}
      ${may(stage, "skip") ? button("skip", texts.t("host-skip"), () => press("skip"), { kind: "quiet" }) : nothing}
      ${tiebreak(options)} ${ending(options)}
    </div>
    ${toggle(texts.t("host-auto"), texts.t("host-auto-hint"), live(stage.auto === true), auto)}
    <p class="keys">${texts.t("host-keys")}</p>
  </div>`;
}

/** One question more, where families share the first place: what it would do stands beside it. */
function tiebreak({ texts, stage, press }: ControlOptions): TemplateResult | typeof nothing {
  if (!may(stage, "tiebreak")) return nothing;
  return html`${button("plus", texts.t("host-tiebreak"), () => press("tiebreak"))}
    <p class="about">${texts.t("host-tiebreak-hint")}</p>`;
}

function ending({ texts, stage, press }: ControlOptions): TemplateResult | typeof nothing {
  if (!may(stage, "end") || stage.phase === "podium") return nothing;
  const lobby = stage.phase === "lobby";
  return html`<host-confirm
    .texts=${texts}
    .sign=${"stop" as const}
    .words=${texts.t("host-end")}
    .kind=${"quiet"}
    .question=${texts.t(lobby ? "host-end-lobby-question" : "host-end-question")}
    .yes=${texts.t("host-end-yes")}
    @confirmed=${() => press("end")}
  ></host-confirm>`;
}
