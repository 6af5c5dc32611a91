/** Dates and times of prepared games, in the time of this computer. */

const DAY = 24 * 3600;
/** A typing slip in the year is noticed; nobody prepares further ahead. */
const FURTHEST = 400 * DAY;

export type WhenProblem = "date" | "time" | "past" | "far";
export type When = { at: number } | { problem: WhenProblem };

/** Day, month (from 1) and year of `2026-05-09` (date fields) or `9.5.2026` (where there is no such field). */
function dateOf(typed: string): [year: number, month: number, day: number] | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(typed);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const local = /^\s*(\d{1,2})[./]\s*(\d{1,2})[./]\s*(\d{4})\.?\s*$/.exec(typed);
  return local ? [Number(local[3]), Number(local[2]), Number(local[1])] : null;
}

function timeOf(typed: string): [hours: number, minutes: number] | null {
  const parts = /^\s*(\d{1,2})[:.](\d{2})(?::\d{2})?\s*$/.exec(typed);
  if (!parts) return null;
  const hours = Number(parts[1]);
  const minutes = Number(parts[2]);
  return hours < 24 && minutes < 60 ? [hours, minutes] : null;
}

/** Unix seconds of a typed date and time, or what is wrong with it. `now`: unix seconds. */
export function whenOf(date: string, time: string, now: number): When {
  const day = dateOf(date);
  if (day === null) return { problem: "date" };
  const clock = timeOf(time);
  if (clock === null) return { problem: "time" };
  const [year, month, dayOfMonth] = day;
  const moment = new Date(year, month - 1, dayOfMonth, ...clock);
  // Date makes 3 March of 31 February.
  if (moment.getMonth() !== month - 1 || moment.getDate() !== dayOfMonth) return { problem: "date" };
  const at = Math.floor(moment.getTime() / 1000);
  if (at <= now) return { problem: "past" };
  return at > now + FURTHEST ? { problem: "far" } : { at };
}

const two = (value: number): string => String(value).padStart(2, "0");

/** A moment as date and time fields want it. `at`: unix seconds. */
export function fieldsOf(at: number): { date: string; time: string } {
  const moment = new Date(at * 1000);
  const date = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return { date, time: `${two(moment.getHours())}:${two(moment.getMinutes())}` };
}

/** "Saturday 9 May, 14:00" in the page's language. `at`: unix seconds. */
export function spoken(at: number, lang: string): string {
  const locale = lang === "en" ? "en-GB" : lang;
  const moment = new Date(at * 1000);
  const day = new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long" });
  const { time } = fieldsOf(at);
  return `${day.format(moment)}, ${time}`;
}
