/** The concepts of a passage, looked up by key: a table with open addressing, as passages are made and asked by the thousand. */

/** For each concept the largest share that a word has of it, that word, and where among all shares the concept first stands. */
export interface ConceptShares {
  /** The slots less one: a power of two less one. */
  readonly mask: number;
  readonly keys: readonly number[];
  readonly shares: readonly number[];
  /** Numbers of words, from 1; 0 for an empty slot. */
  readonly words: readonly number[];
  readonly firsts: readonly number[];
}

/**
 * Makes the table.
 *
 * - Input: concepts and their shares, word after word, and for each word where its own end. Shares are above 0.
 * - Output: the table; half of its slots are empty or more.
 */
export function conceptShares(
  concepts: readonly number[],
  shares: readonly number[],
  ends: readonly number[],
): ConceptShares {
  let slots = 2;
  while (slots < 2 * concepts.length) slots *= 2;
  const table = {
    mask: slots - 1,
    keys: filled(slots, 0),
    shares: filled(slots, 0),
    words: filled(slots, 0),
    firsts: filled(slots, 0),
  };
  for (let word = 0, i = 0; word < ends.length; word++)
    for (const end = ends[word] ?? 0; i < end; i++) {
      const key = concepts[i] ?? 0;
      const share = shares[i] ?? 0;
      const slot = slotOf(table, key);
      if (table.words[slot] === 0) {
        table.keys[slot] = key;
        table.firsts[slot] = i;
      } else if ((table.shares[slot] ?? 0) >= share) continue;
      table.shares[slot] = share;
      table.words[slot] = word + 1;
    }
  return table;
}

function filled(size: number, value: number): number[] {
  return new Array<number>(size).fill(value);
}

/** The slot of a concept, or the empty one where it would stand. */
export function slotOf({ mask, keys, words }: ConceptShares, key: number): number {
  let slot = key & mask;
  while (words[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}
