/** Numbers: quantities in digits or words, with ranges, vague amounts and the bounds that stand beside them. */
import type { Bound } from "../../core/format.ts";
import type { Span } from "../../core/span.ts";
import type { Word } from "../../text/words/words.ts";
import { type Amount, amountAt } from "./amounts.ts";
import type { NumberTable } from "./number-table.ts";

/** A number with its bound. `words.slice(first, last)` are all its words, `words.slice(core, last)` those without a bound before it. */
export interface NumberFound extends Span {
  readonly first: number;
  readonly core: number;
  readonly last: number;
  /** `null` where the words give an interval only. */
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  /** Whether it is one unbroken run of digits, as years, telephone and house numbers are. */
  readonly plain: boolean;
  /** What its digits end in (`th`, `mm`), or `""`. */
  readonly suffix: string;
}

/**
 * Finds the numbers among words.
 *
 * - Input: the words of a text, the stretch to read (a sentence's `first` and `last`), and the language's number words.
 * - Output: numbers in text order, never overlapping; what they count is not looked at.
 */
export function findNumbers(words: readonly Word[], first: number, last: number, table: NumberTable): NumberFound[] {
  const found: NumberFound[] = [];
  let free = first;
  for (let at = first; at < last; at++) {
    const core = rangeAt(words, at, free, last, table);
    if (core === null) continue;
    found.push(withBound(words, at, free, last, core, table));
    free = found.at(-1)?.last ?? core.last;
    at = free - 1;
  }
  return found;
}

/** One number, or two that make a range. */
function rangeAt(words: readonly Word[], at: number, free: number, end: number, table: NumberTable): Amount | null {
  const low = amountAt(words, at, end, table);
  if (low === null || low.value === null) return low;
  const joined = rangeLink(words, at, low.last, free, table);
  if (joined === null) return low;
  const high = amountAt(words, joined, end, table);
  if (high === null || high.value === null || high.suffix !== "" || low.suffix !== "") return low;
  const scaled = low.value * scaleShared(low.value, high.value);
  if (scaled >= high.value) return low;
  return { last: high.last, value: null, low: scaled, high: high.value, plain: false, suffix: "" };
}

/** "2 to 3 million": the first number shares the scale of the second where it is small without it. */
function scaleShared(low: number, high: number): number {
  for (const scale of [1e9, 1e6, 1e3]) if (high >= scale && low < 1000 && low * scale < high) return scale;
  return 1;
}

/** Where the second number of a range begins, if words or a dash link it to the one that ends before `last`. */
function rangeLink(words: readonly Word[], at: number, last: number, free: number, table: NumberTable): number | null {
  const link = words[last];
  const before = at > free ? words[at - 1]?.lower : undefined;
  if (link === undefined || (before !== undefined && table.words.changeBefore.has(before))) return null;
  if ((link.text === "-" || link.text === "–") && words[last + 1]?.spaceBefore === link.spaceBefore) return last + 1;
  const fits = table.words.ranges.value.some(([from, to]) => to === link.lower && (from === "" || from === before));
  return fits ? last + 1 : null;
}

/** The number with the bounds before it (as far as words are `free`) and after it. */
function withBound(
  words: readonly Word[],
  at: number,
  free: number,
  end: number,
  core: Amount,
  table: NumberTable,
): NumberFound {
  const after = table.after.at(words, core.last, end);
  const before = boundBefore(words, at, free, table);
  const first = before?.first ?? at;
  const last = after?.last ?? core.last;
  return {
    start: words[first]?.start ?? 0,
    end: words[last - 1]?.end ?? 0,
    first,
    core: at,
    last,
    value: core.value,
    low: core.low,
    high: core.high,
    bound: before?.value ?? after?.value ?? (core.value === null ? "approximately" : "exactly"),
    plain: core.plain,
    suffix: core.suffix,
  };
}

/** The longest phrase that ends right before the number; "at least an estimated 200" takes both, and the outer one counts. */
function boundBefore(
  words: readonly Word[],
  at: number,
  free: number,
  table: NumberTable,
): { readonly value: Bound; readonly first: number } | null {
  let found: { readonly value: Bound; readonly first: number } | null = null;
  let until = at;
  for (let round = 0; round < 2; round++) {
    const next = phraseBefore(words, until, free, table);
    if (next === null) break;
    found = next;
    until = next.first;
  }
  return found;
}

function phraseBefore(
  words: readonly Word[],
  until: number,
  free: number,
  table: NumberTable,
): { readonly value: Bound; readonly first: number } | null {
  for (let first = Math.max(free, until - table.longestBefore); first < until; first++) {
    const match = table.before.at(words, first, until);
    if (match?.last === until) return { value: match.value, first };
  }
  return null;
}
