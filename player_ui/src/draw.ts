/** From a screen's name to its drawing: here what a phone needs to join; the game itself is loaded after that. */

import type { TemplateResult } from "lit";
import type { Context } from "./context";
import type { Play } from "./part";
import type { Screen } from "./screen";
import { help, lost, moment, moved, nogame, old, opening, paused, removed, wrong } from "./screens/calm";
import { first } from "./screens/first";
import { ourHouse } from "./screens/house";
import { comeBack, houseNumber, search } from "./screens/number";
import { waiting } from "./screens/waiting";

type Drawing = (ctx: Context) => TemplateResult;
type PlayScreen = keyof Play["SCREENS"];

const SCREENS: Readonly<Record<Exclude<Screen, PlayScreen>, Drawing>> = {
  first,
  house: ourHouse,
  number: houseNumber,
  search,
  return: comeBack,
  opening,
  waiting,
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

/** Whether the screen is one of the game itself. */
const isPlay = (screen: Screen): screen is PlayScreen => !(screen in SCREENS);

/** While the game itself is still on its way, the phone says that it opens. */
export const draw = (ctx: Context, play: Play | null): TemplateResult =>
  (isPlay(ctx.screen) ? (play?.SCREENS[ctx.screen] ?? opening) : SCREENS[ctx.screen])(ctx);
