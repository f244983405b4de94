/** A report's text taken apart: paragraphs, sentences, words and the parts that are not the report's own telling. */
import type { Removed, RemovedReason } from "../core/format.ts";
import type { Span } from "../core/span.ts";
import type { LanguagePack } from "../languages/pack.ts";
import { type ParagraphWords, paragraphsOf } from "./page/paragraphs.ts";
import { findRemoved } from "./page/removed.ts";
import { sentencesOf } from "./sentences.ts";
import { joinSeparableVerbs } from "./syntax/separable-verbs.ts";
import { type Syntax, syntaxOf } from "./syntax/syntax.ts";
import { partCompounds } from "./words/compounds.ts";
import { takeNounCapitals } from "./words/noun-capitals.ts";
import { addWords, type Word } from "./words/words.ts";

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
 * - Input: the text as read, its language's pack, and the lines that the page's markup already says are not the report's.
 * - Output: every word in one sentence, every sentence in one paragraph; a sentence never crosses the edge of a removed part.
 * - Errors: none. An empty text has no paragraphs.
 */
export function proseOf(text: string, pack: LanguagePack, marked: readonly Removed[] = []): Prose {
  const words: Word[] = [];
  const paragraphs = paragraphsOf(text).map((paragraph): ParagraphWords => {
    const first = words.length;
    addWords(words, text, paragraph, pack.writing);
    partCompounds(words, first, pack);
    return { start: paragraph.start, end: paragraph.end, first, last: words.length };
  });
  const removed = findRemoved(words, paragraphs, pack, marked);
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    while (at < removed.length && (removed[at]?.end ?? 0) <= paragraph.start) at++;
    for (const piece of cut(words, paragraph, removed, at))
      for (const { start, end, first, last } of sentencesOf(words.slice(piece.first, piece.last), pack.writing))
        sentences.push({
          start,
          end,
          first: first + piece.first,
          last: last + piece.first,
          paragraph: index,
          removed: piece.reason,
        });
  }
  takeNounCapitals(words, sentences, pack);
  joinSeparableVerbs(words, sentences, pack);
  return { text, paragraphs, sentences, words, removed, syntax: syntaxOf(words, sentences, pack) };
}

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly reason: RemovedReason | null;
}

/** A paragraph in pieces: outside removed parts (`null`) and inside them. */
function cut(words: readonly Word[], paragraph: ParagraphWords, removed: readonly Removed[], at: number): Piece[] {
  const pieces: Piece[] = [];
  let first = paragraph.first;
  const upTo = (offset: number): number => {
    let next = first;
    while (next < paragraph.last && (words[next]?.start ?? offset) < offset) next++;
    return next;
  };
  const push = (last: number, reason: RemovedReason | null): void => {
    if (last > first) pieces.push({ first, last, reason });
    first = last;
  };
  for (let i = at; (removed[i]?.start ?? paragraph.end) < paragraph.end; i++) {
    push(upTo(removed[i]?.start ?? 0), null);
    push(upTo(removed[i]?.end ?? 0), removed[i]?.reason ?? null);
  }
  push(paragraph.last, null);
  return pieces;
}
