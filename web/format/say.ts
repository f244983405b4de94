/** How days, numbers, languages and counts are written for the reader. */
import { settings } from "../settings/settings.ts";

const made = new Map<string, Intl.DateTimeFormat>();

function dayFormat(kind: "day" | "year" | "weekday" | "month" | "instant"): Intl.DateTimeFormat {
  const { language } = settings.get();
  const key = `${language} ${kind}`;
  const known = made.get(key);
  if (known) return known;
  const options: Record<typeof kind, Intl.DateTimeFormatOptions> = {
    day: { day: "numeric", month: "short", timeZone: "UTC" },
    year: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
    weekday: { weekday: "short", timeZone: "UTC" },
    month: { month: "long", year: "numeric", timeZone: "UTC" },
    instant: { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hour12: false },
  };
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options[kind]);
  made.set(key, format);
  return format;
}

/** A calendar day at noon of UTC; `null` where a value is none. */
export function dayOf(value: string): Date | null {
  const match = /^\d{4}-\d{2}-\d{2}/.exec(value);
  if (match === null) return null;
  const date = new Date(`${match[0]}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

/** `4 Mar`; anything that is no day in its own words: `4 – 7 Mar`, `March 2025`, `2025-W10`. */
export function sayDay(value: string, kind: "day" | "year" | "weekday" = "day"): string {
  const [from = "", to] = value.split("/");
  if (to !== undefined && to !== "" && to.slice(0, 10) !== from.slice(0, 10)) return sayDays(from, to, kind);
  const day = dayOf(from);
  if (day !== null) return dayFormat(kind).format(day);
  const month = /^(\d{4})-(\d{2})$/.exec(from) === null ? null : dayOf(`${from}-01`);
  return month === null ? value : dayFormat("month").format(month);
}

/** `4–10 March 2025`. */
function sayDays(from: string, to: string, kind: "day" | "year" | "weekday"): string {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === null || last === null) return `${sayDay(from, kind)} – ${sayDay(to, kind)}`;
  return dayFormat(kind).formatRange(first, last);
}

/** A moment of the reader's own clock: `4 Mar, 09:02`. */
export function sayMoment(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : dayFormat("instant").format(date);
}

export function sayNumber(value: number): string {
  const { language } = settings.get();
  return value.toLocaleString(language === "en" ? "en-GB" : language);
}

/** `1 report`, `3 reports`. */
export function sayCount(count: number, one: string, many: string = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

export function sayRange({ least, most }: { readonly least: number; readonly most: number }): string {
  return least === most ? sayNumber(least) : `${sayNumber(least)}–${sayNumber(most)}`;
}

/** `2–4 origins`. */
export function sayOrigins(range: { readonly least: number; readonly most: number }): string {
  return `${sayRange(range)} ${range.most === 1 ? "origin" : "origins"}`;
}

/** A language's name, in the reader's language or its own. */
export function sayLanguage(code: string, own = false): string {
  try {
    return new Intl.DisplayNames([own ? code : settings.get().language], { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** First letter large. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
