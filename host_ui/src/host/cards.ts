/** Families without a phone: letting one in, and entering the cards that they hold up. */

import { crestBadge } from "@ui/art/animals";
import { LETTERS, shape } from "@ui/art/shapes";
import type { Control, House, Live, Offer, QuestionView, Stage } from "@ui/protocol";
import type { Texts } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { button, HostElement } from "./base";

type Order = Omit<Control, "t" | "id" | "on">;
type Raised = NonNullable<House["cards"]>[number];

/** Kinds that a raised card can answer (`carded` on the server). */
const CARDED = ["choice", "truefalse", "several", "poll", "mostsaid", "whoami", "picreveal"];
const YES_NO = ["a", "b"];

/** The letters on cards that can answer a question; none where cards cannot. */
export function lettersOf({ ask }: Pick<QuestionView, "ask">): readonly string[] {
  if (!CARDED.includes(ask.kind)) return [];
  const options = "options" in ask ? ask.options.map(({ key }) => key) : [];
  return options.length > 0 ? options : YES_NO;
}

/** What stands after a tap: another letter, or with several right ones this letter on top or taken off. */
export function tapped(kind: string, letters: string, letter: string): string {
  if (kind !== "several") return letter;
  const left = letters.includes(letter) ? letters.replace(letter, "") : letters + letter;
  return left || letters;
}

/** Families whose card was not entered yet, while it can be. */
export function cardsLeft(stage: Stage, live: Live | null): number {
  const asks = stage.phase === "open" || stage.phase === "closed";
  if (!asks || !stage.question || lettersOf(stage.question).length === 0) return 0;
  const raised = (live?.houses ?? []).flatMap(({ cards = [] }) => cards);
  return raised.filter(({ letters }) => !letters).length;
}

/** From the opening to the reveal: each family with cards, and the letters to tap. */
export function cardsPart(
  texts: Texts,
  stage: Stage,
  live: Live | null,
  order: (order: Order) => void,
): TemplateResult | typeof nothing {
  const { question, phase } = stage;
  const houses = (live?.houses ?? []).filter(({ cards = [] }) => cards.length > 0);
  if (houses.length === 0 || !question || (phase !== "open" && phase !== "closed")) return nothing;
  const letters = lettersOf(question);
  const raise = (seat: string, answer: string): void =>
    order({ do: "card", seat, question: question.index, answer });
  const rows = houses.flatMap((house) =>
    (house.cards ?? []).map((card) => row(question, letters, house, card, raise)),
  );
  return html`<section class="cards" aria-labelledby="cards-title">
    <h3 id="cards-title">${texts.t("host-cards")}</h3>
    <p class="hint">${texts.t(letters.length > 0 ? "host-cards-hint" : "host-cards-none")}</p>
    ${letters.length > 0 ? html`<ul>${rows}</ul>` : nothing}
  </section>`;
}

function row(
  { ask }: QuestionView,
  letters: readonly string[],
  { name, crest }: House,
  card: Raised,
  raise: (seat: string, letters: string) => void,
): TemplateResult {
  const up = card.letters ?? "";
  return html`<li class=${up ? "up" : ""}>
    <span class="whose">${crestBadge(crest)}<b>${name}</b></span>
    <span class="letters" role="group" aria-label=${name}>
      ${letters.map((letter) => {
        const sign = LETTERS["abcdef".indexOf(letter)] ?? "A";
        return html`<button
          type="button"
          class="card-letter ${letter}"
          aria-pressed=${up.includes(letter)}
          aria-label=${sign}
          @click=${() => raise(card.seat, tapped(ask.kind, up, letter))}
        >${shape(sign)}</button>`;
      })}
    </span>
  </li>`;
}

/** A house for a family without a phone, under one of the names that are offered to phones too. */
export class HostAddCards extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    offers: { attribute: false },
    ask: { attribute: false },
    order: { attribute: false },
  };
  declare offers: readonly Offer[] | null;
  /** Asks for names; each turn brings others. */
  declare ask: (turn: number) => void;
  declare order: (order: Order) => void;
  private turn = 0;

  private another(): void {
    this.turn += 1;
    this.ask(this.turn);
  }

  private add({ name, crest, colour }: Offer): void {
    this.order({ do: "cards", text: name, crest, colour });
    this.another();
  }

  override render(): TemplateResult {
    const toggled = (event: Event): void => {
      if ((event.target as HTMLDetailsElement).open) this.ask(this.turn);
    };
    return html`<details class="mend add-cards" @toggle=${toggled}>
      <summary>${this.t("host-cards-add")}</summary>
      <p class="hint">${this.t("host-cards-add-hint")}</p>
      <ul>
        ${(this.offers ?? []).map(
          (offer) => html`<li>
            <button type="button" class="button" @click=${() => this.add(offer)}>
              ${crestBadge(offer.crest)}<span>${offer.name}</span>
            </button>
          </li>`,
        )}
      </ul>
      ${button("back", this.t("host-cards-other"), () => this.another(), { kind: "quiet" })}
    </details>`;
  }
}

customElements.define("host-add-cards", HostAddCards);
