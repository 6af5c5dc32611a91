/** <home-glass>: the halves at the display's foot, in which families without a phone play. Loaded where a game allows it. */

import "./glass.css";
import "./texts";
import "./half-element";
import type { Stage } from "@ui/protocol";
import { isLanguage, loadTexts } from "@ui/texts";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { playHere } from "../kiosk/hands";
import { type Say, sayIn } from "../words";
import { type Cover, coverOf, doorOf, NO_COVER, sameCover } from "./cover";
import { Family } from "./family";
import { type Plan, planOf, type Side } from "./plan";
import { keptSeat, newSeat } from "./seats";

const SIDES: readonly Side[] = ["left", "right"];
const SECOND = 1000;

export class HomeGlass extends LitElement {
  static override properties = {
    stage: { attribute: false },
    languages: { attribute: false },
    hall: { attribute: false },
    display: { attribute: false },
    width: { attribute: false },
    height: { attribute: false },
    quiet: { type: Boolean },
    named: { type: Boolean },
    say: { state: true },
    beat: { state: true },
  };
  /** What the display itself is shown. */
  declare stage: Stage;
  /** Of the display, in their order. */
  declare languages: readonly string[];
  declare hall: string;
  /** The display's id. */
  declare display: string;
  /** CSS px of the whole display. */
  declare width: number;
  declare height: number;
  /** The display has a door of its own: ours are not shown until somebody has come in. */
  declare quiet: boolean;
  /** The street above says who lives where. */
  declare named: boolean;
  declare say: Say | null;
  declare beat: number;
  private readonly families: Record<Side, Family | null> = { left: null, right: null };
  private room = "";
  private spoken = "";
  private cover: Cover = NO_COVER;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.say = null;
    this.beat = 0;
    this.quiet = false;
    this.named = false;
  }

  /** So many families come in at once, on the halves that are free. */
  begin(families: number): void {
    for (const side of this.plan.sides.slice(0, families)) this.comes(side);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = setInterval(() => {
      for (const family of this.playing) family.tick();
    }, SECOND);
    this.addEventListener("keydown", this.kept);
  }

  override disconnectedCallback(): void {
    clearInterval(this.timer);
    this.removeEventListener("keydown", this.kept);
    for (const family of this.playing) family.stop();
    document.documentElement.style.removeProperty("font-size");
    this.covers(NO_COVER);
    super.disconnectedCallback();
  }

  private get playing(): readonly Family[] {
    return SIDES.map((side) => this.families[side]).filter((one): one is Family => one !== null);
  }

  private get plan(): Plan {
    return planOf(this.width, this.height);
  }

  /** What is written or pressed here is no control of the display. */
  private readonly kept = (event: Event): void => event.stopPropagation();

  // ---- families ------------------------------------------------------------------------------------------

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("stage") && this.stage.code !== this.room) this.entered(this.stage.code);
    if (changed.has("languages")) void this.read();
  }

  /** Another game: whoever played the last one has gone, whoever plays this one (before a reload) is here. */
  private entered(room: string): void {
    if (this.room !== "") for (const family of this.playing) family.free();
    this.room = room;
    for (const side of SIDES) {
      const seat = keptSeat(side, room);
      if (seat) this.families[side] = this.family(side, seat, true);
    }
  }

  private family(side: Side, seat: ReturnType<typeof newSeat>, kept: boolean): Family {
    return new Family({
      side,
      seat,
      kept,
      hall: this.hall,
      display: this.display,
      taken: () => (side === "right" ? this.families.left?.offer?.name : undefined),
      changed: () => this.changed(),
      freed: () => {
        this.families[side] = null;
        this.changed();
      },
    });
  }

  private readonly come = (event: CustomEvent<Side>): void => this.comes(event.detail);

  private comes(side: Side): void {
    const [lang = "en"] = this.languages;
    if (this.families[side] !== null || !isLanguage(lang)) return;
    this.families[side] = this.family(side, newSeat(this.room, lang), false);
    this.changed();
  }

  private changed(): void {
    this.beat += 1;
  }

  private async read(): Promise<void> {
    const key = this.languages.join();
    if (key === this.spoken) return;
    this.spoken = key;
    const texts = await Promise.all(
      this.languages.filter(isLanguage).map((lang) => loadTexts(lang, "glass")),
    );
    if (key === this.spoken) this.say = sayIn(texts);
  }

  // ---- the picture ---------------------------------------------------------------------------------------

  private half(side: Side, say: Say, plan: Plan): TemplateResult {
    const family = this.families[side];
    const alone = this.playing.length === 0;
    const id = alone ? "glass-door" : "glass-door-second";
    return html`<home-half .family=${family} .model=${family?.model ?? null} .begun=${family?.begun ?? null} .offer=${family?.offer ?? null} .texts=${family?.texts ?? null}
      .side=${side} .plan=${plan} .say=${say} .door=${doorOf(this.stage) ? id : ""} .high=${this.cover.high} ?named=${this.named} data-side=${side}></home-half>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say, plan } = this;
    if (say === null) return nothing;
    const faces = this.playing.map(({ face }) => face);
    const shut = this.quiet && faces.length === 0;
    const cover = shut ? NO_COVER : coverOf(faces, this.stage, plan);
    if (!sameCover(cover, this.cover)) this.covers(cover);
    if (cover.px === 0) return nothing;
    const sides = SIDES.filter((side) => plan.sides.includes(side) || this.families[side] !== null);
    const small = plan.sides.length === 1 && !cover.high;
    return html`<div class="glass ${cover.high ? "high" : ""}" role="region" aria-label=${say("glass-title")[0]?.text ?? ""} @come=${this.come}>
      ${sides.map((side) => this.half(side, say, plan))}
      ${small ? html`<p class="only-one">${say("glass-one").map(({ text }, at) => html`<span lang=${say.languages[at] ?? nothing}>${text}</span>`)}</p>` : nothing}
    </div>`;
  }

  private covers(cover: Cover): void {
    this.cover = cover;
    this.dispatchEvent(new CustomEvent("cover", { detail: cover }));
  }

  protected override updated(): void {
    const { plan, cover } = this;
    document.documentElement.style.setProperty("font-size", `${plan.rem}px`);
    this.style.setProperty("--touch", `${plan.touch}px`);
    this.style.setProperty("--glass", `${cover.px}px`);
  }
}

customElements.define("home-glass", HomeGlass);
playHere({
  begin: (families) => document.querySelector<HomeGlass>("home-glass")?.begin(families),
  most: () => planOf(window.innerWidth, window.innerHeight).sides.length,
});
