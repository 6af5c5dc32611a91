/** What comes next in a running game: any question that nobody has seen can be replaced or left out, and brought back. */

import { icon } from "@ui/art/icons";
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { button, HostElement, inLanguage, said } from "./base";
import "./confirm";
import type { Desk } from "./desk";
import { codeText, errorCode } from "./errors";
import { questionTags } from "./preview";
import type { AsideQuestion, PackQuestion, Plan, PlannedQuestion, WholePack } from "./shapes";

/** Whether two questions ask the same thing; of two packs they may have one id and be different. */
export const sameQuestion = (a: PackQuestion, b: PackQuestion): boolean =>
  a.id === b.id && JSON.stringify(a.text) === JSON.stringify(b.text);

/** The questions of a pack that may be asked instead: none of the game, and no tie-break. */
export const offered = (pack: WholePack, plan: Plan): PackQuestion[] =>
  pack.questions.filter(
    (one) => !one.tiebreak && !plan.questions.some((planned) => sameQuestion(planned, one)),
  );

/** What is listed: the questions to come, and those left out in front of the one before which they stood. */
export function listed(
  { questions, aside }: Plan,
  coming: number,
): readonly (PlannedQuestion | AsideQuestion)[] {
  const out = aside.filter(({ taken }) => !taken);
  const first = coming < 0 ? questions.length : coming;
  const left = questions
    .slice(first)
    .flatMap((one) => [...out.filter(({ index }) => index === one.index), one]);
  return [...left, ...out.filter(({ index }) => index === questions.length)];
}

const isOut = (one: PlannedQuestion | AsideQuestion): one is AsideQuestion => "number" in one;

export class HostPlan extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    code: { attribute: false },
    edition: { attribute: false },
    coming: { attribute: false },
    phase: { attribute: false },
    plan: { state: true },
    place: { state: true },
    pack: { state: true },
    said: { state: true },
    trouble: { state: true },
    busy: { state: true },
  };
  declare desk: Desk;
  declare code: string;
  /** As the stage says it: a new number makes the list be asked for anew. */
  declare edition: number;
  /** The first question that can still be changed, -1 for none. */
  declare coming: number;
  /** The game's: with it some of what was left out can be brought back no longer. */
  declare phase: string;
  declare private plan: Plan | null;
  /** The question for which another one is being chosen. */
  declare private place: PlannedQuestion | null;
  /** The pack in which one looks for it. */
  declare private pack: WholePack | null;
  declare private said: string;
  declare private trouble: string;
  declare private busy: boolean;

  constructor() {
    super();
    Object.assign(this, { plan: null, place: null, pack: null, said: "", trouble: "", busy: false });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const late = changed.has("phase") && (this.plan?.aside.length ?? 0) > 0;
    if (late || (changed.has("edition") && this.plan?.edition !== this.edition)) void this.load();
  }

  private async load(): Promise<void> {
    await this.trying(async () => {
      const plan = await this.desk.api.plan(this.code);
      // What was being chosen belonged to a programme that is over.
      if (plan.edition !== this.plan?.edition) this.place = null;
      this.plan = plan;
    });
  }

  /** Does something that the server may refuse; says so. True if it went well. */
  private async trying(act: () => Promise<unknown>): Promise<boolean> {
    this.busy = true;
    this.trouble = "";
    try {
      await act();
      return true;
    } catch (error) {
      this.said = "";
      this.trouble = codeText(this.texts, errorCode(error));
      return false;
    } finally {
      this.busy = false;
    }
  }

  override render(): TemplateResult {
    const list = this.plan ? listed(this.plan, this.coming) : [];
    return html`<p class="hint">${this.t(this.coming < 0 ? "host-plan-none" : "host-plan-hint")}</p>
      ${this.trouble ? html`<p class="wrong" role="alert">${this.trouble}</p>` : nothing}
      <p class="done" role="status" tabindex="-1">${this.said}</p>
      ${this.trouble && this.plan === null ? button("back", this.t("host-again"), () => void this.load()) : nothing}
      <ol class="plan">
        ${repeat(
          list,
          (one) => `${one.index} ${one.id} ${isOut(one)}`,
          (one, at) => this.row(one, list[at - 1]),
        )}
      </ol>`;
  }

  private row(one: PlannedQuestion | AsideQuestion, before: PlannedQuestion | undefined): TemplateResult {
    const { titles = [] } = this.plan ?? {};
    const heads = one.round !== before?.round && titles.length > 1;
    const head = heads ? html`<h3>${said(titles[one.round] ?? {}, this.texts.lang)}</h3>` : nothing;
    return isOut(one) ? this.out(one, head) : this.asked(one, head);
  }

  private asked(one: PlannedQuestion, head: TemplateResult | typeof nothing): TemplateResult {
    const number = one.index + 1;
    const next = one.index === this.coming;
    const was = this.plan?.aside.find(({ index, taken }) => taken && index === one.index);
    return html`<li class=${next ? "next" : ""} data-index=${one.index}>
      ${head}
      <p class="what"><b class="nr">${number}.</b> ${said(one.text, this.texts.lang)}</p>
      <p class="tags">${next ? html`<b>${this.t("host-plan-next")}</b> · ` : nothing}${questionTags(this.texts, one)}</p>
      ${this.place?.index === one.index ? this.chooser(one) : this.buttons(one, number)}
      ${was ? html`<div class="was"><p class="what">${this.t("host-plan-was")} ${said(was.text, this.texts.lang)}</p>${this.backButton(was)}</div>` : nothing}
    </li>`;
  }

  private out(one: AsideQuestion, head: TemplateResult | typeof nothing): TemplateResult {
    return html`<li class="out">
      ${head}
      <p class="what">${said(one.text, this.texts.lang)}</p>
      <p class="tags"><b>${this.t("host-plan-out")}</b> · ${questionTags(this.texts, one)}</p>
      ${this.backButton(one)}
    </li>`;
  }

  private backButton(one: AsideQuestion): TemplateResult {
    return button("back", this.t("host-plan-back"), () => void this.bringBack(one), {
      off: this.busy,
      kind: "quiet",
    });
  }

  private buttons(one: PlannedQuestion, number: number): TemplateResult {
    return html`<div class="row">
      <button type="button" class="button replace" ?disabled=${this.busy} @click=${() => void this.choose(one)}>
        ${icon("pencil")}<span>${this.t("host-plan-replace")}<span class="sr"> (${number})</span></span>
      </button>
      <host-confirm
        .texts=${this.texts}
        .sign=${"cross" as const}
        .words=${this.t("host-plan-drop", { number })}
        .kind=${"quiet sign"}
        .off=${this.busy}
        .question=${this.t("host-plan-drop-question", { number })}
        .yes=${this.t("host-plan-drop-yes")}
        @confirmed=${() => void this.drop(one)}
      ></host-confirm>
    </div>`;
  }

  // ---- another one ---------------------------------------------------------------------------------------

  /** Begins with the pack of the round, if it is here: most likely one of the same is wanted. */
  private async choose(one: PlannedQuestion): Promise<void> {
    const title = JSON.stringify(this.plan?.titles[one.round] ?? {});
    const packs = this.desk.packs ?? [];
    const pack = packs.find((found) => JSON.stringify(found.title) === title) ?? packs[0];
    this.said = "";
    this.place = one;
    if (pack) await this.look(pack.id);
    await this.focusOn(".chooser select");
  }

  private look(pack: string): Promise<boolean> {
    return this.trying(async () => {
      this.pack = await this.desk.api.pack(pack);
    });
  }

  private chooser(one: PlannedQuestion): TemplateResult {
    const number = one.index + 1;
    const { pack, plan } = this;
    const left = pack && plan ? offered(pack, plan) : [];
    const changed = (event: Event): void => void this.look((event.target as HTMLSelectElement).value);
    const id = `plan-pack-${one.index}`;
    return html`<div class="chooser" role="group" aria-label=${this.t("host-plan-choose", { number })} @keydown=${this.pressed}>
      <p class="field">
        <label for=${id}>${this.t("host-plan-pack")}</label>
        <select id=${id} @change=${changed}>
          ${(this.desk.packs ?? []).map(
            ({ id, title }) =>
              html`<option value=${id} ?selected=${id === pack?.id}>${inLanguage(title, this.texts.lang).text}</option>`,
          )}
        </select>
      </p>
      ${pack && left.length === 0 ? html`<p class="hint">${this.t("host-plan-empty")}</p>` : nothing}
      <ul class="offers" tabindex="0" aria-label=${this.t("host-plan-choose", { number })}>
        ${left.map((other) => this.offer(one, other))}
      </ul>
      ${button("back", this.t("host-plan-close"), () => this.leave(), { kind: "quiet" })}
    </div>`;
  }

  private offer(one: PlannedQuestion, other: PackQuestion): TemplateResult {
    return html`<li>
      <p class="what">${said(other.text, this.texts.lang)}</p>
      <p class="tags">${questionTags(this.texts, other)}</p>
      ${button("check", this.t("host-plan-take"), () => void this.put(one, other), { off: this.busy })}
    </li>`;
  }

  private leave(): void {
    const at = this.place?.index ?? 0;
    this.place = null;
    void this.focusOn(`[data-index="${at}"] .replace`);
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    this.leave();
  };

  private put({ index }: PlannedQuestion, question: PackQuestion): Promise<void> {
    const pack = this.pack?.id ?? "";
    const edition = this.plan?.edition ?? 0;
    const wish = { edition, pack, question: question.id };
    return this.changed("host-plan-replaced", index, () => this.desk.api.putQuestion(this.code, index, wish));
  }

  private drop({ index }: PlannedQuestion): Promise<void> {
    const edition = this.plan?.edition ?? 0;
    return this.changed("host-plan-dropped", index, () => this.desk.api.leaveOut(this.code, index, edition));
  }

  private bringBack({ index, number }: AsideQuestion): Promise<void> {
    const edition = this.plan?.edition ?? 0;
    return this.changed("host-plan-brought", index, () =>
      this.desk.api.bringBack(this.code, { edition, number }),
    );
  }

  /** Makes a change and says what it was; refused, the list is read anew, for it was not what this page thought. */
  private async changed(id: string, index: number, act: () => Promise<unknown>): Promise<void> {
    const well = await this.trying(act);
    const trouble = this.trouble;
    await this.load();
    if (well) this.said = this.t(id, { number: index + 1 });
    else this.trouble = trouble;
    await this.focusOn(".done");
  }
}

customElements.define("host-plan", HostPlan);
