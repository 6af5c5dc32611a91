/** A family that plays on the display: its own line with its own seat, and what its fingers have begun. */

import type { Given } from "@ui/answer";
import { Line } from "@ui/line";
import type { Model } from "@ui/model";
import type { Offer } from "@ui/protocol";
import { type Made, makeCode } from "@ui/return-code";
import { type Language, loadTexts, type Texts } from "@ui/texts";
import { type HalfFace, halfFace, hasCard, type Local } from "./half";
import { awake, type Idle, isDeserted, isPutDown, touched, watched } from "./idle";
import type { Side } from "./plan";
import { forgetSeat, type GlassSeat, keepSeat, offerAt, outboxOf, seedOf } from "./seats";

/** Names that the server offers at once. */
const OFFERED = 6;
/** Ms for which the last word stands before the place is free: of a game that is over, of a family taken out. */
const LAST_WORD = 15_000;
/** Ms in which a goodbye must be heard; the server counts whoever has no line as away anyway. */
const GOODBYE = 8000;

export interface FamilyOptions {
  readonly side: Side;
  readonly seat: GlassSeat;
  readonly hall: string;
  /** The display's id. */
  readonly display: string;
  /** The seat was kept over a reload: if the game does not know it, nobody plays here. */
  readonly kept: boolean;
  /** The name that is offered to the other family at this moment: two may not be offered the same. */
  readonly taken: () => string | undefined;
  /** Something has changed. */
  readonly changed: () => void;
  /** The place is free. */
  readonly freed: () => void;
}

/** What is begun here and known to nobody else. */
export interface Begun extends Local {
  /** Letters that are picked for the question with this number, not sent. */
  readonly picks: { readonly question: number; readonly letters: readonly string[] } | null;
  /** Figures that are typed and make no number on the line yet. */
  readonly figures: string | null;
  /** How often another house was asked for. */
  readonly turn: number;
  /** The come-back code on the house card; it is not kept when the card is closed. */
  readonly made: Made | null;
}

const NOTHING: Begun = {
  resting: false,
  leaving: false,
  changing: null,
  card: false,
  made: null,
  picks: null,
  figures: null,
  turn: 0,
};

export class Family {
  readonly line: Line;
  readonly side: Side;
  seat: GlassSeat;
  begun: Begun = NOTHING;
  texts: Texts | null = null;
  private idle: Idle = awake(performance.now());
  /** Local ms since which the last word or the goodbye stands. */
  private lastWord: number | null = null;
  private asked = -1;
  private index: number | null = null;
  private kept: boolean;
  private readonly options: FamilyOptions;

  constructor(options: FamilyOptions) {
    this.options = options;
    this.side = options.side;
    this.seat = options.seat;
    this.kept = options.kept;
    const { token, room, lang } = options.seat;
    this.line = new Line({
      role: "player",
      hall: options.hall,
      room,
      token,
      lang,
      display: options.display,
      outbox: outboxOf(options.side),
    });
    this.line.subscribe((model) => this.told(model));
    this.line.start();
    void this.read(lang);
  }

  get model(): Model {
    return this.line.model;
  }

  get face(): HalfFace {
    return halfFace(this.model, this.begun, performance.now(), this.line.roomNow());
  }

  /** Whether a family lives here, or did before the page was loaded anew, or is just moving in. */
  private get inside(): boolean {
    return this.model.own !== null || this.kept || this.face === "moving";
  }

  /** The house that is offered now, or null until one is. */
  get offer(): Offer | null {
    return offerAt(this.model.offers ?? [], this.begun.turn % OFFERED, this.options.taken());
  }

  get seed(): number {
    return seedOf(this.seat, this.begun.turn);
  }

  // ---- fingers -------------------------------------------------------------------------------------------

  /** A finger, anywhere on this half. */
  touch(): void {
    this.idle = touched(this.idle, performance.now());
    if (!this.begun.resting) return;
    this.set({ resting: false });
    this.line.start();
  }

  another(): void {
    this.set({ turn: this.begun.turn + 1 });
    this.ask();
  }

  moveIn(): void {
    const { offer } = this;
    if (offer === null) return;
    keepSeat(this.side, this.seat);
    const { name, crest, colour } = offer;
    this.line.command({ t: "found", name, crest, colour, town: "", number: "", seed: this.seed });
  }

  choose(question: number, letters: readonly string[]): void {
    this.set({ picks: { question, letters } });
  }

  type(figures: string | null): void {
    if (figures !== this.begun.figures) this.set({ figures });
  }

  give(question: number, answer: Given): void {
    this.set({ picks: null, figures: null, changing: null });
    this.line.command({ t: "answer", question, answer });
  }

  /** The answer is shown again, to be changed. */
  change(question: number): void {
    this.set({ changing: question });
  }

  ring(question: number): void {
    this.line.command({ t: "buzz", question });
  }

  joker(): void {
    this.line.command({ t: "joker" });
  }

  /** Opens the house card, or closes it: then nobody else reads the code on it. */
  card(open: boolean): void {
    this.set({ card: open, made: null });
  }

  hat(): void {
    this.line.command({ t: "hat" });
  }

  makeCode(): void {
    this.set({ made: makeCode((wish) => this.line.command(wish)) });
  }

  speak(lang: Language): void {
    this.seat = { ...this.seat, lang };
    if (this.model.own) keepSeat(this.side, this.seat);
    this.line.setLang(lang);
    this.asked = -1;
    void this.read(lang);
    if (this.face === "choose") this.ask();
  }

  /** The family is done: its seat is given up. */
  leave(): void {
    if (this.face === "leaving") return;
    if (this.model.own === null || ["gone", "moved", "thanks"].includes(this.face)) {
      this.free();
      return;
    }
    this.lastWord = performance.now();
    this.set({ leaving: true, resting: false });
    this.line.start();
    this.line.command({ t: "leave" });
  }

  /** The game is no longer shown here: nothing is said to it, and whoever has no line is away. */
  free(): void {
    this.line.stop();
    forgetSeat(this.side);
    this.options.freed();
  }

  /** The page goes: the seat stays. */
  stop(): void {
    this.line.stop();
  }

  // ---- time ----------------------------------------------------------------------------------------------

  /** About once a second. */
  tick(): void {
    const at = performance.now();
    const { face } = this;
    const last = ["gone", "moved", "thanks", "leaving"].includes(face);
    this.lastWord = last ? (this.lastWord ?? at) : null;
    if (this.lastWord !== null) {
      if (at - this.lastWord > (face === "leaving" ? GOODBYE : LAST_WORD)) this.free();
    } else if (isDeserted(this.idle, this.inside, at)) this.leave();
    else if (this.begun.card && isPutDown(this.idle, at)) this.card(false);
    else if (this.model.line !== "open") this.options.changed();
  }

  // ---- what is told --------------------------------------------------------------------------------------

  private told(model: Model): void {
    const { face } = this;
    // A seat that the game does not know (any more) is nobody's; a goodbye that was heard is the last word.
    const left = face === "leaving" && model.acked?.command?.t === "leave";
    if (left || (this.kept && face === "choose")) {
      this.free();
      return;
    }
    if (model.own !== null) this.kept = false;
    if (face === "choose") this.offered(model);
    this.watch(model);
    if (this.begun.card && !hasCard(model, this.face)) this.card(false);
    this.options.changed();
  }

  private offered({ refused, line }: Model): void {
    if (refused?.command?.t === "found") forgetSeat(this.side);
    if (line === "open" && this.asked < 0) this.ask();
  }

  /** Asks for the names of this turn, unless they are here. */
  private ask(): void {
    const page = Math.floor(this.begun.turn / OFFERED);
    if (page !== this.asked && this.line.ask({ t: "offers", turn: page })) this.asked = page;
  }

  private watch({ stage, own }: Model): void {
    const index = stage?.question?.index ?? null;
    if (index !== this.index) this.begun = { ...this.begun, figures: null };
    this.index = index;
    const open = own !== null && stage?.phase === "open" ? (stage.question?.index ?? null) : null;
    this.idle = watched(this.idle, open, performance.now());
    if (this.idle.rests === null || this.begun.resting || this.begun.leaving) return;
    this.line.stop();
    this.set({ resting: true });
  }

  private async read(lang: Language): Promise<void> {
    const texts = await loadTexts(lang, "phone", "play", "glass");
    if (this.seat.lang !== lang) return;
    this.texts = texts;
    this.options.changed();
  }

  private set(begun: Partial<Begun>): void {
    this.begun = { ...this.begun, ...begun };
    this.options.changed();
  }
}
