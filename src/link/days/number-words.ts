/** Number words: what number one word is, in the words of a language's pack. */
import { type NumberPart, numberTable } from "../../find/figures/number-table.ts";
import { packFor } from "../../languages/index.ts";

/** Less counts nothing: words for one are articles as well. */
const LEAST = 2;

/**
 * The numbers of words, by language.
 *
 * - Input: the language's primary code.
 * - Output: a lookup by the word in lower case; `null` for what is no number, for nought and one, and for all words where no pack covers the language.
 */
export function numberWords(language: string): (word: string) => number | null {
  const pack = packFor(language);
  if (!pack) return () => null;
  const { parts } = numberTable(pack.figures.numbers);
  return (word) => {
    const value = amountIn(parts(word));
    return value >= LEAST ? value : null;
  };
}

/** Scales multiply what stands before them: "two hundred thousand". */
function amountIn(parts: readonly NumberPart[]): number {
  let sum = 0;
  let current = 0;
  for (const { value, scale } of parts)
    if (!scale) current += value;
    else if (value < THOUSAND) current = Math.max(1, current) * value;
    else {
      sum += Math.max(1, current) * value;
      current = 0;
    }
  return sum + current;
}

const THOUSAND = 1000;
