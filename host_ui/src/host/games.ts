/** Games that are prepared or under way: open one now, go to it, or end it. */

import { icon } from "@ui/art/icons";
import type { Texts } from "@ui/texts";
import { html, nothing, type TemplateResult } from "lit";
import { chosenRoad, typedAddress } from "./address";
import { inLanguage, said } from "./base";
import "./confirm";
import type { Desk } from "./desk";
import type { Game } from "./shapes";
import { spoken } from "./when";

/** Games that are not over; the next planned one first. */
export function openGames(games: readonly Game[]): Game[] {
  const left = games.filter((game) => game.phase !== "ended");
  return left.sort((a, b) => Number(b.shown) - Number(a.shown) || a.starts_at - b.starts_at);
}

export function gamesList(
  texts: Texts,
  desk: Desk,
  open: (game: Game) => void,
): TemplateResult | typeof nothing {
  const games = openGames(desk.games);
  if (games.length === 0) return nothing;
  return html`<section class="games" aria-labelledby="games-title">
    <h2 id="games-title">${texts.t("host-games")}</h2>
    <ul>
      ${games.map((game) => gameRow(texts, desk, game, open))}
    </ul>
  </section>`;
}

/** What there is to say about a game: planned, waiting for families, or under way. */
function stateLine(texts: Texts, game: Game): string {
  const families = texts.t("host-families-count", { count: game.families });
  if (game.phase !== "lobby") return `${texts.t("host-game-underway")} · ${families}`;
  if (game.starts_at > 0) return texts.t("host-game-planned", { when: spoken(game.starts_at, texts.lang) });
  return `${texts.t("host-game-waiting")} · ${families}`;
}

function gameRow(texts: Texts, desk: Desk, game: Game, open: (game: Game) => void): TemplateResult {
  const title = inLanguage(game.title, texts.lang).text;
  const road = desk.hall && chosenRoad(desk.hall);
  return html`<li class="game">
    <div class="what">
      <h3>${said(game.title, texts.lang)} <span class="code-tag">${game.code}</span></h3>
      <p>${stateLine(texts, game)}${game.rehearsal ? html` · ${texts.t("host-rehearsal")}` : nothing}</p>
      ${road ? html`<p class="hint">${typedAddress(road, game.code, game.shown)}</p>` : nothing}
    </div>
    <div class="row">
      ${
        game.shown
          ? html`<a class="button go" href="#game/${encodeURIComponent(game.code)}"
              ><span>${texts.t("host-to-game")}<span class="sr"> ${title}</span></span></a
            >`
          : html`<button type="button" class="button" @click=${() => open(game)}>
              ${icon("home")}<span>${texts.t("host-open-now")}<span class="sr"> ${title}</span></span>
            </button>`
      }
      <host-confirm
        .texts=${texts}
        .sign=${"stop" as const}
        .words=${texts.t("host-end-short")}
        .kind=${"quiet"}
        .question=${texts.t("host-end-game-question", { code: game.code })}
        .yes=${texts.t("host-end-yes")}
        @confirmed=${() => void end(desk, game)}
      ></host-confirm>
    </div>
  </li>`;
}

async function end(desk: Desk, game: Game): Promise<void> {
  if (await desk.attempt(() => desk.api.end(game.code))) await desk.look();
}
