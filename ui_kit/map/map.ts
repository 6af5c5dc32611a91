/** <home-map>: Latvia and Lithuania to look at, to move about in, and to set a pin on. Light DOM, one SVG. */

import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type SVGTemplateResult,
  svg,
  type TemplateResult,
} from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { draw } from "../art/pen";
import { type MapData, mapData } from "./data";
import { Fingers } from "./fingers";
import { area, ground, town, wide } from "./ground";
import { type Labels, mostRank, placeLabels, placeWide, type Rect, spread } from "./labels";
import { houseMark, type Pin, SIGN, signMarks } from "./marks";
import {
  around,
  type Frame,
  fromPixel,
  LANDS,
  margins,
  CLOSEST as NEAREST,
  type Point,
  panned,
  type Spot,
  showing,
  toPixel,
  toSpot,
  toUnits,
  type View,
  whole,
  zoomed,
} from "./project";

/** Px that a key moves the pin or the map, plain and fine; nearer at one press; room around what is shown. */
const STEP = 24;
const FINE = 4;
const NEARER = 1.6;
const EDGE = 70;
/** Px by which the room above is larger: flags and crests stand on their spots. */
const RISE = 40;
const CLOSEST = 0.5;
/** While the pin is dragged, its tip stands so many px above the finger. */
const LIFT = 56;
/** Px around a pin's head in which a finger takes it. */
const GRIP = 34;
const HEAD = 37;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** What stands on the map, and what no name may lie on. */
export interface Overlay {
  readonly taken: readonly Rect[];
  readonly marks: unknown;
  /** The middles of round marks, and their radius: a town below one is named beside it. */
  readonly round?: { readonly marks: readonly Point[]; readonly radius: number };
}

export class HomeMap extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: {},
    labels: {},
    local: { type: Boolean },
    pins: { attribute: false },
    pickable: { type: Boolean },
    still: { type: Boolean },
    fit: { attribute: false },
    font: { type: Number },
    label: {},
    data: { state: true },
    view: { state: true },
    frame: { state: true },
  };
  /** The language of the names. */
  declare lang: string;
  declare labels: Labels;
  /** Towns are called as they call themselves. */
  declare local: boolean;
  declare pins: readonly Pin[];
  /** Whether a touch sets the pin: told as a `pick` event with a Spot. */
  declare pickable: boolean;
  /** A picture: nothing moves. */
  declare still: boolean;
  /** What should be seen at first; the whole map if empty. */
  declare fit: readonly Spot[];
  /** Height of the letters, px. */
  declare font: number;
  /** What a listener is told the map is. */
  declare label: string;
  declare data: MapData | null;
  declare view: View | null;
  declare frame: Frame;

  /** Px per map unit of the nearest look. */
  protected readonly nearest: number = NEAREST;
  /** What a listener is told that the drawing is, while it can be moved. */
  protected readonly kind: string = "application";
  private readonly fingers = new Fingers();
  private observer: ResizeObserver | null = null;
  private carried: number | null = null;

  constructor() {
    super();
    this.lang = "en";
    this.labels = "few";
    this.local = false;
    this.pins = [];
    this.fit = [];
    this.pickable = false;
    this.still = false;
    this.font = 16;
    this.label = "";
    this.data = null;
    this.view = null;
    this.frame = { width: 0, height: 0 };
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
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this);
    this.measure();
    this.addEventListener("wheel", this.wheeled, { passive: false });
  }

  override disconnectedCallback(): void {
    this.observer?.disconnect();
    this.removeEventListener("wheel", this.wheeled);
    super.disconnectedCallback();
  }

  protected measure(): void {
    const [width, height] = [this.clientWidth, this.clientHeight];
    if (width === this.frame.width && height === this.frame.height) return;
    this.frame = { width, height };
    this.view = null;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("fit") || this.view === null) this.view = this.first();
  }

  protected first(): View {
    // A map to set a pin on shows all where one may stand, a picture no more than the two countries.
    if (this.fit.length === 0)
      return this.still ? around(LANDS, this.frame, margins(2), CLOSEST) : whole(this.frame);
    const { width, height } = this.frame;
    // A small map has no such room to give away.
    const beside = Math.min(EDGE, width / 5);
    const below = Math.min(EDGE, height / 5);
    return around(
      this.fit,
      this.frame,
      { beside, above: below + Math.min(RISE, height / 6), below },
      CLOSEST,
    );
  }

  // ---- moving about ------------------------------------------------------------------------------------------

  /** Nearer or farther, around the pin if there is one that is seen, else around the middle. */
  zoom(factor: number): void {
    const own = this.pixelOfOwn();
    const { width, height } = this.frame;
    const seen = own && own.x > 0 && own.y > 0 && own.x < width && own.y < height;
    const at = seen ? own : { x: width / 2, y: height / 2 };
    this.look(zoomed(this.now, this.frame, factor, at, this.nearest));
  }

  nearer(): void {
    this.zoom(NEARER);
  }

  farther(): void {
    this.zoom(1 / NEARER);
  }

  protected get now(): View {
    return this.view ?? this.first();
  }

  protected look(view: View): void {
    this.view = view;
  }

  private pixelOfOwn(): Point | null {
    const own = this.pins.find(({ sign }) => sign === "own");
    return own ? toPixel(this.now, this.frame, toUnits(own)) : null;
  }

  private pick(pixel: Point): void {
    const detail = toSpot(fromPixel(this.now, this.frame, pixel));
    this.dispatchEvent(new CustomEvent<Spot>("pick", { detail, bubbles: true }));
  }

  /** Where an event is, in our own px: the display scales its whole stage. */
  private at(event: MouseEvent): Point {
    const rect = this.getBoundingClientRect();
    const scale = rect.width > 0 ? this.frame.width / rect.width : 1;
    return { x: (event.clientX - rect.left) * scale, y: (event.clientY - rect.top) * scale };
  }

  private readonly pressed = (event: PointerEvent): void => {
    if (this.still || event.button > 0) return;
    const at = this.at(event);
    const own = this.pickable ? this.pixelOfOwn() : null;
    (event.currentTarget as Element).setPointerCapture?.(event.pointerId);
    if (own && Math.hypot(own.x - at.x, own.y - HEAD - at.y) < GRIP) this.carried = event.pointerId;
    else this.fingers.down(event.pointerId, at);
  };

  private readonly moved = (event: PointerEvent): void => {
    const at = this.at(event);
    if (this.carried === event.pointerId) {
      this.pick({ x: at.x, y: at.y - (event.pointerType === "mouse" ? -HEAD : LIFT) });
      return;
    }
    const drag = this.fingers.move(event.pointerId, at);
    if (drag === null) return;
    const view = panned(this.now, this.frame, drag.dx, drag.dy, this.nearest);
    this.look(drag.factor === 1 ? view : zoomed(view, this.frame, drag.factor, drag.at, this.nearest));
  };

  private readonly released = (event: PointerEvent): void => {
    if (this.carried === event.pointerId) {
      this.carried = null;
      return;
    }
    const at = this.at(event);
    const touch = this.fingers.up(event.pointerId, at, event.timeStamp);
    if (touch === "double") this.doubled(at);
    else if (touch === "tap") this.tapped(at);
  };

  protected tapped(at: Point): void {
    if (this.pickable) this.pick(at);
  }

  protected doubled(at: Point): void {
    this.look(zoomed(this.now, this.frame, NEARER * NEARER, at, this.nearest));
  }

  private readonly taken = (event: PointerEvent): void => {
    this.carried = null;
    this.fingers.lost(event.pointerId);
  };

  private readonly wheeled = (event: WheelEvent): void => {
    if (this.still) return;
    event.preventDefault();
    this.look(zoomed(this.now, this.frame, event.deltaY < 0 ? 1.2 : 1 / 1.2, this.at(event), this.nearest));
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (this.still || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    if (arrow) this.arrow(arrow, event.shiftKey ? FINE : STEP);
    else if (event.key === "+" || event.key === "=") this.nearer();
    else if (event.key === "-") this.farther();
    else return;
    event.preventDefault();
  };

  /** The arrows carry the pin, and the map follows it; where there is none to set, they move the map. */
  private arrow([dx, dy]: readonly [number, number], step: number): void {
    if (!this.pickable) {
      this.look(panned(this.now, this.frame, -dx * STEP * 2, -dy * STEP * 2, this.nearest));
      return;
    }
    const { width, height } = this.frame;
    const own = this.pixelOfOwn();
    const next = own ? { x: own.x + dx * step, y: own.y + dy * step } : { x: width / 2, y: height / 2 };
    this.pick(next);
    this.look(showing(this.now, this.frame, next, Math.min(EDGE, width / 4, height / 4)));
  }

  // ---- drawing -----------------------------------------------------------------------------------------------

  protected override render(): TemplateResult {
    const { data, frame } = this;
    const drawn = data && frame.width > 0 ? this.drawing(data) : nothing;
    return html`<svg
      class="sheet-map"
      viewBox=${`0 0 ${frame.width || 1} ${frame.height || 1}`}
      tabindex=${this.still ? nothing : "0"}
      role=${this.still ? "img" : this.kind}
      aria-label=${this.label}
      @pointerdown=${this.pressed}
      @pointermove=${this.moved}
      @pointerup=${this.released}
      @pointercancel=${this.taken}
      @keydown=${this.keyed}
    >${drawn}</svg>`;
  }

  private drawing(data: MapData): SVGTemplateResult {
    const { frame, font } = this;
    const view = this.now;
    const origin = toPixel(view, frame, { x: 0, y: 0 });
    const { taken, marks, round } = this.overlay(view);
    const most = mostRank(this.labels, view.scale, font);
    const around = [...taken, ...(this.still ? [] : [buttons(frame)])];
    const towns = placeLabels(data.towns, view, frame, {
      lang: this.lang,
      local: this.local,
      font,
      most,
      taken: around,
      ...round,
    });
    const named = { lang: this.lang, font, towns, taken: around };
    const lands = placeWide([...data.lands, ...data.waters], view, frame, named);
    // A question that does not name the towns must not show them by their municipality either.
    const ours = this.labels === "all" ? data.municipalities : [];
    const small = {
      ...named,
      small: true,
      taken: [...around, ...lands.map(({ rect }) => rect)],
    };
    return svg`<g transform=${`translate(${origin.x} ${origin.y}) scale(${view.scale})`}>${guard([data, ours], () => ground(data, ours))}</g>
      ${lands.map((one) => wide(one, font))}
      ${frame.width < ROOMY * font ? nothing : placeWide(ours, view, frame, small).map((one) => area(one, font))}
      ${repeat(
        towns,
        ({ id }) => id,
        (label) => town(label, font),
      )}
      ${marks}`;
  }

  protected overlay(view: View): Overlay {
    const stands = this.pins.map((pin) => ({ pin, spot: toPixel(view, this.frame, toUnits(pin)) }));
    const houses = stands.filter(({ pin }) => pin.sign === "house");
    const flags = stands.filter(({ pin }) => pin.sign !== "house");
    const radius = badgeRadius(houses.length, this.font);
    const keep = flags.map(({ spot }) => ({ x: spot.x + 12, y: spot.y - 36 }));
    const badges = spread(
      houses.map(({ spot }) => spot),
      radius,
      this.frame,
      keep,
    );
    const big = Math.max(1, this.font / 20);
    const drawn = houses.map(({ pin, spot }, i) => {
      const badge = badges[i] ?? spot;
      return svg`<g transform=${`translate(${spot.x} ${spot.y})`} data-pin=${pin.id}>${houseMark(pin, { x: badge.x - spot.x, y: badge.y - spot.y }, radius)}</g>`;
    });
    const taken = [
      ...badges.map((badge) => square(badge, radius)),
      ...houses.map(({ spot }) => square(spot, 8)),
      ...flags.map(({ spot: { x, y } }) => ({
        left: x - 20 * big,
        right: x + (SIGN.beside + 2) * big,
        top: y - SIGN.above * big,
        bottom: y + 8 * big,
      })),
    ];
    const marks = [
      // The nearest were placed first and are drawn last, on top.
      ...drawn.reverse(),
      ...flags.map(
        ({ pin, spot }) =>
          svg`<g transform=${`translate(${spot.x} ${spot.y}) scale(${big})`} data-pin=${pin.id}>${draw(signMarks(pin.sign))}</g>`,
      ),
    ];
    return { taken, marks };
  }
}

const square = ({ x, y }: Point, half: number): Rect => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});

/** Letter heights that a map must be wide before municipalities are named on it. */
const ROOMY = 22;

/** Badges of few families are large; of sixty they still show a crest. */
export const badgeRadius = (count: number, font: number): number =>
  font * (count <= 8 ? 1.25 : count <= 24 ? 0.95 : 0.66);

/** The corner in which a map that can be moved has its buttons. */
const buttons = ({ width, height }: Frame) => ({
  left: width - 68,
  top: height - 132,
  right: width,
  bottom: height,
});

customElements.define("home-map", HomeMap);

declare global {
  interface HTMLElementTagNameMap {
    "home-map": HomeMap;
  }
}
