/** Phrases: a table of word patterns, looked up at a place among the words of a text. */
import type { Word } from "./words.ts";

/** A pattern found: its value and the words it covers, `words.slice(first, last)`. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

export interface PhraseTable<T> {
  /** The longest pattern that begins at word `at` and ends before word `end`, or `null`. */
  readonly at: (words: readonly Word[], at: number, end: number) => PhraseMatch<T> | null;
}

interface Node<T> {
  readonly exact: Map<string, Node<T>>;
  readonly stems: Map<string, Node<T>>;
  shortest: number;
  longest: number;
  value: T | null;
}

/**
 * A table of patterns.
 *
 * - Input: pairs of a pattern and its value. A pattern is words in lower case with one blank between; a word that ends in `*` is a stem and stands for every
 *   word that begins with it. Marks between the words of a text are words of their own.
 * - Output: a table; a lookup takes time by the length of the longest pattern, never by their number. Of two equal patterns the first counts.
 */
export function phraseTable<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root = node<T>();
  for (const [pattern, value] of entries) {
    let here = root;
    for (const word of pattern.split(" ")) here = child(here, word);
    here.value ??= value;
  }
  return { at: (words, at, end) => walk(root, words, at, at, end) };
}

function node<T>(): Node<T> {
  return { exact: new Map(), stems: new Map(), shortest: 1e9, longest: 0, value: null };
}

function child<T>(parent: Node<T>, word: string): Node<T> {
  const stem = word.endsWith("*");
  const key = stem ? word.slice(0, -1) : word;
  const children = stem ? parent.stems : parent.exact;
  const known = children.get(key);
  if (known) return known;
  const made = node<T>();
  children.set(key, made);
  if (stem) {
    parent.shortest = Math.min(parent.shortest, key.length);
    parent.longest = Math.max(parent.longest, key.length);
  }
  return made;
}

/** The longest match from a node on: by the word itself, and by every stem of it. Nothing is made where no pattern goes on, as at nearly every word. */
function walk<T>(from: Node<T>, words: readonly Word[], first: number, at: number, end: number): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = from.value !== null ? { value: from.value, first, last: at } : null;
  const word = at < end ? words[at]?.lower : undefined;
  if (word === undefined) return best;
  const exact = from.exact.get(word);
  if (exact !== undefined) best = longer(best, walk(exact, words, first, at + 1, end));
  for (let length = Math.min(from.longest, word.length); length >= from.shortest; length--) {
    const stem = from.stems.get(word.slice(0, length));
    if (stem !== undefined) best = longer(best, walk(stem, words, first, at + 1, end));
  }
  return best;
}

function longer<T>(a: PhraseMatch<T> | null, b: PhraseMatch<T> | null): PhraseMatch<T> | null {
  return b !== null && (a === null || b.last > a.last) ? b : a;
}
