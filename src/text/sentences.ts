/** Sentences: where one ends, by marks, abbreviations and what follows. */
import type { Span } from "../core/span.ts";
import type { Writing } from "../languages/writing.ts";
import { formMark } from "./words/word-forms.ts";
import type { Word } from "./words/words.ts";

const ENDS = new Set([".", "!", "?", "…", "..", "...", "....", "؟", "۔"]);
const CLOSERS = new Set(['"', "”", "“", "’", "'", "»", ")", "]", "›", "‘"]);
const QUOTES = new Set(['"', "“", "„", "«", "‘"]);
const OPENERS = new Set(['"', "“", "„", "«", "‘", "'", "(", "[", "—", "–", "-", "‹", "»"]);

/** A sentence with the words it holds: `words.slice(first, last)`. */
export interface SentenceSpan extends Span {
  readonly first: number;
  readonly last: number;
}

/** Longest sentence in words. News has none of more than two hundred; a text without stops is cut, so that whoever compares all words of a sentence stays linear. */
const LONGEST = 500;

/**
 * The sentences of a paragraph.
 *
 * - Input: the paragraph's words, and how its language is written.
 * - Output: sentences that hold every word once, in order; `first` and `last` count within `words`. What closes a quotation or a bracket belongs to the sentence before it.
 */
export function sentencesOf(words: readonly Word[], writing: Writing): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let first = 0;
  for (let i = 0; i < words.length; ) {
    const next = behind(words, i);
    const ends = endsSentence(words, i, next, writing) || next - first >= LONGEST;
    if (ends) {
      push(sentences, words, first, next);
      first = next;
    }
    i = next;
  }
  if (first < words.length) push(sentences, words, first, words.length);
  return sentences;
}

function push(sentences: SentenceSpan[], words: readonly Word[], first: number, last: number): void {
  const start = words[first]?.start;
  const end = words[last - 1]?.end;
  if (start !== undefined && end !== undefined) sentences.push({ start, end, first, last });
}

/** Whether a sentence may end behind a word: a mark that ends one, or a word that carries its own full stops (`U.S.`). */
const mayEnd = formMark(({ kind, text }) => ENDS.has(text) || (kind === "word" && text.endsWith(".")));

/** The index behind a word and, where it may end a sentence, behind the marks that touch it and close what it ends. */
function behind(words: readonly Word[], at: number): number {
  const word = words[at];
  let next = at + 1;
  if (word === undefined || !mayEnd(word.form)) return next;
  while (next < words.length && closes(words, next)) next++;
  return next;
}

/** A closing mark that touches what it closes; a straight mark after a blank opens the next sentence. */
function closes(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && !word.spaceBefore && (CLOSERS.has(word.text) || ENDS.has(word.text));
}

/** A word that carries its own full stops: `U.S.`. */
function isDotted({ kind, text }: Word): boolean {
  return kind === "word" && text.endsWith(".");
}

function endsSentence(words: readonly Word[], at: number, next: number, writing: Writing): boolean {
  const word = words[at];
  if (word === undefined || !mayEnd(word.form)) return false;
  const following = words[next];
  if (following === undefined) return true;
  if (!following.spaceBefore) return glued(words, at, following);
  const abbreviated = next === at + 1 ? abbreviationAt(words, at, writing) : null;
  if (abbreviated === "may end") return following.capital || opensQuotation(words, next, writing);
  if (abbreviated === "goes on")
    return isStarter(following, writing) || (isDotted(word) && opensQuotation(words, next, writing));
  return opens(words, next, writing);
}

/** "the bridge.The mayor": a stop whose blank was lost, between a word in small letters and one with a capital. */
function glued(words: readonly Word[], at: number, following: Word): boolean {
  const before = words[at - 1];
  if (words[at]?.text !== "." || before?.kind !== "word" || !following.capital) return false;
  return before.text.length > 2 && before.text === before.lower && /^\p{Lu}\p{Ll}/u.test(following.text);
}

/** What the full stop at a place may do, where an abbreviation, an initial or an ordinal stands before it; `null` where none does. */
function abbreviationAt(words: readonly Word[], at: number, writing: Writing): Abbreviated | null {
  const stop = words[at];
  const before = words[at - 1];
  if (stop === undefined) return null;
  if (isDotted(stop)) return writing.abbreviationsAtEnd.value.has(stop.lower.slice(0, -1)) ? "may end" : "goes on";
  if (stop.text !== "." || before?.end !== stop.start) return null;
  if (before.kind === "word") return abbreviatedWord(words, at - 1, before, writing);
  // Two digits at most: a sentence may well end with a year.
  return writing.ordinalStop && before.kind === "number" && before.text.length <= 2 ? "goes on" : null;
}

type Abbreviated = "goes on" | "may end";

function abbreviatedWord(words: readonly Word[], at: number, word: Word, writing: Writing): Abbreviated | null {
  for (const key of [composed(words, at), word.lower]) {
    // A title is a unit too ("M. Lee", "12 m."): its capital tells.
    const title = word.capital && word.text.length === 1 && writing.abbreviations.value.has(key);
    if (!title && writing.abbreviationsAtEnd.value.has(key)) return "may end";
    if (writing.abbreviations.value.has(key)) return "goes on";
  }
  return word.text.length === 1 && word.capital ? "goes on" : null;
}

/** A word with the abbreviated one that touches it in front: "т.нар". */
function composed(words: readonly Word[], at: number): string {
  const [first, stop, last] = [words[at - 2], words[at - 1], words[at]];
  const touching = stop?.text === "." && first?.kind === "word" && first.end === stop.start && last?.start === stop.end;
  return touching ? `${first.lower}.${last.lower}` : (last?.lower ?? "");
}

/** Whether a word that has a capital only at the beginning of sentences has one. */
function isStarter(word: Word, { starters }: Writing): boolean {
  return word.kind === "word" && word.capital && starters.value.has(word.lower);
}

function opensQuotation(words: readonly Word[], at: number, writing: Writing): boolean {
  return QUOTES.has(words[at]?.text ?? "") && opens(words, at, writing);
}

function opens(words: readonly Word[], at: number, writing: Writing): boolean {
  let next = at;
  while (next < words.length && OPENERS.has(words[next]?.text ?? "")) next++;
  const word = words[next];
  if (word === undefined) return true;
  if (next > at && word.kind === "word") return true;
  return word.kind === "number" || word.capital || writing.capitals === "none" || word.kind === "mark";
}
