/** A trie of the lexicon's phrases, word by word, each word found by itself, by its stems and by its nominative. */
import type { NameEntry } from "./name-lexicon.ts";
import type { WordForms } from "./word-forms.ts";

export interface TrieNode {
  /** The word of the lexicon that leads here. */
  readonly word: string;
  readonly exact: Map<string, TrieNode>;
  /** By stem: several words of the lexicon may share one. */
  readonly loose: Map<string, TrieNode[]>;
  /** By nominative, where the language declines names. */
  readonly declined: Map<string, TrieNode>;
  readonly entries: NameEntry[];
}

/** A node that a word of a text leads to. */
export interface TrieChild {
  readonly child: TrieNode;
  /** The ending by which the word differs from the lexicon's; `_` where it has none and the lexicon's has one. */
  readonly ending: string;
}

export function trieNode(word: string): TrieNode {
  return { word, exact: new Map(), loose: new Map(), declined: new Map(), entries: [] };
}

/**
 * The child for a word: under the word itself, with others under every stem of it, and under itself as a nominative. A name of one word (`alone`) has no stems
 * where names are declined: what is left of "Polsko" is also left of "polskou".
 */
export function childOf(parent: TrieNode, word: string, { listed, bases }: WordForms, alone: boolean): TrieNode {
  const known = parent.exact.get(word);
  const child = known ?? trieNode(word);
  parent.exact.set(word, child);
  parent.declined.set(word, child);
  if (bases === null || !alone)
    for (const stem of listed(word)) {
      const alike = parent.loose.get(stem);
      if (!alike) parent.loose.set(stem, [child]);
      else if (!alike.includes(child)) alike.push(child);
    }
  return child;
}

/** The children that a word of a text leads to, each with the ending by which it differs; the word as listed before all others. */
export function childrenOf(parent: TrieNode, lower: string, { stems, bases, inflects }: WordForms): TrieChild[] {
  if (parent.exact.size === 0) return [];
  const found: TrieChild[] = [];
  const add = (child: TrieNode, ending: string): void => {
    if (!found.some((one) => one.child === child)) found.push({ child, ending });
  };
  const exact = parent.exact.get(lower);
  if (exact) add(exact, "");
  for (const stem of stems(lower))
    for (const child of parent.loose.get(stem) ?? [])
      if (inflects(child.word, lower, stem.length)) add(child, lower.slice(stem.length));
  for (const base of bases?.(lower) ?? []) {
    const child = parent.declined.get(base);
    if (child) add(child, lower.slice(alike(lower, base)) || "_");
  }
  return found;
}

/** How many letters two words have in common at their beginning. */
function alike(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++;
  return at;
}
