/** Which sentence a word stands in. */
import type { Sentence } from "./prose.ts";

/**
 * Finds the sentence of a word.
 *
 * - Input: sentences in text order, and an index among the words.
 * - Output: the index of the sentence that holds the word, or of the last one that begins before it; -1 where there are no sentences.
 */
export function sentenceAt(sentences: readonly Sentence[], word: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.first ?? 0) <= word) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}
