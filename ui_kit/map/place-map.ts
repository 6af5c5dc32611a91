/** <home-place-map>: the map with all places on it, to be touched, zoomed and gone through by keys. Still one SVG. */

import { type PropertyDeclarations, type PropertyValues, type SVGTemplateResult, svg } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Flight } from "./flight";
import { fan, type Group, gather, stepOf } from "./gather";
import type { Rect } from "./labels";
import { HomeMap, type Overlay } from "./map";
import { faceClip, groupMark, placeMark, stem } from "./place-marks";
import {
  around,
  fromPixel,
  held,
  margins,
  type Point,
  type Spot,
  showing,
  toPixel,
  toUnits,
  type View,
} from "./project";

/** A place as the map needs it. */
export interface MapPlace extends Spot {
  readonly number: number;
  readonly kind: string;
}

interface Mark {
  readonly key: string;
  readonly at: Point;
  readonly members: readonly MapPlace[];
  /** The true spot, where the mark stands aside. */
  readonly stem?: Point;
}

/** Px per map unit: the nearest look, the nearest at many places, and per px of letters the look at one. */
const NEAREST = 6;
const MANY = 1.2;
const LOOK = 0.025;
/** Px of room around what is shown, besides its marks. */
const EDGE = 18;
/** A button's side, in letter heights. */
const BUTTON = 2.75;
const NONE: ReadonlySet<number> = new Set();
const TURNS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const numbers = (places: readonly MapPlace[]): string =>
  places
    .map(({ number }) => number)
    .sort((a, b) => a - b)
    .join();

export class HomePlaceMap extends HomeMap {
  static override properties: PropertyDeclarations = {
    places: { attribute: false },
    met: { attribute: false },
    chosen: { type: Number },
    nameOf: { attribute: false },
    radius: { type: Number },
    head: { type: Number },
    opened: { state: true },
  };
  declare places: readonly MapPlace[];
  /** Numbers of places that this device has a stamp of. */
  declare met: ReadonlySet<number>;
  /** The place whose card is open, 0 for none. */
  declare chosen: number;
  /** What a listener is told a mark is. */
  declare nameOf: (members: readonly MapPlace[]) => string;
  /** Of a mark, px. */
  declare radius: number;
  /** Px at the top that something else covers. */
  declare head: number;
  /** The places of one spot that no zoom can part, while they stand around it. */
  declare opened: ReadonlySet<number>;

  protected override readonly nearest = NEAREST;
  protected override readonly kind = "group";
  private readonly flight = new Flight();
  private gathered: { key: string; of: readonly MapPlace[]; groups: Group<MapPlace>[] } | null = null;
  private marks_: readonly Mark[] = [];
  /** The mark that Tab comes to. */
  private stop = "";
  /** The map has been on the page. */
  private seen_ = false;
  /** Where the focus goes once the marks are drawn anew, px. */
  private seek: Point | null = null;

  constructor() {
    super();
    this.places = [];
    this.met = new Set();
    this.chosen = 0;
    this.nameOf = () => "";
    this.radius = 22;
    this.head = 0;
    this.opened = NONE;
    this.labels = "all";
  }

  override disconnectedCallback(): void {
    this.flight.stop();
    super.disconnectedCallback();
  }

  // ---- looking -------------------------------------------------------------------------------------------

  /** Another size of the page keeps what is looked at, also when the map was hidden for a while. */
  protected override measure(): void {
    const before = this.seen_ ? this.view : null;
    super.measure();
    const shown = this.frame.width > 0;
    if (before !== null && this.view === null) {
      const place = this.places.find(({ number }) => number === this.chosen);
      this.view = before;
      if (shown) this.view = place ? this.with(before, place) : held(before, this.frame, NEAREST);
    }
    this.seen_ = this.seen_ || shown;
  }

  private with(view: View, spot: Spot): View {
    const open = { ...this.frame, height: this.frame.height - this.head };
    const high = { ...view, y: view.y + this.head / 2 / view.scale };
    return this.lower(showing(high, open, toPixel(high, open, toUnits(spot)), this.edge, NEAREST));
  }

  protected override first(): View {
    const place = this.places.find(({ number }) => number === this.chosen);
    return place ? this.onto(place, LOOK * this.font) : this.whole(this.places, MANY);
  }

  /** A place in the middle of what can be seen. */
  private onto(place: MapPlace, scale: number): View {
    return this.lower({ ...toUnits(place), scale });
  }

  private whole(places: readonly MapPlace[], closest: number): View {
    const open = { ...this.frame, height: Math.max(1, this.frame.height - this.head) };
    return this.lower(around(places, open, margins(this.edge), closest));
  }

  private lower(view: View): View {
    return held({ ...view, y: view.y - this.head / 2 / view.scale }, this.frame, NEAREST);
  }

  /** Px kept free around what is shown. */
  private get edge(): number {
    return Math.min(EDGE + this.radius, this.frame.width / 5, (this.frame.height - this.head) / 4);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = changed.get("places") as readonly MapPlace[] | undefined;
    const others = before !== undefined && numbers(before) !== numbers(this.places);
    if (others) this.opened = NONE;
    if (changed.has("chosen") && changed.get("chosen") !== undefined) this.lookAt(this.chosen);
    else if (others && this.places.length > 0 && this.frame.width > 0) this.showAll();
  }

  /** A place that is out of sight or hidden in a group is flown to. */
  private lookAt(number: number): void {
    const place = this.places.find((one) => one.number === number);
    if (!place || this.frame.width === 0) return;
    const alone = this.marks_.some(({ members }) => members.length === 1 && members[0] === place);
    const scale = alone ? this.now.scale : Math.max(LOOK * this.font, this.now.scale);
    if (alone) this.flyTo(this.with(this.now, place));
    else this.flyTo(this.onto(place, scale));
  }

  /** All places that are shown. */
  showAll(): void {
    this.flyTo(this.whole(this.places, MANY));
  }

  private flyTo(view: View): void {
    this.flight.go(this.now, view, (now) => this.look(now));
  }

  // ---- touching ------------------------------------------------------------------------------------------

  protected override tapped(at: Point): void {
    this.flight.stop();
    const mark = this.under(at);
    if (mark) this.press(mark);
    else this.opened = NONE;
  }

  protected override doubled(at: Point): void {
    if (this.under(at) === null) super.doubled(at);
  }

  private under(at: Point): Mark | null {
    const near = this.marks_
      .map((mark) => ({ mark, away: Math.hypot(mark.at.x - at.x, mark.at.y - at.y) }))
      .filter(({ away }) => away <= this.radius * 1.15)
      .sort((a, b) => a.away - b.away);
    return near[0]?.mark ?? null;
  }

  /** One place: its card. Several: nearer, or around their spot where no zoom can part them. */
  private press({ at, members }: Mark): void {
    const [first] = members;
    if (first && members.length === 1) {
      this.dispatchEvent(new CustomEvent<number>("place", { detail: first.number, bubbles: true }));
      return;
    }
    this.seek = at;
    if (gather(members, this.apart(NEAREST)).length > 1) {
      this.opened = NONE;
      const view = this.whole(members, NEAREST);
      this.flyTo({ ...view, scale: Math.min(NEAREST, Math.max(view.scale, this.now.scale * 1.3)) });
    } else {
      this.opened = new Set(members.map(({ number }) => number));
      this.flyTo(this.lower({ ...fromPixel(this.now, this.frame, at), scale: this.now.scale }));
    }
  }

  // ---- keys ----------------------------------------------------------------------------------------------

  private readonly markKeyed = (event: KeyboardEvent, mark: Mark): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const turn = TURNS[event.key];
    if (event.key === "Enter" || event.key === " ") this.press(mark);
    else if (event.key === "Escape" && this.opened.size > 0) this.opened = NONE;
    else if (turn) this.goOn(mark, turn);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The focus goes to the nearest mark in that direction; aside counts double. */
  private goOn(from: Mark, turn: Point): void {
    const ways = this.marks_
      .filter((mark) => mark !== from)
      .map((mark) => ({ mark, x: mark.at.x - from.at.x, y: mark.at.y - from.at.y }))
      .map(({ mark, x, y }) => ({
        mark,
        along: x * turn.x + y * turn.y,
        aside: Math.abs(x * turn.y - y * turn.x),
      }))
      .filter(({ along }) => along > 1)
      .sort((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside));
    const next = ways[0]?.mark;
    if (!next) return;
    this.stop = next.key;
    this.requestUpdate();
    void this.updateComplete.then(() => this.element(next.key)?.focus());
  }

  private element(key: string): SVGElement | null {
    return this.querySelector<SVGElement>(`[data-mark="${key}"]`);
  }

  // ---- drawing -------------------------------------------------------------------------------------------

  protected override overlay(view: View): Overlay {
    this.marks_ = this.placed(view);
    const { radius } = this;
    const side = radius * 1.25;
    const marks = this.marks_.map(({ at: { x, y } }) => ({
      left: x - side,
      right: x + side,
      top: y - radius,
      bottom: y + radius,
    }));
    const taken = [...marks, ...this.covered()];
    const round = { marks: this.marks_.map(({ at }) => at), radius: side };
    return { taken, marks: this.drawn(), round };
  }

  /** Where buttons stand on the map: no name there. */
  private covered(): Rect[] {
    const { width: right, height: bottom } = this.frame;
    const side = (BUTTON + 0.75) * this.font;
    return [
      { left: 0, right, top: 0, bottom: this.head },
      { left: right - side, right, top: bottom - 2 * side, bottom },
      { left: 0, right: side, top: bottom - side, bottom },
    ];
  }

  /** The chosen place stands alone, wherever it is. */
  private groups(scale: number): Group<MapPlace>[] {
    const step = stepOf(scale);
    const key = `${step}/${this.radius}/${this.chosen}`;
    if (this.gathered?.key !== key || this.gathered.of !== this.places) {
      const others = this.places.filter(({ number }) => number !== this.chosen);
      this.gathered = { key, of: this.places, groups: gather(others, this.apart(scale)) };
    }
    return this.gathered.groups;
  }

  /** Map units that two marks must be apart at a scale. */
  private apart(scale: number): number {
    return (this.radius * 2.1) / stepOf(scale);
  }

  private isOpen(members: readonly MapPlace[]): boolean {
    return members.length > 1 && members.every(({ number }) => this.opened.has(number));
  }

  private placed(view: View): Mark[] {
    const alone = this.places.filter(({ number }) => number === this.chosen);
    const groups = [...this.groups(view.scale), ...alone.map((one) => ({ members: [one], ...toUnits(one) }))];
    return groups
      .map((group) => ({
        key: group.members.map(({ number }) => number).join("-"),
        at: toPixel(view, this.frame, group),
        members: group.members,
      }))
      .flatMap((mark) => (this.isOpen(mark.members) ? this.aside(mark, view) : [mark]))
      .filter(this.seen);
  }

  private readonly seen = ({ at }: Mark): boolean => {
    const { width: wide, height } = this.frame;
    const edge = this.radius / 2;
    return at.x > -edge && at.y > -edge && at.x < wide + edge && at.y < height + edge;
  };

  /** The places of one spot, in a ring around it. */
  private aside({ at, members }: Mark, view: View): Mark[] {
    const open = { ...this.frame, height: this.frame.height - this.head };
    return fan(members.length, this.radius, open).map((off, i) => {
      const member = members[i] as MapPlace;
      const mine = { x: at.x + off.x, y: at.y + off.y };
      const spot = toPixel(view, this.frame, toUnits(member));
      return {
        key: `${member.number}`,
        at: mine,
        members: [member],
        stem: spot,
      };
    });
  }

  private drawn(): unknown {
    const stop = this.marks_.find(({ key }) => key === this.stop)?.key ?? this.marks_[0]?.key;
    return svg`${faceClip(this.radius)}${this.marks_.map((mark) => mark.stem && stem(mark.at, mark.stem))}${repeat(
      this.marks_,
      ({ key }) => key,
      (mark) => this.drawnOne(mark, mark.key === stop),
    )}`;
  }

  private drawnOne(mark: Mark, stop: boolean): SVGTemplateResult {
    const { members, at, key } = mark;
    const [first] = members;
    const one = members.length === 1 && first;
    const look = one
      ? placeMark(one.kind, this.radius, this.met.has(one.number), one.number === this.chosen)
      : groupMark(members.length, this.radius);
    return svg`<g class="place-mark" transform=${`translate(${at.x} ${at.y})`} data-mark=${key} role="button"
      tabindex=${stop ? "0" : "-1"} aria-label=${this.nameOf(members)}
      @keydown=${(event: KeyboardEvent) => this.markKeyed(event, mark)}
      @click=${(event: MouseEvent) => this.clicked(event, mark)}
      @focus=${() => this.focused(mark)}><circle class="halo" r=${this.radius + 5}></circle>${look}</g>`;
  }

  /** Fingers are heard by the map itself; a click without one comes from a reader of the screen. */
  private clicked(event: MouseEvent, mark: Mark): void {
    if (event.detail === 0) this.press(mark);
  }

  private focused({ key }: Mark): void {
    if (this.stop === key) return;
    this.stop = key;
    this.requestUpdate();
  }

  protected override updated(): void {
    if (this.seek === null || this.flight.flies) return;
    const { x, y } = this.seek;
    this.seek = null;
    if (!this.querySelector(":focus-visible")) return;
    const near = [...this.marks_].sort(
      (a, b) => Math.hypot(a.at.x - x, a.at.y - y) - Math.hypot(b.at.x - x, b.at.y - y),
    );
    this.element(near[0]?.key ?? "")?.focus();
  }
}

customElements.define("home-place-map", HomePlaceMap);

declare global {
  interface HTMLElementTagNameMap {
    "home-place-map": HomePlaceMap;
  }
}
