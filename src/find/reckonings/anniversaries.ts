/** Anniversaries told with the year they count from: "the 10th anniversary of the 2014 elections". */
import type { Reckoning } from "../finding.ts";
import { yearAt } from "../times/time-numbers.ts";
import { reading, type TimeToken } from "../times/time-tokens.ts";
import { ordinalBefore, type ReckoningContext, tokenOf } from "./reckoning-context.ts";

/** The year stands at most so many words behind the noun: "anniversary of the beginning of the great fire of 1925". */
const REACH = 8;

/**
 * The anniversary whose noun is `words.slice(first, last)`.
 *
 * - Output: `null` where no ordinal stands before it, or no year that can only be that of what is remembered: a year behind a preposition of time may be that
 *   of the feast ("its 10th anniversary in 2015").
 */
export function anniversaryAt(
  context: ReckoningContext,
  first: number,
  last: number,
  of: ReadonlySet<string>,
): Reckoning | null {
  const { tokens, prose, times } = context;
  const noun = tokenOf(context, first);
  const ordinal = noun === -1 ? null : (ordinalBefore(context, noun) ?? joinedNumber(context, noun));
  if (ordinal === null) return null;
  const year = yearBehind(context, tokenOf(context, last - 1) + 1, of);
  if (year === null) return null;
  const [start, end] = [tokens[ordinal.at]?.word.start, prose.words[(tokens[year.at]?.last ?? 0) - 1]?.end];
  if (start === undefined || end === undefined) return null;
  const others = times.flatMap(({ start: from, end: to }) =>
    from >= start && from < end ? [] : [{ start: from, end: to }],
  );
  return { kind: "anniversary", start, end, years: ordinal.value, of: year.value, others };
}

/** "20-летие": a number that a hyphen joins to the noun. */
function joinedNumber(
  { tokens }: ReckoningContext,
  noun: number,
): { readonly value: number; readonly at: number } | null {
  const [number, mark] = [tokens[noun - 1]?.number, tokens[noun]?.word.text];
  return mark === "-" && number && number.suffix === "" ? { value: number.value, at: noun - 1 } : null;
}

/** The first year behind the noun, where it is part of what is remembered: behind an article, "of", or a noun, before any mark. */
function yearBehind(
  { tokens }: ReckoningContext,
  from: number,
  of: ReadonlySet<string>,
): { readonly value: number; readonly at: number } | null {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || (token.mark !== "" && token.mark !== "-")) return null;
    const year = yearAt(tokens, at);
    if (year === null) continue;
    // "z roku 2005": what leads the word for "year" leads the year.
    const before = tokens[reading(tokens[at - 1], "unit")?.key === "year" ? at - 2 : at - 1];
    return at > from && leads(before, of) ? { value: year.value, at } : null;
  }
  return null;
}

function leads(token: TimeToken | undefined, of: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  if (of.has(token.word.lower)) return true;
  const free = token.readings === null && token.mark === "" && token.number === null;
  return free || (reading(token, "article") !== null && reading(token, "on") === null);
}
