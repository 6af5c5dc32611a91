/** The game itself, in a file of its own: a phone loads it when it has joined. */

import "./styles/wide-play.css";
import "./styles/told.css";
import "./styles/listen.css";
import "@ui/phone/kinds.css";
import "@ui/phone/free.css";
import "./styles/card.css";
import "@ui/phone/game.css";
import "@ui/pictures/board";
import "@ui/pictures/large";
import "@ui/sound";
import type { TemplateResult } from "lit";
import type { Context } from "./context";
import "./play-texts";
import { ended, intro, pause, podium, standings } from "./screens/between";
import { card } from "./screens/card";
import { question, talk } from "./screens/question";
import { reveal } from "./screens/reveal";

export { fetchAhead } from "@ui/media";
export { fitQuestion } from "./fit";
export { follow } from "./listen/button";
export { stateWords } from "./screens/question";

export const SCREENS = {
  intro,
  talk,
  question,
  reveal,
  card,
  standings,
  break: pause,
  podium,
  ended,
} satisfies Record<string, (ctx: Context) => TemplateResult>;
