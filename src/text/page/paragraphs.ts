/** Paragraphs: the lines of a text that hold something. */
import type { Span } from "../../core/span.ts";

/** A paragraph with its words: `words.slice(first, last)`. */
export interface ParagraphWords extends Span {
  readonly first: number;
  readonly last: number;
}

/** The lines of a text, blanks at both ends left out, in text order; empty lines are none. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = [];
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf("\n", from);
    const to = found === -1 ? text.length : found;
    const line = text.slice(from, to);
    const start = from + (line.length - line.trimStart().length);
    const end = from + line.trimEnd().length;
    if (start < end) paragraphs.push({ start, end });
    from = to + 1;
  }
  return paragraphs;
}
