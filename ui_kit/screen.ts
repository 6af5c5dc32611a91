/** How a game's displays are set, with what holds where the server has said nothing. */

import type { Screen } from "./protocol";

export const screenOf = (screen: Screen | null | undefined): Required<Screen> => ({
  sound: true,
  loop: false,
  volume: 2,
  speaking: false,
  daylight: false,
  ...screen,
});
