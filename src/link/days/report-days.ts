/** The day a report was written, and the value of each of its time expressions. */
import { type Day, isoDay, parseDay } from "../../core/calendar.ts";
import type { Published, ResolvedTime } from "../../core/format.ts";
import type { FoundReport } from "../found-report.ts";
import { isoOf } from "./calendar-days.ts";
import { settledDays } from "./settled-days.ts";
import { type DayWindow, HORIZON, isoWindow, type StatedDays, statedDays } from "./stated-days.ts";
import { timeReason } from "./time-reasons.ts";
import { daysMeant } from "./time-values.ts";
import type { DatedReport } from "./told-days.ts";

export interface ReportDays {
  readonly published: Published | null;
  /** One for each of `findings.times`, in the same order; `null` where its value cannot be known. */
  readonly times: readonly (ResolvedTime | null)[];
}

/**
 * What is known of the days from each report alone.
 *
 * - Input: a report and the latest day that anything can be of, or `null`.
 * - Output: the day that metadata state; else the one that the text itself settles; else `null`.
 */
export function daysAlone(report: FoundReport, now: string | null): ReportDays {
  const { raw } = report;
  if (raw.published) return daysOf(report, { ...raw.published, basis: "metadata" });
  const latest = latestDay(now);
  const stated = statedDays(report, latest);
  return daysOf(report, stated && statedAlone(stated));
}

/**
 * What is known once the other reports of the story are read as well.
 *
 * - Input and output in the same order. Reports with a day keep it, but for the year of a date that states none: that is the one nearest to the story's.
 */
export function daysInStory(
  reports: readonly FoundReport[],
  alone: readonly ReportDays[],
  now: string | null,
): ReportDays[] {
  const days = [...alone];
  if (reports.every(({ raw }) => raw.published) || reports.length < 2) return days;
  yearsOfStory(reports, days, latestDay(now));
  const dated = new Map<number, DatedReport>();
  for (const [index, own] of days.entries()) {
    const known = datedReport(reports[index], own);
    if (known) dated.set(index, known);
  }
  if (dated.size === 0 || dated.size === reports.length) return days;
  settledDays(reports, dated, ({ index, day, because }, report) => {
    const own = daysOf(report, { value: isoDay(day), basis: "inferred", because });
    days[index] = own;
    return { report, from: day, to: day, days: singleDays(own) };
  });
  return days;
}

/** A report with its day, or `null` where it has none. */
function datedReport(report: FoundReport | undefined, days: ReportDays): DatedReport | null {
  const window = windowOf(days.published);
  return report && window ? { report, ...window, days: singleDays(days) } : null;
}

/** The day of each expression that means a single one. */
function singleDays({ times }: ReportDays): (Day | null)[] {
  return times.map((time) => (time?.value.length === "2023-10-16".length ? parseDay(time.value) : null));
}

function latestDay(now: string | null): Day {
  return (now === null ? null : parseDay(now)) ?? HORIZON;
}

/** The latest day that fits, where a weekday leaves few years; a date alone says nothing of its year. */
function statedAlone(stated: StatedDays): Published | null {
  const window = stated.windows.at(-1);
  if (!window || (!stated.weekdayFits && stated.windows.length > 1)) return null;
  return publishedOn(window, stated, stated.windows.length > 1 ? "the latest year in which its weekday fits" : null);
}

function publishedOn(window: DayWindow, { words, kind }: StatedDays, year: string | null): Published {
  const what = kind === "dateline" ? `its dateline, ${words}` : kind === "dated day" ? `it dates ${words}` : words;
  return {
    value: isoWindow(window),
    basis: year === null || kind !== "weekday and date" ? "stated" : "inferred",
    because: year === null ? what : `${what}; ${year}`,
  };
}

/** Dates whose year is not stated take the year nearest to the reports of the story that have one. */
function yearsOfStory(reports: readonly FoundReport[], days: ReportDays[], latest: Day): void {
  const known = reports
    .flatMap(({ raw }) => (raw.published && parseDay(raw.published.value)) ?? [])
    .sort((a, b) => a - b);
  const middle = known[Math.floor(known.length / 2)];
  if (middle === undefined) return;
  for (const [index, report] of reports.entries()) {
    if (report.raw.published) continue;
    const stated = statedDays(report, latest);
    const [first, ...rest] = stated?.windows ?? [];
    if (!stated || !first) continue;
    const nearest = rest.reduce(
      (best, window) => (Math.abs(window.from - middle) < Math.abs(best.from - middle) ? window : best),
      first,
    );
    days[index] = daysOf(
      report,
      publishedOn(nearest, stated, rest.length > 0 ? "the year as in the other reports of the story" : null),
    );
  }
}

/** Two days far apart, in month, weekday and decade too: what an expression means on both, it means on any. */
const ANY_DAY: readonly [Day, Day] = [parseDay("1991-02-06") ?? 0, parseDay("2013-08-26") ?? 0];

/** A report's day with the value of every expression that is the same on each day that the report can be of. */
function daysOf(report: FoundReport, published: Published | null): ReportDays {
  const window = windowOf(published);
  const [first, last] = window ? [window.from, window.to] : ANY_DAY;
  let told: Day | null = null;
  const times = report.findings.times.map((time): ResolvedTime | null => {
    const days = daysMeant(time.meaning, { day: first, told });
    const later = last === first ? days : daysMeant(time.meaning, { day: last, told });
    if (!days || !later || isoOf(days) !== isoOf(later)) return null;
    if (days.grain === "day" && time.meaning.kind !== "shift") told = days.from;
    const value = isoOf(days);
    return { start: time.start, end: time.end, value, because: timeReason(report, time, value, window?.from ?? null) };
  });
  return { published, times };
}

/** The days of a date of publication; `null` where it is not known, or states no day ("2023-10"). */
function windowOf(published: Published | null): DayWindow | null {
  const [first = null, last = first] = (published?.value ?? "").split("/").map(parseDay);
  return first === null ? null : { from: first, to: last ?? first };
}
