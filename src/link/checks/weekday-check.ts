/** Weekdays beside dates: "Tuesday, 5 March 2025" was a Wednesday. */
import { type Day, dateOf, dayOf, weekdayOf } from "../../core/calendar.ts";
import type { Check } from "../../core/format.ts";
import { contains } from "../../core/span.ts";
import type { TimeExpression, TimeMeaning } from "../../find/finding.ts";
import { type CheckedReport, failed, inMarks, named, weekdayName } from "./checked-report.ts";

/** The last countries took up the Gregorian calendar in the 1920s; before, a weekday may be right by another calendar. */
const FIRST_YEAR = 1930;
/** A date without its year lies within so many days of its report; in news, nearly always much nearer. */
const NEAR = 183;
/** A dateline's date is that of its report, or a day or two before it. */
const DATELINE = 3;

const HOURS = /\d ?[-–] ?\d/;
const NUMERIC = /\d ?[./-] ?\d/;

type DateMeaning = Extract<TimeMeaning, { kind: "date" }>;
type MonthdayMeaning = Extract<TimeMeaning, { kind: "monthday" }>;

/** The weekdays of a report that do not go with their dates. */
export function weekdayChecks(report: CheckedReport): Check[] {
  return report.report.findings.times.flatMap((time) =>
    datesIn(time.meaning).flatMap((date) => {
      const day = wrongDay(report, time, date);
      if (day === null || date.weekday === null) return [];
      const because = `${inMarks(report, time)}: ${named(day)} was a ${weekdayName(weekdayOf(day))}, not a ${weekdayName(date.weekday)}`;
      return [failed("weekday", because, report, [time])];
    }),
  );
}

/** The dates with a weekday in a meaning. */
function datesIn(meaning: TimeMeaning): (DateMeaning | MonthdayMeaning)[] {
  if (meaning.kind === "date" || meaning.kind === "monthday") return meaning.weekday === null ? [] : [meaning];
  if (meaning.kind === "range") return [...datesIn(meaning.from), ...datesIn(meaning.to)];
  return "of" in meaning ? datesIn(meaning.of) : [];
}

/** The day that a date names, where its weekday is another; `null` where they go together, or the day is not known. */
function wrongDay(report: CheckedReport, time: TimeExpression, date: DateMeaning | MonthdayMeaning): Day | null {
  if (date.kind === "monthday") return wrongDateline(report, time, date);
  const { year, month, day, weekday } = date;
  if (day === null) return null;
  const words = inMarks(report, time);
  // "Monday 8-9" is rather an hour than a date.
  if (year === null && HOURS.test(words)) return null;
  // "05/03" is March or May by where it is written.
  const swapped = NUMERIC.test(words) && day <= 12;
  const dates = swapped
    ? ([
        [month, day],
        [day, month],
      ] as const)
    : ([[month, day]] as const);
  const candidates = dates.flatMap(([m, d]) => candidatesOf(year, m, d, report.day));
  if (candidates.length === 0 || candidates.some((one) => weekdayOf(one) === weekday)) return null;
  return nearest(candidates, report.day ?? candidates[0] ?? 0);
}

function candidatesOf(year: number | null, month: number, day: number, written: Day | null): Day[] {
  if (year !== null) return year < FIRST_YEAR ? [] : [dayOf(year, month, day) ?? []].flat();
  if (written === null) return [];
  const here = dateOf(written).year;
  return [here - 1, here, here + 1].flatMap((one) => {
    const found = dayOf(one, month, day);
    return found === null || Math.abs(found - written) > NEAR ? [] : [found];
  });
}

function nearest(days: readonly Day[], to: Day): Day | null {
  return days.reduce<Day | null>(
    (best, day) => (best === null || Math.abs(day - to) < Math.abs(best - to) ? day : best),
    null,
  );
}

/** "Monday 10" in a dateline, against the report's own day. */
function wrongDateline({ report, day }: CheckedReport, time: TimeExpression, date: MonthdayMeaning): Day | null {
  const inDateline = report.removed.some((part) => part.reason === "dateline" && contains(part, time));
  if (!inDateline || day === null) return null;
  for (let back = 0; back <= DATELINE; back++)
    if (dateOf(day - back).day === date.day) return weekdayOf(day - back) === date.weekday ? null : day - back;
  return null;
}
