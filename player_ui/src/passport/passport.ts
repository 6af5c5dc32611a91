/** <home-passport>: the places that a family has met, and a link that carries them. Nothing leaves this device but by it. */

import "@ui/phone/base.css";
import "./stamp.css";
import "./passport.css";
import "./print.css";
import { type Atlas, type Place, told } from "@ui/atlas";
import type { Play } from "@ui/kinds/phone-face";
import { linkOf, toBits } from "@ui/passport";
import { meetAll, met } from "@ui/stamps";
import type { Language } from "@ui/texts";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { addressForOthers, plainAddress } from "./address";
import { type Arrival, arrivalOf, type Book, bookOf } from "./book";
import { pngOf, save } from "./picture";
import { type Code, codeOf } from "./qr";
import { draw, type Open } from "./screen";
import { sheet } from "./sheet";
import { dayOf, suggestion } from "./suggestion";

/** While it is set, only the passport is printed. */
const PRINTS = "prints-passport";
const FILE = "home-passport.png";

export class HomePassport extends LitElement {
  static override properties = {
    atlas: { attribute: false },
    lang: { attribute: false },
    t: { attribute: false },
    bits: { attribute: false },
    page: { state: true },
    arrival: { state: true },
    note: { state: true },
  };
  declare atlas: Atlas | null;
  declare lang: Language;
  declare t: Play["t"];
  /** What the address brought, "" if nothing. */
  declare bits: string;
  /** The address of this page for other devices. */
  declare page: string;
  declare arrival: Arrival;
  /** The id of what is to be said of the picture, or "". */
  declare note: string;
  private coded: { link: string; code: Code } | null = null;

  constructor() {
    super();
    this.atlas = null;
    // Said before this file had come, it stands in the attribute: every element has a lang of its own.
    this.lang = (this.getAttribute("lang") as Language | null) ?? "en";
    this.t = (id) => id;
    this.bits = "";
    this.page = plainAddress(location);
    this.arrival = { what: "none" };
    this.note = "";
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.classList.add(PRINTS);
    addEventListener("keydown", this.keyed);
    void addressForOthers().then((page) => {
      this.page = page;
    });
    // The map is on its way while the stamps are looked at.
    Promise.all([import("@ui/map/map.css"), import("./sheet-map")]).catch(() => undefined);
  }

  override disconnectedCallback(): void {
    document.documentElement.classList.remove(PRINTS);
    removeEventListener("keydown", this.keyed);
    super.disconnectedCallback();
  }

  /** What a link brings is kept at once, together with what this device has met. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("bits")) return;
    this.arrival = arrivalOf(this.bits, met());
    if ("fresh" in this.arrival) meetAll(this.arrival.fresh);
  }

  /** The page around learns what came along. */
  protected override updated(changed: PropertyValues): void {
    if (!changed.has("arrival") || !("fresh" in this.arrival)) return;
    for (const number of this.arrival.fresh) this.tell("stamp", number);
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>("[data-focus]")?.focus({ preventScroll: true });
  }

  private tell(name: string, detail?: number): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }

  private readonly keyed = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && !event.defaultPrevented) this.tell("close");
  };

  private code(link: string): Code {
    if (this.coded?.link !== link) this.coded = { link, code: codeOf(link) };
    return this.coded.code;
  }

  private get date(): string {
    const locale = this.lang === "en" ? "en-GB" : this.lang;
    return new Intl.DateTimeFormat(locale, { dateStyle: "long" } as Intl.DateTimeFormatOptions).format(
      new Date(),
    );
  }

  private async picture(book: Book, code: Code): Promise<void> {
    const { t, date } = this;
    const count = t("passport-count", { n: book.count, of: book.of });
    const words = { title: t("passport-title"), date, count, carry: t("passport-carry-picture") };
    const places: Place[] = book.pages.flatMap((page) => page.met);
    const file = await pngOf({ words, met: places, code }).catch(() => null);
    if (file) save(file, FILE);
    this.note = file ? "passport-saved" : "passport-unsaved";
  }

  protected override render(): TemplateResult | typeof nothing {
    const { atlas, t, lang } = this;
    if (atlas === null) return nothing;
    const numbers = new Set(met());
    const book = bookOf(atlas, numbers);
    const link = linkOf(this.page, toBits(numbers));
    const code = this.code(link);
    const open: Open = {
      t,
      lang,
      book,
      link,
      code,
      arrival: this.arrival,
      note: this.note,
      next: suggestion(atlas.places, numbers, dayOf(Date.now())),
      area: (id) => told(atlas.municipalities.find((one) => one.id === id)?.name, lang),
      close: () => this.tell("close"),
      show: (number) => this.tell("show", number),
      save: () => void this.picture(book, code),
      print: () => window.print(),
    };
    return html`${draw(open)}${sheet({ t, lang, book, code, link, date: this.date })}`;
  }
}

customElements.define("home-passport", HomePassport);

declare global {
  interface HTMLElementTagNameMap {
    "home-passport": HomePassport;
  }
}
