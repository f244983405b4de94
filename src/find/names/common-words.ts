/** Common words: what a report also writes without a capital, by which a capital that only opens a sentence is told from a name's. */
import { NOT_COVERED } from "../../core/sourced.ts";
import type { Word } from "../../text/words/words.ts";
import type { NameLexicon } from "./name-lexicon.ts";

export interface CommonWords {
  /** Whether the report has the word without a capital, or, where the language declines, another case of it: „Угода передбачає“ beside „цю угоду“. */
  readonly has: (lower: string) => boolean;
}

/** The shortest beginning that two cases of a word share. */
const SHORTEST_STEM = 3;

/** The common words of a report. The first question sorts them, each further one looks at their neighbours in that order. */
export function commonWordsOf(words: readonly Word[], lexicon: NameLexicon): CommonWords {
  const exact = new Set<string>();
  for (const word of words) if (word.kind === "word" && !word.capital) exact.add(word.lower);
  const declines = lexicon.words.declensions !== NOT_COVERED;
  let sorted: readonly string[] | null = null;
  const has = (lower: string): boolean => {
    if (exact.has(lower)) return true;
    if (!declines || lower.length <= SHORTEST_STEM) return false;
    sorted ??= [...exact].sort();
    return isCaseOfOneAmong(sorted, lower, lexicon);
  };
  return { has };
}

/** Whether one of the words that begin as a word does, up to its last letter, is of one nominative with it. */
function isCaseOfOneAmong(sorted: readonly string[], lower: string, { forms }: NameLexicon): boolean {
  const stem = lower.slice(0, -1);
  const bases = new Set(forms(lower));
  for (let at = firstFrom(sorted, stem); sorted[at]?.startsWith(stem); at++) {
    const other = sorted[at] ?? "";
    // The word as it stands is one reading of every word: two cases share another nominative, or one of them is it.
    if (other.length <= lower.length + 2 && forms(other).some((base) => bases.has(base))) return true;
  }
  return false;
}

/** The place of the first word that is not before another. */
function firstFrom(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
