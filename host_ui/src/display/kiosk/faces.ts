/** The pictures that only a kiosk has: its doors, its sleep, and "enough"; and what it adds to those of a game. */

import { icon } from "@ui/art/icons";
import { boat } from "@ui/art/props";
import { spirit } from "@ui/art/spirit";
import { both, inLine } from "@ui/kinds/display-words";
import { html, nothing, svg, type TemplateResult } from "lit";
import type { Face } from "../face";
import { cardPicture } from "../faces/card";
import { joinCode } from "../hall";
import type { Look, Picture } from "../look";
import { type DoorName, doorPicture } from "./door";
import { hands } from "./hands";
import type { KioskLook } from "./kiosk";
import type { Sight } from "./rules";
import { slide, toBeat } from "./slides";

/** Seconds from the first house to the start: how many rays the sun has. */
const GATHERS = 30;

function label(look: Look, id: string): TemplateResult {
  return html`<span class="fit label" data-steps="50 46 42 38 34 30 27">${both(look.say(id), look.say.languages)}</span>`;
}

function link(look: Look, name: DoorName, id: string, to: string): TemplateResult {
  const lang = look.say.languages[0] ?? "";
  const near = look.kiosk?.told.near ? "&near" : "";
  return html`<a class="door ${name}" href=${`/explore?display=${lang}${near}${to}`} draggable="false">${doorPicture(name)}${label(look, id)}</a>`;
}

function doors(look: Look, kiosk: KioskLook): TemplateResult {
  const { code } = kiosk.told;
  const play = code === "" ? null : hands();
  // "We two" is one house, against what the library knows; a duel is one house against another.
  const door = (name: "two" | "duel", families: number): TemplateResult | typeof nothing =>
    play === null || play.most() < families
      ? nothing
      : html`<button type="button" class="door ${name}" @click=${() => play.begin(families)}>${doorPicture(name)}${label(look, `display-kiosk-${name}`)}</button>`;
  return html`<nav class="doors">
    <div class="door scan">${doorPicture("scan", code ? joinCode(look.hall, code) : "")}${label(look, "display-kiosk-scan")}</div>
    ${door("two", 1)}${door("duel", 2)}${link(look, "one", "display-kiosk-one", "#quiz")}${link(look, "explore", "display-attract-explore", "")}
  </nav>
  ${code ? html`<p class="kiosk-address">${inLine(look.say("display-no-camera"), look.say.languages)}: <b>${look.address}/g/${code}</b></p>` : nothing}`;
}

export function kioskDoors(look: Look): Picture {
  const { width, height } = look.size;
  const { kiosk } = look;
  return {
    scene: {
      width,
      height,
      light: "dusk",
      horizon: height - 470,
      lake: 90,
      words: height * 0.5,
      sun: 0.76,
      town: { x: 0.5, scale: 0.42 },
      keep: [{ x: 30, y: 10, width: width - 60, height: height * 0.46 }],
    },
    front: svg`<path d=${`M0,${height - 74}Q${width / 4},${height - 82} ${width / 2},${height - 74}T${width},${height - 76}V${height}H0Z`} fill="#c9a878"></path>`,
    words: kiosk
      ? html`<div class="kiosk-words ${kiosk.told.near ? "near" : ""}">${slide(look, kiosk)}${greeter(kiosk)}${doors(look, kiosk)}</div>`
      : html``,
  };
}

/** The house spirit stands beside the invitation; the other pictures need its room. */
const greeter = (kiosk: KioskLook): TemplateResult | typeof nothing =>
  kiosk.turn.slide === "title"
    ? html`<svg class="greeter" viewBox="-110 -250 220 262" aria-hidden="true">${spirit("wave", { x: 0, y: 0, scale: 1 })}</svg>`
    : nothing;

const twoFigures = (value: number): string => String(value).padStart(2, "0");

export function asleep(look: Look): Picture {
  const { width, height } = look.size;
  const { say } = look;
  const now = new Date(look.today);
  return {
    scene: {
      width,
      height,
      light: "night",
      horizon: height - 330,
      lake: 340,
      words: height * 0.6,
      stars: 90,
      moon: { x: 0.82, y: 200 },
      keep: [{ x: 80, y: 80, width: width * 0.5, height: 520 }],
    },
    front: svg`${boat("sleep", { x: width * 0.68, y: height - 120, scale: 1.2 })}`,
    words: html`<div class="asleep">
      <p class="clock">${twoFigures(now.getHours())}:${twoFigures(now.getMinutes())}</p>
      <h1 class="fit" data-steps="60 54 48 42">${both(say("display-kiosk-asleep"), say.languages)}</h1>
      <p class="fit" data-steps="40 36 32 29">${both(say("display-kiosk-wake"), say.languages)}</p>
    </div>`,
  };
}

/** A text of a place in the display's languages; equal ones stand once. */
const inShown = (text: Readonly<Record<string, string>> | undefined, languages: readonly string[]) =>
  languages
    .map((lang) => text?.["*"] ?? text?.[lang] ?? text?.lv ?? "")
    .filter((words, i, all) => words !== "" && all.indexOf(words) === i)
    .map((words) => ({ text: words }));

function cardOf(sight: Sight, look: Look) {
  const { say } = look;
  const { name, area, ...rest } = sight;
  return {
    ...rest,
    place: inShown(name, say.languages),
    area: inShown(area, say.languages),
    fact: [...say("display-kiosk-enough-text")],
  };
}

export function enough(look: Look): Picture {
  const sight = look.kiosk?.told.sight ?? null;
  const card = sight ? cardOf(sight, look) : undefined;
  return cardPicture(card, look, look.say("display-kiosk-enough"));
}

/** A librarian's game takes the display in some seconds. */
function notice(look: Look, left: number): TemplateResult {
  const { say } = look;
  return html`<div class="kiosk-notice" role="alert"><b aria-hidden="true">${left}</b>
    <p class="fit" data-steps="56 50 44 38 33">${both(say("display-kiosk-notice"), say.languages)}</p></div>`;
}

/** Units at the foot of the lobby that are kept for what is touched, where only what lies low is within reach. */
export function lowBand({ kiosk, size }: Look): number {
  return kiosk?.own && kiosk.told.near ? Math.max(150, size.touch + 40) : 0;
}

/** The lobby of a game that starts by itself: how long it still waits, and a button for whoever does not. */
export function starting(look: Look): TemplateResult | typeof nothing {
  const { kiosk } = look;
  const until = look.stage?.until;
  if (!kiosk?.own || typeof until !== "number") return nothing;
  return html`<div class="kiosk-start ${kiosk.told.near ? "near" : ""}"><home-sun class="timer" .until=${until} .total=${GATHERS} .roomNow=${look.roomNow}></home-sun>
    <button type="button" @click=${kiosk.begin}>${icon("play")}<span>${both(look.say("display-kiosk-start"), look.say.languages)}</span></button></div>`;
}

/** What a kiosk lays over the picture of a face. */
export function kioskLayer(face: Face, look: Look): TemplateResult | typeof nothing {
  const { kiosk } = look;
  if (!kiosk) return nothing;
  const own = kiosk.own;
  return html`${own && (face === "standings" || face === "podium") ? toBeat(look, kiosk) : nothing}
    ${kiosk.takes === null ? nothing : notice(look, kiosk.takes)}`;
}
