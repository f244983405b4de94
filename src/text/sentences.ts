/** Sentences: where one ends, by marks, abbreviations and what follows. */
import type { Span } from "../core/span.ts";
import type { Writing } from "../languages/writing.ts";
import type { Word } from "./words.ts";

const ENDS = new Set([".", "!", "?", "…", "..", "...", "....", "؟", "۔"]);
const CLOSERS = new Set(['"', "”", "“", "’", "'", "»", ")", "]", "›", "‘"]);
const OPENERS = new Set(['"', "“", "„", "«", "‘", "'", "(", "[", "—", "–", "-", "‹", "»"]);

/** A sentence with the words it holds: `words.slice(first, last)`. */
export interface SentenceSpan extends Span {
  readonly first: number;
  readonly last: number;
}

/**
 * The sentences of a paragraph.
 *
 * - Input: the paragraph's words, and how its language is written.
 * - Output: sentences that hold every word once, in order; `first` and `last` count within `words`.
 */
export function sentencesOf(words: readonly Word[], writing: Writing): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let first = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !endsSentence(words, i, writing)) continue;
    let last = i + 1;
    while (last < words.length && closes(words, last)) last++;
    push(sentences, words, first, last);
    first = last;
    i = last - 1;
  }
  if (first < words.length) push(sentences, words, first, words.length);
  return sentences;
}

function push(sentences: SentenceSpan[], words: readonly Word[], first: number, last: number): void {
  const start = words[first]?.start;
  const end = words[last - 1]?.end;
  if (start !== undefined && end !== undefined) sentences.push({ start, end, first, last });
}

/** A closing mark that touches what it closes; a straight mark after a blank opens the next sentence. */
function closes(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && !word.spaceBefore && (CLOSERS.has(word.text) || ENDS.has(word.text));
}

function endsSentence(words: readonly Word[], at: number, writing: Writing): boolean {
  const word = words[at];
  if (word === undefined || !ENDS.has(word.text)) return dottedEnd(words, at, writing);
  let next = at + 1;
  while (next < words.length && closes(words, next)) next++;
  const following = words[next];
  if (following === undefined) return true;
  if (!following.spaceBefore) return false;
  if (word.text === "." && abbreviated(words, at, following, writing)) return false;
  return opens(words, next, writing);
}

/** A word that carries its own full stops (`U.S.`) ends a sentence where the next one plainly begins. */
function dottedEnd(words: readonly Word[], at: number, writing: Writing): boolean {
  const word = words[at];
  const following = words[at + 1];
  if (word?.kind !== "word" || !word.text.endsWith(".") || following === undefined) return false;
  return (
    OPENERS.has(following.text) &&
    following.spaceBefore &&
    opens(words, at + 1, writing) &&
    following.text !== "(" &&
    following.text !== "–" &&
    following.text !== "—" &&
    following.text !== "-"
  );
}

function abbreviated(words: readonly Word[], at: number, following: Word, writing: Writing): boolean {
  const before = words[at - 1];
  if (before === undefined || before.end !== words[at]?.start) return false;
  const { lower } = before;
  const plain = writing.abbreviationsAtEnd.value.has(lower);
  if (writing.abbreviations.value.has(lower)) return !plain || !following.capital;
  if (plain) return following.kind === "number" || !following.capital;
  return before.kind === "word" && before.text.length === 1 && before.capital;
}

function opens(words: readonly Word[], at: number, writing: Writing): boolean {
  let next = at;
  while (next < words.length && OPENERS.has(words[next]?.text ?? "")) next++;
  const word = words[next];
  if (word === undefined) return true;
  if (next > at && word.kind === "word") return true;
  return word.kind === "number" || word.capital || writing.capitals === "none" || word.kind === "mark";
}
