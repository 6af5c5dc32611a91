/** The night of the three: houses on an island light up one after the other, with fireworks. */

import { house, houseHeight } from "@ui/art/house";
import { INK } from "@ui/art/palette";
import { draw } from "@ui/art/pen";
import { burst, island, pennants, type Rope, rays, stringLights } from "@ui/art/props";
import { moon } from "@ui/art/scenery";
import { spirit } from "@ui/art/spirit";
import type { HouseDrawing, Light, PaneState } from "@ui/art/types";
import { drawingOf } from "@ui/houses";
import { inLine } from "@ui/kinds/display-words";
import type { House } from "@ui/protocol";
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { nameOf } from "../houses";
import type { Look, Picture } from "../look";
import { type Guest, isFull, podiumGuests, podiumSteps, stageOrder } from "../podium";
import { housesOf } from "./common";

/** Units in which a number and a name stand side by side. */
const BOARD = 300;
const STOREYS = { 1: 5, 2: 4, 3: 3 } as const;
const LARGEST = 1.12;
const COLOURS = ["#ff9f6b", "#ffd56b", "#8fd0e8", "#e58fb0", "#9fd6a4"] as const;
/** The same where the sun would wash pale ones out. */
const DAY_COLOURS = ["#a8432f", "#b36b00", "#0072b2", "#95607c", "#1f6b4f"] as const;

/** Lit all over; somebody at every third window. */
const panes = (one: House): PaneState[] =>
  Array.from({ length: 16 }, (_, i) => ((i * 7 + one.seed) % 3 === 0 ? "home" : "lit"));

const lightOf = (look: Look): Light => (look.day ? "day" : "night");

function drawing(one: House, rank: 1 | 2 | 3, light: Light): HouseDrawing {
  const drawn = drawingOf({ ...one, storeys: STOREYS[rank] }, panes(one), { light });
  // Smoke would veil a stork beside it.
  const adds = drawn.adds.includes("stork") ? drawn.adds.filter((add) => add !== "smoke") : drawn.adds;
  return { ...drawn, adds, storeys: STOREYS[rank] };
}

function winner(guest: Guest, one: House, feet: number, light: Light): SVGTemplateResult {
  const drawn = drawing(one, guest.rank, light);
  const roomy = (feet - 120) / houseHeight(drawn.look, drawn.storeys, drawn.adds);
  const scale = Math.min(LARGEST - (guest.rank - 1) * 0.06, guest.width / 262, roomy);
  return svg`<g transform=${`translate(${guest.x} ${feet}) scale(${scale.toFixed(3)})`}><g class=${`winner after-${guest.turn}`}>${house(drawn)}</g></g>`;
}

/** So few other houses stand near enough to be known again. */
const FEW = 4;
const NEAR = { step: 130, scale: 0.52 } as const;
const FAR = { step: 64, scale: 0.27 } as const;

/** The other families look on from both shores; at most as many as stand there side by side. */
function neighbours(houses: readonly House[], look: Look, feet: number): SVGTemplateResult[] {
  const { width } = look.size;
  const { step, scale } = houses.length <= FEW ? NEAR : FAR;
  const side = Math.max(1, Math.floor((width * 0.17) / step));
  return houses.slice(0, side * 2).map((one, i) => {
    // The first stands whole within the picture.
    const inward = step * (0.7 + (i >> 1));
    const x = i % 2 === 0 ? inward : width - inward;
    const drawn = drawingOf({ ...one, adds: 0, storeys: Math.min(2, one.storeys) }, ["lit", "lit"], {
      lod: 2,
      light: lightOf(look),
    });
    return svg`<g transform=${`translate(${x} ${feet}) scale(${scale})`}>${house(drawn)}</g>`;
  });
}

function fireworks(look: Look, turns: number): SVGTemplateResult {
  const { width } = look.size;
  const at = [
    [0.16, 250, 120],
    [0.36, 190, 76],
    [0.72, 190, 96],
    [0.94, 430, 70],
    [0.07, 500, 66],
  ] as const;
  return svg`${at.map(
    ([x, y, r], i) =>
      svg`<g class=${`firework after-${i % Math.max(1, turns)}`}>${burst(width * x, y, r, (look.day ? DAY_COLOURS : COLOURS)[i] ?? INK, i % 2 ? 10 : 12)}</g>`,
  )}`;
}

function nameBoard(guest: Guest, one: House, look: Look): TemplateResult {
  const town = look.town(one.town ?? "");
  return html`<li class=${`rank-${guest.rank} after-${guest.turn}`}>
    <b class="stamp">${guest.rank}</b>
    <p class="holds"><b>${nameOf(one)}</b>${town ? html`<small>${town}</small>` : nothing}</p>
  </li>`;
}

/** Moon, and rays from behind the island. */
const nightSky = (width: number, feet: number): SVGTemplateResult =>
  svg`<clipPath id="night"><rect width=${width} height=${feet - 70}></rect></clipPath>
    <g clip-path="url(#night)">${rays(width / 2, feet, width * 0.9, "#3a4a80")}</g>${draw(moon(width * 0.86, 250, 84))}`;

export function podium(look: Look): Picture {
  const { width, height } = look.size;
  const feet = height - 276;
  const houses = new Map(housesOf(look).map((one) => [one.id, one]));
  const steps = stageOrder(podiumSteps(look.stage?.rows ?? []));
  const guests = podiumGuests(steps, width).filter((guest) => houses.has(guest.team));
  const on = guests.flatMap((guest) => {
    const one = houses.get(guest.team);
    return one ? [{ guest, one }] : [];
  });
  const full = isFull(guests, width);
  const room = guests[0]?.width ?? 0;
  const unseen = steps.flatMap(({ teams }) => teams).filter((team) => houses.has(team)).length - on.length;
  const notes = [
    ...(look.stage?.tiebreak ? [look.say("tiebreak-decided")] : []),
    ...(unseen > 0 ? [look.say("display-more", { count: unseen })] : []),
  ];
  const others = housesOf(look).filter((one) => !guests.some(({ team }) => team === one.id));
  const rope = { sag: 30, count: 10 };
  const hung = (one: Rope): SVGTemplateResult => (look.day ? pennants(one, true) : stringLights(one));
  return {
    scene: {
      width,
      height,
      light: "night",
      horizon: feet - 44,
      lake: 400,
      words: feet * 0.8,
      keep: [{ x: 100, y: 10, width: width - 200, height: 110 }],
    },
    behind: svg`${look.day ? nothing : nightSky(width, feet)}${fireworks(look, steps.length)}
      ${full ? nothing : neighbours(others, look, feet - 26)}
      ${hung({ from: [-20, feet - 250], to: [width * 0.2, feet - 240], ...rope })}
      ${hung({ from: [width * 0.8, feet - 240], to: [width + 20, feet - 250], ...rope })}
      ${island(width / 2, feet, width * (full ? 0.96 : 0.72))}${on.map(({ guest, one }) => winner(guest, one, feet, lightOf(look)))}`,
    ...(full
      ? {}
      : { front: svg`${spirit("cheer", { x: 120, y: height - 24, scale: 0.86, day: look.day })}` }),
    words: html`<h1 class="podium-title fit" data-steps="64 58 52 46 40 34">${inLine(look.say("display-podium-title"), look.say.languages)}</h1>
      ${notes.length > 0 ? html`<p class="podium-note">${notes.map((note) => html`<span class="pill">${inLine(note, look.say.languages)}</span>`)}</p>` : nothing}
      <ol class=${`winners fit${room < BOARD ? " narrow" : ""}`} data-steps="76 66 58 50 42 36 32">${on.map(({ guest, one }) => nameBoard(guest, one, look))}</ol>`,
    measures: { guest: room },
  };
}
