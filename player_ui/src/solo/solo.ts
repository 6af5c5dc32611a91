/** <home-solo>: a quiz for one person, or one family around one device. No room, no server, no clock. Light DOM. */

import "@ui/phone/base.css";
import "@ui/phone/play.css";
import "@ui/phone/answers.css";
import "../styles/dusk.css";
import "../styles/told.css";
import "@ui/phone/kinds.css";
import "@ui/phone/free.css";
import "../styles/wide.css";
import "../styles/wide-play.css";
import "../passport/stamp.css";
import "./solo.css";
import type { Given } from "@ui/answer";
import { type Atlas, type Place, told } from "@ui/atlas";
import type { Play } from "@ui/kinds/phone-face";
import { phoneFace } from "@ui/kinds/phone-kinds";
import { met } from "@ui/stamps";
import type { Language } from "@ui/texts";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { fitQuestion } from "../fit";
import { chooseRound, type From } from "./choose";
import type { SoloQuestion } from "./question";
import { advanced, answered, begun, drafted, isOver, type Round, rightOf } from "./round";
import { draw, type Solo, verdictWords } from "./screens";

/** Ids that were asked on this page, the oldest first, also by rounds that were closed. */
const asked: string[] = [];

export class HomeSolo extends LitElement {
  static override properties = {
    questions: { attribute: false },
    atlas: { attribute: false },
    from: { attribute: false },
    lang: { attribute: false },
    t: { attribute: false },
    seed: { attribute: false },
    round: { state: true },
  };
  /** Null while they are on their way. */
  declare questions: readonly SoloQuestion[] | null;
  declare atlas: Atlas | null;
  /** A place's number, a municipality's id, or null for anywhere. */
  declare from: From;
  declare lang: Language;
  declare t: Play["t"];
  /** Which round is drawn; by chance unless said. */
  declare seed: number | null;
  declare round: Round;
  private fresh = false;
  private shown = "";
  private fitted = "";
  private observer: ResizeObserver | null = null;

  constructor() {
    super();
    this.questions = null;
    this.atlas = null;
    this.from = null;
    // Said before this file had come, it stands in the attribute: every element has a lang of its own.
    this.lang = (this.getAttribute("lang") as Language | null) ?? "en";
    this.t = (id) => id;
    this.seed = null;
    this.round = begun([]);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("keydown", this.keyed);
    this.observer = new ResizeObserver(() => this.resized());
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    removeEventListener("keydown", this.keyed);
    this.observer?.disconnect();
    super.disconnectedCallback();
  }

  // ---- the round -------------------------------------------------------------------------------------------

  protected override willUpdate(changed: PropertyValues): void {
    const another = changed.has("from") && changed.get("from") !== undefined;
    if (this.questions && this.atlas && (this.round.ids.length === 0 || another)) this.begin();
  }

  private begin(): void {
    const { questions, atlas, from } = this;
    const seed = this.seed ?? Math.floor(Math.random() * 1e9);
    const known = (questions ?? []).filter(({ ask }) => phoneFace(ask.kind) !== null);
    this.round = begun(chooseRound({ questions: known, places: atlas?.places ?? [], from, asked, seed }));
  }

  /** The one that stands. A question may be withheld meanwhile: then it is passed over. */
  private get question(): SoloQuestion | null {
    const id = this.round.ids[this.round.at];
    return this.questions?.find((one) => one.id === id) ?? null;
  }

  private place(number: number): Place | undefined {
    return this.atlas?.places.find((one) => one.number === number);
  }

  private readonly give = (given: Given): void => {
    const question = this.question;
    if (question === null || this.round.given !== null) return;
    this.fresh = !met().includes(question.place);
    asked.push(question.id);
    this.round = answered(this.round, question, given);
    this.tell("stamp", question.place);
  };

  private readonly next = (): void => {
    this.round = advanced(this.round);
    if (isOver(this.round)) this.tell("done", { right: rightOf(this.round), of: this.round.ids.length });
  };

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  private readonly close = (): void => this.tell("close");

  // ---- keys ------------------------------------------------------------------------------------------------

  private readonly keyed = (event: KeyboardEvent): void => {
    const { key, repeat, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const pressable = target instanceof Element && target.closest("button, a, input") !== null;
    // The rest of a press that has answered does not press Next as well, and a held key does not run on.
    if (key === "Enter" && (repeat || !pressable)) event.preventDefault();
    if (repeat) return;
    if (key === "Escape") this.close();
    if (target instanceof HTMLInputElement) return;
    if (/^[1-6]$/.test(key)) this.querySelector<HTMLElement>(`[data-key="${key}"]`)?.click();
    const idle = target === document.body || (target as Element).matches?.("[tabindex='-1'], .scroll");
    if (key === "Enter" && idle) this.querySelector<HTMLButtonElement>(".next, .send:enabled")?.click();
  };

  // ---- drawing ---------------------------------------------------------------------------------------------

  private get solo(): Solo {
    const { t, lang, round, question, fresh } = this;
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    return {
      t,
      lang,
      round,
      question,
      fresh,
      place: (number) => this.place(number),
      area: (id) => told(this.atlas?.municipalities.find((one) => one.id === id)?.name, lang),
      sight: {
        view: { width: this.clientWidth || 360, height: this.clientHeight || 640, rem },
        taken: this.taken(),
      },
      choose: (letters) => {
        this.round = drafted(this.round, letters);
      },
      give: this.give,
      next: this.next,
      again: () => this.begin(),
      close: this.close,
    };
  }

  /** What words and buttons leave of the screen to its picture, once they have been drawn. */
  private taken(): Solo["sight"]["taken"] {
    const edge = (selector: string): DOMRect | undefined =>
      this.querySelector(selector)?.getBoundingClientRect();
    const { top, bottom } = this.getBoundingClientRect();
    const rows = edge(".solo-told .shown");
    const way = edge(".solo-told .top");
    if (rows && way) return { head: rows.bottom - top, foot: way.top > rows.top ? way.height : 0 };
    const [list, foot] = [edge(".solo-over .met-list"), edge(".solo-over .foot")];
    return list && foot ? { head: list.bottom - top, foot: bottom - foot.top } : null;
  }

  protected override render(): TemplateResult {
    return html`${draw(this.solo, this.questions === null ? "solo-wait" : "solo-none")}
      <p class="unseen" role="status" aria-live="polite"></p>`;
  }

  protected override updated(): void {
    this.fit();
    this.aim();
  }

  private resized(): void {
    this.fitted = "";
    this.requestUpdate();
  }

  /** Letters of a question are chosen once: anew only for another question, language or size. */
  private fit(): void {
    const play = this.querySelector<HTMLElement>(".play");
    if (play === null) return;
    const { view } = this.solo.sight;
    const key = [this.question?.id, this.lang, view.width, view.height, view.rem].join();
    if (key === this.fitted && play.dataset.layout) return;
    this.fitted = key;
    fitQuestion(play, play.querySelectorAll(".a").length, view.rem);
  }

  /** A new screen takes the focus, and its verdict is said. */
  private aim(): void {
    const { round } = this;
    const now = `${round.ids.join()} ${round.at} ${round.given === null ? "asked" : "told"}`;
    if (now === this.shown) return;
    this.shown = now;
    this.querySelector<HTMLElement>("[data-focus]")?.focus({ preventScroll: true });
    // The picture fills what words and buttons leave free.
    if (isOver(round) || round.given !== null) this.requestUpdate();
    this.say(round.given === null ? "" : this.verdict());
  }

  private verdict(): string {
    const { round, question, t } = this;
    const marked = round.done[round.done.length - 1]?.marks ?? 0;
    const rows = (question && phoneFace(question.reveal.kind)?.reveal(question.reveal, null, t)) ?? [];
    const right = rows.filter((row) => row.right).map((row) => row.words.map(({ text }) => text).join(" "));
    const verdict = verdictWords(t, marked, round.at);
    return right.length > 0 ? `${verdict} ${t("reveal-answer")}: ${right.join(", ")}.` : verdict;
  }

  private say(text: string): void {
    const region = this.querySelector("[aria-live]:last-child");
    if (region) region.textContent = text;
  }
}

customElements.define("home-solo", HomeSolo);

declare global {
  interface HTMLElementTagNameMap {
    "home-solo": HomeSolo;
  }
}
