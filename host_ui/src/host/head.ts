/** The band along the top: whose library this is, the way to the display, and the page's language. */

import { house } from "@ui/art/house";
import { drawingOf } from "@ui/houses";
import { LANGUAGES, type Language, ownName, type Texts } from "@ui/texts";
import { html, svg, type TemplateResult } from "lit";
import { displayLink } from "./displays";

/** A few neighbours, so that this page stands in the same street as all the others. Seed and colour of each. */
const NEIGHBOURS = [
  { seed: 11, colour: "ochre", storeys: 1, adds: 2 },
  { seed: 24, colour: "blue", storeys: 2, adds: 3 },
  { seed: 35, colour: "red", storeys: 1, adds: 2 },
  { seed: 48, colour: "moss", storeys: 1, adds: 3 },
  { seed: 52, colour: "plum", storeys: 2, adds: 1 },
] as const;
const PLOT = 300;

const street = (): TemplateResult => html`<svg
  class="street"
  viewBox="0 0 ${PLOT * NEIGHBOURS.length} 350"
  aria-hidden="true"
>
  ${NEIGHBOURS.map((one, index) => {
    const place = `translate(${PLOT / 2 + index * PLOT} 346)`;
    return svg`<g transform=${place}>${house(drawingOf(one, ["joined"], { lod: 1 }))}</g>`;
  })}
</svg>`;

// Drawn once: it is the same on every page.
let drawn: TemplateResult | undefined;

export interface HeadOptions {
  texts: Texts;
  hall: string;
  /** Whether this page may lead anything (it has a token). */
  leads: boolean;
  choose: (lang: Language) => void;
}

export function head({ texts, hall, leads, choose }: HeadOptions): TemplateResult {
  drawn ??= street();
  return html`<header class="top">
    <a class="brand" href="#new" aria-label=${texts.t("host-home-link")}><b>HOME</b>${hall === "HOME" ? "" : html`<span>${hall}</span>`}</a>
    ${drawn}
    <nav class="tools" aria-label=${texts.t("host-tools")}>
      ${leads ? displayLink(texts) : ""}
      <div class="tabs" role="group" aria-label=${texts.t("host-language")}>
        ${LANGUAGES.map(
          (lang) => html`<button
            type="button"
            lang=${lang}
            aria-pressed=${lang === texts.lang}
            @click=${() => choose(lang)}
          >
            <span class="long">${ownName(lang)}</span><span class="short" aria-hidden="true">${lang.toUpperCase()}</span>
          </button>`,
        )}
      </div>
    </nav>
  </header>`;
}
