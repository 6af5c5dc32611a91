/** The reveal: the right answer, the own one, and what the family's house gained. It always gains something. */

import { ownAnswer } from "@ui/answer";
import { shape } from "@ui/art/shapes";
import { lastAdd } from "@ui/houses";
import { type Shown, words } from "@ui/kinds/phone-face";
import { phoneFace } from "@ui/kinds/phone-kinds";
import { ownOf } from "@ui/model";
import { thumb } from "@ui/pictures/shown";
import type { Own, OwnResult } from "@ui/protocol";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { listen } from "../listen/button";
import { dusk, header } from "../parts/frame";
import { ownHouse, scenery } from "../parts/scenery";
import { tickSign } from "../parts/signs";

function row({ letter, words: text, picture, right, yours }: Shown, t: Context["t"]): TemplateResult {
  const sign = html`${letter ? shape(letter) : nothing}${picture ? thumb(picture) : nothing}`;
  const own = yours ? html`<small>${t("reveal-yours")}</small>` : nothing;
  if (!right) return html`<li class="stub">${sign}<span class="t">${words(text)}</span>${own}</li>`;
  return html`<li class="a ${letter ?? "plain"}">${sign}<span class="t">${words(text)}${own}</span>${tickSign(t("reveal-tick"))}</li>`;
}

/** The id of the one word above the answer; a tie-break is nobody's to know or not to know. */
export function verdict(result: OwnResult | null, answered: boolean, tiebreak = false): string {
  if (tiebreak) return "tiebreak-told";
  if (!answered) return "reveal-answer";
  const marks = result?.marks ?? 0;
  if (marks >= 1) return "reveal-right";
  return marks > 0 ? "reveal-part" : "reveal-else";
}

/** The id of what the house gained. */
export function gained(own: Own, result: OwnResult | null): string {
  if (result === null || !result.took_part) return "reveal-joined";
  if (result.fresh > 0) return "reveal-storey";
  const add = lastAdd(own.seed, own.adds);
  return add ? `add-${add}` : "reveal-good";
}

function band({ t }: Context, own: Own, result: OwnResult | null): TemplateResult {
  const points = result?.gain ?? 0;
  const id = points < 0 ? "reveal-less" : "reveal-points";
  const some = { points: Math.abs(points) };
  const more = result?.row ? t("reveal-row", { count: result.row }) : t("reveal-look");
  return html`<div class="band"><p><b>${t(gained(own, result))}</b><small>${more}</small></p>
    ${
      points === 0
        ? nothing
        : html`<strong class="gain"><span aria-hidden="true">${t(id, some)}</span
            ><span class="unseen">${t(`${id}-said`, some)}</span></strong>`
    }</div>`;
}

/** Rem of what a kind tells in its own way, until it has been measured. */
const TOLD = 19;

export function reveal(ctx: Context): TemplateResult {
  const { t, texts, own, stage, model } = ctx;
  if (own === null || !stage?.reveal) return html``;
  const result = ownOf(model)?.result ?? null;
  const { answer } = ownAnswer(model);
  const face = phoneFace(stage.reveal.kind);
  face?.load?.();
  const rows = face?.reveal(stage.reveal, answer, t) ?? [];
  const shown = face?.inOrder
    ? rows
    : [...rows.filter((one) => one.right), ...rows.filter((one) => !one.right)];
  // One phone answers for all of a family: what it earned is theirs too.
  const answered = answer !== null || (stage.family !== "everyone" && result?.took_part === true);
  const id =
    answer !== null && face?.verdict ? face.verdict : verdict(result, answered, stage.tiebreak === "asked");
  const right = id === "reveal-right" && !stage.annulled;
  const drawing = ownHouse(own, answer === null ? "joined" : "answered", result?.fresh ?? 0);
  const high = shown.length > 3 ? 3 : 4;
  const told = html`<div class="shown told ${stage.reveal.kind}">${face?.told?.(stage.reveal, answer, { t, lang: texts.lang })}</div>`;
  return dusk(
    ctx,
    `reveal ${shown.length > 3 ? "many" : ""}`,
    scenery(
      ctx,
      { head: 6.6 + (face?.told ? TOLD : shown.length * high), foot: 5.2 },
      { drawing, fresh: true, ...(right ? { spirit: "cheer" } : {}) },
    ),
    html`${header(ctx, false, listen(ctx))}
      <h1 class="shout ${right ? "lit" : ""}">${t(stage.annulled ? "annulled" : id)}</h1>
      ${face?.told ? told : html`<ul class="shown ${stage.reveal.kind}">${shown.map((one) => row(one, t))}</ul>`}
      <div class="grow"></div>${band(ctx, own, result)}`,
  );
}
