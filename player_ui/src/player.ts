/** <home-player>: the phone. It holds the line and what is open here; everything it shows follows from both. */

import { ownAnswer } from "@ui/answer";
import { kept } from "@ui/keep";
import { Line, type LineOptions } from "@ui/line";
import type { Model } from "@ui/model";
import { keepHouse, keptHouse, seatToken } from "@ui/seat";
import { type Language, loadTexts, pickLanguage, type Texts } from "@ui/texts";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { buzz, makeActions } from "./actions";
import type { Actions, Context } from "./context";
import { draw } from "./draw";
import { move, takeFragment } from "./fragment";
import { type Play, playPart } from "./part";
import { wentBack } from "./parts/frame";
import { noteOf, OFFER_HELP, SAY_BACK, SAY_LOST, SAY_READY, type Screen, screenOf } from "./screen";
import { menu } from "./screens/menu";
import { typed } from "./screens/number";
import { screenWords } from "./spoken";
import { freshUi, LETTERS, type Letters, type Ui } from "./ui";

const startLetters = (): Letters => Math.max(0, ["0", "1", "2"].indexOf(kept(LETTERS) ?? "")) as Letters;

/** Of those moments only the newest matter. */
const MOST_TIMERS = 8;

export class HomePlayer extends LitElement {
  protected readonly line: Line;
  private readonly act: Actions;
  protected ui: Ui = freshUi(startLetters());
  private texts: Texts | null = null;
  /** The language that is wanted; its words may still be on their way. */
  private wish: Language = pickLanguage();
  private spoken = "";
  /** The screen and its headline that were said last. */
  private page = "";
  private fitted = "";
  private was: Model | null = null;
  private place = "";
  /** Whether anything here has had the focus: nobody who only looks sees a ring around the page. */
  private focused = false;
  private taken: Context["taken"] = null;
  private house: string;
  protected shown: Screen | "" = "";
  private play: Play | null = null;
  private playAsked = false;
  private timers: ReturnType<typeof setTimeout>[] = [];

  constructor() {
    super();
    this.house = takeFragment();
    const { hall = "", room = "" } = document.documentElement.dataset;
    this.line = this.dialled({ role: "player", hall, room, token: seatToken(), lang: this.wish });
    this.act = makeActions({
      line: this.line,
      ui: () => this.ui,
      set: (patch) => this.patch(patch),
      speak: (lang) => void this.speak(lang),
    });
  }

  protected dialled(options: LineOptions): Line {
    return new Line(options);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.line.subscribe((model) => this.told(model));
    this.line.start();
    void this.speak(this.wish);
    this.watch(SAY_LOST, OFFER_HELP);
    window.addEventListener("resize", this.resized);
    document.addEventListener("keydown", this.keyed);
    this.addEventListener("home-time", (event) => this.timeSaid(event as CustomEvent<number>));
    this.addEventListener("focusin", this.held);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.line.stop();
    window.removeEventListener("resize", this.resized);
    document.removeEventListener("keydown", this.keyed);
    for (const timer of this.timers) clearTimeout(timer);
  }

  // ---- what changes what is shown ------------------------------------------------------------------------

  private patch(patch: Partial<Ui>): void {
    this.ui = { ...this.ui, ...patch };
    this.requestUpdate();
  }

  protected async speak(lang: Language): Promise<void> {
    this.wish = lang;
    const texts = await loadTexts(lang, "phone", "play");
    if (lang !== this.wish) return;
    this.texts = texts;
    document.documentElement.lang = lang;
    this.fitted = "";
    this.requestUpdate();
  }

  protected told(model: Model): void {
    const before = this.was;
    this.was = model;
    if (model.own?.named !== false && model.own && model.own !== before?.own) keepHouse(model.own);
    if (model.lostSince !== null && before?.lostSince === null) this.watch(SAY_LOST, OFFER_HELP);
    if (model.notice !== before?.notice || model.ready !== before?.ready) this.watch(SAY_BACK, SAY_READY);
    if (model.line === "open" && this.ui.help) this.ui = { ...this.ui, help: false };
    if (model.answered !== (before?.answered ?? null) && model.answered) buzz(30);
    if (model.own) void this.load();
    this.play?.fetchAhead(model.stage?.soon ?? []);
    if (before?.own && model.own === null) this.ui = { ...this.ui, menu: false, leaving: false, made: null };
    this.settle(model, before);
    this.follow(model);
    this.requestUpdate();
  }

  /** The game itself is loaded once somebody lives here, and its words with it. */
  private async load(): Promise<void> {
    if (this.playAsked) return;
    this.playAsked = true;
    this.play = await playPart(
      () => this.line.model.line === "open",
      () => this.speak(this.wish),
    );
    // What was to be fetched was said while the part was on its way.
    this.told(this.line.model);
  }

  /** Our own address is gone for good and another one works: go there as soon as nothing is in anybody's hand. */
  private follow({ stage, room, pending, own, fresh }: Model): void {
    const { elsewhere, homeless } = this.line;
    if (!elsewhere || !homeless || pending.length > 0 || (fresh && room !== "")) return;
    const busy = ["open", "closed", "talk"].includes(stage?.phase ?? "");
    const typing = this.ui.menu || (own === null && this.ui.page !== "first");
    if (!busy && !typing) move(elsewhere, this.line.model, this.ui.letters);
  }

  /** A house number in the address joins by itself; a kept house that is refused makes way for the others. */
  private settle(model: Model, before: Model | null): void {
    const free = model.stage !== null && model.own === null && model.welcome !== null && !model.welcome.seat;
    if (this.house && free && model.stage?.phase !== "ended") {
      const number = this.house;
      this.house = "";
      this.ui = { ...this.ui, page: "number", digits: number };
      this.act.join({ number });
    }
    const no = model.refused !== before?.refused ? model.refused?.command : null;
    if (no?.t === "found" && this.ui.page === "first") {
      this.ui = { ...this.ui, stranger: true };
      this.act.go("house");
    }
    const arrived = model.own !== null && before?.own === null;
    if (arrived) this.ui = { ...this.ui, page: "first", digits: "", search: "", code: "", stranger: false };
  }

  /** What is said of a lost line, or of a game that went back, follows from the time alone: draw again then. */
  private watch(...moments: number[]): void {
    for (const ms of moments) this.timers.push(setTimeout(() => this.requestUpdate(), ms + 20));
    for (const old of this.timers.splice(0, this.timers.length - MOST_TIMERS)) clearTimeout(old);
  }

  private readonly resized = (): void => {
    this.fitted = "";
    this.requestUpdate();
  };

  /** Something has the focus; while the menu is open, it stays in there. */
  private readonly held = (event: FocusEvent): void => {
    this.focused = true;
    const inside = (event.target as Element | null)?.closest(".sheet");
    if (this.ui.menu && !inside) this.querySelector<HTMLElement>(".sheet [data-focus]")?.focus();
  };

  /** Keys 1 to 6 press the answers, figures type the house number, Escape closes the menu. */
  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && this.ui.menu) this.patch({ menu: false, leaving: false });
    if (this.ui.menu || event.target instanceof HTMLInputElement) return;
    if (this.shown === "number" && /^(\d|Backspace)$/.test(event.key)) {
      this.patch({ digits: typed(this.ui.digits, event.key === "Backspace" ? "" : event.key) });
    } else if (/^[1-6]$/.test(event.key))
      this.querySelector<HTMLElement>(`[data-key="${event.key}"]`)?.click();
  };

  // ---- drawing ---------------------------------------------------------------------------------------------

  private context(texts: Texts): Context {
    const { line, ui, act } = this;
    const at = performance.now();
    const screen = screenOf(line.model, ui.page, ui.help, at, line.roomNow());
    const { clientWidth, clientHeight } = document.documentElement;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    return {
      model: line.model,
      ui,
      act,
      texts,
      t: texts.t,
      screen,
      note: noteOf(line.model, at),
      roads: line.others,
      wifi: document.documentElement.dataset.wifi ?? "",
      clock: line.clock,
      own: line.model.own,
      stage: line.model.stage,
      kept: keptHouse(),
      view: { width: clientWidth || 360, height: clientHeight || 640, rem },
      taken: this.shown === screen ? this.taken : null,
      at,
    };
  }

  protected override render(): TemplateResult | typeof nothing {
    document.documentElement.dataset.letters = String(this.ui.letters);
    if (this.texts === null) return nothing;
    const ctx = this.context(this.texts);
    return html`${draw(ctx, this.play)}${wentBack(ctx)}${this.ui.menu ? menu(ctx) : nothing}<p class="unseen" role="status" aria-live="polite"></p>`;
  }

  protected override updated(): void {
    const texts = this.texts;
    if (texts === null) return;
    const ctx = this.context(texts);
    this.fit(ctx);
    this.play?.follow(ctx);
    this.aim(ctx.screen);
    this.announce(ctx);
    this.measure(ctx.view.height);
  }

  /** The picture fills what words and controls leave free: draw it again when that is not what was thought. */
  private measure(height: number): void {
    const edge = (selector: string, side: "top" | "bottom"): number[] =>
      Array.from(this.querySelectorAll(selector), (one) => one.getBoundingClientRect()[side]);
    const head = Math.max(
      0,
      ...edge(".dusk > .top, .dusk > .seg, .dusk > .head, .dusk > .shout, .dusk > .shown", "bottom"),
    );
    const foot = height - Math.min(height, ...edge(".dusk > .foot, .dusk > .band", "top"));
    const near =
      this.taken !== null && Math.abs(this.taken.head - head) + Math.abs(this.taken.foot - foot) < 4;
    if (near) return;
    this.taken = { head, foot };
    this.requestUpdate();
  }

  /** Letters of the question are chosen once: anew only for another question, language, size or page. */
  private fit({ screen, stage, ui, view, texts }: Context): void {
    const play = this.querySelector<HTMLElement>(".play");
    if (screen !== "question" || play === null) return;
    const key = [stage?.question?.index, texts.lang, ui.letters, view.width, view.height, stage?.code].join();
    if (key === this.fitted && play.dataset.layout) return;
    this.fitted = key;
    this.play?.fitQuestion(play, play.querySelectorAll(".a").length, view.rem);
  }

  /** A new screen says once what it is; on a question, what becomes of the own answer is said when it changes. */
  private announce(ctx: Context): void {
    const main = this.querySelector("main");
    if (main === null) return;
    const state = ctx.screen === "question" && this.play ? this.play.stateWords(ctx) : "";
    const page = ctx.screen + main.querySelector("h1")?.textContent;
    const words = page === this.page ? state : `${screenWords(main)} ${state}`;
    // What stands there when the page is opened, a listener reads by himself.
    if (this.page && (page !== this.page || state !== this.spoken)) this.say(words);
    this.page = page;
    this.spoken = state;
  }

  /** Only the own time is said, not that of the next clue. */
  private timeSaid({ target, detail }: CustomEvent<number>): void {
    if (detail === 0) this.requestUpdate();
    else if ((target as Element).matches(".s") && ownAnswer(this.line.model).state === "open")
      this.say(this.texts?.t("time-left", { n: detail }) ?? "");
  }

  /** Boards inside the page have regions of their own. */
  private say(words: string): void {
    const region = this.querySelector(":scope > .unseen");
    if (region) region.textContent = words;
  }

  /**
   * A new page or the menu takes the focus where something is to be typed or closed; a closed menu gives it back.
   * Where what had the focus is gone, or can no longer be pressed, the page itself has it: keys go on from there.
   */
  private aim(screen: Screen): void {
    const { menu: open, leaving, draft } = this.ui;
    const types = screen === "house" && draft.ownName !== null;
    const now = `${screen}${types ? "~" : ""}${open ? "+" : ""}${leaving ? "?" : ""}`;
    const before = this.place;
    this.place = now;
    this.shown = screen;
    if (before === "") return;
    const closed = !open && before.includes("+");
    if (now !== before)
      this.querySelector<HTMLElement>(
        open ? ".sheet [data-focus]" : closed ? ".aa" : "[data-focus]",
      )?.focus();
    const { activeElement } = document;
    if (this.focused && (activeElement === document.body || activeElement?.matches(":disabled")))
      this.querySelector("main")?.focus({ preventScroll: true });
  }
}
