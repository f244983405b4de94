/** Parts of longer times: "the first week of May", "Q1 2019", "early October", "the first Monday of next month". */
import type { PeriodUnit, TimeMeaning, TimePart } from "../finding.ts";
import type { ReadMeaning, TimeContext } from "./time-context.ts";
import { behindLinks } from "./time-dates.ts";
import type { TimeRole } from "./time-lexicon.ts";
import { countAt, ordinalAt, yearAt } from "./time-numbers.ts";
import { period, unitOf } from "./time-steps.ts";
import { reading, type TimeToken } from "./time-tokens.ts";

/** "the first week of May", "the last four months of 2021", "Q1 2019", "week 12", "the first Monday of May". */
export function nthOf(context: TimeContext, i: number, depth: number): ReadMeaning | null {
  const { tokens, lexicon } = context;
  const start = reading(tokens[i], "article") && !reading(tokens[i], "cardinal") ? i + 1 : i;
  const last = reading(tokens[start], "shift");
  const n = last?.value === -1 ? { value: -1, next: start + 1 } : ordinalAt(tokens, start, lexicon.ordinalSuffixes);
  if (!n) return numbered(context, i, depth);
  const weekday = reading(tokens[n.next], "weekday");
  if (weekday)
    return ofWhole(context, n.next + 1, depth, (of) => ({
      kind: "weekday-of",
      weekday: weekday.value,
      n: n.value,
      of,
    }));
  const count = countAt(tokens, n.next);
  const unit = unitOf(tokens[count?.next ?? n.next]);
  if (!unit) return null;
  return ofWhole(context, (count?.next ?? n.next) + 1, depth, (of) => ({
    kind: "nth",
    unit,
    n: n.value,
    count: count?.value ?? 1,
    of,
  }));
}

function ofWhole(
  context: TimeContext,
  i: number,
  depth: number,
  make: (of: TimeMeaning) => TimeMeaning,
): ReadMeaning | null {
  const { tokens } = context;
  const at = behindLinks(tokens, i);
  const whole = context.point(at, depth + 1) ?? bareUnit(tokens, at);
  return whole && fitsWhole(whole.value) ? { value: make(whole.value), next: whole.next } : null;
}

export function fitsWhole(of: TimeMeaning): boolean {
  return (
    of.kind === "year" ||
    of.kind === "decade" ||
    of.kind === "period" ||
    of.kind === "nth" ||
    (of.kind === "date" && of.day === null)
  );
}

/** "the year", "the month" as a whole: this one. */
export function bareUnit(tokens: readonly TimeToken[], i: number): ReadMeaning | null {
  const unit = unitOf(tokens[i]);
  return unit === "year" || unit === "month" || unit === "week" ? { value: period(unit, 0, 1), next: i + 1 } : null;
}

/** "Q1 2019", "2019 q1", "week 12 of last year". */
function numbered(context: TimeContext, i: number, depth: number): ReadMeaning | null {
  const { tokens } = context;
  const year = yearAt(tokens, i);
  const dash = year && tokens[year.next]?.mark === "-" ? 1 : 0;
  const quarter = quarterOf(tokens[year ? year.next + dash : i]);
  if (year && quarter)
    return { value: nth("quarter", quarter, { kind: "year", year: year.value }), next: year.next + dash + 1 };
  if (quarter)
    return ofWhole(context, i + 1 + (tokens[i + 1]?.mark === "-" ? 1 : 0), depth, (of) => nth("quarter", quarter, of));
  if (unitOf(tokens[i]) !== "week" || tokens[i + 1]?.number?.suffix !== "") return null;
  const week = tokens[i + 1]?.number?.value ?? 0;
  if (week < 1 || week > 53) return null;
  return (
    ofWhole(context, i + 2, depth, (of) => nth("week", week, of)) ?? {
      value: nth("week", week, period("year", 0, 1)),
      next: i + 2,
    }
  );
}

/** `Q3`, as business writes it in all languages that use Latin letters. */
function quarterOf(token: TimeToken | undefined): number | null {
  const [, digit] = /^q([1-4])$/u.exec(token?.word.lower ?? "") ?? [];
  return digit === undefined ? null : Number(digit);
}

function nth(unit: PeriodUnit, n: number, of: TimeMeaning): TimeMeaning {
  return { kind: "nth", unit, n, count: 1, of };
}

/** "the week of 10 April", "the week beginning 4 February", "la semana que comienza el 4 de febrero": the week that has the day. */
export function weekOfDate(context: TimeContext, i: number, depth: number): ReadMeaning | null {
  const { tokens } = context;
  if (unitOf(tokens[i]) !== "week") return null;
  let at = i + 1;
  while (at < i + 4 && LINKS.some((role) => reading(tokens[at], role)) && !reading(tokens[at], "cardinal")) at++;
  const day = at === i + 1 ? null : context.point(at, depth + 1);
  return day?.value.kind === "date" && day.value.day !== null
    ? { value: nth("week", 1, day.value), next: day.next }
    : null;
}

const LINKS: readonly TimeRole[] = ["of", "on", "article", "since", "from"];

/** "early October", "the end of the year", "earlier this week", "mid-May". */
export function edgeOf(context: TimeContext, i: number, depth: number): ReadMeaning | null {
  const { tokens } = context;
  const start = reading(tokens[i], "article") && !reading(tokens[i], "edge") ? i + 1 : i;
  const edge = reading(tokens[start], "edge");
  if (!edge) return null;
  const dash = tokens[start + 1]?.mark === "-" ? 1 : 0;
  const at = behindLinks(tokens, start + 1 + dash);
  const whole = context.point(at, depth + 1) ?? (at > start + 1 ? bareUnit(tokens, at) : null);
  return whole && { value: { kind: "part", part: edge.key as TimePart, of: whole.value }, next: whole.next };
}
