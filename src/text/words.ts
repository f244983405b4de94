/** Words: runs of letters or digits, and marks, each with its place in the text. */
import type { Span } from "../core/span.ts";

export type WordKind = "word" | "number" | "mark";

export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, apostrophes as `'`. */
  readonly lower: string;
  readonly kind: WordKind;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
  /** Whether nothing but blanks is missing between it and the word before: `false` where they touch. */
  readonly spaceBefore: boolean;
}

/**
 * A word: letters with marks, joined by inner apostrophes, hyphens, full stops after single letters (`U.S.`, `p.m.`) or `&`; a number: digits with inner
 * separators; a mark: any other character that is not blank. Alternatives begin with different characters, so matching is linear.
 */
const WORD =
  /(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:['’ʼ`&\-‑–](?=[\p{L}\p{M}])(?<![–])[\p{L}\p{M}\p{N}_]+)*)|(?<number>\p{N}+(?:[.,:٬٫](?=\p{N})\p{N}+|(?=\p{L})\p{L}+)*)|(?<mark>\.{2,}|[^\s\p{L}\p{M}\p{N}_])/gu;

const CAPITAL = /^[\p{Lu}\p{Lt}]/u;

/**
 * The words of a stretch of text.
 *
 * - Input: the text and the stretch.
 * - Output: words in text order, never overlapping; blanks belong to none.
 */
export function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const part = text.slice(span.start, span.end);
  let last = -1;
  for (const match of part.matchAll(WORD)) {
    const start = span.start + match.index;
    const written = match[0];
    const kind: WordKind =
      match.groups?.["word"] !== undefined ? "word" : match.groups?.["number"] !== undefined ? "number" : "mark";
    words.push({
      start,
      end: start + written.length,
      text: written,
      lower: written.toLowerCase().replace(/[’ʼ`]/g, "'"),
      kind,
      capital: CAPITAL.test(written),
      spaceBefore: start !== last,
    });
    last = start + written.length;
  }
  return words;
}
