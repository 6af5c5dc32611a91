/**
 * The station: a laptop in a library on which families play one after another. It is the phone's page, and follows its
 * hall: the game that the hall shows is the one to join. Nobody needs a mouse, and each family finds a fresh place.
 */

import { ownAnswer } from "@ui/answer";
import type { LineOptions } from "@ui/line";
import { keptHouse } from "@ui/seat";
import { type Language, loadTexts, type Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { Idle } from "../explore/idle";
import { ownHouse as drawingOf } from "../parts/scenery";
import { HomePlayer } from "../player";
import { forgetFamily } from "./family";
import { type Hint, hintOf, lead, sends } from "./keys";
import { StationLine } from "./line";
import { ask, foot, ownHouse as houseBeside } from "./parts";
import { COUNTED, waitsFor } from "./wait";

export class HomeStation extends HomePlayer {
  private words: Texts | null = null;
  /** "Another family plays now" was pressed once. */
  private leaving = false;
  /** Seconds until the place is free, once they are counted. */
  private left: number | null = null;
  private hint: Hint = { way: "tab", keys: 0, sends: false };
  private opener: Element | null = null;
  private readonly idle = new Idle(
    (left) => this.count(left),
    () => this.free(),
    () => Date.now(),
    () => waitsFor(this.shown, this.used),
    COUNTED,
  );

  protected override dialled(options: LineOptions): StationLine {
    return new StationLine(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.idle.start();
    document.addEventListener("keydown", this.early, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.idle.stop();
    document.removeEventListener("keydown", this.early, { capture: true });
  }

  protected override async speak(lang: Language): Promise<void> {
    this.words = await loadTexts(lang, "station");
    await super.speak(lang);
  }

  /** Whether somebody has a house here, or has begun to choose one. */
  private get used(): boolean {
    return this.line.model.own !== null || keptHouse() !== null || this.ui.page !== "first" || this.ui.menu;
  }

  private get asks(): boolean {
    return this.leaving || this.left !== null;
  }

  private count(left: number | null): void {
    this.left = left;
    this.requestUpdate();
  }

  /** The place is free: the next family finds it as new. Without a line the page could not come back. */
  private free(): void {
    if (this.line.model.line !== "open") {
      this.count(null);
      this.idle.stop();
      this.idle.start();
      return;
    }
    this.line.stop();
    forgetFamily();
    location.reload();
  }

  private readonly askFirst = (): void => {
    this.opener = document.activeElement;
    this.leaving = true;
    this.requestUpdate();
  };

  private readonly stay = (): void => {
    this.leaving = false;
    this.left = null;
    this.requestUpdate();
  };

  /** While a question stands over the page, keys are for it alone. Elsewhere Enter sends what is chosen. */
  private readonly early = (event: KeyboardEvent): void => {
    if (this.asks) {
      if (/^[1-6]$/.test(event.key)) event.stopPropagation();
      if (event.key === "Escape") this.stay();
      if (event.key === "Tab") this.turn(event);
    } else if (event.key === "Enter" && !event.repeat && sends(event.target)) void this.send();
  };

  /** The focus goes round in the question. */
  private turn(event: KeyboardEvent): void {
    const [one, other] = Array.from(this.querySelectorAll<HTMLElement>(".station-ask button"));
    event.preventDefault();
    (document.activeElement === one ? other : one)?.focus();
  }

  /** What stands in a field becomes the choice first: the field's own change comes with this very key. */
  private async send(): Promise<void> {
    await new Promise((done) => setTimeout(done));
    await this.updateComplete;
    this.querySelector<HTMLElement>("main .send:not(:disabled)")?.click();
  }

  // ---- drawing ---------------------------------------------------------------------------------------------

  private ownHouse(): TemplateResult | typeof nothing {
    const { own } = this.line.model;
    if (own === null || this.shown !== "question") return nothing;
    const { state } = ownAnswer(this.line.model);
    const counted = state === "counted" || state === "closed";
    return houseBeside(drawingOf(own, counted ? "answered" : "joined"));
  }

  private question(t: Texts["t"]): TemplateResult | typeof nothing {
    const other = [t("station-other-yes"), () => this.free()] as const;
    if (this.left !== null)
      return ask(
        t("station-idle"),
        t("station-idle-about", { n: this.left }),
        [t("station-stay"), this.stay],
        other,
      );
    if (this.leaving)
      return ask(t("station-ask"), t("station-ask-about"), [t("station-stay"), this.stay], other);
    return nothing;
  }

  protected override render(): TemplateResult | typeof nothing {
    const page = super.render();
    if (this.words === null || page === nothing) return nothing;
    const { t } = this.words;
    const { model } = this.line;
    const taken = model.own !== null || keptHouse() !== null;
    return html`${page}${this.ownHouse()}${foot({
      t,
      hint: this.hint,
      hall: model.welcome?.hall_name ?? "",
      other: taken && model.line === "open" ? this.askFirst : null,
    })}${this.question(t)}`;
  }

  protected override updated(): void {
    super.updated();
    // "We are another family" on the first screen: here that is a fresh place.
    if (this.ui.stranger && this.ui.page === "first" && keptHouse() !== null) this.free();
    this.stand();
    this.focusOn();
    const hint = hintOf(this);
    if (JSON.stringify(hint) === JSON.stringify(this.hint)) return;
    this.hint = hint;
    this.requestUpdate();
  }

  /** The house stands on the answers, however high these are. */
  private stand(): void {
    const answers = this.querySelector(".play .ans");
    const top = answers?.getBoundingClientRect().top ?? 0;
    this.style.setProperty("--on-answers", `${Math.round(window.innerHeight - top)}px`);
  }

  private focusOn(): void {
    const box = this.querySelector(".station-ask");
    if (box && !box.contains(document.activeElement)) box.querySelector<HTMLElement>(".stay")?.focus();
    if (box) return;
    const { opener } = this;
    this.opener = null;
    if (opener instanceof HTMLElement && opener.isConnected && !this.asks) opener.focus();
    lead(this);
  }
}
