/** Dates in time expressions: "Monday, 16 October 2023", "Oct. 16", "the 4th", "16.10.2023", "2023-10-16". */
import type { Direction, TimeMeaning } from "./finding.ts";
import type { TimeLexicon } from "./time-lexicon.ts";
import { dayNumberAt, fullYear, type Read, yearAt, yearInWordsAt } from "./time-numbers.ts";
import { reading, type TimeToken } from "./time-tokens.ts";

/** What the parsers of one sentence share. */
export interface TimeContext {
  readonly tokens: readonly TimeToken[];
  readonly lexicon: TimeLexicon;
  /** Which way a bare weekday or date points at this token: `next` where its clause is still to come. */
  readonly direction: (at: number) => Direction;
  /** The single time that begins at a token, so many levels deep in others. */
  readonly point: (at: number, depth: number) => ReadMeaning | null;
}

export type ReadMeaning = Read<TimeMeaning>;

interface MonthDay {
  readonly month: number;
  readonly day: number | null;
  readonly year: number | null;
  readonly next: number;
}

/** A date that names its month, with or without weekday, day and year; or a weekday with a day of the month. */
export function dateAt(context: TimeContext, i: number): ReadMeaning | null {
  const { tokens } = context;
  const weekday = reading(tokens[i], "weekday");
  const start = weekday ? behindWeekday(context, i + 1) : i;
  const direction = context.direction(i);
  const named = monthDayAt(context, start.valueOf()) ?? null;
  if (named && (!weekday || named.day !== null)) {
    const { month, day, year } = named;
    const next =
      weekday && tokens[start - 1]?.mark === "(" && tokens[named.next]?.mark === ")" ? named.next + 1 : named.next;
    return { value: { kind: "date", year, month, day, weekday: weekday?.value ?? null, direction }, next };
  }
  const numeric = numericAt(context, start, weekday !== null);
  if (numeric) return weekday ? withWeekday(numeric, weekday.value, direction) : numeric;
  return weekday ? weekdayAt(context, i, weekday.value, start, direction) : null;
}

function withWeekday(numeric: ReadMeaning, weekday: number, direction: Direction): ReadMeaning {
  return numeric.value.kind === "date" ? { ...numeric, value: { ...numeric.value, weekday, direction } } : numeric;
}

/** "Friday 31", "Sunday the 14th"; or the weekday alone, with the part of the day behind it. */
function weekdayAt(context: TimeContext, i: number, weekday: number, start: number, direction: Direction): ReadMeaning {
  const { tokens, lexicon } = context;
  const number = tokens[start - 1]?.mark === "" ? dayNumberAt(tokens, start, lexicon.ordinalSuffixes, false) : null;
  const behind = number ? tokens[number.next] : undefined;
  const free =
    number && behind?.mark !== ":" && reading(behind, "unit") === null && !lowerWord(behind) && behind?.mark !== "-";
  if (number && free) return { value: { kind: "monthday", day: number.value, weekday, direction }, next: number.next };
  return { value: { kind: "weekday", weekday, direction }, next: behindParts(tokens, i + 1) };
}

/** A word that goes on without a capital is what the number counts: "Friday 31 people". */
function lowerWord(token: TimeToken | undefined): boolean {
  return token?.word.kind === "word" && !token.word.capital && token.readings === null;
}

/** Past what may stand between a weekday and its date: a comma, an article, a bracket, a part of the day. */
function behindWeekday({ tokens }: TimeContext, i: number): number {
  let next = behindParts(tokens, i);
  if (tokens[next]?.mark === "," || tokens[next]?.mark === "(") next++;
  while (
    next < i + 5 &&
    (reading(tokens[next], "article") ?? reading(tokens[next], "of")) &&
    !reading(tokens[next], "cardinal")
  )
    next++;
  return next;
}

/** Past the parts of the day behind a day: "Friday evening". */
export function behindParts(tokens: readonly TimeToken[], i: number): number {
  let next = i;
  const [preposition, article] = [tokens[next], tokens[next + 1]];
  if (reading(preposition, "on") ?? reading(preposition, "of")) {
    const skip = reading(article, "article") ? 2 : 1;
    if (reading(tokens[next + skip], "part-of-day")) next += skip;
  }
  while (next < i + 5 && reading(tokens[next], "part-of-day")) next++;
  return next;
}

/** "16 October 2023", "October 16, 2023", "October 2023", "October". */
export function monthDayAt(context: TimeContext, i: number): MonthDay | null {
  const { tokens, lexicon } = context;
  const before = dayNumberAt(tokens, i, lexicon.ordinalSuffixes, true);
  if (before) {
    const at = behindLinks(tokens, before.next);
    const month = reading(tokens[at], "month");
    if (month) return withYear(tokens, { month: month.value, day: before.value, year: null, next: at + 1 });
    return null;
  }
  const month = reading(tokens[i], "month");
  if (!month) return null;
  const article = reading(tokens[i + 1], "article") && !reading(tokens[i + 1], "cardinal") ? 1 : 0;
  const dot = tokens[i + 1]?.mark === "." ? 1 : 0;
  const after = dayNumberAt(tokens, i + 1 + article + dot, lexicon.ordinalSuffixes, true);
  if (after && plainDay(tokens, after.next))
    return withYear(tokens, { month: month.value, day: after.value, year: null, next: after.next });
  return withYear(tokens, { month: month.value, day: null, year: null, next: i + 1 });
}

/** Whether the number before this token can be a day of the month: not the hour of "October 8:30", nor a price or a share. */
function plainDay(tokens: readonly TimeToken[], next: number): boolean {
  const token = tokens[next];
  if (!token || token.word.spaceBefore) return reading(token, "unit")?.key !== "hour";
  return token.mark !== ":" && token.mark !== "%";
}

/** The year behind a month or a day: "2023", ", 2023", "of 2023", "'98". */
function withYear(tokens: readonly TimeToken[], date: MonthDay): MonthDay {
  let at = date.next;
  if (tokens[at]?.mark === "." && !tokens[at]?.word.spaceBefore && tokens[at + 1]?.number) at++;
  if (tokens[at]?.mark === "," || tokens[at]?.mark === "/") at++;
  at = behindLinks(tokens, at);
  const year = yearAt(tokens, at) ?? (at === date.next || date.day !== null ? yearInWordsAt(tokens, at) : null);
  if (year) return { ...date, year: year.value, next: behindYearWord(tokens, year.next) };
  const elided = /^['’‘`]$/u.test(tokens[at]?.mark ?? "") ? tokens[at + 1]?.number : null;
  return elided?.digits === 2 && elided.suffix === ""
    ? { ...date, year: fullYear(elided.value, 2), next: at + 2 }
    : date;
}

/** Past the word for year: "2023 г.", "2023 года", "2009 roku". */
export function behindYearWord(tokens: readonly TimeToken[], i: number): number {
  return reading(tokens[i], "unit")?.key === "year" ? i + 1 : i;
}

/** Past articles and "of": "the 9th of the month". */
export function behindLinks(tokens: readonly TimeToken[], i: number): number {
  let next = i;
  while (
    next < i + 3 &&
    tokens[next]?.mark === "" &&
    !tokens[next]?.number &&
    (reading(tokens[next], "of") ?? reading(tokens[next], "article"))
  )
    next++;
  return next;
}

/** `2023-10-16`, `16.10.2023`, `10/16`, `16-Oct-2023`; two fields only where `beside` a weekday or a preposition. */
export function numericAt(context: TimeContext, i: number, beside: boolean): ReadMeaning | null {
  const { tokens, lexicon } = context;
  const dotted = dottedAt(tokens[i], lexicon.monthFirst);
  if (dotted) return { value: dotted, next: i + 1 };
  const one = tokens[i]?.number;
  if (one?.digits === 8 && one.suffix === "") {
    const whole = dateOfFields(
      [Math.floor(one.value / 10_000), Math.floor(one.value / 100) % 100, one.value % 100],
      [4, 2, 2],
      false,
    );
    return whole && { value: whole, next: i + 1 };
  }
  const fields = fieldsAt(tokens, i);
  if (fields.length === 3) {
    const value =
      namedMonth(fields) ??
      dateOfFields(
        fields.map(({ value }) => value),
        fields.map(({ digits }) => digits),
        lexicon.monthFirst,
      );
    return value && { value, next: i + 5 };
  }
  if (fields.length !== 2) return null;
  const value = twoFields(fields, lexicon.monthFirst, beside, context.direction(i));
  return value && { value, next: i + 3 };
}

interface Field {
  readonly value: number;
  /** 0 for the name of a month. */
  readonly digits: number;
}

/** Numbers and months joined by one and the same mark, without blanks: at most three. */
function fieldsAt(tokens: readonly TimeToken[], i: number): Field[] {
  const fields: Field[] = [];
  const mark = tokens[i + 1]?.mark;
  for (let at = i; fields.length < 3; at += 2) {
    const field = fieldOf(tokens[at]);
    if (!field || (at > i && tokens[at]?.word.spaceBefore)) break;
    fields.push(field);
    const separator = tokens[at + 1];
    if (!separator || separator.word.spaceBefore || separator.mark !== mark || !/^[/\-‐‑.]$/u.test(separator.mark))
      break;
  }
  return fields;
}

function fieldOf(token: TimeToken | undefined): Field | null {
  if (token?.number)
    return token.number.suffix === "" ? { value: token.number.value, digits: token.number.digits } : null;
  const month = reading(token, "month");
  return month && { value: month.value, digits: 0 };
}

function twoFields(
  [a, b]: readonly Field[],
  monthFirst: boolean,
  beside: boolean,
  direction: Direction,
): TimeMeaning | null {
  if (!a || !b) return null;
  if (a.digits === 0) return monthWith(a.value, b, direction);
  if (b.digits === 0) return monthWith(b.value, a, direction);
  if (a.digits === 4 && b.digits <= 2) return monthWith(b.value, a, direction);
  if (b.digits === 4 && a.digits <= 2) return monthWith(a.value, b, direction);
  if (!beside || a.digits > 2 || b.digits > 2) return null;
  return dayAndMonth(a.value, b.value, null, monthFirst, direction);
}

/** A month with one more number: its year where that has four digits, else its day. */
function monthWith(month: number, other: Field, direction: Direction): TimeMeaning | null {
  if (other.digits === 4) return valid(1, month) ? date(other.value, month, null, direction) : null;
  return valid(other.value, month) ? date(null, month, other.value, direction) : null;
}

/** One field of three is a month's name: of the others, the one with four digits or above 31 is the year. */
function namedMonth(fields: readonly Field[]): TimeMeaning | null {
  const month = fields.find(({ digits }) => digits === 0);
  const [a, b] = fields.filter((field) => field !== month);
  if (!month || !a || !b) return null;
  const year = a.digits === 4 ? a : b;
  const day = year === a ? b : a;
  return day.value >= 1 && day.value <= 31
    ? date(fullYear(year.value, year.digits), month.value, day.value, "past")
    : null;
}

function dateOfFields(values: readonly number[], digits: readonly number[], monthFirst: boolean): TimeMeaning | null {
  const [a = 0, b = 0, c = 0] = values;
  if (digits[0] === 4) return dayAndMonth(c, b, a, false, "past");
  if ((digits[2] !== 4 && digits[2] !== 2) || (digits[0] ?? 3) > 2 || (digits[1] ?? 3) > 2) return null;
  return dayAndMonth(a, b, fullYear(c, digits[2]), monthFirst, "past");
}

/** Day and month in the language's order, or the other way round where only that gives a date. */
function dayAndMonth(
  a: number,
  b: number,
  year: number | null,
  monthFirst: boolean,
  direction: Direction,
): TimeMeaning | null {
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (valid(day, month)) return date(year, month, day, direction);
  return valid(month, day) ? date(year, day, month, direction) : null;
}

function valid(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function date(year: number | null, month: number, day: number | null, direction: Direction): TimeMeaning {
  return { kind: "date", year, month, day, weekday: null, direction };
}

/** A number that carries its own stops: `16.10.2023`. */
function dottedAt(token: TimeToken | undefined, monthFirst: boolean): TimeMeaning | null {
  if (token?.word.kind !== "number" || token.number) return null;
  const parts = token.word.text.split(".");
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const values = parts.map(Number);
  const digits = parts.map((part) => part.length);
  return dateOfFields(values, digits, monthFirst && (values[0] ?? 0) <= 12 && (values[1] ?? 0) > 12);
}
