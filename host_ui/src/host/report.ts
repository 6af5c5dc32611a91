/** The numbers of a game that is over, as one line to copy, and those of all games as a table for a spreadsheet. */

import { LANGUAGES, ownName, type Texts } from "@ui/texts";
import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import { button, HostElement, inLanguage } from "./base";
import type { Game, Report } from "./shapes";

const GENERATIONS = ["child", "grownup", "elder"] as const;
/** What a spreadsheet set to Latvian or Lithuanian expects between two cells, and at the beginning of a file. */
const CELL = ";";
const MARK = "\ufeff";

const two = (value: number): string => String(value).padStart(2, "0");

/** `2026-05-09`: sorts, and every spreadsheet knows it. `at`: unix seconds, 0 where nobody knows. */
export function isoDay(at: number): string {
  if (at === 0) return "";
  const day = new Date(at * 1000);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** The languages that there are, then those of which a report tells though this page does not know them. */
function tongues(reports: readonly Report[]): string[] {
  const told = reports.flatMap(({ languages = {} }) => Object.keys(languages));
  return [...new Set([...LANGUAGES, ...told])];
}

/** The words of a language, or, where nobody has translated them yet, those with the language's own name. */
const inTongue = (texts: Texts, id: string, lang: string, count = 0): string =>
  texts.has(`${id}-${lang}`)
    ? texts.t(`${id}-${lang}`, { count })
    : texts.t(id, { language: ownName(lang), count });

/** Date, hall, families, phones, and where somebody said so: generations and languages. Nothing else. */
export function reportLine(texts: Texts, hall: string, day: number, report: Report): string {
  const { generations = {}, languages = {} } = report;
  const people = [
    texts.t("host-families-count", { count: report.families }),
    texts.t("host-phones", { count: report.phones }),
    report.cards ? texts.t("host-report-cards", { count: report.cards }) : "",
  ];
  const parts = [
    [isoDay(day), hall].filter(Boolean).join(", "),
    people.filter(Boolean).join(", "),
    GENERATIONS.filter((one) => generations[one])
      .map((one) => texts.t(`host-report-of-${one}`, { count: generations[one] ?? 0 }))
      .join(", "),
    tongues([report])
      .filter((lang) => languages[lang])
      .map((lang) => inTongue(texts, "host-report-in", lang, languages[lang]))
      .join(", "),
  ];
  return parts.filter(Boolean).join("; ");
}

const cell = (value: string | number): string => {
  const text = String(value);
  return /[";\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** A table of all games that are over, oldest first, with the page's words above the columns. */
export function reportTable(texts: Texts, hall: string, games: readonly Game[]): string {
  const over = games.filter((game) => game.report);
  const spoken = tongues(over.flatMap(({ report }) => report ?? []));
  const rows = over
    .sort((a, b) => a.day - b.day)
    .map(({ code, title, day, report }) => [
      isoDay(day),
      hall,
      code,
      inLanguage(title, texts.lang).text,
      report?.families ?? 0,
      report?.phones ?? 0,
      report?.cards ?? 0,
      ...GENERATIONS.map((one) => report?.generations?.[one] ?? ""),
      ...spoken.map((one) => report?.languages?.[one] ?? 0),
    ]);
  const columns = [
    texts.t("host-report-columns"),
    ...spoken.map((lang) => cell(inTongue(texts, "host-report-column", lang))),
  ];
  const lines = rows.map((row) => row.map(cell).join(CELL));
  return `${MARK}${[columns.join(CELL), ...lines].join("\r\n")}\r\n`;
}

export class HostReport extends HostElement {
  static override properties: PropertyDeclarations = {
    ...HostElement.properties,
    hall: { attribute: false },
    game: { attribute: false },
    games: { attribute: false },
    copied: { state: true },
  };
  declare hall: string;
  declare game: Game & { report: Report };
  declare games: readonly Game[];
  /** The id of what is to be said of the copy, or "". */
  declare private copied: string;

  constructor() {
    super();
    this.copied = "";
  }

  override render(): TemplateResult {
    const { texts, hall, game } = this;
    const line = reportLine(texts, hall, game.day, game.report);
    return html`<h3><label for="report-line">${this.t("host-report")}</label></h3>
      <p class="hint">${this.t("host-report-hint")}</p>
      <textarea id="report-line" readonly rows="3" .value=${line}></textarea>
      <div class="row">
        ${button("check", this.t("host-report-copy"), () => void this.copy())}
        ${button("save", this.t("host-report-table"), () => this.save(), { kind: "quiet" })}
      </div>
      <p class="hint" role="status">${this.copied ? this.t(this.copied) : ""}</p>`;
  }

  /** A page of a local network has no clipboard of its own: there the old way has to do. */
  private async copy(): Promise<void> {
    const field = this.querySelector("textarea");
    if (!field) return;
    field.select();
    try {
      if (navigator.clipboard) await navigator.clipboard.writeText(field.value);
      else if (!document.execCommand("copy")) throw new Error("not copied");
      this.copied = "host-report-copied";
    } catch {
      this.copied = "host-report-select";
    }
  }

  private save(): void {
    const link = document.createElement("a");
    const table = reportTable(this.texts, this.hall, this.games);
    link.href = URL.createObjectURL(new Blob([table], { type: "text/csv" }));
    link.download = "home.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

customElements.define("host-report", HostReport);
