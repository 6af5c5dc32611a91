/** <home-half>: one half of the display in which a family plays. What it shows follows from the family's model. */

import type { Model } from "@ui/model";
import "@ui/pictures/board";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Say } from "../words";
import type { Begun, Family } from "./family";
import { isTall } from "./half";
import { hasKeys } from "./keyboard";
import type { Plan, Side } from "./plan";
import { isCrowded, isUnfinished } from "./play";
import { sheets } from "./sheets";
import { Taps } from "./taps";
import { door, strip, tall } from "./views";

export class HomeHalf extends LitElement {
  static override styles = sheets;
  static override properties = {
    family: { attribute: false },
    model: { attribute: false },
    begun: { attribute: false },
    texts: { attribute: false },
    side: { attribute: false },
    plan: { attribute: false },
    say: { attribute: false },
    door: { attribute: false },
    high: { attribute: false },
    offer: { attribute: false },
    named: { type: Boolean, reflect: true },
  };
  /** Null while nobody plays here. */
  declare family: Family | null;
  // What is drawn comes from the family; these say when it has changed.
  declare model: Model | null;
  declare begun: Begun | null;
  declare offer: Family["offer"];
  declare texts: Family["texts"];
  declare side: Side;
  declare plan: Plan;
  declare say: Say;
  /** The id of the door's words, "" where nobody may come in. */
  declare door: string;
  /** Whether the halves have their whole height now. */
  declare high: boolean;
  /** The street above says who plays here: the strip shows the animal of that house alone. */
  declare named: boolean;
  private readonly taps = new Taps();
  private unwatch: (() => void) | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.renderRoot as ShadowRoot;
    this.unwatch = this.taps.watch(root);
    root.addEventListener("pointerdown", this.felt, true);
    root.addEventListener("keydown", this.felt, true);
  }

  override disconnectedCallback(): void {
    this.unwatch?.();
    this.renderRoot.removeEventListener("pointerdown", this.felt, true);
    this.renderRoot.removeEventListener("keydown", this.felt, true);
    super.disconnectedCallback();
  }

  private readonly felt = (): void => this.family?.touch();

  private readonly come = (): void => {
    this.dispatchEvent(new CustomEvent("come", { detail: this.side, bubbles: true, composed: true }));
  };

  protected override updated(_changed: PropertyValues): void {
    this.taps.measure(this.plan.touch);
    const ask = this.family?.model.stage?.question?.ask;
    const rows = ask && "options" in ask ? Math.ceil(ask.options.length / 2) : 1;
    this.style.setProperty("--rows", String(rows));
    this.typed();
  }

  /** Figures that make no number yet stand in the field all the same. */
  private typed(): void {
    const figures = this.family?.begun.figures;
    const field = this.renderRoot.querySelector<HTMLInputElement>(".numbering .dial input");
    if (field && typeof figures === "string" && field.value !== figures) field.value = figures;
  }

  private body(): TemplateResult | typeof nothing {
    const { family, plan, say } = this;
    if (family === null) return this.door ? door(say, this.door, this.come) : nothing;
    if (family.texts === null) return nothing;
    const { face, texts, model } = family;
    const offline = model.line !== "open";
    const ctx = { family, face, t: texts.t, plan, say, tall: this.high, offline };
    return isTall(face) && (face !== "moving" || this.high) ? tall(ctx) : strip(ctx);
  }

  protected override render(): TemplateResult {
    const { family } = this;
    const face = family?.face ?? "door";
    const { own = null, stage } = family?.model ?? {};
    const high = this.high && (family === null ? this.door !== "" : isTall(face));
    const question = face === "question" ? stage?.question : null;
    const keys = question && hasKeys(question.ask.kind) ? "with-keys" : "";
    const unfinished = question && family && isUnfinished(family, question) ? "unfinished" : "";
    const full = question && isCrowded(question.ask, this.plan) ? "full" : "";
    const wall = own ? `wall-${own.colour}` : "";
    return html`<section class="half ${high ? "tall" : "low"} ${face} ${wall} ${keys} ${full} ${unfinished}" lang=${family?.seat.lang ?? nothing}
      aria-label=${own?.name ?? this.say(`glass-${this.side}`)[0]?.text ?? ""}>${this.body()}</section>`;
  }
}

customElements.define("home-half", HomeHalf);
