/** Numbers in time expressions: days of a month, years, counts of units, in digits and in words. */
import { reading, type TimeToken } from "./time-tokens.ts";

/** What was read, and the index of the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Years that news writes of; a four-digit number outside them is a count. */
const FIRST_YEAR = 1400;
const LAST_YEAR = 2199;

/** A count: "3", "three", "twenty-one", "a" as one. */
export function countAt(tokens: readonly TimeToken[], i: number): Read<number> | null {
  const token = tokens[i];
  if (token?.number)
    return token.number.suffix === "" && token.number.digits <= 4 && token.ending === null
      ? { value: token.number.value, next: i + 1 }
      : null;
  return cardinalAt(tokens, i);
}

/** A number in words below ten thousand: "twenty nine", "two thousand and twenty". */
function cardinalAt(tokens: readonly TimeToken[], i: number): Read<number> | null {
  let total = 0;
  let last = 0;
  let next = i;
  for (; next < i + 6; next++) {
    const value = reading(tokens[next], "cardinal")?.value ?? 0;
    if (value === 0 && joins(tokens, next, last)) continue;
    if (value === 0 || (last > 0 && !goesOn(last, value))) break;
    total = last > 0 && value > last ? total * value : total + value;
    last = value;
  }
  return last === 0 ? null : { value: total, next };
}

/** Whether a number word carries on the one before it: "two hundred", "twenty nine", "thousand nine". */
function goesOn(last: number, value: number): boolean {
  if (value >= 100 && value > last) return true;
  return value < last && (last >= 100 || (last >= 20 && value < 10));
}

/** "and" inside a number: "two thousand and twenty", "veinte y uno". */
function joins(tokens: readonly TimeToken[], i: number, last: number): boolean {
  return (
    (last >= 100 || (last >= 20 && last % 10 === 0)) &&
    reading(tokens[i], "and") !== null &&
    reading(tokens[i + 1], "cardinal") !== null
  );
}

/** A day of a month: "16", "16th", "sixteenth", "twenty third"; with `words`, also "sixteen". */
export function dayNumberAt(
  tokens: readonly TimeToken[],
  i: number,
  suffixes: ReadonlySet<string>,
  words: boolean,
): Read<number> | null {
  const token = tokens[i];
  if (token?.number) {
    const { value, digits, suffix } = token.number;
    const fits = digits <= 2 && value >= 1 && value <= 31 && (suffix === "" || suffixes.has(suffix));
    return fits ? { value, next: afterSuffix(tokens, i, suffixes) } : null;
  }
  const ordinal = ordinalAt(tokens, i, suffixes);
  if (ordinal) return ordinal.value <= 31 ? ordinal : null;
  const cardinal = words ? cardinalAt(tokens, i) : null;
  return cardinal && cardinal.value <= 31 ? cardinal : null;
}

/** An ordinal: "first", "21st", "twenty first". */
export function ordinalAt(tokens: readonly TimeToken[], i: number, suffixes: ReadonlySet<string>): Read<number> | null {
  const token = tokens[i];
  if (token?.number) {
    const { value, suffix } = token.number;
    if (suffix !== "") return suffixes.has(suffix) ? { value, next: i + 1 } : null;
    const next = afterSuffix(tokens, i, suffixes);
    return next > i + 1 ? { value, next } : null;
  }
  const own = reading(token, "ordinal");
  if (own) return { value: own.value, next: i + 1 };
  const tens = reading(token, "cardinal")?.value ?? 0;
  const units = reading(tokens[i + 1], "ordinal")?.value ?? 0;
  return tens >= 20 && tens < 100 && units > 0 && units < 10 ? { value: tens + units, next: i + 2 } : null;
}

/** The index behind a number and what makes it an ordinal: a suffix joined by a hyphen ("16-ти"), a full stop ("2. Oktober"), both ("1.º de julio"). */
function afterSuffix(tokens: readonly TimeToken[], i: number, suffixes: ReadonlySet<string>): number {
  const [dash, suffix] = [tokens[i + 1], tokens[i + 2]];
  if (dash?.mark === "." && !dash.word.spaceBefore && suffixes.has(".")) return i + 2;
  const abbreviated = dash?.mark === "." && !dash.word.spaceBefore && suffix?.word.spaceBefore === false;
  if (abbreviated && /^[ºª°]$/u.test(suffix.word.text)) return i + 3;
  const joined = dash?.mark === "-" && !dash.word.spaceBefore && suffix !== undefined && !suffix.word.spaceBefore;
  return joined && suffixes.has(suffix.word.lower) ? i + 3 : i + 1;
}

/** A year in digits: "2023"; never "2023th". */
export function yearAt(tokens: readonly TimeToken[], i: number): Read<number> | null {
  const number = tokens[i]?.number;
  if (number?.digits !== 4 || number.suffix !== "") return null;
  return isYear(number.value) ? { value: number.value, next: i + 1 } : null;
}

/** A year in words: "nineteen ninety-six", "two thousand and fifteen". */
export function yearInWordsAt(tokens: readonly TimeToken[], i: number): Read<number> | null {
  const first = cardinalAt(tokens, i);
  if (!first) return null;
  if (first.value >= 1000) return isYear(first.value) ? first : null;
  if (first.value < 14 || first.value > 21) return null;
  const second = cardinalAt(tokens, first.next);
  if (!second || second.value < 10 || second.value > 99) return null;
  const value = first.value * 100 + second.value;
  return isYear(value) ? { value, next: second.next } : null;
}

/** Two digits of a year as its four: 30 to 99 are of the century before 2000, as POSIX reads them but for 30–68, which news of the past needs. */
export function fullYear(value: number, digits: number): number {
  if (digits > 2) return value;
  return value >= 30 ? 1900 + value : 2000 + value;
}

function isYear(value: number): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR;
}
