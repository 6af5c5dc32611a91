/** The reveal: the right answer, the own one, and what the family's house gained. It always gains something. */

import { ownAnswer } from "@ui/answer";
import { phoneFace } from "@ui/kinds/phone-kinds";
import { ownOf } from "@ui/model";
import type { Own, OwnResult } from "@ui/protocol";
import { gained, verdict } from "@ui/verdict";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { listen } from "../listen/button";
import { dusk, header } from "../parts/frame";
import { ownHouse, scenery } from "../parts/scenery";
import { rightFirst, toldRow } from "../parts/told";

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
  // In a family of several phones the marks may be those of another's answer.
  const alone = stage.family === "everyone" || own.phones === 1;
  const rows = face?.reveal(stage.reveal, answer, t, alone && (result?.marks ?? 0) >= 1) ?? [];
  const shown = rightFirst(rows, face?.inOrder);
  // One phone answers for all of a family: what it earned is theirs too.
  const answered = answer !== null || (stage.family !== "everyone" && result?.took_part === true);
  const id = verdict(result, answered, stage.tiebreak === "asked", face);
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
    html`${header(ctx, listen(ctx))}
      <h1 class="shout ${right ? "lit" : ""}">${t(stage.annulled ? "annulled" : id)}</h1>
      ${face?.told ? told : html`<ul class="shown ${stage.reveal.kind}">${shown.map((one) => toldRow(one, t))}</ul>`}
      <div class="grow"></div>${band(ctx, own, result)}`,
  );
}
