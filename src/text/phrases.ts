/** Look-up of phrases in a run of words: a trie of words, so that a text is searched for thousands of phrases in one walk. */
import { type Word, wordsOf } from "./words.ts";

/** What phrases begin here and go on so; `found` is what the phrase that ends here stands for. */
export interface PhraseNode<T> {
  readonly next: Map<string, PhraseNode<T>>;
  readonly found: T[];
}

export type Phrases<T> = PhraseNode<T>;

/** Longest phrase that is looked for, in words; the packs' longest are shorter. */
const LONGEST = 12;

/** A table without phrases. */
export function noPhrases<T>(): Phrases<T> {
  return { next: new Map(), found: [] };
}

/** Adds forms parted by `|`, each of one or more words, that stand for `meaning`. */
export function addPhrases<T>(phrases: Phrases<T>, forms: string, meaning: T): void {
  for (const form of forms.split("|")) {
    if (form === "") continue;
    let node = phrases;
    for (const { lower } of wordsOf(form, { start: 0, end: form.length })) {
      const next: PhraseNode<T> = node.next.get(lower) ?? { next: new Map(), found: [] };
      node.next.set(lower, next);
      node = next;
    }
    node.found.push(meaning);
  }
}

/**
 * The longest phrase that begins at a word.
 *
 * - Input: the table, the words, where to begin and where to stop (exclusive).
 * - Output: what it stands for and the index after it; `null` where none begins.
 */
export function phraseAt<T>(
  phrases: Phrases<T>,
  words: readonly Word[],
  first: number,
  end: number,
): { readonly found: readonly T[]; readonly next: number } | null {
  let node: PhraseNode<T> | undefined = phrases;
  let best: { readonly found: readonly T[]; readonly next: number } | null = null;
  for (let i = first; i < end && i < first + LONGEST; i++) {
    node = node.next.get(words[i]?.lower ?? "");
    if (node === undefined) break;
    if (node.found.length > 0) best = { found: node.found, next: i + 1 };
  }
  return best;
}
