/** Dates in digits: `2023-10-16`, `16.10.2023`, `10/16`, `16-Oct-2023`. */
import type { Direction, TimeMeaning } from "../finding.ts";
import type { ReadMeaning, TimeContext } from "./time-context.ts";
import type { TimeRole } from "./time-lexicon.ts";
import { fullYear } from "./time-numbers.ts";
import { reading, type TimeToken } from "./time-tokens.ts";

/** What goes with a date in digits: two numbers alone are one only behind a weekday or in a range of two, with a stop between only behind a weekday. */
export type Beside = "weekday" | "range" | "nothing";

/** `2023-10-16`, `16.10.2023`, `10/16`, `16-Oct-2023`; two fields only where `beside` a weekday, or behind a preposition of time where days come first ("le 22/04"). */
export function numericAt(context: TimeContext, i: number, beside: Beside): ReadMeaning | null {
  const { tokens, lexicon } = context;
  const dotted = dottedAt(tokens[i], lexicon.monthFirst) ?? (beside === "weekday" ? shortDotted(context, i) : null);
  if (dotted) return { value: dotted, next: i + 1 };
  const stopped = stoppedAt(context, i);
  if (stopped) return stopped;
  const one = tokens[i]?.number;
  if (one?.digits === 8 && one.suffix === "") {
    const whole = dateOfFields(
      [Math.floor(one.value / 10_000), Math.floor(one.value / 100) % 100, one.value % 100],
      [4, 2, 2],
      false,
    );
    return whole && { value: whole, next: i + 1 };
  }
  const fields = fieldsAt(tokens, i);
  if (fields.length === 3) {
    const value =
      namedMonth(fields) ??
      dateOfFields(
        fields.map(({ value }) => value),
        fields.map(({ digits }) => digits),
        lexicon.monthFirst,
      );
    return value && { value, next: i + 5 };
  }
  if (fields.length !== 2) return null;
  const before = reading(tokens[i - 1], "on") ?? reading(tokens[i - 1], "day-number") ?? tokens[i + 2]?.ending ?? null;
  const led = !lexicon.monthFirst && tokens[i + 1]?.mark === "/" && before !== null;
  const value = twoFields(fields, lexicon.monthFirst, led || beside !== "nothing", context.direction(i));
  return value && { value, next: i + 3 };
}

interface Field {
  readonly value: number;
  /** 0 for the name of a month. */
  readonly digits: number;
}

/** Numbers and months joined by one and the same mark, without blanks: at most three. */
function fieldsAt(tokens: readonly TimeToken[], i: number): Field[] {
  const fields: Field[] = [];
  const mark = tokens[i + 1]?.mark;
  for (let at = i; fields.length < 3; at += 2) {
    const field = fieldOf(tokens[at]);
    if (!field || (at > i && tokens[at]?.word.spaceBefore)) break;
    fields.push(field);
    const separator = tokens[at + 1];
    if (!separator || separator.word.spaceBefore || separator.mark !== mark || !/^[/\-‐‑.]$/u.test(separator.mark))
      break;
  }
  return fields;
}

function fieldOf(token: TimeToken | undefined): Field | null {
  if (token?.number)
    return token.number.suffix === "" ? { value: token.number.value, digits: token.number.digits } : null;
  const month = reading(token, "month");
  return month && { value: month.value, digits: 0 };
}

function twoFields(
  [a, b]: readonly Field[],
  monthFirst: boolean,
  beside: boolean,
  direction: Direction,
): TimeMeaning | null {
  if (!a || !b) return null;
  if (a.digits === 0) return monthWith(a.value, b, direction);
  if (b.digits === 0) return monthWith(b.value, a, direction);
  if (a.digits === 4 && b.digits <= 2) return monthWith(b.value, a, direction);
  if (b.digits === 4 && a.digits <= 2) return monthWith(a.value, b, direction);
  if (!beside || a.digits > 2 || b.digits > 2) return null;
  return dayAndMonth(a.value, b.value, null, monthFirst, direction);
}

/** A month with one more number: its year where that has four digits, else its day. */
function monthWith(month: number, other: Field, direction: Direction): TimeMeaning | null {
  if (other.digits === 4) return valid(1, month) ? date(other.value, month, null, direction) : null;
  return valid(other.value, month) ? date(null, month, other.value, direction) : null;
}

/** One field of three is a month's name: of the others, the one with four digits or above 31 is the year. */
function namedMonth(fields: readonly Field[]): TimeMeaning | null {
  const month = fields.find(({ digits }) => digits === 0);
  const [a, b] = fields.filter((field) => field !== month);
  if (!month || !a || !b) return null;
  const year = a.digits === 4 ? a : b;
  const day = year === a ? b : a;
  return day.value >= 1 && day.value <= 31
    ? date(fullYear(year.value, year.digits), month.value, day.value, "past")
    : null;
}

function dateOfFields(values: readonly number[], digits: readonly number[], monthFirst: boolean): TimeMeaning | null {
  const [a = 0, b = 0, c = 0] = values;
  if (digits[0] === 4) return dayAndMonth(c, b, a, false, "past");
  if ((digits[2] !== 4 && digits[2] !== 2) || (digits[0] ?? 3) > 2 || (digits[1] ?? 3) > 2) return null;
  return dayAndMonth(a, b, fullYear(c, digits[2]), monthFirst, "past");
}

/** Day and month in the language's order, or the other way round where only that gives a date. */
function dayAndMonth(
  a: number,
  b: number,
  year: number | null,
  monthFirst: boolean,
  direction: Direction,
): TimeMeaning | null {
  const [day, month] = monthFirst ? [b, a] : [a, b];
  if (valid(day, month)) return date(year, month, day, direction);
  return valid(month, day) ? date(year, day, month, direction) : null;
}

function valid(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function date(year: number | null, month: number, day: number | null, direction: Direction): TimeMeaning {
  return { kind: "date", year, month, day, weekday: null, direction };
}

/** "am 28.10.", "28.10. bis 3.11.": where a stop makes an ordinal, two of them are day and month, if the second is written or a preposition of time leads. */
function stoppedAt(context: TimeContext, i: number): ReadMeaning | null {
  const { tokens, lexicon } = context;
  if (!lexicon.ordinalSuffixes.has(".")) return null;
  const stop = tokens[i + 1]?.mark === "." && tokens[i + 1]?.word.spaceBefore === false && tokens[i + 2] !== undefined;
  const led = LEADING.some((role) => reading(tokens[i - 1], role) !== null);
  const value = stop || led ? shortDotted(context, i) : null;
  return value && { value, next: stop ? i + 2 : i + 1 };
}

const LEADING: readonly TimeRole[] = ["on", "from", "to", "until", "since"];

/** "Friday 7.6". */
function shortDotted({ tokens, lexicon, direction }: TimeContext, i: number): TimeMeaning | null {
  const [, a, b] = /^(\d{1,2})\.(\d{1,2})$/u.exec(tokens[i]?.word.text ?? "") ?? [];
  return a === undefined || b === undefined
    ? null
    : dayAndMonth(Number(a), Number(b), null, lexicon.monthFirst, direction(i));
}

/** A number that carries its own stops: `16.10.2023`. */
function dottedAt(token: TimeToken | undefined, monthFirst: boolean): TimeMeaning | null {
  if (token?.word.kind !== "number" || token.number) return null;
  const parts = token.word.text.split(".");
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/u.test(part))) return null;
  const values = parts.map(Number);
  const digits = parts.map((part) => part.length);
  return dateOfFields(values, digits, monthFirst && (values[0] ?? 0) <= 12 && (values[1] ?? 0) > 12);
}
