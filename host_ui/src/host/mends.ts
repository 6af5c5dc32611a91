/** What went wrong and is put right: a family's name, points, phones; a question that does not count; and the ways back. */

import type { Control, House, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { button, HostElement, shown } from "./base";

type Order = Omit<Control, "t" | "id" | "on">;
type Mend = NonNullable<Stage["mends"]>[number];

export interface MendOptions {
  texts: Texts;
  houses: readonly House[];
  order: (order: Order) => void;
}

/** The fields of a form that was sent. They stay as they are: the server may refuse what stands there. */
function sent(event: Event, ...names: string[]): string[] {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  return names.map((name) => String(data.get(name) ?? "").trim());
}

/** The same points are not given twice by a second press: something in the form has to be changed first. */
const hold = (event: Event, held: boolean): void => {
  const button = (event.currentTarget as HTMLFormElement).querySelector("button");
  if (button) button.disabled = held;
};

const others = (houses: readonly House[], house: House): TemplateResult[] =>
  houses
    .filter(({ id }) => id !== house.id)
    .map(({ id, name }) => html`<option value=${id}>${name}</option>`);

/** Behind each family: its name, points with a reason, another family that is the same one, its phones. */
export class HostMend extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    house: { attribute: false },
    houses: { attribute: false },
    order: { attribute: false },
    open: { state: true },
  };
  declare house: House;
  declare houses: readonly House[];
  declare order: MendOptions["order"];
  declare private open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  override render(): TemplateResult {
    const toggled = (event: Event): void => {
      this.open = (event.target as HTMLDetailsElement).open;
    };
    // A hundred families, each with a list of all others, are only drawn where somebody looks.
    return html`<details class="mend" @toggle=${toggled}>
      <summary>${this.t("host-mend")}<span class="sr"> ${this.house.name}</span></summary>
      ${this.open ? this.forms() : nothing}
    </details>`;
  }

  private forms(): TemplateResult {
    const { house, houses, order } = this;
    const team = house.id;
    const rename = (event: Event): void => {
      const [text = ""] = sent(event, "name");
      if (text) order({ do: "rename", team, text });
    };
    const correct = (event: Event): void => {
      const [points = "", text = ""] = sent(event, "points", "reason");
      hold(event, true);
      order({ do: "points", team, points: Number(points), text });
    };
    return html`<form @submit=${rename}>
        <label class="field"><span>${this.t("host-mend-name")}</span><input name="name" type="text" required autocomplete="off" /></label>
        <button type="submit" class="button">${this.t("host-mend-name-do")}</button>
      </form>
      <form @submit=${correct} @input=${(event: Event) => hold(event, false)}>
        <label class="field"><span>${this.t("host-mend-points")}</span><input name="points" type="number" step="1" required /></label>
        <label class="field"><span>${this.t("host-mend-reason")}</span><input name="reason" type="text" maxlength="80" required autocomplete="off" /></label>
        <button type="submit" class="button">${this.t("host-mend-points-do")}</button>
      </form>
      ${houses.length < 2 ? nothing : this.elsewhere()}`;
  }

  private elsewhere(): TemplateResult {
    const { house, houses, order, texts } = this;
    const merge = (event: Event): void => {
      const [into = ""] = sent(event, "into");
      order({ do: "merge", team: house.id, into });
    };
    return html`<form @submit=${merge}>
        <label class="field"><span>${this.t("host-mend-into")}</span><select name="into">${others(houses, house)}</select></label>
        <button type="submit" class="button">${this.t("host-mend-into-do")}</button>
      </form>
      ${(house.seats ?? []).map((seat, i) => phone({ texts, houses, order }, house, seat, i + 1))}`;
  }
}

customElements.define("host-mend", HostMend);

function phone(
  { texts, houses, order }: MendOptions,
  house: House,
  seat: string,
  number: number,
): TemplateResult {
  const move = (event: Event): void => {
    const [team = ""] = sent(event, "team");
    order({ do: "move", seat, team });
  };
  return html`<form @submit=${move}>
    <label class="field"><span>${texts.t("host-mend-phone", { number })}</span><select name="team">${others(houses, house)}</select></label>
    <button type="submit" class="button">${texts.t("host-mend-phone-do")}</button>
  </form>`;
}

function said({ t }: Texts, mend: Mend): string {
  const { what, question, name = "", other = "", points = 0, text = "", was = "", tiebreak = false } = mend;
  const id = what === "annulled" && tiebreak ? "host-mended-annulled-tiebreak" : `host-mended-${what}`;
  return t(id, { number: question + 1, name, other, points, text, was });
}

/** The last questions, which can be made not to count, and every change with its way back. */
export function mendsPart(
  texts: Texts,
  stage: Stage,
  order: (order: Order) => void,
): TemplateResult | typeof nothing {
  const { t } = texts;
  const { told = [], mends = [] } = stage;
  if (told.length === 0 && mends.length === 0) return nothing;
  const annul = (question: number, on_off: boolean): void => order({ do: "annul", question, on_off });
  return html`${told.length > 0 ? html`<h3>${t("host-told")}</h3>` : nothing}
    <ul class="mends told">${told.map(
      ({ question, text, annulled }) => html`<li><span><b>${question + 1}.</b> ${shown(text)}</span>
        ${button(annulled ? "back" : "cross", t(annulled ? "host-annul-not" : "host-annul"), () => annul(question, !annulled))}</li>`,
    )}</ul>
    ${mends.length > 0 ? html`<h3>${t("host-mends")}</h3>` : nothing}
    <ul class="mends">${mends.map(
      (mend) => html`<li class=${mend.undone ? "undone" : ""}><span>${said(texts, mend)}</span>
        ${mend.undone ? html`<small>${t("host-mend-undone")}</small>` : nothing}
        ${mend.can ? button("back", t("host-mend-undo"), () => order({ do: "undo", number: mend.number })) : nothing}</li>`,
    )}</ul>`;
}
