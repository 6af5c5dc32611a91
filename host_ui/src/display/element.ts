/** The big display: keeps the line, the hall's facts and its own size, and shows the picture of the phase. */

import { keep, kept } from "@ui/keep";
import { Line } from "@ui/line";
import { loadMap } from "@ui/map/load";
import { fetchAhead } from "@ui/media";
import type { Model } from "@ui/model";
import { moveTo } from "@ui/road";
import { loadTexts } from "@ui/texts";
import { html, LitElement, nothing } from "lit";
import { type Action, keyAction, wishOf } from "./controls";
import type { HomeDrawer } from "./drawer";
import { type Face, faceOf } from "./face";
import { fitAll } from "./fit";
import { Frames } from "./frames";
import { isFull, turnFull } from "./full";
import { fetchHall, type HallFacts, hasMoved, shortAddress } from "./hall";
import { nameOf } from "./houses";
import { kioskLayer } from "./kiosk/faces";
import { Kiosk } from "./kiosk/kiosk";
import { carriedToken, KIOSK_TOKEN } from "./kiosk/right";
import type { Look } from "./look";
import { movedSlip, SLIP_HANGS } from "./moved";
import { drawn, pictureOf } from "./picture";
import { type Size, sameSize, sizeAbove, sizeOf } from "./size";
import { Ears, soundSign } from "./sound/ears";
import { spokenText } from "./spoken";
import { TestDoor, testLink } from "./test/door";
import { type Cover, glassPart, loadTouch, NOTHING_COVERED } from "./touch";
import { WAVE_LASTS, Waves } from "./waves";
import { type Say, sayIn, shownLanguages } from "./words";

const DISPLAY_ID = "home.display";
/** The languages of the last game: until the next one begins, the street speaks them. */
const LANGUAGES = "home.display.languages";
/** Kept in the tab: this computer needs the light drawing. */
const LIGHT = "home.display.light";
/** Whether it had the look for the sun: likewise. */
const DAYLIGHT = "home.display.daylight";
/** Ms between two looks at the hall, between two pages of a long street, and before a stopped page loads anew. */
const HALL_EVERY = 30_000;
const PAGE_EVERY = 8000;
const RELOAD_AFTER = 15_000;
/** Ms without a line after which the display says where to look. */
const LONG_LOST = 20_000;

/** The id that the page at the server's former address hands on (`#d…`, a kiosk's with its token), or "". */
function takeId(): string {
  const [, id = "", token = ""] = /^#d([\w-]{8,64})(?:\.([\w-]{20,64}))?$/.exec(location.hash) ?? [];
  if (id === "") return "";
  keep(DISPLAY_ID, id);
  if (token) keep(KIOSK_TOKEN, token);
  history.replaceState(null, "", location.pathname + location.search);
  return id;
}

export class HomeDisplay extends LitElement {
  static override properties = {
    model: { state: true },
    hall: { state: true },
    size: { state: true },
    say: { state: true },
    page: { state: true },
  };
  declare model: Model;
  declare hall: HallFacts | null;
  declare size: Size;
  declare say: Say | null;
  declare page: number;

  private readonly line: Line;
  private kiosk: Kiosk | null = null;
  private readonly waves = new Waves();
  private readonly frames = new Frames(kept(LIGHT, "sessionStorage") !== null, () => {
    keep(LIGHT, "1", "sessionStorage");
    this.requestUpdate();
  });
  private readonly ears: Ears;
  private readonly test = new TestDoor(() => this.requestUpdate());
  private readonly pageLang = document.documentElement.lang;
  private observer: ResizeObserver | null = null;
  private timers: ReturnType<typeof setInterval>[] = [];
  private fonts = 0;
  private wanted = "";
  private measures: readonly string[] = [];
  private said = "";
  /** Local ms at which phones got another address. */
  private movedAt = Number.NEGATIVE_INFINITY;
  /** What families that play on the glass take of the display. */
  private cover: Cover = NOTHING_COVERED;

  constructor() {
    super();
    const { hall = "", room = "" } = document.documentElement.dataset;
    if (takeId()) this.moved();
    this.line = new Line({
      role: "display",
      hall,
      room,
      lang: this.pageLang,
      display: kept(DISPLAY_ID) ?? "",
    });
    this.model = this.line.model;
    this.hall = null;
    this.size = sizeOf(window.innerWidth, window.innerHeight);
    this.say = null;
    this.page = 0;
    this.ears = new Ears(this.roomNow, () => this.requestUpdate());
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.line.subscribe((model) => this.heard(model));
    this.line.start();
    this.kiosk = new Kiosk({
      line: this.line,
      display: () => this.displayId,
      hands: () => this.cover.px > 0,
      changed: () => this.requestUpdate(),
    });
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this);
    window.addEventListener("keydown", this.key);
    document.addEventListener("fullscreenchange", this.turned);
    this.test.watch();
    this.timers = [
      setInterval(() => void this.askHall(), HALL_EVERY),
      setInterval(() => this.turn(), PAGE_EVERY),
      setInterval(() => this.lostLook(), 500),
    ];
    void document.fonts.ready.then(() => this.fontsCame());
    document.fonts.addEventListener?.("loadingdone", this.fontsCame);
    void this.askHall();
    void this.speak(undefined);
  }

  override disconnectedCallback(): void {
    this.line.stop();
    this.ears.stop();
    this.test.stop();
    this.kiosk?.stop();
    this.observer?.disconnect();
    window.removeEventListener("keydown", this.key);
    document.removeEventListener("fullscreenchange", this.turned);
    document.fonts.removeEventListener?.("loadingdone", this.fontsCame);
    for (const timer of this.timers) clearInterval(timer);
    super.disconnectedCallback();
  }

  // ---- what changes the picture ------------------------------------------------------------------------

  private heard(model: Model): void {
    const before = this.model;
    this.model = model;
    if (model.stage?.glass) loadTouch(() => this.requestUpdate());
    if (this.cover.high) this.measure();
    fetchAhead(model.stage?.soon ?? []);
    // The first card has a map: it is here before the card is.
    if (model.stage) loadMap();
    if (model.welcome?.display) keep(DISPLAY_ID, model.welcome.display);
    const { elsewhere } = this.line;
    if (elsewhere) moveTo(elsewhere, location.pathname, `d${model.welcome?.display ?? ""}${carriedToken()}`);
    const news = ["welcome", "room", "roads"] as const;
    const named = model.notice !== before.notice && model.notice?.code === "kiosk";
    if (named || news.some((part) => model[part] !== before[part])) void this.askHall();
    this.kiosk?.heard(model, before);
    if (model.closed !== null && before.closed === null) setTimeout(() => location.reload(), RELOAD_AFTER);
    if (model.refused !== before.refused && model.refused?.command?.t === "control") this.drawer?.wiggle();
    if (this.waves.note(model.live?.houses ?? [], performance.now())) {
      setTimeout(() => this.requestUpdate(), WAVE_LASTS + 50);
    }
    if (model.live && model.live.screen !== before.live?.screen) keep(DAYLIGHT, this.day ? "1" : "0");
    this.ears.hear(model);
    this.test.heard(model.stage);
    void this.speak(model.stage?.languages);
  }

  private async askHall(): Promise<void> {
    const facts = await fetchHall(document.documentElement.dataset.hall ?? "", this.displayId);
    if (facts && hasMoved(this.hall, facts)) this.moved();
    if (facts) this.kiosk?.hallSaid(facts);
    if (facts && JSON.stringify(facts) !== JSON.stringify(this.hall)) this.hall = facts;
    void this.speak(this.model.stage?.languages);
  }

  private moved(): void {
    this.movedAt = performance.now();
    setTimeout(() => this.requestUpdate(), SLIP_HANGS + 50);
  }

  /** Loads the words of the languages to show, unless they are shown already. */
  private async speak(game: readonly string[] | undefined): Promise<void> {
    const before = (kept(LANGUAGES) ?? "").split(",").filter(Boolean);
    const languages = shownLanguages(game ?? this.hall?.languages ?? before, this.pageLang);
    if (game) keep(LANGUAGES, languages.join());
    const key = languages.join();
    if (key === this.wanted) return;
    this.wanted = key;
    const texts = await Promise.all(languages.map((lang) => loadTexts(lang, "display")));
    if (key === this.wanted) this.say = sayIn(texts);
  }

  private measure(): void {
    const free = this.clientHeight - this.cover.px;
    const asks = this.cover.high && faceOf(this.model, performance.now()) === "question";
    const size = (asks ? sizeAbove : sizeOf)(this.clientWidth, free);
    if (!sameSize(size, this.size)) this.size = size;
  }

  private readonly covered = (event: CustomEvent<Cover>): void => {
    this.cover = event.detail;
    this.measure();
    this.requestUpdate();
  };

  private turn(): void {
    if ((this.model.live?.houses.length ?? 0) > 0) this.page += 1;
  }

  /** A lost line says nothing more: whether patience is over must be looked at. */
  private lostLook(): void {
    if (this.model.line !== "open") this.requestUpdate();
  }

  private readonly fontsCame = (): void => {
    this.fonts += 1;
    this.requestUpdate();
  };

  // ---- controls on the glass ---------------------------------------------------------------------------

  private get displayId(): string {
    return kept(DISPLAY_ID) ?? this.model.welcome?.display ?? "";
  }

  private get lent(): boolean {
    const id = this.displayId;
    return id !== "" && this.model.stage?.lent === id && this.model.line === "open";
  }

  private get day(): boolean {
    const { live } = this.model;
    return live ? live.screen?.daylight === true : kept(DAYLIGHT) === "1";
  }

  private get sounds(): boolean {
    return this.model.live?.screen?.sound !== false;
  }

  private get drawer(): HomeDrawer | null {
    return this.querySelector<HomeDrawer>("home-drawer");
  }

  private readonly press = (action: Action): void => {
    const { stage, pending } = this.model;
    if (!stage || !this.lent || pending.length > 0) return;
    this.line.command({ t: "control", on: stage.stamp.step, ...wishOf(action, stage) });
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || this.kiosk?.leads) return;
    if (event.key.toLowerCase() === "f") return void turnFull();
    const { stage } = this.model;
    if (this.test.key(event.key, stage)) return;
    // A focused button takes the space bar for itself.
    const onButton = event.target instanceof HTMLButtonElement && event.key === " ";
    const action = stage && this.lent && !onButton ? keyAction(event.key, stage, this.sounds) : null;
    if (action === null) return;
    event.preventDefault();
    this.press(action);
  };

  /** The drawer's button says what it would do now. */
  private readonly turned = (): void => this.requestUpdate();

  // ---- the picture -------------------------------------------------------------------------------------

  private look(say: Say): Look {
    const { stage, live } = this.model;
    const at = performance.now();
    return {
      size: this.size,
      day: this.day,
      stage,
      live,
      hall: this.hall,
      say,
      town: (id) => (id && id !== "elsewhere" ? (say.maybe(`town-${id}`)?.[0]?.text ?? "") : ""),
      isWaving: (house) => this.waves.isWaving(house, at),
      address: shortAddress(this.hall, location.host),
      page: this.page,
      plain: this.frames.light,
      roomNow: this.roomNow,
      today: Date.now(),
      stopped: this.model.closed !== null,
      kiosk: this.kiosk?.lookOf(say.languages),
      long: this.model.lostSince !== null && at - this.model.lostSince > LONG_LOST,
    };
  }

  private readonly roomNow = (): number => this.line.roomNow();

  private measuresOf(face: Face, measures: Readonly<Record<string, number>> = {}): void {
    const stage = this.querySelector<HTMLElement>(".stage");
    if (!stage) return;
    const { width, height, scale, touch } = this.size;
    const all: Record<string, string> = {
      width: `${width}px`,
      height: `${height}px`,
      scale: String(scale),
      touch: `${touch}px`,
      hidden: `${this.size.hidden ?? 0}px`,
    };
    const { x = 0, y = 0 } = this.kiosk?.shift ?? {};
    Object.assign(all, { "shift-x": `${x}px`, "shift-y": `${y}px` });
    for (const [name, value] of Object.entries(measures)) all[name] = `${value}px`;
    for (const name of this.measures) if (!(name in all)) stage.style.removeProperty(`--${name}`);
    for (const [name, value] of Object.entries(all)) stage.style.setProperty(`--${name}`, value);
    this.measures = Object.keys(all);
    if (stage.dataset.face !== face) this.frames.look();
    stage.dataset.drawing = this.frames.light ? "light" : "full";
    stage.dataset.face = face;
    stage.dataset.shape = this.size.shape;
    stage.dataset.look = this.day ? "day" : "evening";
    stage.dataset.phase = this.model.stage?.phase ?? "";
    stage.dataset.index = String(this.model.stage?.question?.index ?? "");
  }

  /** The family that the raffle has drawn. */
  private get drawnName(): string {
    const { stage, live } = this.model;
    const won = live?.houses.find(({ id }) => id === stage?.raffle?.team);
    return won ? nameOf(won) : "";
  }

  /** The picture whose words were drawn last. */
  private worded = "";
  private shown: { face: Face; measures?: Readonly<Record<string, number>> } = { face: "connecting" };

  /**
   * Whether the words of a picture are drawn, too: those of a new one come a frame after it, since together they
   * would take longer than a frame lasts.
   */
  private words(picture: string): boolean {
    if (this.worded === "" || document.hidden) this.worded = picture;
    if (this.worded === picture) return true;
    const follow = (): void => {
      this.worded = picture;
      this.requestUpdate();
    };
    requestAnimationFrame(() => setTimeout(follow)); // after it has been painted
    return false;
  }

  protected override render() {
    const { say } = this;
    if (say === null) return nothing;
    const said = faceOf(this.model, performance.now());
    const face = this.kiosk?.face(said) ?? said;
    const look = this.look(say);
    if (this.test.open) {
      this.shown = { face };
      return html`<main class="stage"><home-test .look=${look} .back=${this.test.leave}></home-test></main>`;
    }
    const picture = pictureOf(face, look);
    this.shown = { face, ...(picture.measures ? { measures: picture.measures } : {}) };
    const text = spokenText(face, this.model.stage, say, this.drawnName);
    if (text) this.said = text;
    const { stage } = this.model;
    const moved = performance.now() - this.movedAt < SLIP_HANGS;
    return html`<main class="stage">${drawn(picture, this.words(`${face} ${this.model.stage?.question?.index ?? ""}`))}${moved ? movedSlip(look, face) : nothing}${this.ears.blocked ? soundSign(say) : nothing}${face === "attract" ? testLink(say) : nothing}
      ${kioskLayer(face, look)}
      ${stage && this.lent && !this.kiosk?.leads ? html`<home-drawer .stage=${stage} .say=${say} .press=${this.press} ?sounds=${this.sounds} .full=${isFull()} ?busy=${this.model.pending.length > 0}></home-drawer>` : nothing}
      <p class="unseen" aria-live="polite" lang=${say.languages[0] ?? nothing}>${this.said}</p>
    </main>${glassPart(look, this.displayId, [this.clientWidth, this.clientHeight], ["doors", "asleep", "enough"].includes(face), this.covered)}`;
  }

  protected override updated(): void {
    this.measuresOf(this.shown.face, this.shown.measures);
    fitAll(this, this.fonts);
  }
}

customElements.define("home-display", HomeDisplay);
