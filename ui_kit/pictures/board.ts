/** <home-picture-pin>: on a phone, the picture to tap, a list of its parts by name, and Send. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { type Play, words } from "../kinds/phone-face";
import type { PicPinAnswer, PicPinView, SpotView } from "../protocol";
import { marked, pin } from "./shown";

type Point = Pick<PicPinAnswer, "x" | "y">;

const WHOLE = 1000;
/** Thousandths that an arrow key moves the pin. */
const STEP = 25;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const within = (value: number): number => Math.min(WHOLE, Math.max(0, Math.round(value)));
const same = (a: Point | null, b: Point | null): boolean => a?.x === b?.x && a?.y === b?.y;

export class HomePicturePin extends LitElement {
  static override properties = {
    ask: { attribute: false },
    given: { attribute: false },
    play: { attribute: false },
    draft: { state: true },
    named: { state: true },
  };
  declare ask: PicPinView;
  declare given: PicPinAnswer | null;
  declare play: Play;
  /** Where the pin stands that was not sent yet. */
  declare draft: Point | null;
  /** Whether the list of names is open. */
  declare named: boolean;

  constructor() {
    super();
    this.draft = null;
    this.given = null;
    this.named = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** An answer that came from the server (a reload, another tab) takes the place of the same draft. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("given") && same(this.draft, this.given)) this.draft = null;
  }

  private readonly tapped = (event: MouseEvent): void => {
    const drawing = this.querySelector<SVGSVGElement>("svg.photo");
    const matrix = drawing?.getScreenCTM();
    if (!this.play.may || !matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const { width, height } = this.ask.picture;
    if (x < 0 || y < 0 || x > width || y > height) return;
    this.draft = { x: within((x * WHOLE) / width), y: within((y * WHOLE) / height) };
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.key === "Enter") this.send();
    const way = ARROWS[event.key];
    if (!way || !this.play.may) return;
    event.preventDefault();
    const { x, y } = this.draft ?? this.given ?? { x: WHOLE / 2, y: WHOLE / 2 };
    this.draft = { x: within(x + way[0] * STEP), y: within(y + way[1] * STEP) };
  };

  private choose({ x, y }: SpotView): void {
    this.draft = { x, y };
    this.named = false;
  }

  private readonly send = (): void => {
    const { draft, play } = this;
    if (draft && play.may) play.give({ kind: "picpin", ...draft });
  };

  private names(): TemplateResult {
    const { ask, play } = this;
    return html`<ul class="pic-names">${ask.spots.map(
      (spot) =>
        html`<li><button type="button" class="btn" ?disabled=${!play.may} @click=${() => this.choose(spot)}>${words(spot.text)}</button></li>`,
    )}</ul>`;
  }

  /** What a listener is told of the pin: the part whose middle it stands on, else how far from left and top. */
  private place({ x, y }: Point): TemplateResult {
    const spot = this.ask.spots.find((one) => one.x === x && one.y === y);
    const [left, top] = [Math.round(x / 10), Math.round(y / 10)];
    return spot ? html`${words(spot.text)}` : html`${this.play.t("picpin-at", { left, top })}`;
  }

  protected override render(): TemplateResult {
    const { ask, given, play, named } = this;
    const point = this.draft ?? given;
    const ready = play.may && this.draft !== null && !same(this.draft, given);
    const label = point === null ? "picpin-none" : given === null ? "several-send" : "several-again";
    return html`<div class="pic-board ${named ? "named" : ""}">
        <div class="pic-field" tabindex="0" role="application" aria-label=${`${ask.picture.alt?.[0]?.text ?? ""} ${play.t("picpin-keys")}`} @click=${this.tapped} @keydown=${this.keyed}
          >${marked(ask.picture, point ? [pin(ask.picture, point, "#c2451e")] : [])}</div>
        ${named ? this.names() : nothing}
      </div>
      <div class="pic-foot">
        <button type="button" class="btn by-name" aria-expanded=${String(named)} @click=${() => {
          this.named = !named;
        }}>${play.t(named ? "picpin-picture" : "picpin-names")}</button>
        <button type="button" class="btn warm send" ?disabled=${!ready} @click=${this.send}>${play.t(label)}</button>
      </div>
      <p class="unseen" role="status" aria-live="polite">${point ? this.place(point) : nothing}</p>`;
  }
}

customElements.define("home-picture-pin", HomePicturePin);
