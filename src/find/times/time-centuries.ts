/** Decades and centuries: "the 1990s", "los años 90", "90-те години", "the 21st century", "el siglo XXI". */
import type { TimeMeaning } from "../finding.ts";
import type { ReadMeaning, TimeContext } from "./time-context.ts";
import { behindLinks } from "./time-dates.ts";
import { countAt, ordinalAt } from "./time-numbers.ts";
import { reading, type TimeToken } from "./time-tokens.ts";

/** Decades of two digits are the last century's. */
const LAST_CENTURY = 1900;
/** Decades that news writes of, as years. */
const FIRST = 1400;
const LAST = 2190;

/** A decade or a century. */
export function roundTimeAt(context: TimeContext, i: number): ReadMeaning | null {
  return (
    decadeInDigits(context.tokens, i) ??
    decadeBehindWord(context, i) ??
    decadeBeforeWord(context, i) ??
    centuryAt(context, i)
  );
}

/** "1990s", "the '90s", "1990'lar". */
function decadeInDigits(tokens: readonly TimeToken[], i: number): ReadMeaning | null {
  const mark = /^['’‘]$/u.test(tokens[i]?.mark ?? "") ? 1 : 0;
  const { number, ending } = tokens[i + mark] ?? {};
  if (!number || (number.suffix !== "s" && !(ending?.plural && number.suffix === ""))) return null;
  return decade(number.value, number.digits, i + mark + 1);
}

/** "años 90", "jaren negentig", "anni '90", "década de 1990". */
function decadeBehindWord(context: TimeContext, i: number): ReadMeaning | null {
  const { tokens } = context;
  if (!reading(tokens[i], "decade") || tokens[i - 1]?.number || reading(tokens[i - 1], "cardinal")) return null;
  let at = behindLinks(tokens, i + 1);
  if (/^['’‘`]$/u.test(tokens[at]?.mark ?? "")) at++;
  const digits = tokens[at]?.number;
  if (digits)
    return digits.suffix === "" ? decade(digits.value, digits.digits, behindStop(tokens, at + 1, i + 1)) : null;
  const words = countAt(tokens, at);
  return words && words.value >= 20 && words.value <= 90 ? decade(words.value, 2, words.next) : null;
}

/** "90-те години", "1990-х годов": a number alone before the word counts years. */
function decadeBeforeWord({ tokens, lexicon }: TimeContext, i: number): ReadMeaning | null {
  const number = tokens[i]?.number;
  if (number?.suffix !== "") return null;
  const [dash, suffix, word] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  const joined = dash?.mark === "-" && !dash.word.spaceBefore && suffix?.word.spaceBefore === false;
  if (joined && suffix.word.text.length <= 3 && reading(word, "decade"))
    return decade(number.value, number.digits, i + 4);
  const stopped = lexicon.ordinalSuffixes.has(".") && dash?.mark === "." && !dash.word.spaceBefore;
  return stopped && reading(suffix, "decade") ? decade(number.value, number.digits, i + 3) : null;
}

function decade(value: number, digits: number, next: number): ReadMeaning | null {
  if (value % 10 !== 0 || (digits !== 2 && digits !== 4)) return null;
  const year = digits === 2 ? LAST_CENTURY + value : value;
  return value > 0 && year >= FIRST && year <= LAST ? { value: { kind: "decade", year }, next } : null;
}

/** Past the stop that makes the number an ordinal: "lat 90." inside a sentence. */
function behindStop(tokens: readonly TimeToken[], at: number, number: number): number {
  const stop = tokens[at];
  return stop?.mark === "." && !stop.word.spaceBefore && at === number + 1 && tokens[at + 1] !== undefined
    ? at + 1
    : at;
}

/** "the 21st century", "21e eeuw", "siglo XXI". */
function centuryAt({ tokens, lexicon }: TimeContext, i: number): ReadMeaning | null {
  const before = ordinalAt(tokens, i, lexicon.ordinalSuffixes) ?? romanAt(tokens[i], i);
  if (before) return isCentury(tokens[before.next]) ? century(before.value, before.next + 1) : null;
  if (!isCentury(tokens[i])) return null;
  const roman = romanAt(tokens[i + 1], i + 1);
  return roman && century(roman.value, roman.next);
}

function isCentury(token: TimeToken | undefined): boolean {
  return reading(token, "unit")?.key === "century";
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A number of a century in Roman capitals. */
function romanAt(token: TimeToken | undefined, i: number): { readonly value: number; readonly next: number } | null {
  const { text, lower } = token?.word ?? { text: "", lower: "" };
  if (token === undefined || !/^[IVX]{1,5}$/u.test(text)) return null;
  let value = 0;
  for (let at = 0; at < lower.length; at++) {
    const here = ROMAN[lower.charAt(at)] ?? 0;
    value += here < (ROMAN[lower.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return { value, next: i + 1 };
}

/** As news counts them: the twenty-first began with the year 2000. */
function century(n: number, next: number): ReadMeaning | null {
  if (n < 1 || n > 21) return null;
  const year = (value: number): TimeMeaning => ({ kind: "year", year: value });
  return { value: { kind: "range", from: year(100 * (n - 1)), to: year(100 * n - 1) }, next };
}
