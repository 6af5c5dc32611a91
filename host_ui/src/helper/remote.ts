/** The remote: a running game led with one thumb. What is rare or cannot be undone lies behind "…". */

import { icon } from "@ui/art/icons";
import type { House, Stage } from "@ui/protocol";
import { screenOf } from "@ui/screen";
import { LANGUAGES, type Language, ownName } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { live } from "lit/directives/live.js";
import { button, said, shown, toggle } from "../host/base";
import { cardsLeft, cardsPart } from "../host/cards";
import "../host/countdown";
import { familiesPart } from "../host/families";
import { judgePart } from "../host/judge";
import { languageChoice } from "../host/languages";
import type { Order } from "../host/led";
import { mendsPart } from "../host/mends";
import { nearPart } from "../host/near";
import { may } from "../host/next";
import { tidyLanguages } from "../host/setup";
import { soundPart } from "../host/sound";
import "../host/speak";
import { phaseId, wholeTime } from "../host/stage";
import { tablePart } from "../host/table";
import { answerLines } from "./answer";
import "./hold";
import { HelperPage } from "./shared";

/** Houses of which no phone is here. Cards are always here. */
export const awayHouses = (houses: readonly House[]): House[] =>
  houses.filter(({ phones, cards = [] }) => cards.length === 0 && /^z+$/.test(phones));

export class HelperRemote extends HelperPage {
  override render(): TemplateResult {
    const { stage } = this;
    if (stage === null || this.model.closed !== null) return this.connecting();
    return html`<div class="remote ${this.panel ? "behind" : ""}">
      ${this.top()} ${this.panel ? this.more(stage) : this.game(stage)}
    </div>`;
  }

  private show(panel: boolean): void {
    this.panel = panel;
    void this.focusOn(panel ? ".leave" : ".dots");
  }

  private top(): TemplateResult {
    const open = this.model.line === "open";
    const hall = this.model.welcome?.hall_name ?? "";
    const name = this.t("host-helper-remote", { number: this.pairing.number });
    return html`<header class="top-band">
      <span class="lamp ${open ? "on" : ""}" aria-hidden="true"></span>
      <h1>${hall && hall !== "HOME" ? `${name} · ${hall}` : name}</h1>
      ${this.step()}
      <button type="button" class="icon-button dots" aria-expanded=${this.panel} @click=${() => this.show(!this.panel)}>
        ${icon("dots")}<span class="sr">${this.t("helper-more")}</span>
      </button>
    </header>`;
  }

  // ---- the game -----------------------------------------------------------------------------------------

  private game(stage: Stage): TemplateResult {
    const over = stage.phase === "ended";
    return html`<main tabindex="-1">
        ${this.strips()} ${this.now(stage)} ${this.away()} ${over ? this.over() : this.asked(stage)}
        ${tablePart(this.texts, stage, this.model.live?.houses ?? [])}
      </main>
      ${over ? nothing : html`<footer class="low">${this.tools(stage)} ${this.thumb(stage, this.hint(stage))}</footer>`}`;
  }

  /** The phase, its clock, and who has answered. */
  private now(stage: Stage): TemplateResult {
    const { counts } = this;
    const families = this.model.live?.houses.length ?? 0;
    return html`<section class="tally">
      <p class="phase"><b>${this.t(phaseId(stage))}</b> ${this.clock(stage)}</p>
      ${
        counts === null
          ? nothing
          : html`<p class="count"><b>${counts.answered}</b><span>${this.t("helper-answered", { here: counts.here })}</span></p>`
      }
      ${stage.phase === "lobby" ? html`<p class="count"><span>${this.t("host-families-count", { count: families })}</span></p>` : nothing}
    </section>`;
  }

  private clock(stage: Stage): TemplateResult | typeof nothing {
    const { until, phase } = stage;
    if (stage.paused || until === null || until === undefined || phase === "closed") return nothing;
    return html`<host-countdown class="with-bar" .texts=${this.texts} .line=${this.line} .until=${until} .whole=${wholeTime(stage)}></host-countdown>`;
  }

  private away(): TemplateResult | typeof nothing {
    const { length: count } = awayHouses(this.model.live?.houses ?? []);
    if (count === 0) return nothing;
    return html`<button type="button" class="button away" @click=${() => this.show(true)}>
      ${icon("noWifi")}<span>${this.t("helper-away", { count })}</span>${icon("right")}
    </button>`;
  }

  private asked(stage: Stage): TemplateResult {
    const { texts, model, question } = this;
    const index = stage.question?.index ?? -1;
    const order = (wish: Order): void => this.order(wish);
    return html`${stage.question ? html`<h2 class="question">${shown(stage.question.text)}</h2>` : nothing}
      ${
        stage.question && question
          ? keyed(
              index,
              html`<details class="secret" ?open=${stage.phase === "reveal"}><summary>${this.t("helper-answer")}</summary>${answerLines(texts, question, [texts.lang])}</details>`,
            )
          : nothing
      }
      ${stage.phase === "card" && question ? html`<p class="fact">${said(question.fact, texts.lang)}</p>` : nothing}
      ${cardsPart(texts, stage, model.live, order)}
      ${judgePart(
        texts,
        stage,
        model.live,
        (answer) => order({ do: "judge", question: index, answer }),
        (on_off) => order({ do: "verdict", question: index, on_off }),
      )}
      ${nearPart(texts, stage, (answer, on_off) => order({ do: "rule", question: index, answer, on_off }))}`;
  }

  /** Small things that a game needs now and then. */
  private tools(stage: Stage): TemplateResult {
    return html`<div class="tools-row">
      ${button("people", this.t("helper-families"), () => this.show(true))}
      ${may(stage, "more_time") ? this.moreTime() : nothing}
      ${
        may(stage, "skip")
          ? html`<helper-hold .texts=${this.texts} .sign=${"skip" as const} .words=${this.t("helper-skip")} @held=${() => this.press("skip")}></helper-hold>`
          : nothing
      }
    </div>`;
  }

  private moreTime(): TemplateResult {
    return html`<button type="button" class="button" @click=${() => this.press("more_time")}>
      ${icon("plus")}<span aria-hidden="true">${this.t("helper-more-time")}</span><span class="sr">${this.t("host-more-time")}</span>
    </button>`;
  }

  private hint(stage: Stage): string {
    const view = this.model.live;
    if (view === null || stage.paused) return "";
    if (stage.phase === "lobby") return this.t("host-hint-lobby", { families: view.houses.length });
    const cards = cardsLeft(stage, view);
    if (cards > 0) return this.t("host-hint-cards", { left: cards });
    if (stage.phase !== "open" || this.counts === null) return "";
    return this.t("host-hint-open", { left: Math.max(0, view.here - view.answered) });
  }

  // ---- behind the three dots ----------------------------------------------------------------------------

  private more(stage: Stage): TemplateResult {
    const order = (wish: Order): void => this.order(wish);
    const languages = (chosen: Language[]): void => order({ do: "languages", languages: chosen });
    return html`<main class="panel" tabindex="-1">
        ${this.strips()}
        <section><h2>${this.t("helper-families")}</h2>${this.families(stage)}</section>
        ${mendsPart(this.texts, stage, order)}
        <section>
          <h2>${this.t("host-part-settings")}</h2>
          ${toggle(this.t("host-door"), this.t("host-door-hint"), live(stage.locked === true), (on_off) => order({ do: "door", on_off }))}
          ${toggle(this.t("host-auto"), this.t("host-auto-hint"), live(stage.auto === true), (on_off) => order({ do: "auto", on_off }))}
          ${languageChoice(this.texts, "play", tidyLanguages(stage.languages ?? []), languages)} ${this.speaking()}
        </section>
        ${this.displays(order)}
        ${this.ending(stage)}
      </main>
      <footer class="low">
        <button type="button" class="button big wide leave" @click=${() => this.show(false)}>${icon("left")}<span>${this.t("helper-back")}</span></button>
      </footer>`;
  }

  /** How the displays sound and look. */
  private displays(order: (wish: Order) => void): TemplateResult {
    const screen = this.model.live?.screen;
    const { sound, speaking, daylight } = screenOf(screen);
    const speak = (on_off: boolean): void => order({ do: "speaking", on_off });
    return html`<section>
      <h2>${this.t("host-part-sound")}</h2>
      ${sound ? html`<host-speak .texts=${this.texts} .speaking=${speaking} .speak=${speak}></host-speak>` : nothing}
      ${soundPart(this.texts, screen, order)}
      ${toggle(this.t("host-daylight"), this.t("host-daylight-hint"), live(daylight), (on_off) => order({ do: "daylight", on_off }))}
    </section>`;
  }

  private families(stage: Stage): TemplateResult {
    const order = (wish: Order): void => this.order(wish);
    const out = (house: House): TemplateResult => html`<helper-hold
      class="out"
      .texts=${this.texts}
      .sign=${"cross" as const}
      .words=${this.t("host-remove-name", { name: house.name })}
      .kind=${"quiet sign"}
      @held=${() => order({ do: "remove", team: house.id })}
    ></helper-hold>`;
    const gone = awayHouses(this.model.live?.houses ?? []);
    const houses = this.model.live?.houses ?? [];
    return html`${familiesPart({
      texts: this.texts,
      houses: [...gone, ...houses.filter((house) => !gone.includes(house))],
      rows: stage.rows ?? [],
      approve: (team) => order({ do: "approve", team }),
      remove: (team) => order({ do: "remove", team }),
      order,
      remover: out,
    })}
      <host-add-cards
        .texts=${this.texts}
        .offers=${this.model.offers}
        .ask=${(turn: number) => void this.line.ask({ t: "offers", turn })}
        .order=${order}
      ></host-add-cards>`;
  }

  /** The language of this page. */
  private speaking(): TemplateResult {
    const speak = (detail: Language): void =>
      void this.dispatchEvent(new CustomEvent("speak", { bubbles: true, detail }));
    return html`<div class="segments" role="group" aria-label=${this.t("host-language")}>
      <p><b>${this.t("host-language")}</b></p>
      <div class="options">${LANGUAGES.map(
        (lang) =>
          html`<button type="button" class="button" lang=${lang} aria-pressed=${lang === this.texts.lang} @click=${() => speak(lang)}>${ownName(lang)}</button>`,
      )}</div>
    </div>`;
  }

  private ending(stage: Stage): TemplateResult | typeof nothing {
    if (!may(stage, "end")) return nothing;
    const tie = may(stage, "tiebreak")
      ? html`${button("plus", this.t("host-tiebreak"), () => this.press("tiebreak"))}<p class="hint">${this.t("host-tiebreak-hint")}</p>`
      : nothing;
    return html`<section>
      ${tie}
      <helper-hold .texts=${this.texts} .sign=${"stop" as const} .words=${this.t("host-end")} .kind=${"wide"} @held=${() => this.ended()}></helper-hold>
    </section>`;
  }

  private ended(): void {
    this.press("end");
    this.show(false);
  }
}

customElements.define("helper-remote", HelperRemote);
