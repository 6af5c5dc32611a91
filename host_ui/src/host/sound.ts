/** The displays' sound from the host page: heard or not, how loud, music while people wait. */

import type { Control, Screen } from "@ui/protocol";
import { screenOf } from "@ui/screen";
import type { Texts } from "@ui/texts";
import { html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { toggle } from "./base";

/** What is asked of the game. */
export type SoundOrder = Pick<Control, "do" | "on_off" | "number">;
type Order = (order: SoundOrder) => void;

export const VOLUMES = [1, 2, 3] as const;

/** Silence, or its end. */
export const muteOrder = (screen: Screen | undefined): SoundOrder => ({
  do: "sound",
  on_off: !screenOf(screen).sound,
});

export function soundPart(texts: Texts, screen: Screen | undefined, order: Order): TemplateResult {
  const { sound, loop, volume } = screenOf(screen);
  return html`${toggle(texts.t("host-sound"), texts.t("host-sound-hint"), live(sound), (on_off) =>
    order({ do: "sound", on_off }),
  )}
  ${volumes(texts, volume, order)}
  ${toggle(texts.t("host-loop"), texts.t("host-loop-hint"), live(loop), (on_off) => order({ do: "loop", on_off }))}`;
}

function volumes(texts: Texts, chosen: number, order: Order): TemplateResult {
  return html`<fieldset class="segments">
    <legend>${texts.t("host-volume")}</legend>
    <div class="options">
      ${VOLUMES.map(
        (number) => html`<label class="segment">
          <input
            type="radio"
            name="volume"
            .checked=${live(number === chosen)}
            @change=${() => order({ do: "volume", number })}
          /><span>${texts.t(`host-volume-${number}`)}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
