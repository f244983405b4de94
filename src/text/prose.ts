/** A report's text taken apart: paragraphs, sentences, words and the parts that are not the report's own telling. */
import type { Removed, RemovedReason } from "../core/format.ts";
import { overlap, type Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { findRemoved } from "./removed.ts";
import { sentencesOf } from "./sentences.ts";
import { type Syntax, syntaxOf } from "./syntax.ts";
import { type Word, wordsOf } from "./words.ts";

export interface Sentence extends Span {
  /** Its words are `prose.words.slice(first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Which of `prose.paragraphs` it stands in. */
  readonly paragraph: number;
  /** Why it is not the report's own telling, or `null`. Finders pass over it, but datelines and credits are read for day, place and source. */
  readonly removed: RemovedReason | null;
}

export interface Prose {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  readonly removed: readonly Removed[];
  readonly syntax: Syntax;
}

/**
 * Takes a text apart.
 *
 * - Input: the text as read and its language's pack.
 * - Output: every word in one sentence, every sentence in one paragraph; a sentence never crosses the edge of a removed part.
 * - Errors: none. An empty text has no paragraphs.
 */
export function proseOf(text: string, pack: LanguagePack): Prose {
  const paragraphs = paragraphsOf(text);
  const removed = findRemoved(text, paragraphs, pack);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  paragraphs.forEach((paragraph, index) => {
    while (at < removed.length && (removed[at]?.end ?? 0) <= paragraph.start) at++;
    for (const piece of cut(paragraph, removed.slice(at, at + PIECES))) {
      const offset = words.length;
      const own = wordsOf(text, piece);
      for (const word of own) words.push(word);
      for (const sentence of sentencesOf(own, pack.writing))
        sentences.push({
          ...sentence,
          first: sentence.first + offset,
          last: sentence.last + offset,
          paragraph: index,
          removed: piece.reason,
        });
    }
  });
  return { text, paragraphs, sentences, words, removed, syntax: syntaxOf(words, sentences, pack) };
}

/** The most removed parts that one paragraph may hold: caption, credit and dateline at both its ends, with room to spare. */
const PIECES = 8;

/** A paragraph in pieces: outside removed parts (`null`) and inside them. */
function cut(
  paragraph: Span,
  removed: readonly Removed[],
): { start: number; end: number; reason: RemovedReason | null }[] {
  const pieces: { start: number; end: number; reason: RemovedReason | null }[] = [];
  let from = paragraph.start;
  for (const part of removed) {
    if (overlap(part, paragraph) === 0) break;
    if (part.start > from) pieces.push({ start: from, end: part.start, reason: null });
    const start = Math.max(part.start, from);
    const end = Math.min(part.end, paragraph.end);
    pieces.push({ start, end, reason: part.reason });
    from = end;
  }
  if (from < paragraph.end) pieces.push({ start: from, end: paragraph.end, reason: null });
  return pieces;
}
