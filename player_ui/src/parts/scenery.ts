/** The dusk behind a screen, with the family's own house on the meadow: the same one as on the display. */

import { house, houseHeight } from "@ui/art/house";
import { move } from "@ui/art/pen";
import { phoneScene } from "@ui/art/scene";
import { type Pose, spirit } from "@ui/art/spirit";
import type { HouseDrawing, PaneState } from "@ui/art/types";
import { drawingOf } from "@ui/houses";
import type { Own } from "@ui/protocol";
import { nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { Context } from "../context";

/** The scene's own unit is half a CSS px of a phone 360 px wide. */
const WIDE = 720;
/** A spirit is 234 units high. */
const SPIRIT = 234;
/** Fewer free CSS px than this are no picture. */
const LEAST = 45;
/** A house with its roof's overhang, and what stands beside it. */
const HOUSE_ROOM = 330;

/** Rem of the widest strip (the same in join.css). */
const STRIP = 34;

/** Rem that words above and controls below take from the scene. */
export interface Room {
  readonly head: number;
  readonly foot: number;
}

export interface Actor {
  readonly drawing?: HouseDrawing;
  readonly spirit?: Pose;
  /** Lights up with a short movement (a new storey, a new lamp). */
  readonly fresh?: boolean;
  /** Where it stands, 0 (left) to 1; the middle unless said. */
  readonly at?: number;
}

/** Whether there is so little height that words stand beside the picture. */
export const isFlat = ({ width, height }: Context["view"]): boolean => width > height && height < 560;

/** What a picture must know of the page. */
export type Sight = Pick<Context, "view" | "taken">;

interface Ground {
  readonly height: number;
  readonly feet: number;
  readonly free: number;
  readonly middle: number;
}

function ground({ view, taken }: Sight, room: Room, at: number | undefined): Ground {
  const unit = WIDE / view.width;
  const height = view.height * unit;
  // Who has a place of its own stands in a strip, not on a page.
  const flat = at === undefined && isFlat(view);
  const foot = (flat ? 1.5 * view.rem : (taken?.foot ?? room.foot * view.rem)) * unit;
  const head = (flat ? 3.5 * view.rem : (taken?.head ?? room.head * view.rem)) * unit;
  const feet = height - foot - 28;
  return { height, feet, free: Math.max(0, feet - head - 24), middle: WIDE * (flat ? 0.25 : (at ?? 0.5)) };
}

function actors({ drawing, spirit: pose, fresh }: Actor, { feet, free, middle }: Ground): SVGTemplateResult {
  const both = drawing !== undefined && pose !== undefined;
  const tall = drawing ? houseHeight(drawing.look, drawing.storeys, drawing.adds) + 16 : SPIRIT;
  const wide = (drawing ? (middle * 1.72) / HOUSE_ROOM : 2.3) * (middle < WIDE / 2 && !drawing ? 0.6 : 1);
  const scale = Math.min(free / tall, wide, 2);
  const at = both ? middle + 45 : middle;
  const small = Math.min(scale, 1.25) * 0.62;
  return svg`${drawing ? svg`<g transform=${move(at, feet, scale)}><g class=${fresh ? "fresh" : ""}>${house(drawing)}</g></g>` : nothing}${
    pose
      ? spirit(pose, {
          x: both ? Math.max(80, at - 150 * scale) : at,
          y: feet + 14,
          scale: both ? small : scale,
        })
      : nothing
  }`;
}

/** A context for a picture that is a strip of the page: `height` rem, and never wider than a column of words. */
export function strip(ctx: Context, height: number): Context {
  const { width, rem } = ctx.view;
  return { ...ctx, taken: null, view: { rem, height: height * rem, width: Math.min(width, STRIP * rem) } };
}

/** The dusk with whoever stands in it. */
export function scenery(ctx: Sight, room: Room, actor: Actor = {}): TemplateResult | typeof nothing {
  const place = ground(ctx, room, actor.at);
  // Very large letters leave nothing to draw on, and no word may stand on the sunset.
  if ((place.free * ctx.view.width) / WIDE < LEAST) return nothing;
  const land = (place.feet - 26) / 2;
  const horizon = Math.max(20, land - 38);
  const size = { horizon: Math.round(horizon), land: Math.round(land), height: Math.round(place.height / 2) };
  return phoneScene(size, actors(actor, place));
}

/** The family's own house with its windows. `mine`: what this phone's window shows. */
export function ownHouse(own: Own, mine: PaneState, fresh = 0): HouseDrawing {
  const others = Math.max(0, Math.min(own.phones, 12) - 1);
  const panes: PaneState[] = [mine, ...Array.from({ length: others }, (): PaneState => "joined")];
  return drawingOf(own, panes, { fresh });
}
