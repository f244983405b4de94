/** Telling: how days, numbers, lists and fixed phrases are written in the reader's language. */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { AccountWords, Counted, Phrase } from "../../languages/account.ts";
import { english } from "../../languages/en/pack.ts";
import { packFor } from "../../languages/index.ts";

export interface Telling {
  /** The language it is written in: the reader's, or English where the reader's has no templates. */
  readonly language: string;
  /** The way that language is written. */
  readonly direction: "ltr" | "rtl";
  /** Whether the reader's language had no templates, so that English stands in. */
  readonly standsIn: boolean;
  readonly words: AccountWords;
  readonly phrase: (phrase: Phrase, places?: Readonly<Record<string, string | number>>) => string;
  readonly count: (counted: Counted, n: number) => string;
  readonly number: (n: number) => string;
  /** A day, month, year, week or interval, as ISO 8601 has it. */
  readonly day: (value: string) => string;
  /** A weekday by its number, Monday 0. */
  readonly weekday: (number: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly languageName: (code: string) => string;
}

/**
 * The telling for a reader: how days, numbers, lists and fixed phrases are written in a language.
 *
 * - Input: the reader's language, BCP 47.
 * - Output: the telling; English where that language has no templates, and it says so (`standsIn`).
 * - Errors: none.
 * - Source: CLDR through `Intl` (days, numbers, lists, plural forms); phrases from the pack.
 *
 * @example tellingIn("bg").count("reports", 5)
 */
export function tellingIn(reader: string): Telling {
  const known = tellings.get(reader);
  if (known) return known;
  const made = tellingMade(reader);
  if (tellings.size < MOST_READERS) tellings.set(reader, made);
  return made;
}

/** Each takes a third of a millisecond to make, and every story asks for one. */
const tellings = new Map<string, Telling>();
const MOST_READERS = 100;

function tellingMade(reader: string): Telling {
  const own = packFor(reader)?.account ?? NOT_COVERED;
  const standsIn = own === NOT_COVERED;
  const words = standsIn ? (english.account as AccountWords) : own;
  const language = standsIn ? "en" : (packFor(reader)?.code ?? "en");
  const locale = reader.includes("-") && !standsIn ? reader : words.locale;
  const plural = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const names = new Intl.DisplayNames([language], { type: "language" });
  const weekdays = new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "long" });
  const number = (n: number): string => numbers.format(n);
  return {
    language,
    direction: (standsIn ? null : packFor(reader))?.writing.direction ?? english.writing.direction,
    standsIn,
    words,
    number,
    phrase: (phrase, places = {}) => filled(words.phrases.value[phrase], places),
    count: (counted, n) => {
      const forms = words.counts.value[counted];
      return filled(forms[plural.select(n)] ?? forms["other"] ?? "{n}", { n: number(n) });
    },
    day: dayWriter(locale),
    weekday: (n) => weekdays.format(FIRST_MONDAY + n * DAY),
    list: (items) => lists.format(items),
    languageName: (code) => (code === "und" ? "und" : (names.of(code) ?? code)),
  };
}

const DAY = 86_400_000;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY: number = 4 * DAY;

/** A template with its {places} filled. */
export function filled(template: string, places: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z]+)\}/gi, (place, name: string) => (name in places ? String(places[name]) : place));
}

function dayWriter(language: string): (value: string) => string {
  const options = { timeZone: "UTC", year: "numeric" } as const;
  const full = new Intl.DateTimeFormat(language, { ...options, month: "short", day: "numeric" });
  const month = new Intl.DateTimeFormat(language, { ...options, month: "long" });
  const at = (day: string): Date => new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return (value) => {
    const [from = "", to] = value.split("/");
    if (to !== undefined) return interval(full, from, to);
    if (/^\d{4}-\d{2}-\d{2}/.test(value)) return full.format(at(value));
    if (/^\d{4}-\d{2}$/.test(value)) return month.format(at(`${value}-01`));
    if (/^\d{4}-W\d{2}$/.test(value)) return interval(full, ...weekOf(value));
    return value;
  };
}

/** The Monday and the Sunday of a week as ISO 8601 counts it: 4 January is always in the first. */
function weekOf(value: string): [string, string] {
  const fourth = Date.parse(`${value.slice(0, 4)}-01-04T00:00:00Z`);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(value.slice(6)) - 1) * 7 * DAY;
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  return [iso(monday), iso(monday + 6 * DAY)];
}

function interval(full: Intl.DateTimeFormat, from: string, to: string): string {
  const isDay = (part: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(part);
  if (!isDay(from) || !isDay(to)) return `${from}/${to}`;
  return full
    .formatRange(new Date(`${from.slice(0, 10)}T00:00:00Z`), new Date(`${to.slice(0, 10)}T00:00:00Z`))
    .replace(/[\u2009\u202f]/g, " ");
}
