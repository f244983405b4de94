/** A sentence in which something may be reckoned anew, as the grammar of time sees it. */
import type { Prose, Sentence } from "../../text/prose.ts";
import type { TimeExpression } from "../finding.ts";
import type { TimeLexicon } from "../times/time-lexicon.ts";
import { ordinalAt } from "../times/time-numbers.ts";
import { reading, type TimeToken } from "../times/time-tokens.ts";

export interface ReckoningContext {
  readonly prose: Prose;
  readonly sentence: Sentence;
  /** The sentence's times, in text order. */
  readonly times: readonly TimeExpression[];
  readonly lexicon: TimeLexicon;
  readonly tokens: readonly TimeToken[];
}

/** The token that begins at a word, or covers it; -1 where none does. */
export function tokenOf({ tokens }: ReckoningContext, word: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.last ?? 0) <= word) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}

/** Whether a token is a day as a unit: "day", "days". */
export function isDay(token: TimeToken | undefined): boolean {
  return reading(token, "unit")?.key === "day";
}

/** The ordinal that ends before a token, with the token it begins at: "12th", "twenty first", "12." */
export function ordinalBefore(
  { tokens, lexicon }: ReckoningContext,
  end: number,
): { readonly value: number; readonly at: number } | null {
  for (const length of [3, 2, 1]) {
    const at = end - length;
    const found = at < 0 ? null : ordinalAt(tokens, at, lexicon.ordinalSuffixes);
    if (found !== null && found.next === end) return { value: found.value, at };
  }
  return null;
}
