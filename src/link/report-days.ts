/** The day a report was written, and the value of each of its time expressions. */
import { type Day, dateOf, isoDay, parseDay } from "../core/calendar.ts";
import type { Published, ResolvedTime } from "../core/format.ts";
import type { TimeExpression } from "../find/finding.ts";
import { isoOf } from "./calendar-days.ts";
import type { FoundReport } from "./found-report.ts";
import { daysMeant } from "./time-values.ts";

export interface ReportDays {
  readonly published: Published | null;
  /** One for each of `findings.times`, in the same order; `null` where its value cannot be known. */
  readonly times: readonly (ResolvedTime | null)[];
}

/** What is known of the days from each report alone. */
export function daysAlone(report: FoundReport, _now: string | null): ReportDays {
  const published: Published | null = report.raw.published && { ...report.raw.published, basis: "metadata" };
  return { published, times: valuesOf(report, published) };
}

/** What is known once the other reports of the story are read as well. Input and output in the same order. */
export function daysInStory(
  reports: readonly FoundReport[],
  _alone: readonly ReportDays[],
  now: string | null,
): ReportDays[] {
  return reports.map((report) => daysAlone(report, now));
}

/** The value of every expression, read against the report's day; without one, only dates that carry their year have a value. */
function valuesOf(report: FoundReport, published: Published | null): (ResolvedTime | null)[] {
  const anchor = published && parseDay(published.value);
  let told: Day | null = null;
  return report.findings.times.map((time) => {
    const days = anchor === null ? wholeDate(time) : daysMeant(time.meaning, { day: anchor, told });
    if (!days) return null;
    if (days.grain === "day" && time.meaning.kind !== "shift") told = days.from;
    const value = isoOf(days);
    return { start: time.start, end: time.end, value, because: because(report, time, value, anchor) };
  });
}

function wholeDate({ meaning }: TimeExpression): ReturnType<typeof daysMeant> {
  return (meaning.kind === "date" && meaning.year !== null) || meaning.kind === "year" || meaning.kind === "decade"
    ? daysMeant(meaning, { day: 0, told: null })
    : null;
}

function because(
  { raw }: FoundReport,
  { start, end, meaning }: TimeExpression,
  value: string,
  anchor: Day | null,
): string {
  const words = `"${raw.text.slice(start, end).replace(/\s+/gu, " ")}"`;
  if (anchor === null || (meaning.kind === "date" && meaning.year !== null) || meaning.kind === "year")
    return `${words} as it is written`;
  if (meaning.kind === "date" && value.startsWith(String(dateOf(anchor).year)))
    return `${words} in the year of the report, ${isoDay(anchor)}`;
  return `${words} seen from the report's day, ${isoDay(anchor)}`;
}
