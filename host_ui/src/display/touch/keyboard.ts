/** The keys below a field: letters of the language for words, figures for numbers. */

import { icon } from "@ui/art/icons";
import type { Ask } from "@ui/kinds/phone-face";
import { placed, written } from "@ui/kinds/phone-number";
import type { NumberView } from "@ui/protocol";
import { html, type TemplateResult } from "lit";
import type { Family } from "./family";
import { ERASE, figureRows, keyRows, pressed, SPACE } from "./keys";
import type { Plan } from "./plan";

/** Signs that a number may have here. */
const NUMBER_LONG = 9;
/** Px between two keys. */
const GAP = 4;

type Write = (key: string) => void;

export const hasKeys = (kind: string): boolean => kind === "typed" || kind === "number";

/** How many keys fit into a row of a half. */
export const columnsOf = ({ width, touch }: Plan): number => Math.max(10, Math.floor(width / (touch + GAP)));

const signOf = (key: string, t: (id: string) => string): TemplateResult | string => {
  if (key === ERASE) return icon("erase");
  return key === SPACE ? t("glass-space") : key.toLocaleUpperCase();
};

const labelOf = (key: string, t: (id: string) => string): string =>
  key === ERASE ? t("number-erase") : key === SPACE ? t("glass-space") : key.toLocaleUpperCase();

function board(rows: readonly (readonly string[])[], write: Write, family: Family): TemplateResult {
  const t = family.texts?.t ?? ((id: string) => id);
  return html`<div class="keys-board" role="group" aria-label=${t("glass-keys")}>${rows.map(
    (row) =>
      html`<div class="keys-row">${row.map(
        (key) =>
          html`<button type="button" class="key ${key === SPACE ? "wide" : ""}" aria-label=${labelOf(key, t)} @click=${() => write(key)}>${signOf(key, t)}</button>`,
      )}</div>`,
  )}</div>`;
}

/** What stands in the number's field as a number, or null where it is none on the line. */
export function onLine(figures: string, ask: NumberView): number | null {
  const value = Math.round(Number(figures.replace(",", ".")) * ask.scale);
  if (figures.trim() === "" || !Number.isFinite(value)) return null;
  return value >= ask.low && value <= ask.high ? placed(value, ask) : null;
}

function numberKeys(family: Family, index: number, ask: NumberView, given: number | null, plan: Plan) {
  const write: Write = (key) => {
    const { figures } = family.begun;
    // The first figure begins a new number, the eraser mends the one that stands there.
    const begun = figures ?? (key === ERASE ? written(standing(family, index, given, ask), ask.scale) : "");
    const now = pressed(begun, key, NUMBER_LONG);
    const value = onLine(now, ask);
    family.type(now);
    if (value !== null) family.choose(index, [String(value)]);
  };
  return board(figureRows(columnsOf(plan)), write, family);
}

const standing = ({ begun }: Family, index: number, given: number | null, ask: NumberView): number => {
  const picked = begun.picks?.question === index ? begun.picks.letters[0] : undefined;
  return picked === undefined ? (given ?? placed((ask.low + ask.high) / 2, ask)) : Number(picked);
};

function letterKeys(
  family: Family,
  index: number,
  given: string,
  most: number,
  figures: boolean,
  plan: Plan,
) {
  const write: Write = (key) => {
    const { picks } = family.begun;
    const text = picks?.question === index ? (picks.letters[0] ?? "") : given;
    family.choose(index, [pressed(text, key, most)]);
  };
  const columns = columnsOf(plan);
  return board(figures ? figureRows(columns) : keyRows(family.seat.lang, columns), write, family);
}

/** The keys for a question, below its field; `given`: what was answered before. */
export function keyboard(
  family: Family,
  index: number,
  ask: Ask,
  given: unknown,
  plan: Plan,
): TemplateResult {
  if (ask.kind === "number") {
    const before = (given as { value?: number } | null)?.value ?? null;
    return numberKeys(family, index, ask, before, plan);
  }
  if (ask.kind !== "typed") return html``;
  const before = (given as { text?: string } | null)?.text ?? "";
  return letterKeys(family, index, before, ask.most ?? 40, ask.figures === true, plan);
}
