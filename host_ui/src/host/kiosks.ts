/** <host-kiosks>: which displays are played at without a librarian, and how. What is changed holds at once. */

import { icon } from "@ui/art/icons";
import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { HostElement, inLanguage, toggle } from "./base";
import type { Desk } from "./desk";
import type { Display, KioskSettings } from "./shapes";

/** Questions of one game, as they are offered. */
const LENGTHS = [5, 8, 10, 12, 15] as const;
const FRESH: KioskSettings = { packs: [], questions: 8, quiet_from: 0, quiet_to: 0, near: false };

/** Minutes since midnight as a time field has them, and back; what is no time is midnight. */
export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");

export function minutesOf(time: string): number {
  const [, hours = "0", minutes = "0"] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
  return (Number(hours) * 60 + Number(minutes)) % (24 * 60);
}

export class HostKiosks extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    desk: { attribute: false },
    tick: { attribute: false },
  };
  declare desk: Desk;
  declare tick: number;
  /** What was asked for and is not known to hold yet, by display: the next change is made to that. */
  private readonly wishes = new Map<string, KioskSettings>();
  /** One is asked after the other, so that the last one holds. */
  private asked: Promise<void> = Promise.resolve();

  override render(): TemplateResult {
    const { displays } = this.desk;
    return html`<details class="kiosks prepare">
      <summary>${icon("hand")}<span>${this.t("host-kiosks")}</span></summary>
      <p class="hint">${this.t("host-kiosks-hint")}</p>
      ${displays.length === 0 ? html`<p class="hint">${this.t("host-no-displays")}</p>` : nothing}
      <ul class="displays">${displays.map((display, index) => this.row(display, index + 1))}</ul>
    </details>`;
  }

  private row(display: Display, number: number): TemplateResult {
    const { kiosk } = display;
    const state = kiosk === null ? "host-kiosk-off" : kiosk.ready ? "host-kiosk-on" : "host-kiosk-waits";
    return html`<li class="kiosk ${kiosk ? "on" : ""}">
      ${toggle(this.t("host-kiosk", { number }), this.t(state), live(kiosk !== null), (on) => this.turn(display, on))}
      ${kiosk ? this.form(display, kiosk) : nothing}
    </li>`;
  }

  private form(display: Display, kiosk: KioskSettings): TemplateResult {
    const change = (part: Partial<KioskSettings>): void =>
      this.save(display, { ...(this.wishes.get(display.id) ?? settingsOf(kiosk)), ...part });
    const id = (name: string): string => `kiosk-${name}-${display.id}`;
    return html`<div class="inner">
      <p class="field"><label for=${id("length")}>${this.t("host-kiosk-length")}</label>
        <select id=${id("length")} @change=${(event: Event) => change({ questions: Number(typed(event)) })}>
          ${lengths(kiosk.questions).map((count) => html`<option value=${count} ?selected=${count === kiosk.questions}>${count}</option>`)}
        </select></p>
      <fieldset class="pair"><legend>${this.t("host-kiosk-quiet")}</legend>
        ${this.time(id("from"), "host-kiosk-from", kiosk.quiet_from, (quiet_from) => change({ quiet_from }))}
        ${this.time(id("to"), "host-kiosk-to", kiosk.quiet_to, (quiet_to) => change({ quiet_to }))}
      </fieldset>
      <p class="hint">${this.t("host-kiosk-quiet-hint")}</p>
      ${toggle(this.t("host-kiosk-near"), this.t("host-kiosk-near-hint"), live(kiosk.near), (near) => change({ near }))}
      ${this.packs(kiosk, change)}
    </div>`;
  }

  private time(
    id: string,
    words: string,
    minutes: number,
    change: (minutes: number) => void,
  ): TemplateResult {
    return html`<p class="field"><label for=${id}>${this.t(words)}</label>
      <input id=${id} type="time" .value=${timeOf(minutes)} @change=${(event: Event) => change(minutesOf(typed(event)))}></p>`;
  }

  private packs(kiosk: KioskSettings, change: (part: Partial<KioskSettings>) => void): TemplateResult {
    const { lang } = this.texts;
    const taken = (id: string, on: boolean): string[] =>
      on ? [...kiosk.packs, id] : kiosk.packs.filter((one) => one !== id);
    return html`<details><summary><span>${this.t("host-kiosk-packs", { count: kiosk.packs.length })}</span></summary>
      <p class="hint">${this.t("host-kiosk-packs-hint")}</p>
      ${(this.desk.packs ?? []).map(({ id, title }) =>
        toggle(inLanguage(title, lang).text, "", live(kiosk.packs.includes(id)), (on) =>
          change({ packs: taken(id, on) }),
        ),
      )}</details>`;
  }

  private turn(display: Display, on: boolean): void {
    if (on) this.save(display, FRESH);
    else this.ask(() => this.desk.api.dropKiosk(display.id));
  }

  private save({ id }: Display, settings: KioskSettings): void {
    this.wishes.set(id, settings);
    this.ask(
      () => this.desk.api.setKiosk(id, settings),
      () => {
        if (this.wishes.get(id) === settings) this.wishes.delete(id);
      },
    );
  }

  private ask(deed: () => Promise<unknown>, done = (): void => undefined): void {
    this.asked = this.asked.then(() => this.doing(deed)).then(done);
  }

  private async doing(deed: () => Promise<unknown>): Promise<void> {
    const went = await this.desk.attempt(deed);
    if (went) await this.desk.look();
    // A switch that the server did not turn goes back.
    this.requestUpdate();
  }
}

const settingsOf = ({ packs, questions, quiet_from, quiet_to, near }: KioskSettings): KioskSettings => ({
  packs,
  questions,
  quiet_from,
  quiet_to,
  near,
});

const lengths = (now: number): number[] =>
  Array.from(new Set<number>([...LENGTHS, now])).sort((a, b) => a - b);

const typed = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

customElements.define("host-kiosks", HostKiosks);
