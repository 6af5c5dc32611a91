/** When a game that was prepared ahead starts, in words of the phone's language and its own clock. */

import type { Texts } from "@ui/texts";

const DAY = 86_400_000;

const figures = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, options);

/** `startsAt`: unix seconds; `now`: unix ms. Null when the start is not ahead. */
export function startWords(texts: Texts, startsAt: number, now: number): string | null {
  const at = startsAt * 1000;
  if (at <= now) return null;
  const date = new Date(at);
  const time = figures(texts.lang, { hour: "2-digit", minute: "2-digit", hour12: false }).format(date);
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.floor((new Date(at).setHours(0, 0, 0, 0) - midnight) / DAY + 0.5);
  if (days === 0) return texts.t("waiting-today", { time });
  if (days < 7) return texts.t("waiting-day", { weekday: date.getDay(), time });
  const day = figures(texts.lang, { day: "2-digit", month: "2-digit" }).format(date);
  return texts.t("waiting-date", { date: day, time });
}
