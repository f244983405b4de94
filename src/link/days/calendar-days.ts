/** Stretches of days that the calendar has units for: weeks, months, quarters, years, and steps from one day to another. */
import {
  addMonths,
  type Day,
  dateOf,
  firstOfMonth,
  firstWeek,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  weekdayOf,
} from "../../core/calendar.ts";
import type { PeriodUnit, StepUnit } from "../../find/finding.ts";

/** Days from one to another, both included, and the unit of the calendar that they are. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
  readonly grain: "day" | "week" | "month" | "year" | "interval";
}

/** ISO 8601: a day, a week, a month, a year, or an interval that includes both ends. */
export function isoOf({ from, to, grain }: Days): string {
  if (grain === "week") return isoWeek(from);
  if (grain === "month") return isoMonth(from);
  if (grain === "year") return isoYear(dateOf(from).year);
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
}

export function single(day: Day): Days {
  return { from: day, to: day, grain: "day" };
}

export function interval(from: Day, to: Day): Days | null {
  return from <= to ? { from, to, grain: from === to ? "day" : "interval" } : null;
}

export function wholeYear(year: number): Days {
  return { from: firstOfMonth(year, 1), to: firstOfMonth(year + 1, 1) - 1, grain: "year" };
}

export function wholeMonth(year: number, month: number): Days {
  return { from: firstOfMonth(year, month), to: firstOfMonth(year, month + 1) - 1, grain: "month" };
}

function wholeWeek(day: Day): Days {
  const monday = day - weekdayOf(day) + 1;
  return { from: monday, to: monday + 6, grain: "week" };
}

export function periodMeant(unit: PeriodUnit, offset: number, count: number, anchor: Day): Days | null {
  const { year, month } = dateOf(anchor);
  const monday = anchor - weekdayOf(anchor) + 1;
  switch (unit) {
    case "day":
      return interval(anchor + offset, anchor + offset + count - 1);
    case "week":
      return count === 1
        ? wholeWeek(monday + 7 * offset)
        : interval(monday + 7 * offset, monday + 7 * (offset + count) - 1);
    case "workweek":
      return interval(monday + 7 * offset, monday + 7 * offset + 4);
    case "weekend":
      return interval(monday + 5 + 7 * offset, monday + 7 * (offset + count) - 1);
    case "month":
      return count === 1
        ? monthOf(year, month + offset)
        : interval(firstOfMonth(year, month + offset), firstOfMonth(year, month + offset + count) - 1);
    case "quarter": {
      const first = month - ((month - 1) % 3) + 3 * offset;
      return interval(firstOfMonth(year, first), firstOfMonth(year, first + 3 * count) - 1);
    }
    case "year":
      return count === 1
        ? wholeYear(year + offset)
        : interval(firstOfMonth(year + offset, 1), firstOfMonth(year + offset + count, 1) - 1);
    case "decade":
      return years(year - (year % 10) + 10 * offset, 10 * count);
    case "century":
      return years(year - (year % 100) + 100 * offset, 100 * count);
  }
}

function years(first: number, count: number): Days | null {
  return interval(firstOfMonth(first, 1), firstOfMonth(first + count, 1) - 1);
}

export function monthOf(year: number, month: number): Days {
  const date = dateOf(firstOfMonth(year, month));
  return wholeMonth(date.year, date.month);
}

/** So many units on from a day; hours and minutes round to whole days. */
export function step(day: Day, unit: StepUnit, steps: number): Day {
  // Half a year is six months; halves of other units come to whole days or months.
  const half = unit === "year" && steps % 1 !== 0;
  const count = half || unit === "hour" || unit === "minute" ? steps : Math.trunc(steps);
  switch (unit) {
    case "minute":
      return day + Math.trunc(count / 1440);
    case "hour":
      return day + Math.trunc(count / 24);
    case "day":
      return day + count;
    case "workday":
      return workdays(day, count);
    case "week":
      return day + 7 * count;
    case "month":
      return addMonths(day, count);
    case "quarter":
      return addMonths(day, 3 * count);
    case "year":
      return addMonths(day, Math.trunc(12 * count));
    case "decade":
      return addMonths(day, 120 * count);
    case "century":
      return addMonths(day, 1200 * count);
  }
}

/** Monday to Friday only; at most a year of them is counted one by one. */
function workdays(day: Day, count: number): Day {
  const direction = Math.sign(count);
  let at = day;
  for (let left = Math.min(Math.abs(count), 366); left > 0; ) {
    at += direction;
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}

/** ISO 8601 weeks of a longer time: those whose Thursday is in it. */
export function weekOf(whole: Days, n: number, count: number): Days | null {
  const thursday = whole.from - weekdayOf(whole.from) + 4;
  const first =
    whole.grain === "year" ? firstWeek(dateOf(whole.from).year) : (thursday < whole.from ? thursday + 7 : thursday) - 3;
  const lastThursday = whole.to - weekdayOf(whole.to) + 4;
  const last = (lastThursday > whole.to ? lastThursday - 7 : lastThursday) - 3;
  const monday = n < 0 ? last + 7 * (n + 1) - 7 * (count - 1) : first + 7 * (n - 1);
  if (monday > whole.to) return null;
  return count === 1 ? wholeWeek(monday) : interval(monday, monday + 7 * count - 1);
}
