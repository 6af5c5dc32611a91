/** Which picture the display shows: a pure choice from what the line and the stage say. */

import type { Model } from "@ui/model";

export const FACES = [
  "connecting",
  "attract",
  "lobby",
  "intro",
  "talk",
  "question",
  "reveal",
  "card",
  "standings",
  "break",
  "podium",
  "raffle",
  "ended",
  "paused",
  "doors",
  "asleep",
  "enough",
] as const;

export type Face = (typeof FACES)[number];

const OF_PHASE: Readonly<Record<string, Face>> = {
  lobby: "lobby",
  intro: "intro",
  talk: "talk",
  open: "question",
  closed: "question",
  reveal: "reveal",
  card: "card",
  standings: "standings",
  break: "break",
  podium: "podium",
  ended: "ended",
};

/** So long after the line was lost the picture still stands; then the spirit says that it looks for us (ms). */
export const PATIENCE = 2000;

type Said = Pick<Model, "line" | "lostSince" | "welcome" | "stage" | "closed">;

/** `at` is on the same clock as `lostSince` (ms). A picture that stands is kept while the line comes back. */
export function faceOf(model: Said, at: number): Face {
  if (model.welcome === null) return "connecting";
  const lost = model.line !== "open" && model.lostSince !== null && at - model.lostSince > PATIENCE;
  if (lost) return "connecting";
  const { stage } = model;
  if (stage === null || stage === undefined) return "attract";
  if (stage.paused) return "paused";
  if (stage.raffle?.team) return "raffle";
  return OF_PHASE[stage.phase] ?? "attract";
}

/** Faces in which somebody may still come in: a small linen shows where to scan. */
export const welcomesLate = (face: Face): boolean =>
  ["intro", "talk", "question", "reveal", "card", "standings", "break", "paused"].includes(face);
