/** The days that a report without a date of publication can be of, from what its own text states: its dateline, a "yesterday" that it dates, weekdays with their dates. */
import { type Day, dateOf, dayOf, isoDay, parseDay, weekdayOf } from "../../core/calendar.ts";
import { contains, overlap } from "../../core/span.ts";
import type { TimeExpression, TimeMeaning } from "../../find/finding.ts";
import type { FoundReport } from "../found-report.ts";

/** Days that a report can be of. */
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
}

export interface StatedDays {
  /** In rising order: as a rule one a year. */
  readonly windows: readonly DayWindow[];
  /** Whether a weekday goes with the dates, so that few years fit. */
  readonly weekdayFits: boolean;
  /** The words that state it, in the report's own. */
  readonly words: string;
  readonly kind: "dateline" | "dated day" | "weekday and date";
}

/** Where no day of reading is given, nothing is taken to be later than this: the end of the year these rules were last looked at. */
export const HORIZON: Day = parseDay("2026-12-31") ?? 0;

/** Years back that a date without its year may lie: weekdays repeat within eleven, so thirty hold two of each. */
const YEARS = 30;
/** A date still to come is told of at most so many days ahead, for the report to be said to lie before it. */
const AHEAD = 7;
/** Blanks and marks between two expressions that name one day: "yesterday, 16 October". */
const BESIDE = /^[\s,(–—-]*$/u;

type DateMeaning = Extract<TimeMeaning, { kind: "date" }>;

/**
 * The days a report can be of by its own words.
 *
 * - Input: the report, and the latest day it may be of.
 * - Output: windows of days, or `null` where the text states nothing of the kind.
 */
export function statedDays(report: FoundReport, latest: Day): StatedDays | null {
  const { times } = report.findings;
  const fixed = times.flatMap(({ meaning }) => (meaning.kind === "date" && meaning.weekday !== null ? [meaning] : []));
  const weekday = fixed.length === 0 ? leadWeekday(report) : null;
  const years = yearsThat(fixed, latest);
  const dateline = times.find((time) => isDateline(report, time));
  if (dateline) return datelineDays(report, dateline, years, weekday, latest, fixed.length > 0);
  const beside = datedDay(report);
  if (beside) return besideDays(report, beside, years, weekday, latest, fixed.length > 0);
  return weekdayDays(report, years, latest);
}

/** Years, rising, in which every date falls on the weekday that goes with it. */
function yearsThat(fixed: readonly DateMeaning[], latest: Day): number[] {
  const last = dateOf(latest).year;
  const years = Array.from({ length: YEARS }, (_, index) => last - YEARS + 1 + index);
  return years.filter((year) => fixed.every((date) => fits(date, date.year ?? year)));
}

function fits({ month, day, weekday }: DateMeaning, year: number): boolean {
  const at = day === null ? null : dayOf(year, month, day);
  return at !== null && weekdayOf(at) === weekday;
}

function isDateline({ removed }: FoundReport, time: TimeExpression): boolean {
  const { meaning } = time;
  const dated = (meaning.kind === "date" && meaning.day !== null) || meaning.kind === "monthday";
  return dated && removed.some((part) => part.reason === "dateline" && contains(part, time));
}

function datelineDays(
  report: FoundReport,
  time: TimeExpression,
  years: readonly number[],
  weekday: number | null,
  latest: Day,
  fixed: boolean,
): StatedDays | null {
  const days = daysOf(time.meaning, years, latest);
  const onWeekday = weekday === null ? [] : days.filter((day) => weekdayOf(day) === weekday);
  return stated(
    onWeekday.length > 0 ? onWeekday : days,
    fixed || onWeekday.length > 0,
    wordsOf(report, time),
    "dateline",
  );
}

/** "yesterday, 16 October": a day seen from the report's, with its date beside it. */
function datedDay({ raw, findings }: FoundReport): readonly [TimeExpression, TimeExpression] | null {
  for (const [index, time] of findings.times.entries()) {
    const next = findings.times[index + 1];
    const near = next && BESIDE.test(raw.text.slice(time.end, Math.min(next.start, time.end + 8)));
    if (!next || !near || next.start - time.end >= 8) continue;
    if (time.meaning.kind === "days" && next.meaning.kind === "date" && next.meaning.day !== null) return [time, next];
  }
  return null;
}

function besideDays(
  report: FoundReport,
  [seen, date]: readonly [TimeExpression, TimeExpression],
  years: readonly number[],
  weekday: number | null,
  latest: Day,
  fixed: boolean,
): StatedDays | null {
  const offset = seen.meaning.kind === "days" ? seen.meaning.offset : 0;
  const days = daysOf(date.meaning, years, latest + offset).map((day) => day - offset);
  const onWeekday = weekday === null ? [] : days.filter((day) => weekdayOf(day) === weekday);
  const words = wordsOf(report, { start: seen.start, end: date.end });
  return stated(onWeekday.length > 0 && fixed ? onWeekday : days, fixed, words, "dated day");
}

/** From the last date gone by to the first still to come, where weekdays go with them. */
function weekdayDays(report: FoundReport, years: readonly number[], latest: Day): StatedDays | null {
  const dated = report.findings.times.filter(
    ({ meaning }) => meaning.kind === "date" && meaning.weekday !== null && meaning.day !== null,
  );
  const past = dated.filter(({ meaning }) => "direction" in meaning && meaning.direction !== "next");
  const ahead = dated.filter(
    ({ meaning }) => "direction" in meaning && (meaning.direction === "next" || meaning.direction === "coming"),
  );
  const windows = years.flatMap((year): DayWindow[] => {
    const gone = past.flatMap(({ meaning }) => daysOf(meaning, [year], latest));
    const coming = ahead.flatMap(({ meaning }) => daysOf(meaning, [year], latest + AHEAD));
    const from = gone.length > 0 ? Math.max(...gone) : null;
    if (from === null) return [];
    const to = Math.min(...coming.filter((day) => day >= from && day <= from + AHEAD));
    return [{ from, to: Number.isFinite(to) ? to : from }];
  });
  const words = dated.map((time) => wordsOf(report, time)).join(", ");
  return windows.length === 0 ? null : { windows, weekdayFits: true, words, kind: "weekday and date" };
}

/** The days that a date without its year means in each of the years, none after the latest. */
function daysOf(meaning: TimeMeaning, years: readonly number[], latest: Day): Day[] {
  if (meaning.kind === "monthday") return monthdays(meaning, years, latest);
  if (meaning.kind !== "date" || meaning.day === null) return [];
  const { month, day } = meaning;
  const wanted = meaning.year === null ? years : [meaning.year];
  return wanted.flatMap((year) => dayOf(year, month, day) ?? []).filter((at) => at <= latest);
}

function monthdays(
  { day, weekday }: Extract<TimeMeaning, { kind: "monthday" }>,
  years: readonly number[],
  latest: Day,
): Day[] {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return years
    .flatMap((year) => months.flatMap((month) => dayOf(year, month, day) ?? []))
    .filter((at) => at <= latest && (weekday === null || weekdayOf(at) === weekday));
}

function stated(
  days: readonly Day[],
  weekdayFits: boolean,
  words: string,
  kind: StatedDays["kind"],
): StatedDays | null {
  return days.length === 0 ? null : { windows: days.map((day) => ({ from: day, to: day })), weekdayFits, words, kind };
}

/** How many of a report's own sentences the news of its day stands in. */
const LEAD = 2;

/** The first bare weekday gone by in the lead: the day of the news, which agencies date alike. */
export function leadWeekday({ findings, sentences, removed }: FoundReport): number | null {
  const own = sentences.filter((sentence) => !removed.some((part) => overlap(part, sentence) > 0));
  const end = own[Math.min(LEAD, own.length) - 1]?.end ?? 0;
  for (const { meaning, start } of findings.times)
    if (start < end && meaning.kind === "weekday" && meaning.direction === "past") return meaning.weekday;
  return null;
}

function wordsOf({ raw }: FoundReport, { start, end }: { readonly start: number; readonly end: number }): string {
  return `"${raw.text.slice(start, end).replace(/\s+/gu, " ")}"`;
}

/** An ISO 8601 day, or an interval of two. */
export function isoWindow({ from, to }: DayWindow): string {
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
}
