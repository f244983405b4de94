/** The concepts of a passage, looked up by key: a table with open addressing, as passages are made and asked by the thousand. */

/** For each concept the largest share that a word has of it, that word, and where among all shares the concept first stands. */
export interface ConceptShares {
  /** Where the last slot begins: the slots are a power of two. */
  readonly mask: number;
  /** Slots of `CELLS` numbers each, so that one that is looked up lies in one place. */
  readonly cells: Float64Array;
}

/** The numbers of a slot: that of the word, from 1, or 0 where the slot is empty; the concept; the share; where it first stands. */
export const WORD = 0;
const KEY = 1;
export const SHARE = 2;
export const FIRST = 3;
const CELLS = 4;

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
  const cells = new Float64Array(CELLS * slots);
  const table = { mask: CELLS * (slots - 1), cells };
  for (let word = 0, i = 0; word < ends.length; word++)
    for (const end = ends[word] ?? 0; i < end; i++) {
      const key = concepts[i] ?? 0;
      const share = shares[i] ?? 0;
      const slot = slotOf(table, key);
      if (cells[slot] === 0) {
        cells[slot + KEY] = key;
        cells[slot + FIRST] = i;
      } else if ((cells[slot + SHARE] ?? 0) >= share) continue;
      cells[slot + SHARE] = share;
      cells[slot] = word + 1;
    }
  return table;
}

/** Where the slot of a concept begins, or the empty one where it would stand. */
export function slotOf({ mask, cells }: ConceptShares, key: number): number {
  let slot = (key << 2) & mask;
  while (cells[slot] !== 0 && cells[slot + KEY] !== key) slot = (slot + CELLS) & mask;
  return slot;
}

/** Concepts and the share that a word has of each. */
export interface SharedConcepts {
  readonly concepts: readonly number[];
  readonly shares: readonly number[];
}

/**
 * The most that any of some concepts has in common with the table: its share there times its own; 0 where the table has none.
 *
 * The slots are looked up in the loop itself: the engine inlines little, and each call of a function that gives a fraction makes an object of it.
 */
export function mostShared(
  { mask, cells }: ConceptShares,
  { concepts, shares }: SharedConcepts,
  from: number,
  end: number,
): number {
  let most = 0;
  for (let i = from; i < end; i++) {
    const key = concepts[i] ?? 0;
    let slot = (key << 2) & mask;
    while (cells[slot] !== 0 && cells[slot + KEY] !== key) slot = (slot + CELLS) & mask;
    const shared = (cells[slot + SHARE] ?? 0) * (shares[i] ?? 0);
    if (shared > most) most = shared;
  }
  return most;
}
