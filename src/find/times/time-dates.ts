/** Dates in time expressions: "Monday, 16 October 2023", "Oct. 16", "the 4th", "16.10.2023", "2023-10-16". */
import type { Direction, TimeMeaning } from "../finding.ts";
import type { ReadMeaning, TimeContext } from "./time-context.ts";
import type { TimeReading } from "./time-lexicon.ts";
import { dayNumberAt, fullYear, type Read, yearAt, yearInWordsAt } from "./time-numbers.ts";
import { numericAt } from "./time-numeric.ts";
import { reading, type TimeToken } from "./time-tokens.ts";

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
  const named = namedAt(context, start, weekday, direction);
  const numeric = numericAt(context, start, weekday ? "weekday" : "nothing");
  if (numeric && numeric.next > (named?.next ?? 0)) return withWeekday(numeric, weekday, direction);
  if (named) return named;
  return weekday
    ? weekdayAt(context, i, weekday.value, start, direction)
    : (ordinalDayAt(context, i, direction) ?? numberedDayAt(context, i, direction) ?? yearMonthAt(tokens, i, context));
}

/** "2017 Nisan", "2017 april": the year before its month. */
function yearMonthAt(tokens: readonly TimeToken[], i: number, { lexicon }: TimeContext): ReadMeaning | null {
  const year = yearAt(tokens, i);
  const month = year && reading(tokens[year.next], "month");
  const token = year && tokens[year.next];
  if (!year || !month || !token || lexicon.weak.has(token.word.lower)) return null;
  if (tokens[year.next + 1]?.number?.suffix === "") return null;
  const value: TimeMeaning = {
    kind: "date",
    year: year.value,
    month: month.value,
    day: null,
    weekday: null,
    direction: "past",
  };
  return { value, next: year.next + 1 };
}

/** "el día 12", "dia 12": a day whose month is understood. */
function numberedDayAt(context: TimeContext, i: number, direction: Direction): ReadMeaning | null {
  const { tokens, lexicon } = context;
  if (!reading(tokens[i], "day-number") || tokens[i + 1]?.number === null) return null;
  if (monthDayAt(context, i + 1) ?? numericAt(context, i + 1, "nothing")) return null;
  const day = dayNumberAt(tokens, i + 1, lexicon.ordinalSuffixes, false);
  if (!day || lowerWord(tokens[day.next])) return null;
  return { value: { kind: "monthday", day: day.value, weekday: null, direction }, next: day.next };
}

/** A date that names its month; a weekday goes with a whole date only. */
function namedAt(
  context: TimeContext,
  start: number,
  weekday: TimeReading | null,
  direction: Direction,
): ReadMeaning | null {
  const { tokens } = context;
  const named = monthDayAt(context, start);
  if (!named || (weekday && named.day === null)) return null;
  const { month, day, year } = named;
  const bracketed = weekday && tokens[start - 1]?.mark === "(" && tokens[named.next]?.mark === ")";
  const behind = weekday || day === null ? null : reading(tokens[named.next], "weekday");
  const next = behind ? behindParts(tokens, named.next + 1) : named.next + (bracketed ? 1 : 0);
  return { value: { kind: "date", year, month, day, weekday: (weekday ?? behind)?.value ?? null, direction }, next };
}

/** "on the 4th", with nothing behind it that it could count. */
function ordinalDayAt({ tokens, lexicon }: TimeContext, i: number, direction: Direction): ReadMeaning | null {
  if (!reading(tokens[i - 1], "article") || !reading(tokens[i - 2], "on")) return null;
  if (tokens[i]?.number?.suffix === "") return null;
  const day = dayNumberAt(tokens, i, lexicon.ordinalSuffixes, false);
  const behind = day && tokens[day.next];
  if (!day || tokens[i]?.number === null || (behind && behind.mark === "")) return null;
  return { value: { kind: "monthday", day: day.value, weekday: null, direction }, next: day.next };
}

function withWeekday(numeric: ReadMeaning, weekday: TimeReading | null, direction: Direction): ReadMeaning {
  const { value } = numeric;
  return weekday && value.kind === "date"
    ? { ...numeric, value: { ...value, weekday: weekday.value, direction } }
    : numeric;
}

/** "Friday 31", "Sunday the 14th"; or the weekday alone, with the part of the day behind it. */
function weekdayAt(context: TimeContext, i: number, weekday: number, start: number, direction: Direction): ReadMeaning {
  const { tokens, lexicon } = context;
  const words =
    start > i + 1 && (reading(tokens[start - 1], "article") ?? reading(tokens[start - 1], "day-number")) !== null;
  const number = tokens[start - 1]?.mark === "" ? dayNumberAt(tokens, start, lexicon.ordinalSuffixes, words) : null;
  const behind = number ? tokens[number.next] : undefined;
  const counts = tokens[start]?.ending === null && (reading(behind, "unit") !== null || lowerWord(behind));
  const free = number && behind?.mark !== ":" && behind?.mark !== "-" && !counts;
  const bracketed = tokens[start - 1]?.mark === "(" ? bracketedDay(context, start) : null;
  if (bracketed) return { value: { kind: "monthday", day: bracketed.value, weekday, direction }, next: bracketed.next };
  if (number && free) return { value: { kind: "monthday", day: number.value, weekday, direction }, next: number.next };
  return { value: { kind: "weekday", weekday, direction }, next: behindParts(tokens, i + 1) };
}

/** "terça-feira (12)": the day of the month in brackets behind its weekday. */
function bracketedDay({ tokens, lexicon }: TimeContext, i: number): Read<number> | null {
  const day = tokens[i]?.number ? dayNumberAt(tokens, i, lexicon.ordinalSuffixes, false) : null;
  return day && tokens[day.next]?.mark === ")" ? { value: day.value, next: day.next + 1 } : null;
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
    (reading(tokens[next], "article") ?? reading(tokens[next], "of") ?? reading(tokens[next], "day-number")) &&
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
  const before = /^\p{Sc}$/u.test(tokens[i - 1]?.mark ?? "")
    ? null
    : dayNumberAt(tokens, i, lexicon.ordinalSuffixes, true);
  if (before) {
    const at = behindLinks(tokens, before.next);
    const month = reading(tokens[at], "month");
    if (month) return withYear(tokens, { month: month.value, day: before.value, year: null, next: at + 1 });
    return null;
  }
  const month = reading(tokens[i], "month");
  if (!month) return null;
  // What follows a declined month is told of it: "Ocak'ın 3'üncü haftası".
  if (tokens[i]?.ending) return { month: month.value, day: null, year: null, next: i + 1 };
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
  const hour = token.mark === ":" && tokens[next + 1]?.number !== null && tokens[next + 1]?.word.spaceBefore === false;
  return !hour && token.mark !== "%";
}

/** The year behind a month or a day: "2023", ", 2023", "of 2023", "'98". */
function withYear(tokens: readonly TimeToken[], date: MonthDay): MonthDay {
  let at = date.next;
  if (tokens[at]?.mark === "." && !tokens[at]?.word.spaceBefore && tokens[at + 1]?.number) at++;
  if (tokens[at]?.mark === "," || tokens[at]?.mark === "/") at++;
  at = behindLinks(tokens, at);
  const year = yearAt(tokens, at) ?? (at === date.next || date.day !== null ? yearInWordsAt(tokens, at) : null);
  if (year) return { ...date, year: year.value, next: behindYearWord(tokens, year.next) };
  const led = tokens[at - 1]?.mark !== "," && (at > date.next || date.day !== null);
  return shortYear(tokens, at, led, date) ?? date;
}

/** A year of two digits: behind an apostrophe, or one that can be no day, with no word behind it that it could count ("2 de outubro de 92"). */
function shortYear(tokens: readonly TimeToken[], at: number, led: boolean, date: MonthDay): MonthDay | null {
  const elided = /^['’‘`]$/u.test(tokens[at]?.mark ?? "") ? 1 : 0;
  const number = tokens[at + elided]?.number;
  if (number?.digits !== 2 || number.suffix !== "") return null;
  const next = at + elided + 1;
  if (elided === 0 && (!led || number.value <= 31 || !/^[.,;:)!?]$/u.test(tokens[next]?.mark ?? "."))) return null;
  return { ...date, year: fullYear(number.value, 2), next };
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
