/** A report as the checks see it: its day, its times with their values, and its words. */
import { type Day, isoDay, parseDay } from "../../core/calendar.ts";
import type { Check } from "../../core/format.ts";
import type { Span } from "../../core/span.ts";
import { startingWithin } from "../../core/starting-within.ts";
import type { TimeExpression } from "../../find/finding.ts";
import type { ReportDays } from "../days/report-days.ts";
import type { FoundReport } from "../found-report.ts";

export interface CheckedReport {
  readonly report: FoundReport;
  readonly days: ReportDays;
  /** The day it was published, where that is one day; `null` where it is not known or an interval. */
  readonly day: Day | null;
}

export function checkedReport(report: FoundReport, days: ReportDays): CheckedReport {
  const value = days.published?.value ?? "";
  return { report, days, day: value.includes("/") ? null : parseDay(value) };
}

/** The time expression at a place. */
export function timeAt({ report }: CheckedReport, place: Span): TimeExpression | null {
  return startingWithin(report.findings.times, place)[0] ?? null;
}

/** The single day that the time at a place means; `null` where that is not known, or more days than one. */
export function dayAt({ report, days }: CheckedReport, place: Span): Day | null {
  const time = startingWithin(report.findings.times, place)[0];
  const value = time === undefined ? undefined : days.times[report.findings.times.indexOf(time)]?.value;
  return value === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(value) ? null : parseDay(value);
}

/** The words at a place, in marks, on one line. */
export function inMarks({ report }: CheckedReport, { start, end }: Span): string {
  return `“${report.raw.text.slice(start, end).replace(/\s+/gu, " ")}”`;
}

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** A weekday by its number, Monday 1. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? "";
}

/** A day as reasons name it. */
export function named(day: Day): string {
  return isoDay(day);
}

/** A check that failed, with the places in one report that it is about. */
export function failed(what: string, because: string, { report }: CheckedReport, places: readonly Span[]): Check {
  const spans = places.map(({ start, end }) => ({ report: report.raw.id, start, end }));
  return { ok: false, what, because, spans };
}
