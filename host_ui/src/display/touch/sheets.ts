/** What a half looks like: as a phone does, for a hand on the glass. It has its own room, so the display's own looks stay out. */

import map from "@ui/map/map.css?inline";
import answers from "@ui/phone/answers.css?inline";
import base from "@ui/phone/base.css?inline";
import free from "@ui/phone/free.css?inline";
import game from "@ui/phone/game.css?inline";
import kinds from "@ui/phone/kinds.css?inline";
import play from "@ui/phone/play.css?inline";
import { unsafeCSS } from "lit";
import ask from "./ask.css?inline";
import card from "./card.css?inline";
import half from "./half.css?inline";
import keys from "./keys.css?inline";

export const sheets = [base, play, answers, kinds, free, game, map, half, card, ask, keys].map(unsafeCSS);
