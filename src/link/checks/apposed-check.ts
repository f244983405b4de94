/** Times told twice: "yesterday, Monday" in a report of a Wednesday, "ten years ago, in 2010" in one of 2025. */
import { dateOf, weekdayOf } from "../../core/calendar.ts";
import type { Check } from "../../core/format.ts";
import type { Reckoning, TimeMeaning } from "../../find/finding.ts";
import { type CheckedReport, failed, inMarks, named, timeAt, weekdayName } from "./checked-report.ts";

type Apposed = Extract<Reckoning, { kind: "apposed" }>;

/** The times of a report that are told twice and do not go together. */
export function apposedChecks(report: CheckedReport): Check[] {
  return report.report.findings.reckonings.flatMap((one) => {
    const because = one.kind === "apposed" ? whyNot(report, one) : null;
    return because === null || one.kind !== "apposed"
      ? []
      : [failed("day told twice", because, report, [one.first, one.second])];
  });
}

function whyNot(report: CheckedReport, { first, second }: Apposed): string | null {
  const meanings = [first, second].flatMap((place) => timeAt(report, place)?.meaning ?? []);
  const seen = meanings.find(({ kind }) => kind === "days" || kind === "shift");
  const told = meanings.find(({ kind }) => kind !== "days" && kind !== "shift");
  if (seen === undefined || told === undefined || report.day === null) return null;
  const words = `${inMarks(report, first)} and ${inMarks(report, second)}`;
  if (seen.kind === "days" && told.kind === "weekday")
    return wrongWeekday(report, report.day + seen.offset, told, words);
  return seen.kind === "shift" ? wrongYear(report.day, seen, told, words) : null;
}

/**
 * A report is printed up to a day after it was written, and its date may be of either day, so that only a weekday that fits neither is wrong; unless its day is
 * known by its own words.
 */
function wrongWeekday(
  { days }: CheckedReport,
  day: number,
  { weekday }: Extract<TimeMeaning, { kind: "weekday" }>,
  words: string,
): string | null {
  const slack = days.published?.basis === "metadata" ? [-1, 0, 1] : [0];
  if (slack.some((off) => weekdayOf(day + off) === weekday)) return null;
  return `${words} are told as one day: ${named(day)} was a ${weekdayName(weekdayOf(day))}`;
}

/** Years are counted roughly: "ten years ago" may be nine and eleven. */
function wrongYear(
  written: number,
  { count }: Extract<TimeMeaning, { kind: "shift" }>,
  told: TimeMeaning,
  words: string,
): string | null {
  const year = told.kind === "year" || told.kind === "date" ? told.year : null;
  if (year === null || !Number.isInteger(count)) return null;
  const reckoned = dateOf(written).year + count;
  if (Math.abs(reckoned - year) <= 1) return null;
  return `${words} are told as one time: ${Math.abs(count)} years before ${dateOf(written).year} is ${reckoned}, not ${year}`;
}
