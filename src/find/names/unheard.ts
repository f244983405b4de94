/** Words that nobody has heard: those that the table of a language's words lacks, so that in news they are names. */
import { keyOf } from "../../text/words/stem.ts";
import { UNKNOWN_WEIGHT, weightsOf } from "../../text/words/word-weights.ts";

/** The fewest letters of a word that is told to be a name by nobody's having heard it. */
const FEWEST = 5;

/**
 * Whether a word stands for three or fewer in ten million of all that is written in a language, by its stem.
 *
 * - Input: the word in lower case, and its language's code.
 * - Output: `false` for short words, and for all where the language has no table.
 */
export function isUnheard(lower: string, code: string): boolean {
  return lower.length >= FEWEST && weightsOf(code)(keyOf(lower, code).stem) >= UNKNOWN_WEIGHT;
}
