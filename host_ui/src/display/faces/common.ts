/** What several pictures share: the place at dusk, the street in play, the invitation for late comers. */

import type { SceneOptions } from "@ui/art/scene";
import type { Box } from "@ui/art/types";
import type { House } from "@ui/protocol";
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { joinCode, WIFI_CODE } from "../hall";
import { type Manner, roomFor, streetHouses } from "../houses";
import { isCrowd, LATE_WIDTH, streetSpan } from "../layout";
import type { Look, StreetSpec } from "../look";

export const housesOf = (look: Look): readonly House[] => look.live?.houses ?? [];

/** Dusk with its far shore just above the street. */
export function duskAt(look: Look, street: number, more: Partial<SceneOptions> = {}): SceneOptions {
  const { width, height } = look.size;
  const horizon = street + 42;
  return {
    width,
    height,
    light: "dusk",
    horizon,
    lake: 60,
    words: horizon * 0.82,
    keep: [{ x: 40, y: 20, width: width * 0.76, height: horizon * 0.62 }],
    town: { x: 0.71, scale: 0.36 },
    ...more,
  };
}

/** A street at the foot of the stage from `top`, which leaves room for the invitation at its end. */
export function streetFrom(look: Look, top: number, manner: Partial<Manner>): StreetSpec {
  const houses = housesOf(look);
  const crowd = isCrowd(houses.length);
  const calm = crowd ? { crowd: true, mostStoreys: 2 } : {};
  const full: Manner = { plates: "home", isWaving: look.isWaving, town: look.town, ...calm, ...manner };
  const shown = streetHouses(houses, full);
  const span = streetSpan(look.size.width - (invites(look) ? LATE_WIDTH : 0), houses.length);
  return {
    x: span.x,
    y: top,
    houses: shown,
    options: {
      width: span.width,
      // The ground goes on below the invitation, so the picture draws it.
      bare: true,
      height: look.size.height - top,
      page: look.page,
      plain: look.plain,
      room: crowd ? (full.mostStoreys ?? 5) : roomFor(houses),
    },
  };
}

/** The game's code as an image, quiet zone included. */
const codeImage =
  (address: string) =>
  ({ x, y, width, height }: Box): SVGTemplateResult =>
    svg`<image href=${address} x=${x} y=${y} width=${width} height=${height}></image>`;

const texts = (look: Look, id: string): string[] => look.say(id).map(({ text }) => text);

export interface Invitation {
  readonly number: number;
  readonly words: readonly string[];
  readonly below: string;
  readonly code: (box: Box) => SVGTemplateResult;
}

/** 1 Wi-Fi, if this display may show it, and 2 the game; one alone has no number (0). */
export function invitations(look: Look): Invitation[] {
  const wifi = look.hall?.wifi;
  // After the end the code would lead back into the game that is over; the bare address leads to the next.
  const over = look.stage?.phase === "ended";
  const code = over ? "" : (look.stage?.code ?? look.hall?.room ?? "");
  const game = {
    number: wifi ? 2 : 0,
    words: texts(look, over ? "display-linen-next" : "display-linen-game"),
    below: look.address,
    code: codeImage(joinCode(look.hall, code)),
  };
  if (!wifi) return [game];
  return [
    { number: 1, words: texts(look, "display-linen-wifi"), below: wifi.ssid, code: codeImage(WIFI_CODE) },
    game,
  ];
}

/** Whether late families may still come in. */
export const invites = (look: Look): boolean =>
  look.stage !== null &&
  look.stage.locked !== true &&
  look.stage.phase !== "podium" &&
  look.stage.phase !== "ended";

/** Where one is in the game, what it is about, and the address for late comers. */
export function headBar(look: Look): TemplateResult {
  const { stage } = look;
  const question = stage?.question;
  if (!stage || !question) return html``;
  const topic = look.say.maybe(`topic-${question.topic}`);
  const step = stage.tiebreak
    ? look.say("tiebreak")
    : look.say("display-step", { index: question.index + 1, of: question.of });
  return html`<div class="head">
    <p class="pill">${step[0]?.text}${topic ? html` · ${topic.map((one, i) => html`${i > 0 ? " · " : ""}<span class=${i ? "second" : "first"}>${one.text}</span>`)}` : ""}</p>
    ${invites(look) ? html`<p class="address">${look.address}</p>` : ""}
  </div>`;
}
