/** What remote and sheet share: their game's questions, and how many have answered. */

import { icon } from "@ui/art/icons";
import type { Stage } from "@ui/protocol";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { HostApi } from "../host/api";
import { errorCode } from "../host/errors";
import { LedGame } from "../host/led";
import { bigButton, may } from "../host/next";
import type { Pairing, SheetQuestion } from "../host/shapes";
import { carried } from "./pairing";

/** Ms after which questions that did not arrive are asked for again. */
const AGAIN = 4000;
const COUNTED = ["open", "closed", "reveal"];

export class HelperPage extends LedGame {
  static override properties: PropertyDeclarations = {
    ...LedGame.properties,
    pairing: { attribute: false },
    questions: { state: true },
    panel: { state: true },
  };
  declare pairing: Pairing;
  /** Null until they have arrived. */
  declare protected questions: readonly SheetQuestion[] | null;
  /** Whether what is rare is shown instead of the game. */
  declare protected panel: boolean;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How often the programme had been changed when the questions were asked for. */
  private edition = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.questions = null;
    this.panel = false;
    void this.load();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  /** What comes next has been changed: the questions that are known here would be the wrong ones. */
  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { edition = 0 } = this.stage ?? {};
    if (this.stage === null || edition === this.edition) return;
    this.edition = edition;
    this.questions = null;
    clearTimeout(this.timer);
    void this.load();
  }

  protected override get carried(): string {
    return carried(this.pairing);
  }

  private async load(): Promise<void> {
    const { edition } = this;
    try {
      const questions = await new HostApi(this.token).sheet();
      if (edition === this.edition) this.questions = questions;
    } catch (error) {
      // Whether this phone is still paired is for its line to say.
      if (errorCode(error) !== "room/not_found") this.timer = setTimeout(() => void this.load(), AGAIN);
    }
  }

  protected get stage(): Stage | null {
    return this.model.stage;
  }

  protected press(wish: string): void {
    if (!this.busy && this.model.line === "open") this.order({ do: wish });
  }

  /** The question whose place in the game is now. */
  protected get question(): SheetQuestion | null {
    const { stage, questions } = this;
    if (!stage || !questions) return null;
    if (stage.question) return questions[stage.question.index] ?? null;
    const fact = stage.card?.fact[0]?.text;
    return fact ? (questions.find((one) => Object.values(one.fact).includes(fact)) ?? null) : null;
  }

  /** Answered, and of how many; null where nobody is counted. */
  protected get counts(): { answered: number; here: number } | null {
    const { live, stage } = this.model;
    if (live === null || stage === null || stage.paused || !COUNTED.includes(stage.phase)) return null;
    return stage.question?.ask.kind === "duel" ? null : live;
  }

  protected step(): TemplateResult | typeof nothing {
    const question = this.stage?.question;
    if (!question) return nothing;
    const { index, of } = question;
    if (this.stage?.tiebreak) return html`<span class="step">${this.t("tiebreak")}</span>`;
    return html`<span class="step">${this.t("helper-step", { number: index + 1, of })}</span>`;
  }

  /** Pause and the big button, low on the page. */
  protected thumb(stage: Stage, hint = ""): TemplateResult | typeof nothing {
    const { wish, label } = bigButton(stage);
    if (stage.phase === "ended") return nothing;
    const off = this.busy || this.model.line !== "open";
    const pause = may(stage, "pause");
    return html`<div class="thumb">
      <button type="button" class="button pause" ?disabled=${off || !pause} @click=${() => this.press("pause")}>
        ${icon("pause")}<span>${this.t("host-pause")}</span>
      </button>
      <button type="button" class="button go next" ?disabled=${off || wish === ""} @click=${() => this.press(wish)}>
        <span><b>${this.t(label)}</b>${hint ? html`<small>${hint}</small>` : nothing}</span>
      </button>
    </div>`;
  }

  protected connecting(): TemplateResult {
    const gone = this.model.closed !== null;
    return html`<main class="pair"><p role="status">${this.t(gone ? "host-gone" : "host-connecting")}</p></main>`;
  }

  protected over(): TemplateResult {
    return html`<p class="over">${this.t("helper-over")}</p>`;
  }
}
