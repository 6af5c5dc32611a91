/** <home-explore>: all places on a map and in a list. It holds what is open and chosen; all it shows follows from that. */

import "@ui/map/place-map";
import { type Atlas, isLocated, type Place, told } from "@ui/atlas";
import { kept } from "@ui/keep";
import { goSafely, lockDown } from "@ui/lockdown";
import type { HomePlaceMap, MapPlace } from "@ui/map/place-map";
import { forgetAll, meet, met } from "@ui/stamps";
import { isLanguage, keepLanguage, type Language, loadTexts, pickLanguage, type Texts } from "@ui/texts";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { type Actions, type Context, kindWord, townOf } from "./context";
import { type Asked, fetchAtlas, fetchQuestions } from "./data";
import { loadPassport, loadQuiz } from "./extras";
import { MAP, type Open } from "./fragment";
import { back, present, push, replace } from "./history";
import { Idle } from "./idle";
import { card } from "./parts/card";
import { areas, kinds, list, search } from "./parts/find";
import { above, gameBegins, goingBack, mapButtons, shelf, tools, welcome } from "./parts/frame";
import { over, sorry } from "./parts/over";
import { chosen, EVERYTHING, type Wanted } from "./search";
import { type Measures, measures } from "./size";
import { askHall, Takeover } from "./takeover";

const LETTERS = "home.letters";
const DISPLAY = "display";
/** Set by a kiosk for small hands: all that is touched lies low. */
const NEAR = "near";
/** Kept by a display that is played at without a librarian. */
const KIOSK = "home.kiosk";
/** Ms between two tries to go back to the street while the server cannot be reached. */
const TRY_EVERY = 3000;

/** What the shell is called: the hall, or the site. */
const HALL = document.title;

export class HomeExplore extends LitElement {
  static override properties = {
    texts: { state: true },
    atlas: { state: true },
    failed: { state: true },
    wanted: { state: true },
    open: { state: true },
    full: { state: true },
    left: { state: true },
    begins: { state: true },
    stamps: { state: true },
    questions: { state: true },
    size: { state: true },
    rolls: { state: true },
    lost: { state: true },
  };
  declare texts: Texts | null;
  declare atlas: Atlas | null;
  declare failed: boolean;
  declare wanted: Wanted;
  declare open: Open;
  declare full: boolean;
  /** Seconds until a display goes back, once they are said. */
  declare left: number | null;
  /** Seconds until a game of the hall takes the display, once one is announced. */
  declare begins: number | null;
  declare stamps: ReadonlySet<number>;
  /** Null until they have come. */
  declare questions: readonly Asked[] | null;
  declare size: Measures;
  /** The dice roll. */
  declare rolls: boolean;
  /** The quiz or the passport could not be loaded. */
  declare lost: boolean;

  private readonly query = new URLSearchParams(location.search);
  private readonly display = this.query.has(DISPLAY);
  private readonly near = this.display && this.query.has(NEAR);
  private idle: Idle | null = null;
  private takeover: Takeover | null = null;
  private unlock: (() => void) | null = null;
  private asked = "";
  private opener: Element | null = null;
  private shown: { of: unknown; places: readonly Place[]; marks: readonly MapPlace[] } | null = null;

  constructor() {
    super();
    this.texts = null;
    this.atlas = null;
    this.failed = false;
    this.wanted = EVERYTHING;
    this.open = present();
    this.full = false;
    this.left = null;
    this.begins = null;
    this.stamps = new Set(met());
    this.questions = null;
    this.size = measures();
    this.rolls = false;
    this.lost = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.dataset.letters = this.display ? "0" : (kept(LETTERS) ?? "0");
    window.addEventListener("popstate", this.moved);
    window.addEventListener("resize", this.resized);
    document.addEventListener("keydown", this.keyed);
    if (this.display) this.watch();
    this.fetchFor(this.open);
    void this.speak(this.firstLanguage());
    void this.load();
  }

  override disconnectedCallback(): void {
    window.removeEventListener("popstate", this.moved);
    window.removeEventListener("resize", this.resized);
    document.removeEventListener("keydown", this.keyed);
    this.idle?.stop();
    this.takeover?.stop();
    this.unlock?.();
    super.disconnectedCallback();
  }

  // ---- what changes what is shown ------------------------------------------------------------------------

  /** A display begins with its library's language, whatever the person before chose. */
  private firstLanguage(): Language {
    const said = this.query.get(DISPLAY) ?? "";
    return isLanguage(said) ? said : pickLanguage();
  }

  private async speak(lang: Language): Promise<void> {
    this.texts = await loadTexts(lang, "explore", "phone", "play");
    document.documentElement.lang = lang;
    document.title = `${this.texts.t("explore-title")} · ${HALL}`;
    if (this.asked !== "") void this.ask();
  }

  private async load(): Promise<void> {
    this.failed = false;
    try {
      this.atlas = await fetchAtlas();
      void this.ask();
    } catch {
      this.failed = true;
    }
  }

  /** The questions of the language, so that cards know what the quiz has for them. */
  private async ask(): Promise<void> {
    const lang = this.texts?.lang ?? this.firstLanguage();
    if (this.asked === lang) return;
    this.asked = lang;
    const questions = await fetchQuestions(lang);
    if (this.asked === lang) this.questions = questions;
  }

  private watch(): void {
    const leave = (): void => {
      this.act.leave();
      void goSafely(`/${DISPLAY}`, (to) => location.replace(to)).then((gone) => {
        if (!gone) setTimeout(leave, TRY_EVERY);
      });
    };
    this.idle = new Idle((left) => {
      this.left = left;
    }, leave);
    this.idle.start();
    this.takeover = new Takeover({
      ask: askHall,
      tell: (begins) => {
        this.begins = begins;
      },
      leave,
    });
    this.takeover.start();
    if (kept(KIOSK) !== null) this.unlock = lockDown();
  }

  private readonly moved = (): void => this.becomes(present());

  /** Quiz and passport take the whole page; map and list stand low where small hands touch them. */
  private get covered(): boolean {
    return this.open.what === "quiz" || this.open.what === "passport";
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!this.near || !changed.has("open")) return;
    document.documentElement.dataset.near = this.covered ? "" : "low";
    this.size = measures();
  }

  private readonly resized = (): void => {
    this.size = measures();
  };

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented && this.open.what === "place") this.close();
  };

  private becomes(open: Open): void {
    const before = this.open;
    this.open = open;
    this.fetchFor(open);
    void this.updateComplete.then(() => this.aim(before));
  }

  private fetchFor({ what }: Open): void {
    if (what !== "quiz" && what !== "passport") return;
    this.lost = false;
    (what === "quiz" ? loadQuiz() : loadPassport()).then(
      () => this.requestUpdate(),
      () => {
        this.lost = true;
      },
    );
  }

  private go(open: Open): void {
    if (this.open.what === "map") this.opener = document.activeElement;
    if (open.what === "place" && this.open.what === "place") replace(open);
    else push(open);
    this.becomes(open);
  }

  private readonly close = (): void => {
    if (back()) return;
    replace(MAP);
    this.becomes(MAP);
  };

  /** A card takes the focus with its name; closed, it gives it back to where it was opened. */
  private aim(before: Open): void {
    if (this.open.what === "place") this.querySelector<HTMLElement>("#place-name")?.focus();
    if (this.open.what !== "map" || before.what === "map") return;
    const row =
      before.what === "place" ? this.querySelector<HTMLElement>(`.row[data-place="${before.number}"]`) : null;
    const opener = this.opener?.isConnected && this.opener !== document.body ? this.opener : null;
    const back = (opener ?? row) as HTMLElement | null;
    back?.focus();
    if (row && back === row) row.scrollIntoView({ block: "nearest" });
  }

  private readonly rolled = (event: AnimationEvent): void => {
    if (event.animationName === "rolls") this.rolls = false;
  };

  private turn(from: Place, by: -1 | 1): void {
    const places = this.places().places;
    const at = places.findIndex(({ number }) => number === from.number);
    const next = places[(at + by + places.length) % places.length];
    if (next) this.go({ what: "place", number: next.number });
  }

  /** Any place but the one that is open. */
  private surprise(): void {
    const all = this.places().places;
    const others = all.filter(({ number }) => this.open.what !== "place" || number !== this.open.number);
    const one = others[Math.floor(Math.random() * others.length)];
    if (!one) return;
    this.rolls = true;
    this.go({ what: "place", number: one.number });
  }

  private get map(): HomePlaceMap | null {
    return this.querySelector("home-place-map");
  }

  private readonly act: Actions = {
    speak: (lang) => {
      keepLanguage(lang);
      void this.speak(lang);
    },
    want: (patch) => {
      this.wanted = { ...this.wanted, ...patch };
    },
    go: (open) => this.go(open),
    turn: (from, by) => this.turn(from, by),
    surprise: () => this.surprise(),
    close: () => this.close(),
    fill: (full) => {
      this.full = full;
    },
    zoom: (nearer) => (nearer ? this.map?.nearer() : this.map?.farther()),
    again: () => void this.load(),
    stay: () => this.idle?.stay(),
    leave: () => forgetAll(),
  };

  // ---- drawing -------------------------------------------------------------------------------------------

  /** The places to show and their marks: the same lists until something else is wanted. */
  private places(): { places: readonly Place[]; marks: readonly MapPlace[] } {
    const of = [this.atlas, this.wanted, this.texts];
    const same = (this.shown?.of as unknown[] | undefined)?.every((one, i) => one === of[i]);
    if (!this.shown || !same) {
      const places = chosen(this.atlas?.places ?? [], this.wanted, this.texts?.lang ?? "en");
      this.shown = { of, places, marks: places.filter(isLocated) };
    }
    return this.shown;
  }

  private context(texts: Texts, atlas: Atlas): Context {
    const asked = new Set((this.questions ?? []).map(({ place }) => place));
    const areasAsked = new Set(
      atlas.places.filter(({ number }) => asked.has(number)).map((p) => p.municipality),
    );
    const alone = "alone" in document.documentElement.dataset;
    return {
      t: texts.t,
      texts,
      lang: texts.lang,
      atlas,
      wanted: this.wanted,
      open: this.open,
      shown: this.places().places,
      met: this.stamps,
      quizOf: ({ number, municipality }) =>
        asked.has(number) ? "place" : areasAsked.has(municipality) ? "municipality" : null,
      display: this.display,
      home: alone ? "" : this.display ? `/${DISPLAY}` : "/",
      full: this.full,
      act: this.act,
    };
  }

  private mapPart(ctx: Context): TemplateResult {
    const name = (members: readonly MapPlace[]): string => {
      const place =
        members.length === 1 ? ctx.atlas.places.find((p) => p.number === members[0]?.number) : null;
      if (!place) return ctx.t("explore-gathered", { n: members.length });
      const town = townOf(ctx, place.municipality);
      return ctx.t("explore-mark", {
        name: told(place.name, ctx.lang),
        kind: kindWord(ctx, place.kind),
        town,
      });
    };
    const { marks } = this.places();
    return html`<div class="map-part">
      <home-place-map .lang=${ctx.lang} .places=${marks} .met=${this.stamps} .label=${ctx.t("explore-map")}
        .chosen=${this.open.what === "place" ? this.open.number : 0} .nameOf=${name} .radius=${this.size.radius} .head=${this.size.head} .font=${this.size.rem}
        @place=${(event: CustomEvent<number>) => this.go({ what: "place", number: event.detail })}></home-place-map>
      ${mapButtons(ctx)}
    </div>`;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { texts, atlas, open } = this;
    if (texts === null) return nothing;
    if (this.failed) return sorry(texts.t, () => this.act.again());
    if (atlas === null) return nothing;
    const ctx = this.context(texts, atlas);
    const place =
      open.what === "place" ? atlas.places.find(({ number }) => number === open.number) : undefined;
    const { covered } = this;
    const show = (number: number): void => this.go({ what: "place", number });
    const stamp = (number: number): void => {
      meet(number);
      this.stamps = new Set(met());
    };
    return html`${this.near && !covered ? shelf(ctx) : nothing}<main class="explore ${this.full ? "full" : ""} ${place ? "with-card" : ""} ${this.rolls ? "rolls" : ""}"
        ?hidden=${covered} @animationend=${this.rolled}>
        <h1 class="unseen">${ctx.t("explore-title")}</h1>
        ${above(ctx)}${this.mapPart(ctx)}
        <div class="side"><div class="sheet">${welcome(ctx)}${search(ctx)}${areas(ctx)}${kinds(ctx)}${list(ctx)}</div>
          ${place ? card(ctx, place) : nothing}</div>
        ${tools(ctx)}
      </main>${over(ctx, { questions: this.questions, lost: this.lost, again: () => this.fetchFor(open), close: this.close, stamp, show })}${
        this.begins !== null
          ? gameBegins(ctx, this.begins)
          : this.left === null
            ? nothing
            : goingBack(ctx, this.left)
      }`;
  }
}

customElements.define("home-explore", HomeExplore);
