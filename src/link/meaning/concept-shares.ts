/** The concepts of a passage, looked up by key: a table with open addressing, as passages are made and asked by the thousand. */

/**
 * For each concept the largest share that a word has of it, that word, and where among all shares the concept first stands.
 *
 * A column each, as most concepts that are looked up are not there: the keys of a passage lie in the nearest memory.
 */
export interface ConceptShares {
  /** The number of the last slot: the slots are a power of two. */
  readonly mask: number;
  /** The concept of each slot; `EMPTY` where it has none. */
  readonly keys: Int32Array;
  readonly shares: Float64Array;
  /** The number of the word, from 1. */
  readonly words: Int32Array;
  readonly firsts: Int32Array;
}

/** No concept's key but that of the few who share it by chance with what takes its place. */
const EMPTY = 0;
const IN_PLACE_OF_EMPTY = 0x3c6ef372;

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
  const columns = new Int32Array(3 * slots);
  const table = {
    mask: slots - 1,
    keys: columns.subarray(0, slots),
    shares: new Float64Array(slots),
    words: columns.subarray(slots, 2 * slots),
    firsts: columns.subarray(2 * slots),
  };
  for (let word = 0, i = 0; word < ends.length; word++)
    for (const end = ends[word] ?? 0; i < end; i++) add(table, concepts[i] ?? 0, shares[i] ?? 0, word + 1, i);
  return table;
}

function add(table: ConceptShares, concept: number, share: number, word: number, first: number): void {
  const slot = slotOf(table, concept);
  if (table.keys[slot] === EMPTY) {
    table.keys[slot] = concept === EMPTY ? IN_PLACE_OF_EMPTY : concept;
    table.firsts[slot] = first;
  } else if ((table.shares[slot] ?? 0) >= share) return;
  table.shares[slot] = share;
  table.words[slot] = word;
}

/** The slot of a concept, or the empty one where it would stand. */
export function slotOf({ mask, keys }: ConceptShares, concept: number): number {
  const key = concept === EMPTY ? IN_PLACE_OF_EMPTY : concept;
  let slot = key & mask;
  while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & mask;
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
  { mask, keys, shares: its }: ConceptShares,
  { concepts, shares }: SharedConcepts,
  from: number,
  end: number,
): number {
  let most = 0;
  for (let i = from; i < end; i++) {
    const concept = concepts[i] ?? 0;
    const key = concept === EMPTY ? IN_PLACE_OF_EMPTY : concept;
    let slot = key & mask;
    while (keys[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & mask;
    if (keys[slot] === EMPTY) continue;
    const shared = (its[slot] ?? 0) * (shares[i] ?? 0);
    if (shared > most) most = shared;
  }
  return most;
}
