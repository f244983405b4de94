/** Phrases: a table of word patterns, looked up at a place among the words of a text. */
import { formMark, type WordForm } from "../words/word-forms.ts";
import type { Word } from "../words/words.ts";

/** A pattern found: its value and the words it covers, `words.slice(first, last)`. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly first: number;
  readonly last: number;
}

export interface PhraseTable<T> {
  /** Whether any pattern begins with a word of the form: nearly none does, so that who asks several tables at each word asks this first. */
  readonly opens: (form: WordForm) => boolean;
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

/** Where nearly every word leads. */
const NOWHERE: readonly never[] = [];

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
  const opens = formMark(({ lower }) => childrenOf(root, lower).length > 0);
  return {
    opens,
    at: (words, at, end) => {
      const word = at < end ? words[at] : undefined;
      if (word === undefined || !opens(word.form)) return null;
      return longest(childrenOf(root, word.lower), words, at, at + 1, end);
    },
  };
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

/** Where a word leads from a node: by itself, and by every stem of it. */
function childrenOf<T>(from: Node<T>, word: string): readonly Node<T>[] {
  if (from.exact.size === 0 && from.stems.size === 0) return NOWHERE;
  const exact = from.exact.get(word);
  const found: Node<T>[] = exact === undefined ? [] : [exact];
  for (let length = Math.min(from.longest, word.length); length >= from.shortest; length--) {
    const stem = from.stems.get(word.slice(0, length));
    if (stem !== undefined) found.push(stem);
  }
  return found.length === 0 ? NOWHERE : found;
}

/** The longest match from some nodes on, reached by the word before `at`; of equals the first. */
function longest<T>(
  nodes: readonly Node<T>[],
  words: readonly Word[],
  first: number,
  at: number,
  end: number,
): PhraseMatch<T> | null {
  let best: PhraseMatch<T> | null = null;
  const word = at < end ? words[at]?.lower : undefined;
  for (const node of nodes) {
    if (node.value !== null && (best === null || at > best.last)) best = { value: node.value, first, last: at };
    const further = word === undefined ? NOWHERE : childrenOf(node, word);
    const match = further.length === 0 ? null : longest(further, words, first, at + 1, end);
    if (match !== null && (best === null || match.last > best.last)) best = match;
  }
  return best;
}
