/** The host page: keeps the link's secret, the language and the address, and draws the page they ask for. */

import { spirit } from "@ui/art/spirit";
import { keepLanguage, type Language, loadTexts, pickLanguage } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { HostApi } from "./api";
import { button, HostElement } from "./base";
import "./confirm";
import { Desk } from "./desk";
import { testLink } from "./displays";
import { codeText } from "./errors";
import { head } from "./head";
import "./play";
import "./preview";
import { fragmentOf, type Route, routeOf } from "./route";
import "./start";
import { dropToken, keptToken, takeToken } from "./token";

/** Ms after which words that did not arrive are asked for again. */
const AGAIN = 3000;

export class HomeHost extends HostElement {
  static override properties: PropertyDeclarations = {
    texts: { state: true },
    route: { state: true },
    desk: { state: true },
    tick: { state: true },
    refused: { state: true },
    wanted: { state: true },
    revoked: { state: true },
    prints: { state: true },
  };
  declare private route: Route;
  declare private desk: Desk | null;
  /** Counts what was heard over HTTP, so that the pages below are drawn anew. */
  declare private tick: number;
  /** A token was here, but the server did not take it. */
  declare private refused: boolean;
  /** The pack that was chosen in its preview. */
  declare private wanted: string;
  declare private revoked: boolean;
  /** The page of what is printed is here: it is fetched when somebody wants it. */
  declare private prints: boolean;
  private fetching = false;
  private token = "";
  /** The language that is wanted; its words may still be on their way. */
  private wish: Language = "en";

  override connectedCallback(): void {
    super.connectedCallback();
    Object.assign(this, { desk: null, tick: 0, refused: false, wanted: "", revoked: false, prints: false });
    window.addEventListener("hashchange", this.moved);
    this.addEventListener("expelled", () => this.expelled());
    this.addEventListener("enter", (event) =>
      this.go({ page: "game", code: (event as CustomEvent<string>).detail }),
    );
    this.addEventListener("choose", (event) => this.chosen((event as CustomEvent<string>).detail));
    this.open(takeToken() ?? keptToken());
    this.route = routeOf(location.hash);
    void this.speak(pickLanguage());
  }

  override disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.moved);
    this.desk?.stop();
    super.disconnectedCallback();
  }

  // ---- token, language, address -------------------------------------------------------------------------

  private open(token: string | null): void {
    this.desk?.stop();
    this.token = token ?? "";
    if (token === null) return;
    this.refused = false;
    this.desk = new Desk(
      new HostApi(token),
      () => this.heard(),
      () => this.expelled(),
    );
    this.desk.start();
  }

  private heard(): void {
    this.tick += 1;
    const { hall, games = [] } = this.desk ?? {};
    // The address may have been changed a moment ago, before this page was told of it.
    if (this.route.page !== "auto" || routeOf(location.hash).page !== "auto" || !hall) return;
    // A link opened in the middle of a game leads straight to it.
    const over = games.some(({ code, phase }) => code === hall.room && phase === "ended");
    this.go(hall.room && !over ? { page: "game", code: hall.room } : { page: "new" }, true);
  }

  private expelled(): void {
    this.desk?.stop();
    this.desk = null;
    dropToken();
    this.refused = true;
  }

  private async speak(lang: Language): Promise<void> {
    this.wish = lang;
    try {
      const texts = await loadTexts(lang, "host");
      // The last choice counts, in whatever order the words arrive.
      if (this.wish !== lang) return;
      this.texts = texts;
      document.documentElement.lang = lang;
      document.title = texts.t("host-page-title");
    } catch {
      setTimeout(() => this.wish === lang && void this.speak(lang), AGAIN);
    }
  }

  private chooseLanguage(lang: Language): void {
    keepLanguage(lang);
    void this.speak(lang);
  }

  private go(route: Route, instead = false): void {
    if (instead) history.replaceState(null, "", fragmentOf(route));
    else location.hash = fragmentOf(route);
    this.route = route;
  }

  protected override willUpdate(): void {
    if (this.route.page === "print" && !this.prints) void this.fetchPrint();
  }

  private async fetchPrint(): Promise<void> {
    if (this.fetching) return;
    this.fetching = true;
    try {
      await import("../print/page");
      this.prints = true;
    } catch {
      setTimeout(() => this.requestUpdate(), AGAIN);
    }
    this.fetching = false;
  }

  private chosen(pack: string): void {
    this.wanted = pack;
    if (this.desk) this.desk.draft = null;
    this.go({ page: "new" });
  }

  private readonly moved = (): void => {
    const token = takeToken();
    if (token !== null) this.open(token);
    this.route = routeOf(location.hash);
    window.scrollTo(0, 0);
    if (token !== null) return;
    void this.desk?.look();
    void this.focusOn("main");
  };

  // ---- pages --------------------------------------------------------------------------------------------

  override render(): TemplateResult {
    if (!this.texts) return html``;
    const choose = (lang: Language): void => this.chooseLanguage(lang);
    const hall = this.desk?.hall?.name ?? "";
    return html`${head({ texts: this.texts, hall, leads: this.desk !== null, choose })}
      <main tabindex="-1">${this.trouble()}${this.desk ? this.page(this.desk) : this.closed()}</main>
      ${this.desk && this.route.page === "new" ? this.foot(this.desk) : nothing}`;
  }

  private trouble(): TemplateResult | typeof nothing {
    const { desk } = this;
    const code = desk?.trouble ?? desk?.lost;
    if (!desk || !code) return nothing;
    const read = button("check", this.t("host-trouble-read"), () => desk.read());
    return html`<div class="trouble" role="alert">
      <p>${codeText(this.texts, code)}</p>
      ${desk.trouble ? read : button("back", this.t("host-again"), () => void desk.look())}
    </div>`;
  }

  private page(desk: Desk): unknown {
    const { texts, tick, route, token } = this;
    if (route.page === "game") {
      const play = html`<host-play .texts=${texts} .desk=${desk} .tick=${tick} .code=${route.code} .token=${token}></host-play>`;
      return keyed(route.code, play);
    }
    if (route.page === "pack") {
      const preview = html`<host-preview .texts=${texts} .desk=${desk} .pack=${route.id}></host-preview>`;
      return keyed(route.id, preview);
    }
    if (route.page === "print" && this.prints) {
      const print = html`<host-print .texts=${texts} .desk=${desk} .tick=${tick} .code=${route.code} .token=${token}></host-print>`;
      return keyed(route.code, print);
    }
    if (desk.packs === null || route.page === "auto" || route.page === "print") {
      return desk.lost
        ? nothing
        : html`<div class="page"><p class="empty" role="status">${this.t("host-loading")}</p></div>`;
    }
    return html`<host-start .texts=${texts} .desk=${desk} .tick=${tick} .wanted=${this.wanted}></host-start>`;
  }

  /** No link, or one that does not hold: what to do, for somebody who has never seen a token. */
  private closed(): TemplateResult {
    return html`<div class="page narrow closed">
      <svg class="spirit" viewBox="-120 -240 300 260" aria-hidden="true">${spirit("lantern")}</svg>
      <div>
        <h1>${this.t(this.refused ? "host-link-old-title" : "host-link-title")}</h1>
        <p>${this.t(this.refused ? "host-link-old" : "host-link")}</p>
        <ol>
          <li>${this.t("host-link-1")}</li>
          <li>${this.t("host-link-2")}</li>
          <li>${this.t("host-link-3")}</li>
        </ol>
      </div>
    </div>`;
  }

  private foot(desk: Desk): TemplateResult {
    const revoke = async (): Promise<void> => {
      this.revoked = await desk.attempt(() => desk.api.revoke());
    };
    return html`<footer class="foot">
      <p class="hint" role="status">${this.t(this.revoked ? "host-revoked" : "host-revoke-hint")}</p>
      <host-confirm
        .texts=${this.texts}
        .sign=${"lock" as const}
        .words=${this.t("host-revoke")}
        .kind=${"quiet"}
        .question=${this.t("host-revoke-question")}
        .yes=${this.t("host-revoke-yes")}
        @confirmed=${() => void revoke()}
      ></host-confirm>
      ${testLink(this.texts)}
    </footer>`;
  }
}

customElements.define("home-host", HomeHost);
