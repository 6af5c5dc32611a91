/** What the display says to listeners: the phase, the question, and what was right; each once. */

import { faceOf as kindFace } from "@ui/kinds/display-kinds";
import { spoken } from "@ui/kinds/display-words";
import type { Stage } from "@ui/protocol";
import type { Face } from "./face";
import { onlyWords, type Say } from "./words";

const TITLES: Readonly<Partial<Record<Face, string>>> = {
  connecting: "display-connecting",
  attract: "display-attract-title",
  doors: "display-kiosk-title",
  asleep: "display-kiosk-asleep",
  enough: "display-kiosk-enough",
  lobby: "display-lobby-title",
  talk: "display-talk",
  card: "display-did-you-know",
  standings: "display-standings-title",
  break: "display-break-title",
  podium: "display-podium-title",
  raffle: "display-raffle-winner",
  ended: "display-ended-title",
  paused: "display-paused-title",
};

/** `winner`: the name of the family that the raffle has drawn. */
export function spokenText(face: Face, stage: Stage | null, say: Say, winner = ""): string {
  if (face === "intro") return spoken(stage?.tiebreak ? say("tiebreak") : (stage?.title ?? []));
  if (face === "question" && stage?.question) {
    const { text, ask } = stage.question;
    if (stage.phase === "closed") return spoken(say("display-last"));
    const parts = [text, onlyWords(stage.question, say)].map(spoken);
    return [...parts, kindFace(ask).news?.(ask) ?? ""].filter(Boolean).join(" ");
  }
  if (face === "reveal" && stage?.reveal) {
    const help = { say, languages: say.languages };
    const kind = kindFace(stage.reveal);
    return `${spoken(kind.title(stage.reveal, help))}: ${kind.right(stage.reveal, help)}`;
  }
  const title = TITLES[face];
  if (face === "raffle" && title) return `${spoken(say(title))}: ${winner}`;
  const more = face === "podium" && stage?.tiebreak ? `. ${spoken(say("tiebreak-decided"))}` : "";
  return title ? spoken(say(title)) + more : "";
}
