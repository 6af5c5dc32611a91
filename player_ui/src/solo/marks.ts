/** How right an answer is, found from the reveal by the rules of server/home_quiz/game/kinds. */

import type { Given } from "@ui/answer";
import type { Reveal } from "@ui/kinds/phone-face";
import { distanceKm } from "@ui/map/project";
import type { MapPinReveal, NumberReveal, SeveralReveal } from "@ui/protocol";
import type { SoloQuestion } from "./question";

type Of<T, K extends Given["kind"]> = Extract<T, { kind: K }>;

/** Where a question does not say what is far: times the tolerance of a pin, a share of the line of a number. */
const REACH = 8;
const SHARE = 0.2;

/** The marks of an answer, 0 to 1. */
export function marks({ reveal, far }: Pick<SoloQuestion, "reveal" | "far">, given: Given): number {
  if (reveal.kind === "choice" && given.kind === "choice") return one(reveal.options, given.pick);
  if (reveal.kind === "truefalse" && given.kind === "truefalse") return given.pick === reveal.right ? 1 : 0;
  if (reveal.kind === "several" && given.kind === "several") return share(reveal, given.picks);
  if (reveal.kind === "number" && given.kind === "number") return near(reveal, given.value, far);
  if (reveal.kind === "mappin" && given.kind === "mappin") return around(reveal, given, far);
  return 0;
}

const one = (options: Of<Reveal, "choice">["options"], pick: string): number =>
  options.some(({ key, right }) => right && key === pick) ? 1 : 0;

/** Each right pick earns a share, each wrong one takes one back, not below nothing. */
function share({ options }: SeveralReveal, picks: readonly string[]): number {
  const right = options.filter((option) => option.right).map(({ key }) => key);
  const hits = right.filter((key) => picks.includes(key)).length;
  const misses = new Set(picks.filter((key) => !right.includes(key))).size;
  return right.length > 0 ? Math.max(0, hits - misses) / right.length : 0;
}

/** All up to `close`, evenly down to nothing at `far`, in whole thousandths. */
function near({ right, close, low, high }: NumberReveal, value: number, far?: number): number {
  const off = Math.abs(value - right);
  if (off <= close) return 1;
  const end = far || Math.max(close + 1, (high - low) * SHARE);
  return Math.max(0, Math.floor((1000 * (end - off)) / (end - close))) / 1000;
}

/** All up to `within` km, evenly down to nothing at `far`, in thousandths. */
function around(reveal: MapPinReveal, pin: { lat: number; lon: number }, far?: number): number {
  const reach = far || reveal.within * REACH;
  const left = (reach - distanceKm(reveal, pin)) / (reach - reveal.within);
  return Math.round(Math.min(1, Math.max(0, left)) * 1000) / 1000;
}
