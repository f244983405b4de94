/** A text taken apart as far as marks go, for languages whose words are not known. */
import type { Removed } from "../core/format.ts";
import type { Span } from "../core/span.ts";
import type { Writing } from "../languages/writing.ts";
import { paragraphsOf } from "./page/paragraphs.ts";
import type { Prose, Sentence } from "./prose.ts";
import { sentencesOf } from "./sentences.ts";
import { addWords, type Word } from "./words/words.ts";

/**
 * Paragraphs, and sentences and words where it is known how the language is written; no syntax.
 *
 * - Input: the text, how its language is written or `null`, and the lines that the page's markup already says are not the report's.
 * - Output: as of `proseOf`; no sentences and no words without a writing.
 * - Errors: none.
 */
export function plainProse(text: string, writing: Writing | null, marked: readonly Removed[]): Prose {
  const paragraphs = paragraphsOf(text);
  const words: Word[] = [];
  const sentences = writing ? readPlain(words, text, paragraphs, writing, marked) : [];
  const syntax = { tags: [], lemmas: [], nounPhrases: [], verbGroups: [] };
  return { text, paragraphs, sentences, words, removed: marked, syntax };
}

/** The sentences of the paragraphs, whose words are added. */
function readPlain(
  words: Word[],
  text: string,
  paragraphs: readonly Span[],
  writing: Writing,
  marked: readonly Removed[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [paragraph, span] of paragraphs.entries()) {
    const first = words.length;
    addWords(words, text, span, writing);
    for (const one of sentencesOf(words.slice(first), writing)) {
      const { start, end } = one;
      while ((marked[at]?.end ?? end) <= start) at++;
      const part = marked[at];
      const removed = part !== undefined && part.start <= start ? part.reason : null;
      sentences.push({ start, end, first: one.first + first, last: one.last + first, paragraph, removed });
    }
  }
  return sentences;
}
