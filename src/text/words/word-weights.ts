/** What words weigh: rare ones much, common ones next to nothing, by a fixed background, so that nothing depends on what has arrived. */
import { readWeightTable } from "./table-file.ts";

/** Steps of a weight in the tables and in profiles. */
export const WEIGHT_STEPS = 32;

/** What a word weighs that the table lacks: ln(1 + 10^-4 / (3 · 10^-7)), a word of three in ten million. */
export const UNKNOWN_WEIGHT: number = Math.round(5.81 * WEIGHT_STEPS);

/** What a word weighs where there is no table for its language, so that nothing is known of any: as one of ten in a million. */
const NO_TABLE_WEIGHT = Math.round(2.4 * WEIGHT_STEPS);

const loaded = new Map<string, (key: number) => number>();

/**
 * What stems weigh in a language, or concepts (`concepts`), in steps of 1/32.
 *
 * - Output: a lookup by key; a language without a table gives every word one weight.
 * - Source: `tables/wordfreq`, the natural logarithm of 1 + 10^-4 / share of all words.
 */
export function weightsOf(language: string): (key: number) => number {
  const known = loaded.get(language);
  if (known) return known;
  const table = readWeightTable("wordfreq", language);
  const weights = new Map<number, number>();
  table?.keys.forEach((key, index) => {
    weights.set(key, table.weights[index] ?? 0);
  });
  const lookup = table ? (key: number) => weights.get(key) ?? UNKNOWN_WEIGHT : () => NO_TABLE_WEIGHT;
  loaded.set(language, lookup);
  return lookup;
}
