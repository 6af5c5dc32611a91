/** The programme builder: rounds in their order, which part of its pack each asks, and about how long it all takes. */

import { icon } from "@ui/art/icons";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { HostElement, inLanguage, said } from "./base";
import type { Desk } from "./desk";
import { codeText } from "./errors";
import { questionTags } from "./preview";
import {
  type Chosen,
  countOf,
  fitting,
  inWay,
  minutesOf,
  moved,
  WAYS,
  wayOf,
  withCount,
  withLevel,
  withTick,
} from "./rounds";
import {
  DIFFICULTIES,
  type Pack,
  type PackQuestion,
  type RoundPart,
  type Rules,
  type WholePack,
} from "./shapes";

const checked = (event: Event): boolean => (event.target as HTMLInputElement).checked;

export class HostRounds extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    rounds: { attribute: false },
    rules: { attribute: false },
    tick: { attribute: false },
    open: { state: true },
    inside: { state: true },
    trouble: { state: true },
    looks: { state: true },
  };
  declare desk: Desk;
  declare rounds: readonly RoundPart[];
  /** As they are set up; null while they are not known. */
  declare rules: Pick<Rules, "talk" | "rest"> | null;
  declare tick: number;
  /** The round whose part is being chosen, -1 for none. */
  declare private open: number;
  /** The packs whose questions are listed, by id. */
  declare private inside: Readonly<Record<string, WholePack>>;
  declare private trouble: string;
  /** The question that is looked at on the screens. */
  declare private looks: { pack: WholePack; at: number } | null;

  constructor() {
    super();
    Object.assign(this, { open: -1, inside: {}, trouble: "", looks: null });
  }

  private get chosen(): Chosen[] {
    const packs = this.desk.packs ?? [];
    return this.rounds.flatMap((part) => {
      const pack = packs.find(({ id }) => id === part.pack);
      return pack ? [{ part, pack }] : [];
    });
  }

  private change(rounds: RoundPart[]): void {
    this.dispatchEvent(new CustomEvent<RoundPart[]>("rounds", { detail: rounds, bubbles: true }));
  }

  override render(): TemplateResult {
    const { chosen } = this;
    if (chosen.length === 0) return html`<p class="hint">${this.t("host-choose-first")}</p>`;
    const questions = chosen.reduce((sum, { part, pack }) => sum + countOf(part, pack), 0);
    return html`<ol class="rounds">${chosen.map((one, at) => this.round(one, at, chosen))}</ol>
      <p class="length">
        ${icon("clock")}<span>${this.t("host-length", { questions, minutes: minutesOf(chosen, this.rules) })}</span>
      </p>
      ${this.looks ? this.faces(this.looks) : nothing}`;
  }

  private round({ part, pack }: Chosen, at: number, chosen: readonly Chosen[]): TemplateResult {
    const title = inLanguage(pack.title, this.texts.lang).text;
    const set = (next: RoundPart): void => this.change(chosen.map((one, i) => (i === at ? next : one.part)));
    return html`<li>
      <div class="line">
        <b>${said(pack.title, this.texts.lang)}</b>
        ${chosen.length > 1 ? this.arrows(title, at, chosen) : nothing}
        <button type="button" class="icon-button" aria-label=${this.t("host-drop-round", { title })} @click=${() => this.drop(at, chosen)}>
          ${icon("cross")}
        </button>
      </div>
      <details class="which" ?open=${this.open === at} @toggle=${(event: Event) => this.toggled(event, at)}>
        <summary><span>${this.t("host-round-which")}<span class="sr"> ${title}</span></span><b>${this.brief(part, pack)}</b></summary>
        ${this.open === at ? this.parts(part, pack, at, set) : nothing}
      </details>
    </li>`;
  }

  /** "5 of 22, drawn by lot": what the round asks, in a few words. */
  private brief(part: RoundPart, pack: Pack): string {
    const numbers = { count: countOf(part, pack), all: pack.questions };
    const way = wayOf(part);
    if (way === "all" && part.difficulty === undefined)
      return this.t("host-pack-questions", { count: numbers.all });
    const words = [this.t("host-round-of", numbers)];
    if (way !== "all") words.push(this.t(`host-round-${way}`).toLocaleLowerCase(this.texts.lang));
    for (const level of part.difficulty ?? []) words.push(this.t(`host-difficulty-${level}`));
    return words.join(", ");
  }

  private toggled(event: Event, at: number): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open) this.open = at;
    else if (this.open === at) this.open = -1;
  }

  // ---- order ---------------------------------------------------------------------------------------------

  private arrows(title: string, at: number, chosen: readonly Chosen[]): TemplateResult {
    const arrow = (sign: "up" | "down", to: number): TemplateResult =>
      html`<button
        type="button"
        class="icon-button ${sign}"
        aria-label=${this.t(`host-round-${sign}`, { title })}
        ?disabled=${to < 0 || to >= chosen.length}
        @click=${() => this.move(at, to, sign, chosen)}
      >
        ${icon(sign)}
      </button>`;
    return html`${arrow("up", at - 1)}${arrow("down", at + 1)}`;
  }

  /** The focus goes along with the round; at an end it goes to the button that still does something. */
  private move(at: number, to: number, sign: "up" | "down", chosen: readonly Chosen[]): void {
    this.open = -1;
    this.change(
      moved(
        chosen.map(({ part }) => part),
        at,
        to,
      ),
    );
    const end = sign === "up" ? to === 0 : to === chosen.length - 1;
    const other = sign === "up" ? "down" : "up";
    void this.focusOn(`.rounds > li:nth-child(${to + 1}) .${end ? other : sign}`);
  }

  private drop(at: number, chosen: readonly Chosen[]): void {
    this.open = -1;
    this.change(chosen.filter((_, i) => i !== at).map(({ part }) => part));
  }

  // ---- which questions -----------------------------------------------------------------------------------

  private parts(part: RoundPart, pack: Pack, at: number, set: (part: RoundPart) => void): TemplateResult {
    const way = wayOf(part);
    const choose = (next: (typeof WAYS)[number]): void => {
      set(inWay(part, next, pack));
      if (next === "ticked") void this.look(pack.id);
    };
    return html`<fieldset class="segments">
        <legend class="sr">${this.t("host-round-which")}</legend>
        <div class="options">
          ${WAYS.map(
            (one) => html`<label class="segment">
              <input type="radio" name="way-${at}" .checked=${live(one === way)} @change=${() => choose(one)} />
              <span>${this.t(`host-round-${one}`)}</span>
            </label>`,
          )}
        </div>
      </fieldset>
      ${way === "first" || way === "draw" ? this.count(part, pack, at, set) : nothing}
      ${way === "draw" ? html`<p class="hint">${this.t("host-round-draw-hint")}</p>` : nothing}
      ${way === "ticked" ? this.ticks(part, pack, set) : this.levels(part, pack, set)}`;
  }

  private count(part: RoundPart, pack: Pack, at: number, set: (part: RoundPart) => void): TemplateResult {
    const count = countOf(part, pack);
    const most = fitting(part, pack);
    const typed = (event: Event): void => {
      const input = event.target as HTMLInputElement;
      const next = withCount(part, Number(input.value), pack);
      input.value = String(countOf(next, pack));
      set(next);
    };
    const step = (sign: "minus" | "plus", by: number): TemplateResult =>
      html`<button
        type="button"
        class="icon-button"
        aria-label=${this.t(`host-round-${sign}`)}
        ?disabled=${count + by < 1 || count + by > most}
        @click=${() => set(withCount(part, count + by, pack))}
      >
        ${icon(sign)}
      </button>`;
    return html`<div class="count">
      <label for="round-count-${at}">${this.t("host-round-count")}</label>
      ${step("minus", -1)}
      <input id="round-count-${at}" type="number" min="1" max=${most} .value=${live(String(count))} @change=${typed} />
      ${step("plus", 1)}
    </div>`;
  }

  private levels(
    part: RoundPart,
    pack: Pack,
    set: (part: RoundPart) => void,
  ): TemplateResult | typeof nothing {
    const there = DIFFICULTIES.filter((level) => (pack.difficulties[level] ?? 0) > 0);
    if (there.length < 2) return nothing;
    return html`<fieldset class="levels">
      <legend>${this.t("host-round-levels")}</legend>
      ${there.map(
        (level) => html`<label class="check">
          <input
            type="checkbox"
            .checked=${live((part.difficulty ?? DIFFICULTIES).includes(level))}
            @change=${(event: Event) => {
              set(withLevel(part, level, checked(event), pack));
              this.requestUpdate();
            }}
          />
          <span>${this.t(`host-difficulty-${level}`)} (${pack.difficulties[level]})</span>
        </label>`,
      )}
    </fieldset>`;
  }

  private ticks(part: RoundPart, pack: Pack, set: (part: RoundPart) => void): TemplateResult {
    const whole = this.inside[pack.id];
    if (whole === undefined) {
      if (!this.trouble) void this.look(pack.id);
      return this.trouble
        ? html`<p class="wrong" role="alert">${codeText(this.texts, this.trouble)}</p>`
        : html`<p class="hint" role="status">${this.t("host-loading")}</p>`;
    }
    const questions = whole.questions.filter(({ tiebreak }) => !tiebreak);
    return html`${part.questions?.length ? nothing : html`<p class="hint">${this.t("host-round-tick-first")}</p>`}
      <div class="ticks" role="group" aria-label=${this.t("host-round-ticked")}>
        ${questions.map(
          (one) => html`<div class="tick">${this.question(one, part, set)}${this.looker(whole, one)}</div>`,
        )}
      </div>`;
  }

  private question(one: PackQuestion, part: RoundPart, set: (part: RoundPart) => void): TemplateResult {
    const elsewhere = this.rounds.some(
      (other) => other !== part && other.pack === part.pack && other.questions?.includes(one.id),
    );
    return html`<label class="check">
      <input
        type="checkbox"
        ?disabled=${elsewhere}
        .checked=${live(part.questions?.includes(one.id) ?? false)}
        @change=${(event: Event) => set(withTick(part, one.id, checked(event)))}
      />
      <span>
        ${said(one.text, this.texts.lang)}
        <small>${questionTags(this.texts, one)}${elsewhere ? html` · ${this.t("host-round-elsewhere")}` : nothing}</small>
      </span>
    </label>`;
  }

  private looker(pack: WholePack, one: PackQuestion): TemplateResult {
    const look = async (): Promise<void> => {
      try {
        await import("./faces/faces");
        this.looks = { pack, at: pack.questions.indexOf(one) };
      } catch {
        this.desk.failed(null);
      }
    };
    const name = inLanguage(one.text, this.texts.lang).text;
    return html`<button
      type="button"
      class="icon-button look-${one.id}"
      aria-label="${this.t("host-faces-open")}: ${name}"
      @click=${() => void look()}
    >
      ${icon("expand")}
    </button>`;
  }

  private faces({ pack, at }: { pack: WholePack; at: number }): TemplateResult {
    const closed = ({ detail }: CustomEvent<number>): void => {
      this.looks = null;
      void this.focusOn(`.look-${pack.questions[detail]?.id ?? ""}`);
    };
    return html`<host-faces
      .texts=${this.texts}
      .desk=${this.desk}
      .pack=${pack.id}
      .questions=${pack.questions.map(({ id }) => id)}
      .at=${at}
      .language=${this.texts.lang}
      @closed=${closed}
    ></host-faces>`;
  }

  private async look(pack: string): Promise<void> {
    if (this.inside[pack] !== undefined) return;
    this.trouble = "";
    try {
      this.inside = { ...this.inside, [pack]: await this.desk.api.pack(pack) };
    } catch (error) {
      this.trouble = this.desk.codeOf(error);
    }
  }
}

customElements.define("host-rounds", HostRounds);
