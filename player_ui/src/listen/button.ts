/** Listen: a button that reads the screen aloud, by a recording of the pack or a voice of the device; again, it stops. */

import { icon } from "@ui/art/icons";
import { ownOf } from "@ui/model";
import { player } from "@ui/sound";
import { html, nothing, type TemplateResult } from "lit";
import type { Context } from "../context";
import { linesOf, readable } from "./lines";
import { Reader } from "./reader";

const reader = new Reader(window.speechSynthesis);

/** The moment of the game to which what is read belongs, "" where nothing is. A card goes on from its reveal. */
export function momentOf({
  screen,
  stage,
  model,
  texts,
}: Pick<Context, "screen" | "stage" | "model" | "texts">) {
  if (screen === "reveal" || screen === "card") return `told ${texts.lang}`;
  if (screen !== "talk" && screen !== "question") return "";
  // Who has own time may answer after the others, and so may listen on.
  const closed = stage?.phase === "closed" && ownOf(model)?.until == null;
  return `${closed ? "closed" : "asked"} ${stage?.code} ${stage?.question?.index} ${texts.lang}`;
}

/** Stops what is read when its moment is over; to be called whenever the screen was drawn. */
export function follow(ctx: Context): void {
  const moment = momentOf(ctx);
  if (moment !== followed) player().stop(recorded);
  followed = moment;
  reader.follow(moment);
}

let followed = "";
/** The recording that Listen has played last. */
let recorded = "";

function play(name: string): void {
  recorded = name;
  player().play(name);
}

export function listen({ stage, texts, t, act }: Context): TemplateResult | typeof nothing {
  reader.changed = () => act.set({});
  player().changed = reader.changed;
  const name = stage?.question?.reading;
  const lines = stage && reader.speaks(texts.lang) ? readable(linesOf(stage, texts), reader.speaks) : [];
  if (!name && lines.length === 0) return nothing;
  const reads = name ? player().name === name : reader.isReading;
  const stop = (): void => (name ? player().stop(name) : reader.stop());
  const read = (): void => (name ? play(name) : reader.read(lines));
  return html`<button type="button" class="listen" aria-label=${t("listen")} aria-pressed=${String(reads)} @click=${reads ? stop : read}
    >${icon("speaker")}<span>${t("listen")}</span></button>`;
}
