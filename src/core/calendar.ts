/** The calendar: days as whole numbers, so that they can be counted, and ISO 8601 in and out. No clock and no zone: a day is a day. */

/** Days since 1 January 1970, proleptic Gregorian. */
export type Day = number;

const MILLISECONDS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day of a date; `null` where the calendar has no such date. Months are 1–12. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return firstOfMonth(year, month) + day - 1;
}

/** The first day of a month; months beyond 1–12 run on into other years. */
export function firstOfMonth(year: number, month: number): Day {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, 1);
  return Math.round(at.getTime() / MILLISECONDS);
}

export function daysInMonth(year: number, month: number): number {
  return firstOfMonth(year, month + 1) - firstOfMonth(year, month);
}

/** Year, month (1–12) and day of the month. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const at = new Date(day * MILLISECONDS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** Monday is 1, Sunday 7, as in ISO 8601. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // 1 January 1970 was a Thursday
}

/** The same date some months on; where that month is shorter, its last day. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOf(day);
  const first = firstOfMonth(date.year, date.month + months);
  const target = dateOf(first);
  return first + Math.min(date.day, daysInMonth(target.year, target.month)) - 1;
}

/** ISO 8601: `2023-10-16`. */
export function isoDay(day: Day): string {
  const date = dateOf(day);
  return `${isoYear(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/** ISO 8601: `2023-10`. */
export function isoMonth(day: Day): string {
  return isoDay(day).slice(0, 7);
}

/** ISO 8601 week: `2023-W41`; the week belongs to the year that has its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = dateOf(thursday);
  return `${isoYear(year)}-W${two(Math.floor((thursday - firstOfMonth(year, 1)) / 7) + 1)}`;
}

/** The Monday of a year's first ISO week. */
export function firstWeek(year: number): Day {
  const fourth = firstOfMonth(year, 1) + 3;
  return fourth - weekdayOf(fourth) + 1;
}

/** ISO 8601: `2023`, four digits. */
export function isoYear(year: number): string {
  return String(year).padStart(4, "0");
}

/**
 * The day that an ISO 8601 day or instant names, in the instant's own zone.
 *
 * - Output: `null` where the text does not begin with a date that there is.
 */
export function parseDay(value: string): Day | null {
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  return year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
}

/** Easter Sunday of the western churches. Source: J. Meeus, Astronomical Algorithms, chapter 8 (Butcher's rule). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return firstOfMonth(year, month) + ((h + l - 7 * m + 33 * month + 19) % 32) - 1;
}

/** Easter Sunday of the orthodox churches, in the Gregorian calendar; holds for 1900–2099. Source: Meeus, chapter 8. */
export function orthodoxEasterOf(year: number): Day {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  return firstOfMonth(year, month) + ((d + e + 114) % 31) + 13;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
