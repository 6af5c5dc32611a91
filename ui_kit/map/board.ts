/** <home-pin-board>: on a phone, the map to pin, its two buttons and Send. <home-pin-told>: the same at the reveal. */

import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { type Play, type Telling, words } from "../kinds/phone-face";
import type { MapPinAnswer, MapPinReveal, MapPinView } from "../protocol";
import { type MapData, mapData } from "./data";
import type { Labels } from "./labels";
import type { HomeMap } from "./map";
import type { Pin } from "./marks";
import { nearTo } from "./near";
import { distanceKm, roundKm, type Spot } from "./project";

const pinAt = ({ lat, lon }: Spot): Pin => ({ id: "own", sign: "own", lat, lon });
const same = (a: Spot | null, b: Spot | null): boolean => a?.lat === b?.lat && a?.lon === b?.lon;

/** Letters of the map are as large as the smallest of the page. */
const letters = (): number =>
  Math.max(16, Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 0);

export class HomePinBoard extends LitElement {
  static override properties = {
    ask: { attribute: false },
    given: { attribute: false },
    play: { attribute: false },
    draft: { state: true },
    data: { state: true },
  };
  declare ask: MapPinView;
  declare given: MapPinAnswer | null;
  declare play: Play;
  /** Where the pin stands that was not sent yet. */
  declare draft: Spot | null;
  declare data: MapData | null;
  private fit: readonly Spot[] = [];

  constructor() {
    super();
    this.draft = null;
    this.data = null;
    this.given = null;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void mapData().then(
      (data) => {
        this.data = data;
      },
      () => undefined,
    );
  }

  /** An answer that came from the server (a reload, another tab) takes the place of the same draft. */
  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("given") && same(this.draft, this.given)) this.draft = null;
  }

  private get map(): HomeMap | null {
    return this.querySelector("home-map");
  }

  private readonly picked = (event: CustomEvent<Spot>): void => {
    if (this.play.may) this.draft = event.detail;
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    const onMap = event.target instanceof Element && event.target.closest("home-map") !== null;
    if (event.key === "Enter" && onMap) this.send();
  };

  private readonly send = (): void => {
    const { draft, play } = this;
    if (draft && play.may) play.give({ kind: "mappin", ...draft });
  };

  private near(spot: Spot): string {
    const near =
      this.data && nearTo(spot, this.data.towns, this.ask.labels as Labels, this.play.lang ?? "en");
    return near ? this.play.t("mappin-near", { ...near }) : "";
  }

  protected override render(): TemplateResult {
    const { ask, given, play } = this;
    const spot = this.draft ?? given;
    const ready = play.may && this.draft !== null && !same(this.draft, given);
    const label = spot === null ? "mappin-none" : given === null ? "several-send" : "several-again";
    return html`<div class="pin-map" @keydown=${this.keyed}>
        <home-map
          .lang=${play.lang ?? "en"}
          .labels=${ask.labels as Labels}
          .pins=${spot ? [pinAt(spot)] : []}
          .fit=${this.fit}
          .font=${letters()}
          .label=${play.t("mappin-map")}
          .pickable=${play.may}
          @pick=${this.picked}
        ></home-map>
        <button type="button" class="pin-zoom near" aria-label=${play.t("mappin-nearer")} @click=${() => this.map?.nearer()}>+</button>
        <button type="button" class="pin-zoom far" aria-label=${play.t("mappin-farther")} @click=${() => this.map?.farther()}>−</button>
      </div>
      <button type="button" class="btn warm send" ?disabled=${!ready} @click=${this.send}>${play.t(label)}</button>
      <p class="unseen" role="status" aria-live="polite">${spot ? this.near(spot) : nothing}</p>`;
  }
}

export class HomePinTold extends LitElement {
  static override properties = {
    reveal: { attribute: false },
    given: { attribute: false },
    telling: { attribute: false },
  };
  declare reveal: MapPinReveal;
  declare given: MapPinAnswer | null;
  declare telling: Telling;
  private pins: readonly Pin[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("reveal") && !changed.has("given")) return;
    const { lat, lon } = this.reveal;
    this.pins = [{ id: "right", sign: "right", lat, lon }, ...(this.given ? [pinAt(this.given)] : [])];
  }

  protected override render(): TemplateResult {
    const { reveal, given, telling } = this;
    const km = given && roundKm(distanceKm(reveal, given));
    return html`<home-map
        still
        .still=${true}
        .lang=${telling.lang ?? "en"}
        .labels=${"all" as Labels}
        .pins=${this.pins}
        .fit=${this.pins}
        .font=${letters()}
        .label=${telling.t("mappin-told")}
      ></home-map>
      <p class="pin-words">${reveal.name?.length ? html`<b>${words(reveal.name)}</b>` : nothing}${
        km === null ? nothing : html`<span>${telling.t("mappin-away", { km })}</span>`
      }</p>`;
  }
}

customElements.define("home-pin-board", HomePinBoard);
customElements.define("home-pin-told", HomePinTold);
