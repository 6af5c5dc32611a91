/** A page that leads a running game: its line, what it wishes, and the refusals that it shows for a while. */

import { type IconName, icon } from "@ui/art/icons";
import { Line } from "@ui/line";
import type { Model, No } from "@ui/model";
import type { Control } from "@ui/protocol";
import { moveTo } from "@ui/road";
import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { HostElement } from "./base";
import { codeText } from "./errors";

const BAD_TOKEN = 4504;
/** Ms for which a refusal stands. */
const REFUSAL_STANDS = 7000;
/** Nobody has done anything wrong. */
const SOFT = "control/stale_step";

export type Order = Omit<Control, "t" | "id" | "on">;

export class LedGame extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    code: { attribute: false },
    token: { attribute: false },
    model: { state: true },
    no: { state: true },
  };
  /** The game's code. */
  declare code: string;
  declare token: string;
  declare protected model: Model;
  /** The refusal that is being shown. */
  declare protected no: No | null;
  protected line!: Line;
  private refusalTimer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const { code: room, token } = this;
    const hall = document.documentElement.dataset.hall ?? "";
    this.line = new Line({ role: "host", hall, room, token, lang: this.texts.lang });
    this.model = this.line.model;
    this.no = null;
    this.line.subscribe((model) => this.heard(model));
    this.line.start();
  }

  override disconnectedCallback(): void {
    this.line.stop();
    clearTimeout(this.refusalTimer);
    super.disconnectedCallback();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get("texts") !== undefined) this.line.setLang(this.texts.lang);
  }

  /** What the page takes along to another address of the server, in the fragment. */
  protected get carried(): string {
    return this.token;
  }

  private heard(model: Model): void {
    if (model.closed === BAD_TOKEN) this.dispatchEvent(new CustomEvent("expelled", { bubbles: true }));
    // Our own address is dead and another one works: there, the rest of this page works as well.
    if (this.line.elsewhere) moveTo(this.line.elsewhere, location.pathname, this.carried);
    if (model.refused !== this.model.refused) this.refuse(model.refused);
    this.model = model;
  }

  private refuse(no: No | null): void {
    this.no = no;
    clearTimeout(this.refusalTimer);
    this.refusalTimer = setTimeout(() => {
      this.no = null;
    }, REFUSAL_STANDS);
  }

  protected get busy(): boolean {
    return this.model.pending.some((one) => one.t === "control");
  }

  /** Sends a control as pressed on the step that is on this screen. */
  protected order(order: Order): void {
    const on = this.model.stage?.stamp.step ?? -1;
    this.line.command({ t: "control", on, ...order });
  }

  /** The line's troubles and the last refusal. */
  protected strips(more: unknown = null): TemplateResult {
    const { line, notice } = this.model;
    const noticeId = notice ? `host-notice-${notice.code}` : "";
    return html`<div class="strips" role="status">
      ${line === "open" ? null : strip("noWifi", this.t("host-lost"), "warn")} ${more}
      ${this.texts.has(noticeId) ? strip("clock", this.t(noticeId), "warn") : null}
      ${this.no ? strip("hand", codeText(this.texts, this.no.code), this.no.code === SOFT ? "soft" : "warn") : null}
    </div>`;
  }
}

export const strip = (sign: IconName, words: string, kind: string): TemplateResult =>
  html`<p class="strip ${kind}">${icon(sign)}<span>${words}</span></p>`;
