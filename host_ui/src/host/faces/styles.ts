/** The style sheets of display and phone as texts: each stands in a frame of its own, never on the host page. */

import art from "@ui/art/art.css?inline";
import fonts from "@ui/fonts.css?inline";
import map from "@ui/map/map.css?inline";
import answers from "@ui/phone/answers.css?inline";
import base from "@ui/phone/base.css?inline";
import free from "@ui/phone/free.css?inline";
import game from "@ui/phone/game.css?inline";
import phoneKinds from "@ui/phone/kinds.css?inline";
import phonePlay from "@ui/phone/play.css?inline";
import tokens from "@ui/tokens.css?inline";
import dusk from "../../../../player_ui/src/styles/dusk.css?inline";
import join from "../../../../player_ui/src/styles/join.css?inline";
import listen from "../../../../player_ui/src/styles/listen.css?inline";
import told from "../../../../player_ui/src/styles/told.css?inline";
import boards from "../../display/boards.css?inline";
import day from "../../display/day.css?inline";
import kinds from "../../display/kinds.css?inline";
import motion from "../../display/motion.css?inline";
import papers from "../../display/papers.css?inline";
import pictures from "../../display/pictures.css?inline";
import play from "../../display/play.css?inline";
import stage from "../../display/stage.css?inline";
import words from "../../display/words.css?inline";

/** In the order of the display's own page. */
export const DISPLAY = [
  tokens,
  art,
  fonts,
  stage,
  words,
  play,
  boards,
  kinds,
  pictures,
  papers,
  motion,
  day,
  map,
].join("\n");

/** In the order of the phone's own page. */
export const PHONE = [
  tokens,
  art,
  base,
  join,
  phonePlay,
  answers,
  dusk,
  told,
  listen,
  phoneKinds,
  free,
  game,
  map,
].join("\n");
