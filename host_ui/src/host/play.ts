/** The running game: what everybody sees, the buttons that lead it, and around them families, entrance and displays. */

import { type IconName, icon } from "@ui/art/icons";
import type { Stage } from "@ui/protocol";
import { screenOf } from "@ui/screen";
import type { Language } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { afterPart } from "./after";
import { shown, toggle } from "./base";
import { cardsLeft, cardsPart } from "./cards";
import { type ControlOptions, mainBar, smallControls } from "./controls";
import type { Desk } from "./desk";
import { displaysPart } from "./displays";
import { familiesPart } from "./families";
import { FocusKeeper } from "./focus";
import { helpersPart } from "./helpers";
import { joinPart } from "./join";
import { judgePart } from "./judge";
import { keyOf } from "./keys";
import { languageChoice } from "./languages";
import { LedGame, type Order, strip } from "./led";
import { mendsPart } from "./mends";
import { nearPart } from "./near";
import { bigButton, may } from "./next";
import { paperLink } from "./paper";
import "./plan";
import { tidyLanguages } from "./setup";
import { muteOrder, soundPart } from "./sound";
import "./speak";
import { phaseId, stagePart } from "./stage";

export class HostPlay extends LedGame {
  static override properties: PropertyDeclarations = {
    ...LedGame.properties,
    desk: { attribute: false },
    tick: { attribute: false },
  };
  declare desk: Desk;
  declare tick: number;
  private readonly keeper = new FocusKeeper(this);

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.pressed);
    this.keeper.start();
  }

  override disconnectedCallback(): void {
    document.removeEventListener("keydown", this.pressed);
    this.keeper.stop();
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.keeper.keep(".next");
  }

  // ---- wishes -------------------------------------------------------------------------------------------

  private press(wish: string): void {
    if (wish === "new") location.hash = "#new";
    else if (!this.busy) this.order({ do: wish });
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    const key = keyOf(event);
    const stage = this.model.stage;
    if (key === null || stage === null || this.model.line !== "open") return;
    if (key === "mute") return void this.mute(stage, event);
    const pause = may(stage, "pause") ? "pause" : may(stage, "resume") ? "resume" : "";
    const wish = key === "pause" ? pause : bigButton(stage).wish;
    if (wish === "" || wish === "new") return;
    event.preventDefault();
    this.press(wish);
  };

  private mute(stage: Stage, event: KeyboardEvent): void {
    if (!may(stage, "end")) return;
    event.preventDefault();
    this.order(muteOrder(this.model.live?.screen));
  }

  // ---- the page -----------------------------------------------------------------------------------------

  override render(): TemplateResult {
    const { stage, closed } = this.model;
    if (closed !== null) return this.stopped();
    if (stage === null) {
      return html`<div class="page"><p class="empty" role="status">${this.t("host-connecting")}</p></div>`;
    }
    const options = this.options(stage);
    return html`<div class="page play">
      <div class="lead">
        ${this.heading(stage)} ${mainBar(options)} ${this.speak(stage)} ${this.strips(this.moved())}
        ${stagePart({ texts: this.texts, line: this.line, stage, live: this.model.live })}
        ${this.evening(stage)}
        ${cardsPart(this.texts, stage, this.model.live, (order) => this.order(order))}
        ${judgePart(
          this.texts,
          stage,
          this.model.live,
          (answer) => this.order({ do: "judge", question: stage.question?.index ?? -1, answer }),
          (on_off) => this.order({ do: "verdict", question: stage.question?.index ?? -1, on_off }),
        )}
        ${nearPart(this.texts, stage, (answer, on_off) =>
          this.order({ do: "rule", question: stage.question?.index ?? -1, answer, on_off }),
        )}
        ${stage.phase === "lobby" ? this.join(true) : nothing} ${smallControls(options)}
      </div>
      ${stage.phase === "ended" ? nothing : html`<div class="aside">${this.parts(stage)}</div>`}
    </div>`;
  }

  private options(stage: Stage): ControlOptions {
    return {
      texts: this.texts,
      stage,
      hint: this.hint(stage),
      busy: this.busy || this.model.line !== "open",
      press: (wish) => this.press(wish),
      auto: (on) => this.order({ do: "auto", on_off: on }),
    };
  }

  /** What the one who leads wants to know before pressing the big button. */
  private hint(stage: Stage): string {
    const view = this.model.live;
    if (view === null || stage.paused) return "";
    if (stage.phase === "lobby") return this.t("host-hint-lobby", { families: view.houses.length });
    if (stage.phase === "closed") {
      const cards = cardsLeft(stage, view);
      return cards > 0 ? this.t("host-hint-cards", { left: cards }) : "";
    }
    if (stage.phase !== "open" || stage.question?.ask.kind === "duel") return "";
    const left = Math.max(0, view.here - view.answered);
    return this.t("host-hint-open", { left });
  }

  private heading(stage: Stage): TemplateResult {
    const { question } = stage;
    return html`<header class="title">
      <h1>${shown(stage.title)}</h1>
      <p>
        ${question ? html`<span class="step">${stage.tiebreak ? this.t("tiebreak") : this.t("host-question-of", { number: question.index + 1, of: question.of })}</span>` : nothing}
        <span class="code-tag">${stage.code}</span>
        ${stage.rehearsal ? html`<span class="tag">${this.t("host-rehearsal")}</span>` : nothing}
        ${stage.lent ? html`<span class="tag">${this.t("host-display-lent")}</span>` : nothing}
      </p>
      <p class="sr" role="status">${this.t(phaseId(stage))}</p>
    </header>`;
  }

  /** The address for phones has changed: the news of this page's own. */
  private moved(): TemplateResult | typeof nothing {
    const address = this.desk.moved;
    return address ? strip("qr", this.t("host-moved", { address }), "soft") : nothing;
  }

  private stopped(): TemplateResult {
    const gone = this.model.closed === 4503;
    return html`<div class="page narrow">
      <h1>${this.t(gone ? "host-gone-title" : "host-stopped-title")}</h1>
      <p>${this.t(gone ? "host-gone" : "host-stopped")}</p>
      <div class="row">
        <a class="button go" href="#new"><span>${this.t("host-to-packs")}</span></a>
        <button type="button" class="button" @click=${() => location.reload()}><span>${this.t("host-again")}</span></button>
      </div>
    </div>`;
  }

  // ---- around the game ----------------------------------------------------------------------------------

  private parts(stage: Stage): TemplateResult {
    const lobby = stage.phase === "lobby";
    return html`${this.families(stage)} ${lobby ? nothing : this.join(false)}
      ${this.plan(stage)} ${this.mends(stage)} ${this.sound()}
      ${this.fold("hand", "host-part-helpers", false, this.helpers())}
      ${this.fold("expand", "host-part-displays", lobby, this.displays(stage))}
      ${this.fold("gear", "host-part-settings", false, this.settings(stage))}`;
  }

  private fold(sign: IconName, title: string, open: boolean, inner: unknown, more = ""): TemplateResult {
    return html`<details class="part" ?open=${open}>
      <summary>${icon(sign)}<h2>${this.t(title)}</h2>${more ? html`<span class="more">${more}</span>` : nothing}</summary>
      <div class="inner">${inner}</div>
    </details>`;
  }

  private join(open: boolean): TemplateResult {
    const { hall, games } = this.desk;
    const game = games.find(({ code }) => code === this.code);
    const on = hall?.room === this.code || game?.shown === true;
    const choose = (road: number): void => void this.desk.chooseRoad(road);
    const inside = (this.model.live?.houses.length ?? 0) > 0;
    const inner =
      hall === null
        ? nothing
        : html`${on || game === undefined ? nothing : this.elsewhere()}
          ${joinPart(this.texts, { hall, code: this.code, shown: on }, inside, choose)}
          <p class="to-print">${paperLink(this.texts, this.code, "host-print-join")}</p>`;
    return this.fold("qr", "host-part-join", open, inner);
  }

  /** The displays show another game: most likely not what was meant. */
  private elsewhere(): TemplateResult {
    const show = (): Promise<boolean> => this.desk.attempt(() => this.desk.api.show(this.code));
    return html`<p class="gap">${this.t("host-not-shown")}</p>
      <button type="button" class="button" @click=${() => void show().then(() => this.desk.look())}>
        ${icon("home")}<span>${this.t("host-show")}</span>
      </button>`;
  }

  private families(stage: Stage): TemplateResult {
    const houses = this.model.live?.houses ?? [];
    const inner = familiesPart({
      texts: this.texts,
      houses,
      rows: stage.rows ?? [],
      approve: (team) => this.order({ do: "approve", team }),
      remove: (team) => this.order({ do: "remove", team }),
      order: (order) => this.order(order),
    });
    const add = html`<host-add-cards
      .texts=${this.texts}
      .offers=${this.model.offers}
      .ask=${(turn: number) => void this.line.ask({ t: "offers", turn })}
      .order=${(order: Order) => this.order(order)}
    ></host-add-cards>`;
    const more = this.t("host-families-count", { count: houses.length });
    return this.fold("people", "host-part-families", true, html`${inner}${add}`, more);
  }

  private plan(stage: Stage): TemplateResult {
    const { coming = -1, edition = 0 } = stage;
    const inner = html`<host-plan
      .texts=${this.texts}
      .desk=${this.desk}
      .code=${this.code}
      .edition=${edition}
      .phase=${stage.phase}
      .coming=${coming}
    ></host-plan>`;
    return this.fold("next", "host-part-plan", false, inner);
  }

  private mends(stage: Stage): TemplateResult | typeof nothing {
    const inner = mendsPart(this.texts, stage, (order) => this.order(order));
    return inner === nothing ? nothing : this.fold("back", "host-part-mends", false, inner);
  }

  /** Always at hand while the displays are heard at all. */
  private speak(stage: Stage): TemplateResult | typeof nothing {
    const { sound, speaking } = screenOf(this.model.live?.screen);
    if (stage.phase === "ended" || !sound) return nothing;
    const speak = (on: boolean): void => this.order({ do: "speaking", on_off: on });
    return html`<host-speak .texts=${this.texts} .speaking=${speaking} .speak=${speak}></host-speak>`;
  }

  private sound(): TemplateResult {
    const inner = soundPart(this.texts, this.model.live?.screen, (order) => this.order(order));
    return this.fold("speaker", "host-part-sound", false, inner);
  }

  private helpers(): TemplateResult {
    const helpers = this.desk.games.find(({ code }) => code === this.code)?.helpers ?? [];
    return helpersPart({ texts: this.texts, desk: this.desk, code: this.code, helpers });
  }

  private displays(stage: Stage): TemplateResult {
    return displaysPart({
      texts: this.texts,
      displays: this.desk.displays.filter(({ shows }) => shows),
      lent: stage.lent ?? "",
      lend: (display) => this.order({ do: "lend", display }),
    });
  }

  private evening(stage: Stage): TemplateResult | typeof nothing {
    const { texts, desk, code } = this;
    const houses = this.model.live?.houses ?? [];
    const busy = this.busy || this.model.line !== "open";
    return afterPart({ texts, desk, code, stage, houses, busy, order: (order) => this.order(order) });
  }

  private settings(stage: Stage): TemplateResult {
    const change = (languages: Language[]): void => this.order({ do: "languages", languages });
    const daylight = (on: boolean): void => this.order({ do: "daylight", on_off: on });
    const door = (locked: boolean): void => this.order({ do: "door", on_off: locked });
    return html`${languageChoice(this.texts, "play", tidyLanguages(stage.languages ?? []), change)}
    ${toggle(this.t("host-daylight"), this.t("host-daylight-hint"), live(screenOf(this.model.live?.screen).daylight), daylight)}
    ${toggle(this.t("host-door"), this.t("host-door-hint"), live(stage.locked === true), door)}`;
  }
}

customElements.define("host-play", HostPlay);
