/** From a screen's name to its drawing. */

import type { TemplateResult } from "lit";
import type { Context } from "./context";
import type { Screen } from "./screen";
import { card, ended, intro, pause, podium, standings } from "./screens/between";
import { help, lost, moment, moved, nogame, old, opening, paused, removed, wrong } from "./screens/calm";
import { first } from "./screens/first";
import { ourHouse } from "./screens/house";
import { comeBack, houseNumber, search } from "./screens/number";
import { question, talk } from "./screens/question";
import { reveal } from "./screens/reveal";
import { waiting } from "./screens/waiting";

const SCREENS: Readonly<Record<Screen, (ctx: Context) => TemplateResult>> = {
  first,
  house: ourHouse,
  number: houseNumber,
  search,
  return: comeBack,
  opening,
  waiting,
  intro,
  talk,
  question,
  reveal,
  card,
  standings,
  break: pause,
  podium,
  ended,
  paused,
  moment,
  lost,
  help,
  removed,
  moved,
  nogame,
  wrong,
  old,
};

export const draw = (ctx: Context): TemplateResult => SCREENS[ctx.screen](ctx);
