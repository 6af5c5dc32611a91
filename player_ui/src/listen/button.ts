/** Listen: a button that reads the screen aloud, where the device has a voice for it; pressed again, it stops. */

import { icon } from "@ui/art/icons";
import { ownOf } from "@ui/model";
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
export const follow = (ctx: Context): void => reader.follow(momentOf(ctx));

export function listen({ stage, texts, t, act }: Context): TemplateResult | typeof nothing {
  reader.changed = () => act.set({});
  const lines = stage && reader.speaks(texts.lang) ? readable(linesOf(stage, texts), reader.speaks) : [];
  if (lines.length === 0) return nothing;
  const press = (): void => (reader.isReading ? reader.stop() : reader.read(lines));
  return html`<button type="button" class="listen" aria-label=${t("listen")} aria-pressed=${String(reader.isReading)} @click=${press}
    >${icon("speaker")}<span>${t("listen")}</span></button>`;
}
