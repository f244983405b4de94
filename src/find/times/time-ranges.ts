/** Ranges of time: "from Monday to Friday", "between 3 and 12 September", "12–14 October", "2014-2018". */
import type { TimeMeaning } from "../finding.ts";
import type { ReadMeaning, TimeContext } from "./time-context.ts";
import { behindLinks, monthDayAt } from "./time-dates.ts";
import { dayNumberAt } from "./time-numbers.ts";
import { numericAt } from "./time-numeric.ts";
import { reading, type TimeToken } from "./time-tokens.ts";

const DASH = /^[-–—~‐‑]$/u;

/** The range or the single time that begins at a token, the longer one; `null` where none does. */
export function timeAt(context: TimeContext, i: number): ReadMeaning | null {
  const { tokens } = context;
  const opened = reading(tokens[i], "from") ?? reading(tokens[i], "between");
  const start = opened ? behindLinks(tokens, i + 1) : i;
  const range =
    daysOfMonth(context, start, opened !== null) ??
    numericRange(context, start, opened !== null) ??
    twoTimes(context, start, reading(tokens[i], "between") !== null);
  const point = context.point(i, 0);
  if (range && (!point || range.next > point.next)) return range;
  return point;
}

/** Two whole times: "Monday to Friday", "from April until the end of June". */
function twoTimes(context: TimeContext, i: number, opened: boolean): ReadMeaning | null {
  const from = context.point(i, 0);
  if (!from) return null;
  const { at, closed } = bridgeAt(context.tokens, from.next, opened);
  const to = at === null ? null : context.point(behindLinks(context.tokens, at), 0);
  if (!to || !pair(from.value, to.value)) return null;
  const next = behindRange(context.tokens, to.next);
  const ends = next > to.next || context.tokens[to.next - 1]?.ending?.case === "to";
  return closed && !ends ? null : { value: joined(from.value, to.value), next };
}

/** The index behind what leads on to the end of a range, and whether a word behind that end must close it ("Mayıs ile Eylül arasında"). */
function bridgeAt(
  tokens: readonly TimeToken[],
  i: number,
  opened: boolean,
): { readonly at: number | null; readonly closed: boolean } {
  const at = linkAt(tokens, i, opened);
  if (at !== null) return { at, closed: false };
  if (tokens[i - 1]?.ending?.case === "from") return { at: i, closed: true };
  return { at: reading(tokens[i], "and") ? i + 1 : null, closed: true };
}

/** Past the word that closes a range; a second time that says up to where needs none ("1 Ekim'den 7 Kasım'a"). */
function behindRange(tokens: readonly TimeToken[], i: number): number {
  return reading(tokens[i], "range-after") ? i + 1 : i;
}

/** Two days of one month: "3 and 12 September", "October 12-14", "from 4 to 23 next month". */
function daysOfMonth(context: TimeContext, i: number, opened: boolean): ReadMeaning | null {
  const { tokens, lexicon } = context;
  const first = dayNumberAt(tokens, i, lexicon.ordinalSuffixes, true);
  if (first) {
    const at = linkAt(tokens, first.next, opened);
    if (at === null) return null;
    const start = behindLinks(tokens, at);
    const last = monthDayAt(context, start);
    if (last && last.day !== null) return datesOf(context, i, last.month, last.year, first.value, last.day, last.next);
    return daysOfShifted(context, first.value, start);
  }
  const named = monthDayAt(context, i);
  if (!named || named.day === null) return null;
  const dash = tokens[named.next];
  const at = dash && DASH.test(dash.mark) ? named.next + 1 : null;
  const last = at === null ? null : dayNumberAt(tokens, at, lexicon.ordinalSuffixes, false);
  if (!last || reading(tokens[last.next], "month") || last.value <= named.day) return null;
  return datesOf(context, i, named.month, named.year, named.day, last.value, last.next);
}

function datesOf(
  context: TimeContext,
  i: number,
  month: number,
  year: number | null,
  from: number,
  to: number,
  next: number,
): ReadMeaning {
  const direction = context.direction(i);
  const date = (day: number): TimeMeaning => ({ kind: "date", year, month, day, weekday: null, direction });
  return { value: { kind: "range", from: date(from), to: date(to) }, next };
}

/** "from 4 to 23 next month". */
function daysOfShifted(context: TimeContext, from: number, i: number): ReadMeaning | null {
  const { tokens, lexicon } = context;
  const last = dayNumberAt(tokens, i, lexicon.ordinalSuffixes, false);
  const whole = last && context.point(behindLinks(tokens, last.next), 1);
  if (!last || whole?.value.kind !== "period" || whole.value.unit !== "month") return null;
  const of = whole.value;
  const day = (n: number): TimeMeaning => ({ kind: "nth", unit: "day", n, count: 1, of });
  return { value: { kind: "range", from: day(from), to: day(last.value) }, next: whole.next };
}

/** The index behind the words or the dash that lead on to the end of a range. */
function linkAt(tokens: readonly TimeToken[], i: number, between: boolean): number | null {
  const token = tokens[i];
  const leads = (token && DASH.test(token.mark)) || reading(token, "to") || (between && reading(token, "and"));
  return leads ? i + 1 : null;
}

/** Two dates in digits with a dash between, which together are no sum and no score: "10/1-11/7". */
function numericRange(context: TimeContext, i: number, opened: boolean): ReadMeaning | null {
  const from = numericAt(context, i, "range");
  if (!from) return null;
  const dash = DASH.test(context.tokens[from.next]?.mark ?? "") ? from.next + 1 : null;
  const led = dash === null ? bridgeAt(context.tokens, from.next, opened) : { at: dash, closed: false };
  const to = led.at === null ? null : numericAt(context, led.at, "range");
  if (!to || led.at === null) return null;
  // "from 1/3 to 2/3" is a share, unless both have a number that no such fraction has.
  if (dash === null && (fraction(context.tokens, i) || fraction(context.tokens, led.at))) return null;
  const next = behindRange(context.tokens, to.next);
  const ends = next > to.next || context.tokens[to.next - 1]?.ending?.case === "to";
  return led.closed && !ends ? null : { value: joined(from.value, to.value), next };
}

function fraction(tokens: readonly TimeToken[], i: number): boolean {
  return tokens[i]?.number?.digits === 1 && tokens[i + 2]?.number?.digits === 1;
}

const SIZES: Readonly<Partial<Record<TimeMeaning["kind"], number>>> = {
  year: 3,
  decade: 3,
  vague: -1,
  range: -1,
  stretch: -1,
};

/** Whether two times can be the ends of one range: a year goes with a year or a date, never with "last week". */
function pair(from: TimeMeaning, to: TimeMeaning): boolean {
  const [a, b] = [SIZES[from.kind] ?? 1, SIZES[to.kind] ?? 1];
  return a > 0 && b > 0;
}

/** The year and the month that only the end names are the beginning's too: "from April to June 2017". */
function joined(from: TimeMeaning, to: TimeMeaning): TimeMeaning {
  if (from.kind === "date" && from.year === null && to.kind === "date" && to.year !== null) {
    const year =
      from.month > to.month || (from.month === to.month && (from.day ?? 1) > (to.day ?? 31)) ? to.year - 1 : to.year;
    return { kind: "range", from: { ...from, year }, to };
  }
  return { kind: "range", from, to };
}
