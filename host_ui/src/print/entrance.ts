/** The way into a game on paper, as posters and tents share it: codes on linen, and what to type below them. */

import type { Cloth } from "@ui/art/linen";
import type { Box } from "@ui/art/types";
import type { Texts } from "@ui/texts";
import { type SVGTemplateResult, svg } from "lit";
import { chosenRoad, hallName, qrAddress, typedAddress } from "../host/address";
import type { Game, Hall } from "../host/shapes";
import { spoken } from "../host/when";
import type { Tongues } from "./paper";

/** What a sheet leads to. Addresses of pictures are those of our own server. */
export interface Entrance {
  /** The library's name, "" while it has none of its own. */
  readonly hall: string;
  /** What is typed. */
  readonly address: string;
  readonly qr: string;
  /** The network's name and the picture of its code; null where the server knows no Wi-Fi. */
  readonly wifi: { readonly name: string; readonly qr: string } | null;
  /** For one game: its code and planned start (unix seconds, 0 if none). */
  readonly game: { readonly code: string; readonly starts: number } | null;
}

/** The entrance of a hall, or of one of its games; null while the server knows no address for phones. */
export function entranceOf(hall: Hall, game: Game | null): Entrance | null {
  const road = chosenRoad(hall);
  if (road === null) return null;
  const shown = game === null || game.shown;
  return {
    hall: hallName(hall),
    address: typedAddress(road, game?.code ?? "", shown),
    qr: qrAddress(hall, game?.code ?? ""),
    wifi: hall.wifi && { name: hall.wifi.ssid, qr: `/qr/wifi.svg?of=${encodeURIComponent(hall.wifi.ssid)}` },
    game: game && { code: game.code, starts: game.starts_at },
  };
}

/** Codes are as large as their cloths allow: sheets hang far from those who scan them. */
const SHARE = 0.92;
/** The washing line before a pale sky. */
export const ROPE = "#7a6a55";

/** An address of this computer that leads no phone anywhere. */
export const isOwn = (url: string): boolean =>
  /^https?:\/\/(localhost|127(\.\d+){3}|\[::1\])(:|\/|$)/.test(url);

const picture =
  (href: string) =>
  ({ x, y, width, height }: Box): SVGTemplateResult =>
    svg`<image class="code" href=${href} x=${x} y=${y} width=${width} height=${height}></image>`;

/** Step by step: the Wi-Fi first, where there is one. A single step has no number. */
export function steps(entrance: Entrance, tongues: Tongues): Cloth[] {
  const say = (id: string): string[] => [...new Set(tongues.map((texts) => texts.t(id)))];
  const { wifi, address, qr } = entrance;
  const [join, play] = [say("paper-wifi"), say("paper-game")];
  const game = { words: play, below: address, share: SHARE, code: picture(qr) };
  if (wifi === null) return [{ number: 0, ...game }];
  return [
    { number: 1, words: join, like: play, below: wifi.name, share: SHARE, code: picture(wifi.qr) },
    { number: 2, like: join, ...game },
  ];
}

/** Day and time of a game in the words of a language, "" where it is for any day. */
export const dayOf = ({ game }: Entrance, { lang }: Texts): string =>
  game && game.starts > 0 ? spoken(game.starts, lang) : "";
