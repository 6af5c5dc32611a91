/** What every picture of the display is made from, and what it is made of. */

import type { SceneOptions } from "@ui/art/scene";
import type { StreetHouse, StreetOptions } from "@ui/art/street";
import type { Live, Stage } from "@ui/protocol";
import type { SVGTemplateResult, TemplateResult } from "lit";
import type { HallFacts } from "./hall";
import type { KioskLook } from "./kiosk/kiosk";
import type { Size } from "./size";
import type { Say } from "./words";

/** All that a picture may depend on. */
export interface Look {
  readonly size: Size;
  /** The look for a picture in the sun: white ground, ink lines, no more than is needed. */
  readonly day: boolean;
  readonly stage: Stage | null;
  readonly live: Live | null;
  readonly hall: HallFacts | null;
  readonly say: Say;
  /** The name of a town in the first language, "" for none. */
  readonly town: (id: string) => string;
  readonly isWaving: (house: string) => boolean;
  /** The address to type. */
  readonly address: string;
  /** Which page of a street that passes by; rises by one every few seconds. */
  readonly page: number;
  /** This computer draws slowly: few details, nothing that moves. */
  readonly plain: boolean;
  /** Room ms now, on the measured clock. */
  readonly roomNow: () => number;
  /** Unix ms when the picture was made, for dates. */
  readonly today: number;
  /** The server will not be asked any more: somebody must load the page anew. */
  readonly stopped: boolean;
  /** The line has been away for so long that waiting may not be enough. */
  readonly long: boolean;
  /** What a kiosk knows; absent on every other display. */
  readonly kiosk?: KioskLook | undefined;
}

/** A street in its box, whose upper left corner is at (x, y). */
export interface StreetSpec {
  readonly x?: number;
  readonly y: number;
  readonly houses: readonly StreetHouse[];
  readonly options: StreetOptions;
}

/** A picture: the place, what is drawn behind and before the street, and the words on it. */
export interface Picture {
  readonly scene: SceneOptions;
  readonly behind?: SVGTemplateResult;
  readonly street?: StreetSpec;
  readonly front?: SVGTemplateResult;
  readonly words: TemplateResult;
  /** Measures for the style sheet, in units: `--name`. */
  readonly measures?: Readonly<Record<string, number>>;
}
