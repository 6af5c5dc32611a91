/** Second phones of whoever leads: pairing a remote or a moderator's sheet, lending control, taking them away. */

import { icon } from "@ui/art/icons";
import type { Texts } from "@ui/texts";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { button, HostElement } from "./base";
import type { Desk } from "./desk";
import type { Helper, Invitation, Scope } from "./shapes";

export interface HelpersOptions {
  texts: Texts;
  desk: Desk;
  /** The game's code. */
  code: string;
  helpers: readonly Helper[];
}

export const helpersPart = (options: HelpersOptions): TemplateResult => html`<host-invite
    .texts=${options.texts}
    .desk=${options.desk}
    .code=${options.code}
    .paired=${options.helpers.length}
  ></host-invite>
  <ul class="displays helpers">${options.helpers.map((helper) => row(options, helper))}</ul>`;

function row({ texts, desk, code }: HelpersOptions, helper: Helper): TemplateResult {
  const { number, scope, leads } = helper;
  const deed = (wish: () => Promise<unknown>) => (): void => void desk.attempt(wish).then(() => desk.look());
  const lend = button(
    leads ? "undo" : "hand",
    texts.t(leads ? "host-take-back" : "host-lend"),
    deed(() => desk.api.lendHelper(code, number, !leads)),
    { kind: "quiet" },
  );
  const name = texts.t(`host-helper-${scope}`, { number });
  return html`<li class="display ${leads ? "has-control" : ""}">
    <p><b>${name}</b>${leads ? html`<span class="meta">${texts.t("host-helper-leads")}</span>` : nothing}</p>
    ${scope === "moderator" ? lend : nothing}
    <button type="button" class="button quiet" @click=${deed(() => desk.api.dropHelper(code, number))}>
      ${icon("cross")}<span>${texts.t("host-helper-drop")}<span class="sr"> ${name}</span></span>
    </button>
  </li>`;
}

/** Two buttons, and the code that one of them has asked for until it is used, hidden or too old. */
export class HostInvite extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    code: { attribute: false },
    paired: { attribute: false },
    open: { state: true },
  };
  declare desk: Desk;
  declare code: string;
  /** How many helpers there are: one more, and the code is used. */
  declare paired: number;
  declare private open: Invitation | null;
  private known = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.open = null;
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
    super.disconnectedCallback();
  }

  private async ask(scope: Scope): Promise<void> {
    await this.desk.attempt(async () => {
      const made = await this.desk.api.invite(this.code, scope);
      this.known = this.paired;
      this.open = made;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.hide(), made.seconds * 1000);
    });
  }

  private hide(): void {
    this.open = null;
  }

  protected override willUpdate(): void {
    if (this.paired > this.known) this.hide();
    this.known = this.paired;
  }

  override render(): TemplateResult {
    return html`<p class="hint">${this.t("host-helpers-hint")}</p>
      <div class="row">
        ${button("play", this.t("host-invite-remote"), () => void this.ask("remote"))}
        ${button("letters", this.t("host-invite-moderator"), () => void this.ask("moderator"))}
      </div>
      <div role="status">${this.open ? this.linen(this.open) : nothing}</div>`;
  }

  private linen({ code, address, qr }: Invitation): TemplateResult {
    const shown = `${code.slice(0, 4)} ${code.slice(4)}`;
    return html`<div class="linen">
        <img src="data:image/svg+xml,${encodeURIComponent(qr)}" alt=${this.t("host-invite-qr", { address })} width="168" height="168" />
        <div>
          <p class="hint">${this.t("host-invite-how")}</p>
          <p class="address">${address}</p>
          <p class="code pairing">${shown}</p>
        </div>
      </div>
      ${button("cross", this.t("host-invite-hide"), () => this.hide(), { kind: "quiet" })}`;
  }
}

customElements.define("host-invite", HostInvite);
