/** The value of a time expression, once the day it was written on is known: calendar arithmetic and nothing else. */
import { type Day, dateOf, dayOf, daysInMonth, firstOfMonth, weekdayOf } from "../../core/calendar.ts";
import type { Direction, StepUnit, TimeMeaning, TimePart } from "../../find/finding.ts";
import {
  type Days,
  interval,
  monthOf,
  periodMeant,
  single,
  step,
  weekOf,
  wholeMonth,
  wholeYear,
} from "./calendar-days.ts";
import { holidayIn } from "./holidays.ts";

/** What an expression is read against: the day of writing, and the day told of before it (`null` where none was). */
export interface Anchor {
  readonly day: Day;
  readonly told: Day | null;
}

/** News dates without a year lie within these days of it: beyond, another year's is nearer. */
const NEAR = 200;
/** A weekday said with "last" or "next" skips one that is so near that one would say "yesterday" or "tomorrow". */
const TOO_NEAR = 2;

/** The days that an expression means; `null` where it means none that can be known. */
export function daysMeant(meaning: TimeMeaning, anchor: Anchor): Days | null {
  switch (meaning.kind) {
    case "date":
      return dateMeant(meaning, anchor.day);
    case "monthday":
      return monthdayMeant(meaning, anchor.day);
    case "year":
      return wholeYear(meaning.year);
    case "decade":
      return interval(firstOfMonth(meaning.year, 1), firstOfMonth(meaning.year + 10, 1) - 1);
    case "weekday":
      return single(weekdayMeant(meaning.weekday, meaning.direction, anchor.day));
    case "days":
      return single(anchor.day + meaning.offset);
    case "period":
      return periodMeant(meaning.unit, meaning.offset, meaning.count, anchor.day);
    case "weekend":
      return weekendMeant(meaning.direction, anchor.day);
    case "stretch":
      return stretchMeant(meaning.unit, meaning.count, anchor.day);
    case "shift":
      return shiftMeant(meaning, anchor);
    case "nth":
      return nthMeant(meaning, anchor);
    case "weekday-of":
      return weekdayOfMeant(meaning, anchor);
    case "part":
      return partMeant(meaning.part, meaning.of, anchor);
    case "season":
      return seasonMeant(meaning, anchor.day);
    case "holiday":
      return holidayMeant(meaning, anchor.day);
    case "range":
      return rangeMeant(meaning, anchor);
    case "vague":
      return null;
  }
}

function dateMeant(meaning: Extract<TimeMeaning, { kind: "date" }>, anchor: Day): Days | null {
  const { year, month, day, weekday, direction } = meaning;
  const inYear = (y: number): Days | null => {
    if (day === null) return wholeMonth(y, month);
    const date = dayOf(y, month, day);
    return date === null ? null : single(date);
  };
  if (year !== null) return inYear(year);
  const here = dateOf(anchor).year;
  const years = Array.from({ length: 17 }, (_, index) => here - 8 + index); // a 29 February comes round within eight years
  const candidates = years.flatMap((y) => inYear(y) ?? []);
  const onWeekday = candidates.filter(({ from }) => weekday !== null && day !== null && weekdayOf(from) === weekday);
  // A weekday that is wrong for the date in the near year is a slip of the writer's: the date holds.
  const fits = onWeekday.some(({ from }) => Math.abs(from - anchor) < NEAR);
  return choose(fits ? onWeekday : candidates, direction, anchor);
}

/** The candidate that a direction points at. Bare dates without a year are read as the nearest: news dates a plan and a deed alike. */
function choose(candidates: readonly Days[], direction: Direction, anchor: Day): Days | null {
  const near = (a: Days, b: Days): Days => (distance(b, anchor) < distance(a, anchor) ? b : a);
  const fits = candidates.filter(({ from, to }) => {
    if (direction === "before" || direction === "recent") return to < anchor;
    if (direction === "after" || direction === "coming") return from > anchor;
    return direction !== "next" || to >= anchor;
  });
  const [first, ...rest] = fits;
  return first === undefined ? null : rest.reduce(near, first);
}

function distance({ from, to }: Days, day: Day): number {
  return day < from ? from - day : day > to ? day - to : 0;
}

function monthdayMeant(meaning: Extract<TimeMeaning, { kind: "monthday" }>, anchor: Day): Days | null {
  const { year, month } = dateOf(anchor);
  const candidates: Days[] = [];
  for (let offset = -24; offset <= 24; offset++) {
    const first = firstOfMonth(year, month + offset);
    const { year: y, month: m } = dateOf(first);
    if (meaning.day > daysInMonth(y, m)) continue;
    const day = first + meaning.day - 1;
    if (meaning.weekday === null || weekdayOf(day) === meaning.weekday) candidates.push(single(day));
  }
  // A weekday goes with a day of the month twice a year or less, so that the nearest is meant whichever way the words point.
  if (meaning.weekday !== null) return choose(candidates, "near", anchor);
  if (meaning.direction !== "past") return choose(candidates, meaning.direction, anchor);
  return candidates.filter(({ from }) => from <= anchor).at(-1) ?? null;
}

function weekdayMeant(weekday: number, direction: Direction, anchor: Day): Day {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  if (direction === "past") return anchor - back;
  if (direction === "next") return back === 0 ? anchor : anchor + 7 - back;
  if (direction === "recent") return anchor - (back === 0 ? 7 : back);
  if (direction === "coming") return anchor + 7 - back;
  if (direction === "before") return anchor - (back <= TOO_NEAR ? back + 7 : back);
  const ahead = 7 - back; // 1..7
  if (direction === "after") return anchor + (ahead <= TOO_NEAR ? ahead + 7 : ahead);
  return anchor - weekdayOf(anchor) + weekday; // of this week
}

/** A weekend that has begun is the one meant, whichever way the words point. */
function weekendMeant(direction: Direction, anchor: Day): Days | null {
  const saturday = anchor - weekdayOf(anchor) + 6;
  const begun = saturday <= anchor;
  const start =
    begun || direction === "next" || direction === "after" || direction === "coming" ? saturday : saturday - 7;
  return interval(start, start + 1);
}

/** Days up to the day before the anchor, or from the anchor on. */
function stretchMeant(unit: StepUnit, count: number, anchor: Day): Days | null {
  const edge = step(anchor, unit, count);
  if (unit === "hour" || unit === "minute") return count < 0 ? interval(edge, anchor) : interval(anchor, edge);
  if (count < 0) return interval(edge, anchor - 1);
  return interval(anchor + 1, edge);
}

function shiftMeant({ unit, count, from }: Extract<TimeMeaning, { kind: "shift" }>, anchor: Anchor): Days | null {
  const start = from === null ? single(anchor.told ?? anchor.day) : daysMeant(from, anchor);
  if (!start) return null;
  return single(step(count < 0 ? start.from : start.to, unit, count));
}

function nthMeant({ unit, n, count, of }: Extract<TimeMeaning, { kind: "nth" }>, anchor: Anchor): Days | null {
  const whole = daysMeant(of, anchor);
  if (!whole) return null;
  if (unit === "week" || unit === "workweek" || unit === "weekend") return weekOf(whole, n, count);
  const start = (index: number): Day => step(whole.from, unit, index);
  const back = n < 0 ? step(whole.to + 1, unit, n * count) : start(n - 1);
  const end = n < 0 ? step(whole.to + 1, unit, (n + 1) * count) : start(n - 1 + count);
  if (back > whole.to || back < whole.from) return null;
  if (count === 1 && unit === "month") return monthOf(dateOf(back).year, dateOf(back).month);
  return count === 1 && unit === "year" ? wholeYear(dateOf(back).year) : interval(back, end - 1);
}

function weekdayOfMeant({ weekday, n, of }: Extract<TimeMeaning, { kind: "weekday-of" }>, anchor: Anchor): Days | null {
  const whole = daysMeant(of, anchor);
  if (!whole) return null;
  const ahead = (weekday - weekdayOf(whole.from) + 7) % 7;
  if (n === null || n > 0) {
    const day = whole.from + ahead + 7 * ((n ?? 1) - 1);
    return day <= whole.to ? single(day) : null;
  }
  return single(whole.to - ((weekdayOf(whole.to) - weekday + 7) % 7) + 7 * (n + 1));
}

/** "early October" is all of October for a calendar: where it ends, no rule says. What is over and what is left of a time end and begin today. */
function partMeant(part: TimePart, of: TimeMeaning, anchor: Anchor): Days | null {
  const whole = daysMeant(of, anchor);
  if (!whole || whole.grain === "day") return whole;
  if (whole.grain === "week" || part === "start" || part === "middle" || part === "end") return whole;
  if (part === "earlier")
    return whole.from < anchor.day ? interval(whole.from, Math.min(whole.to, anchor.day - 1)) : whole;
  return whole.to > anchor.day ? interval(Math.max(whole.from, anchor.day), whole.to) : whole;
}

/** Seasons of the northern half of the world, in whole months, as meteorologists count them; winter begins in December. */
function seasonMeant({ season, year, direction }: Extract<TimeMeaning, { kind: "season" }>, anchor: Day): Days | null {
  const inYear = (y: number): Days | null => interval(firstOfMonth(y, 3 * season), firstOfMonth(y, 3 * season + 3) - 1);
  if (year !== null) return inYear(year);
  const here = dateOf(anchor).year;
  return choose(
    [here - 2, here - 1, here, here + 1].flatMap((y) => inYear(y) ?? []),
    direction,
    anchor,
  );
}

function holidayMeant(
  { holiday, year, direction }: Extract<TimeMeaning, { kind: "holiday" }>,
  anchor: Day,
): Days | null {
  const inYear = (y: number): Days | null => {
    const day = holidayIn(holiday, y);
    return day === null ? null : single(day);
  };
  if (year !== null) return inYear(year);
  const here = dateOf(anchor).year;
  return choose(
    [here - 1, here, here + 1].flatMap((y) => inYear(y) ?? []),
    direction,
    anchor,
  );
}

function rangeMeant({ from, to }: Extract<TimeMeaning, { kind: "range" }>, anchor: Anchor): Days | null {
  if ("direction" in from && (from.direction === "next" || from.direction === "coming"))
    return aheadMeant(from, to, anchor);
  const start = daysMeant(from, anchor);
  if (!start) return null;
  // The end of a range comes after its beginning: "from Friday to Tuesday".
  const end = daysMeant(to, anchor);
  const later = end && end.to >= start.from ? end : daysMeant(pointed(to), { day: start.from, told: start.from });
  return later && interval(start.from, later.to);
}

/** A range that is not over: its end is still to come, its beginning the last before that. */
function aheadMeant(from: TimeMeaning, to: TimeMeaning, anchor: Anchor): Days | null {
  const end = daysMeant(pointed(to), anchor);
  if (!end) return null;
  const back: TimeMeaning =
    "direction" in from ? { ...from, direction: from.kind === "weekday" ? "past" : "before" } : from;
  const start = daysMeant(back, { day: end.to, told: end.to });
  return start && interval(start.from, end.to);
}

function pointed(meaning: TimeMeaning): TimeMeaning {
  if ("of" in meaning) return { ...meaning, of: pointed(meaning.of) };
  return "direction" in meaning ? { ...meaning, direction: "next" } : meaning;
}
