/** Relative times: "yesterday", "last week", "three days ago", "the first week of May", "early October". */
import type { Direction, StepUnit, TimeMeaning } from "../finding.ts";
import { roundTimeAt } from "./time-centuries.ts";
import type { ReadMeaning, TimeContext } from "./time-context.ts";
import { behindLinks, behindParts, behindYearWord, dateAt } from "./time-dates.ts";
import type { TimeReading } from "./time-lexicon.ts";
import { countAt, type Read, yearAt, yearInWordsAt } from "./time-numbers.ts";
import { withParts } from "./time-owners.ts";
import { counted, moreSteps, period, stepBefore, stepUnit, stretch, unitOf } from "./time-steps.ts";
import { reading, type TimeToken } from "./time-tokens.ts";
import { edgeOf, nthOf, weekOfDate } from "./time-wholes.ts";

/** How deep one time may stand in another: "the end of the first week of May". */
const DEPTH = 4;

/** The longest time expression that begins at a token, ranges aside; `null` where none does. */
export function pointAt(context: TimeContext, i: number, depth = 0): ReadMeaning | null {
  if (depth > DEPTH) return null;
  let best: ReadMeaning | null = null;
  for (const parser of PARSERS) {
    const found = parser(context, i, depth);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return withParts(context, i, best);
}

type Parser = (context: TimeContext, i: number, depth: number) => ReadMeaning | null;

const PARSERS: readonly Parser[] = [
  dateAt,
  relativeDay,
  storyDay,
  shifted,
  weekdayOfWeek,
  counted,
  stepBefore,
  nthOf,
  edgeOf,
  roundTimeAt,
  wholeYear,
  weekOfDate,
  weekend,
  seasonOrHoliday,
  vague,
];

function relativeDay({ tokens }: TimeContext, i: number): ReadMeaning | null {
  const day = reading(tokens[i], "day");
  return day && { value: { kind: "days", offset: day.value }, next: behindParts(tokens, i + 1) };
}

function storyDay({ tokens }: TimeContext, i: number): ReadMeaning | null {
  const day = reading(tokens[i], "story-day");
  return (
    day && { value: { kind: "shift", unit: "day", count: day.value, from: null }, next: behindParts(tokens, i + 1) }
  );
}

/** last, this or next, before or after what they shift: "last week", "the past 24 hours", "la semaine prochaine". */
function shifted(context: TimeContext, i: number, depth: number): ReadMeaning | null {
  const { tokens } = context;
  const start = reading(tokens[i], "shift") || !reading(tokens[i], "article") ? i : i + 1;
  const shift = reading(tokens[start], "shift");
  return shift ? shiftedNoun(context, start + 1, shift, depth) : shiftBehind(context, start);
}

function shiftedNoun(context: TimeContext, i: number, shift: TimeReading, depth: number): ReadMeaning | null {
  const { tokens } = context;
  const unit = unitOf(tokens[i]);
  if (unit) return weekdayBehind(context, { value: period(unit, shift.value, 1), next: i + 1 }, depth);
  const several = countAt(tokens, i);
  const counted = several && stepUnit(tokens[several.next]);
  if (several && counted && shift.value !== 0)
    return moreSteps(context, several.next + 1, units(counted, shift.value, several.value), shift.value);
  return shiftedDay(context, i, shift);
}

/** "last Monday", "this October", "next spring", "this morning". */
function shiftedDay(context: TimeContext, i: number, shift: TimeReading): ReadMeaning | null {
  const part = reading(context.tokens[i], "part-of-day");
  if (part) {
    const offset = part.key === "night" || shift.value > 0 ? shift.value : Math.min(shift.value, 0);
    return { value: { kind: "days", offset }, next: behindParts(context.tokens, i) };
  }
  const found = dateAt(context, i) ?? seasonOrHoliday(context, i);
  return found && pointed(found, shift);
}

/** A date, season or holiday as its shift points it; a weekday with its date is that date, whatever else is said of it. */
function pointed(found: ReadMeaning, shift: TimeReading): ReadMeaning | null {
  const { value } = found;
  if (!("direction" in value)) return null;
  const fixed = value.kind === "date" && value.day !== null && (value.weekday !== null || shift.value === 0);
  return { ...found, value: { ...value, direction: fixed ? "near" : directionOf(shift) } };
}

function directionOf({ value, key }: TimeReading): Direction {
  if (value === 0) return "near";
  if (key === "nearest") return value < 0 ? "recent" : "coming";
  return value < 0 ? "before" : "after";
}

/** The shift behind its noun: "la semaine prochaine", "el martes pasado", "the 5 coming years". */
function shiftBehind(context: TimeContext, i: number): ReadMeaning | null {
  const { tokens } = context;
  const unit = unitOf(tokens[i]);
  const shift = reading(tokens[i + 1], "shift");
  if (unit && shift) return weekdayBehind(context, { value: period(unit, shift.value, 1), next: i + 2 }, 0);
  const several = countAt(tokens, i);
  const counted = several && severalShifted(tokens, several);
  if (counted) return counted;
  const found = dateAt(context, i) ?? seasonOrHoliday(context, i);
  const behind = found && reading(tokens[found.next], "shift");
  if (!found || !behind || reading(tokens[found.next + 1], "unit")) return null;
  const whole = pointed(found, behind);
  return whole && { ...whole, next: found.next + 1 };
}

function severalShifted(tokens: readonly TimeToken[], several: Read<number>): ReadMeaning | null {
  const between = reading(tokens[several.next], "shift");
  const unit = stepUnit(tokens[several.next + (between ? 1 : 0)]);
  const shift = between ?? reading(tokens[several.next + 1], "shift");
  if (!unit || !shift || shift.value === 0) return null;
  return { value: units(unit, shift.value, several.value), next: several.next + 2 };
}

/** The last or next so many units: quarters and what is longer than a year are the calendar's, others run from the day of writing. */
function units(unit: StepUnit, side: number, count: number): TimeMeaning {
  if (unit !== "quarter" && unit !== "decade" && unit !== "century") return stretch(unit, side * count);
  return period(unit, side < 0 ? -count : 1, count);
}

/** A weekday behind its week: "next week on Monday", "last week - Friday". */
function weekdayBehind(context: TimeContext, week: ReadMeaning, depth: number): ReadMeaning {
  const { tokens } = context;
  if (week.value.kind !== "period" || week.value.unit !== "week" || week.value.count !== 1 || depth > DEPTH)
    return week;
  let at = week.next;
  if (tokens[at]?.mark === "-" || tokens[at]?.mark === ",") at++;
  while (
    at < week.next + 3 &&
    !reading(tokens[at], "weekday") &&
    (reading(tokens[at], "on") ?? reading(tokens[at], "article"))
  )
    at++;
  const weekday = reading(tokens[at], "weekday");
  if (!weekday) return week;
  return {
    value: { kind: "weekday-of", weekday: weekday.value, n: null, of: week.value },
    next: behindParts(tokens, at + 1),
  };
}

/** "Wednesday of next week", "el miércoles de la próxima semana", "lundi de la semaine dernière". */
function weekdayOfWeek(context: TimeContext, i: number, depth: number): ReadMeaning | null {
  const { tokens } = context;
  const weekday = reading(tokens[i], "weekday");
  const of = weekday && behindParts(tokens, i + 1);
  if (!weekday || of === null || !reading(tokens[of], "of")) return null;
  const week = shifted(context, behindLinks(tokens, of), depth + 1);
  if (week?.value.kind !== "period" || week.value.unit !== "week" || week.value.count !== 1) return null;
  return { value: { kind: "weekday-of", weekday: weekday.value, n: null, of: week.value }, next: week.next };
}

/** "2023", "the year 2023", "2023 г.", "nineteen ninety-six". */
function wholeYear({ tokens }: TimeContext, i: number): ReadMeaning | null {
  const named = reading(tokens[i], "unit")?.key === "year" ? 1 : 0;
  const year = yearAt(tokens, i + named) ?? yearInWordsAt(tokens, i + named);
  // "More than two thousand": a round thousand in words counts something, unless a word of years stands beside it.
  const isCount = year !== null && year.value % 1000 === 0 && yearAt(tokens, i) === null && named === 0;
  if (isCount && behindYearWord(tokens, year.next) === year.next) return null;
  return year && { value: { kind: "year", year: year.value }, next: behindYearWord(tokens, year.next) };
}

function seasonOrHoliday(context: TimeContext, i: number): ReadMeaning | null {
  const { tokens } = context;
  const season = reading(tokens[i], "season");
  const holiday = reading(tokens[i], "holiday");
  if (!season && !holiday) return null;
  const direction = context.direction(i);
  const year = yearAt(tokens, behindLinks(tokens, i + 1));
  const next = year ? behindYearWord(tokens, year.next) : i + 1;
  const when = { year: year?.value ?? null, direction };
  if (holiday) return holidayAt(context, { kind: "holiday", holiday: holiday.key, ...when }, next);
  return season && { value: { kind: "season", season: season.value, ...when }, next };
}

/** A holiday, or the long weekend that it ends. */
function holidayAt({ tokens }: TimeContext, day: TimeMeaning, next: number): ReadMeaning {
  if (unitOf(tokens[next]) !== "weekend") return { value: day, next };
  return {
    value: { kind: "range", from: { kind: "shift", unit: "day", count: -2, from: day }, to: day },
    next: next + 1,
  };
}

function weekend(context: TimeContext, i: number): ReadMeaning | null {
  return unitOf(context.tokens[i]) === "weekend"
    ? { value: { kind: "weekend", direction: context.direction(i) }, next: i + 1 }
    : null;
}

function vague({ tokens }: TimeContext, i: number): ReadMeaning | null {
  return reading(tokens[i], "vague") ? { value: { kind: "vague" }, next: i + 1 } : null;
}
