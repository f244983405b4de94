/** The days that a date of the readout means, for formats that know only days. */
import { addMonths, type Day, dayOf, isoDay, weekdayOf } from "../core/calendar.ts";

/** First and last day, ISO 8601. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads a date.
 *
 * - Input: a day, an instant, a month, a year, a week `2023-W41`, or an interval `a/b` of these.
 * - Output: its first and last day; `null` for anything else.
 * - Source: ISO 8601; `docs/format.md`.
 */
export function daySpan(value: string | null): DaySpan | null {
  if (value === null) return null;
  const [first = "", last] = value.split("/");
  const from = daysOf(first);
  const to = last === undefined ? from : daysOf(last);
  return from && to ? { from: isoDay(from[0]), to: isoDay(to[1]) } : null;
}

function daysOf(value: string): readonly [Day, Day] | null {
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (week) {
    const fourth = dayOf(Number(week[1]), 1, 4);
    if (fourth === null) return null;
    const monday = fourth - weekdayOf(fourth) + 1 + (Number(week[2]) - 1) * 7;
    return [monday, monday + 6];
  }
  const date = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (!date) return null;
  const [, year, month, day] = date.map(Number);
  const start = dayOf(year ?? 0, month || 1, day || 1);
  if (start === null) return null;
  if (day) return [start, start];
  return [start, addMonths(start, month ? 1 : 12) - 1];
}
